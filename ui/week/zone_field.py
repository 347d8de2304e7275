"""A time zone, found by typing any part of its name."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui.bridge.places import zone_options, zone_words
from ui.kit import TextField


class ZoneField(TextField):
    """A text field that proposes the zones; `value` is the IANA name, or what was typed if there is no such zone."""

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(text=zone_words(zone), parent=parent)
        self._zones = {words.casefold(): name for name, words in zone_options()}
        # A retired name stays valid for the series that has it.
        self._zones.setdefault(zone_words(zone).casefold(), zone)
        completer = QCompleter(self)
        completer.setModel(QStringListModel([words for _, words in zone_options()], completer))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        popup = QListView()
        popup.setObjectName("choices")
        completer.setPopup(popup)
        self.setCompleter(completer)

    def value(self) -> str:
        """The IANA name."""
        typed = self.text().strip()
        return self._zones.get(typed.casefold(), typed)
