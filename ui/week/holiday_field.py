"""Whose public holidays a series leaves out: a tick, a country and, where there are any, a region."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.bridge.places import country_options, region_options
from ui.kit import CheckBox, ComboBox, hbox, vbox


class HolidayField(QWidget):
    """`value` is a calendar code such as "FR" or "FR-57", empty when holidays are worked through."""

    changed = Signal()

    def __init__(self, calendar: str, suggested: str, parent: QWidget | None = None) -> None:
        """`suggested` is the calendar to begin with when the tick is set for the first time."""
        super().__init__(parent)
        self.check = CheckBox(self.tr("Leave out public holidays"))
        self.check.setChecked(bool(calendar))
        country, _, _ = (calendar or suggested or "FR").partition("-")
        self.country = ComboBox(country_options(), country)
        self.country.setAccessibleName(self.tr("Country"))
        self.country.setMaxVisibleItems(10)
        self.region = ComboBox()
        self.region.setAccessibleName(self.tr("Region"))
        self.region.setMaxVisibleItems(10)
        self._fill_regions()
        self.region.set_chosen(calendar or suggested)
        row = hbox(self.country, self.region, spacing=12)
        row.setStretch(0, 1)
        row.setStretch(1, 1)
        self.setLayout(vbox(self.check, row, spacing=6))
        self.check.toggled.connect(self._on_changed)
        self.country.currentIndexChanged.connect(self._on_country)
        self.region.currentIndexChanged.connect(self._on_changed)
        self._show()

    def value(self) -> str:
        """The code of the calendar."""
        if not self.check.isChecked():
            return ""
        return self.region.value() or self.country.value()

    def _fill_regions(self) -> None:
        self.region.blockSignals(True)
        self.region.clear()
        self.region.addItem(self.tr("The whole country"), "")
        for code, name in region_options(self.country.value()):
            self.region.addItem(name, code)
        self.region.setCurrentIndex(0)
        self.region.blockSignals(False)
        self.region.refresh_theme()

    def _on_country(self) -> None:
        self._fill_regions()
        self._on_changed()

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        on = self.check.isChecked()
        self.country.setVisible(on)
        self.region.setVisible(on and self.region.count() > 1)
