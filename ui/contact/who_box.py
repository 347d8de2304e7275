"""Who it is about: name, company, whom of them, and how often one has tried."""

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.folding import fold
from planner.domain.prospects.prospect import PersonId, Prospect
from ui.contact.words import standing_words
from ui.kit import (
    AttemptDots,
    ComboBox,
    ElidedLabel,
    IconButton,
    Pill,
    boxed,
    clear_layout,
    draw_icon,
    hbox,
    painting,
    radius,
    rounded,
)
from ui.kit.fonts import at_least

_ICON_SIDE = 38


class WhoBox(QWidget):
    """A framed line. Where a prospect has several persons a list says which one it was."""

    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prospect: Prospect | None = None
        self.persons = ComboBox()
        self.persons.setProperty("edge", "quiet")
        self.persons.setAccessibleName(self.tr("Whom you were in touch with"))
        self._name = ElidedLabel("", "body_strong")
        self._company = ElidedLabel("", "body", "text2")
        self._facts = hbox(spacing=8)
        self.other_button = IconButton("search", self.tr("Somebody else"), icon_size=15)
        row = hbox(_ICON_SIDE, spacing=6, margins=(0, 2, 8, 2))
        row.addWidget(self.persons, 4)
        row.addWidget(self._name)
        row.addWidget(self._company, 2)
        row.addStretch(1)
        row.addWidget(boxed(self._facts))
        row.addWidget(self.other_button)
        self.setLayout(row)
        self.setMinimumHeight(at_least(40))
        self.other_button.clicked.connect(self.other_wanted)

    def show_prospect(self, prospect: Prospect, typed: str, *, may_change: bool) -> None:
        """Fill the line; of several persons the one who was typed is chosen, else the first."""
        self._prospect = prospect
        named = [person for person in prospect.persons if person.name]
        several = len(named) > 1
        self.persons.clear()
        for person in named:
            self.persons.addItem(person.name, str(person.id))
        self.persons.setVisible(several)
        self.persons.set_chosen(_fitting(prospect, typed))
        self._name.setVisible(not several)
        self._name.setText(named[0].name if named else prospect.company)
        self._company.setText(prospect.company if named else prospect.town)
        self.other_button.setVisible(may_change)
        self.show_tries(anew=False, ended=False)
        self.setAccessibleName(prospect.display_name)

    def show_tries(self, *, anew: bool, ended: bool) -> None:
        """Where they stand, or how often one tried: counted anew after a sign, and of no use once contact ends."""
        clear_layout(self._facts)
        if self._prospect is None:
            return
        standing = standing_words(self._prospect)
        if standing:
            self._facts.addWidget(Pill(standing, "mute"))
        elif not ended:
            self._facts.addWidget(_dots(self._prospect, 0 if anew else self._prospect.pursuit.tally.attempts))

    def person_id(self) -> PersonId | None:
        """Whom one was in touch with; None where nobody is named."""
        if self.persons.count():
            return PersonId(int(self.persons.value()))
        return None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("control"), fill="surface", edge="control")
            draw_icon(painter, QRectF(13, self.height() / 2 - 8, 16, 16), "person", "text2")


def _dots(prospect: Prospect, tries: int) -> AttemptDots:
    limit = limits(prospect).attempts
    words = QCoreApplication.translate("WhoBox", "{tries} of {limit}").format(tries=tries, limit=limit)
    return AttemptDots(min(tries, limit), limit, words, "warn" if tries >= limit - 1 else "accent")


def _fitting(prospect: Prospect, typed: str) -> str:
    """The id of the first person whose name has a word that begins as what was typed."""
    start = fold(typed.strip())
    for person in prospect.persons:
        if start and any(word.startswith(start) for word in fold(person.name).split()):
            return str(person.id)
    return ""
