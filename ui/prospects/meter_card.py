"""Persistent or pest? A scale, a word, and why."""

from PySide6.QtWidgets import QWidget

from planner.domain.followup.pest import PestReading
from ui.kit import Label, PestScale, hbox, label
from ui.prospects.pest_words import ZONE_COLORS, pest_sentences, zone_word
from ui.prospects.section import Section


class MeterCard(Section):
    """Stands there for those one follows up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = Label("", "small_strong")
        self.scale = PestScale(0.5, "")
        self.why = label("", "small", "text2", wrap=True)
        body = self.begin(self.tr("Persistent or pest?"), self.zone, spacing=1)
        body.addWidget(self.scale)
        quiet, much = label(self.tr("Too quiet"), "small", "text3"), label(self.tr("Too much"), "small", "text3")
        body.addLayout(hbox(quiet, None, much))
        body.addWidget(self.why)

    def show_reading(self, reading: PestReading | None) -> None:
        """Show where it stands; None takes the section away."""
        self.setVisible(reading is not None)
        if reading is None:
            return
        word, sentences = zone_word(reading.zone), pest_sentences(reading)
        self.zone.setText(word)
        self.zone.set_color(ZONE_COLORS[reading.zone])
        self.scale.set_position(reading.position, self.tr("{word}. {why}").format(word=word, why=sentences))
        self.why.setText(sentences)
