"""Another name for a calendar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.busy_calendars import clean_name, edit_busy_calendar
from planner.errors import InvalidInputError
from planner.storage.queries.busy import BusyCalendar
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.kit import Button, Dialog, FieldRow, TextField


class RenameDialog(Dialog):
    """One field; Enter renames."""

    def __init__(self, bridge: Bridge, calendar: BusyCalendar, parent: QWidget) -> None:
        super().__init__(parent, "", 420)
        self.set_title(self.tr("Rename calendar"))
        self._bridge, self._id = bridge, calendar.id
        self.name = TextField(text=calendar.name)
        self.name.selectAll()
        self.rename_button = Button(self.tr("Rename"), "primary")
        cancel = Button(self.tr("Cancel"), "quiet")
        self.body.addWidget(FieldRow(self.tr("Name"), self.name))
        self.add_footer_left(cancel)
        self.add_footer_right(self.rename_button)
        cancel.clicked.connect(self.reject)
        self.rename_button.clicked.connect(self._on_rename)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rename_button.click()
        else:
            super().keyPressEvent(event)

    def _on_rename(self) -> None:
        name = self.name.text()
        problem = name_problem(name)
        self.name.set_error(error_sentence(problem) if problem is not None else None)
        self.relayout()
        if problem is None and self._bridge.perform(edit_busy_calendar, calendar_id=self._id, name=name) is not None:
            self.accept()


def name_problem(name: str) -> InvalidInputError | None:
    """What is wrong with a name, None when it can be used."""
    try:
        clean_name(name)
    except InvalidInputError as error:
        return error
    return None
