"""Step 2: when the owner will prospect."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpacerItem, QWidget

from planner.domain.defaults import PEOPLE_PER_HOUR
from ui.bridge.formats import length
from ui.bridge.places import country_name, country_options, region_options
from ui.first_run.answers import Answers
from ui.first_run.rhythm_grid import RhythmGrid
from ui.kit import Button, Callout, ComboBox, boxed, hbox, label, vbox

_WIDEST = 736


class RhythmStep(QWidget):
    """The grid, what it adds up to, and which public holidays are left out. Writes into the answers."""

    edited = Signal()

    def __init__(self, answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = answers
        self.grid = RhythmGrid(answers.cells, short=answers.short)
        self.length_button = Button("", "secondary", size="small")
        self._less = label("", "body", "text2")
        self._sum = Callout("calendar-check", "", "", [self._less, self.length_button])
        self._holidays = label("", "body", "text2")
        self.change_button = Button(self.tr("Change"), "link")
        self.country = ComboBox()
        self.region = ComboBox()
        self._gap = QSpacerItem(0, 20)
        self._build()
        self._connect()
        self._show_sum()
        self._show_holidays()

    def focus_first(self) -> None:
        """Put the focus into the grid."""
        self.grid.focus_first()

    def set_low(self, low: bool) -> None:
        """Take less room, in a window that is not high."""
        self.grid.set_low(low)
        self._gap.changeSize(0, 8 if low else 20)
        self._box.invalidate()

    def _build(self) -> None:
        self.country.setAccessibleName(self.tr("Country of the public holidays"))
        self.region.setAccessibleName(self.tr("Region of the public holidays"))
        self._pick = boxed(hbox(None, self.country, self.region, None, spacing=8))
        self._pick.hide()
        line = hbox(None, self._holidays, self.change_button, None, spacing=8)
        self._box = vbox(self.grid, spacing=4)
        self._box.addSpacerItem(self._gap)
        for part in (self._sum, boxed(line), self._pick):
            self._box.addWidget(part)
        self.setLayout(self._box)
        self.setMaximumWidth(_WIDEST)

    def _connect(self) -> None:
        self.grid.changed.connect(self._on_grid_changed)
        self.length_button.clicked.connect(self._on_length_clicked)
        self.change_button.clicked.connect(self._on_change_clicked)
        self.country.activated.connect(self._on_country_chosen)
        self.region.activated.connect(self._on_region_chosen)

    def _on_grid_changed(self) -> None:
        self._answers.cells = self.grid.cells()
        self._show_sum()
        self.edited.emit()

    def _on_length_clicked(self) -> None:
        self._answers.short = not self._answers.short
        self.grid.set_short(self._answers.short)
        self._show_sum()
        self.edited.emit()

    def _on_change_clicked(self) -> None:
        chosen = self._answers.holiday_calendar
        self.change_button.hide()
        self._pick.show()
        self.country.clear()
        self.country.addItem(self.tr("No public holidays"), "")
        for code, name in country_options():
            self.country.addItem(name, code)
        self.country.set_chosen(_country_of(chosen))
        self._fill_regions()
        self.region.set_chosen(chosen)
        self.country.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_country_chosen(self) -> None:
        self._answers.holiday_calendar = self.country.value()
        self._fill_regions()
        self._show_holidays()

    def _on_region_chosen(self) -> None:
        self._answers.holiday_calendar = self.region.value() or self.country.value()
        self._show_holidays()

    def _fill_regions(self) -> None:
        regions = region_options(self.country.value())
        self.region.clear()
        self.region.addItem(self.tr("The whole country"), "")
        for code, name in regions:
            self.region.addItem(name, code)
        self.region.setVisible(bool(regions))
        self.region.updateGeometry()

    def _show_sum(self) -> None:
        count, minutes = len(self._answers.cells), self._answers.minutes_a_week
        if not count:
            heading = self.tr("No block yet")
            text = self.tr("Choose one or two times. Two short ones are enough to begin.")
        else:
            heading = self.tr("%n block(s), {length} a week", "", count).format(length=length(minutes))
            people = max(1, minutes * PEOPLE_PER_HOUR // 60)
            enough = self.tr("Enough for about %n people.", "", people)
            advice = self.tr("Start small: two kept blocks beat five missed ones.")
            text = self.tr("{enough} {advice}").format(enough=enough, advice=advice)
        self._sum.set_words(heading, text)
        short = self._answers.short
        self._less.setText(self.tr("Ready for more") if short else self.tr("Start with less"))
        self.length_button.set_words(self.tr("Full blocks") if short else self.tr("30-minute blocks"))

    def _show_holidays(self) -> None:
        country = _country_of(self._answers.holiday_calendar)
        if country:
            country = country_name(country)
            self._holidays.setText(self.tr("Public holidays are left out: {country}.").format(country=country))
        else:
            self._holidays.setText(self.tr("Blocks are planned on public holidays too."))


def _country_of(calendar: str) -> str:
    return calendar.partition("-")[0]
