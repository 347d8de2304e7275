"""Planned pauses: what they do, those there are, and a new one."""

import itertools

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.pauses import add_pause, edit_pause, remove_pause
from planner.changes import ChangeSet, Kind
from planner.domain.blocks.pauses import Pause
from planner.storage.queries.pauses import all_pauses
from ui.bridge.bridge import Bridge
from ui.kit import Button, Dialog, boxed, hbox, label, vbox
from ui.week.pauses_form import PauseForm
from ui.week.pauses_list import PauseList

_WIDTH = 600


class PausesDialog(Dialog):
    """Add, change and remove pauses; everything can be undone."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Pauses"))
        self._bridge = bridge
        self._build_body()
        self._connect()
        self._show_pauses()
        self._edit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_button.click()
        elif event.key() == Qt.Key.Key_Escape and self.form.pause() is not None:
            self._edit(None)
        else:
            super().keyPressEvent(event)

    def _build_body(self) -> None:
        sentence = self.tr(
            "The blocks of a pause count neither as kept nor as missed, your goals lose no pace, reminders are silent, "
            "and your calendar says that it is a pause."
        )
        self.list = PauseList(self._bridge)
        self.heading = label("", "body_strong")
        self.form = PauseForm(self._bridge)
        self.save_button = Button(self.tr("Add the pause"), "primary")
        self.back_button = Button(self.tr("New pause instead"), "quiet")
        self._close_button_below = Button(self.tr("Close"), "quiet")
        self.body.addWidget(label(sentence, "body", "text2", wrap=True))
        self.body.addWidget(self.list)
        self.body.addWidget(boxed(vbox(hbox(self.heading, None, self.back_button), self.form, spacing=10)))
        self.add_footer_left(self._close_button_below)
        self.add_footer_right(self.save_button)

    def _connect(self) -> None:
        self.list.edit_asked.connect(self._on_edit)
        self.list.remove_asked.connect(self._on_remove)
        self.form.changed.connect(self._on_changed)
        self.back_button.clicked.connect(self._on_back)
        self._close_button_below.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self._bridge.changed.connect(self._on_store_changed)

    def _show_pauses(self) -> None:
        self.list.show_pauses(all_pauses(self._bridge.store))
        self.list.mark_edited(self.form.pause())
        self._order_tabs()
        self._on_changed()

    def _edit(self, pause: Pause | None) -> None:
        self.form.show_pause(pause)
        self.list.mark_edited(pause)
        self.heading.setText(self.tr("New pause") if pause is None else self.tr("Change this pause"))
        self.save_button.set_words(self.tr("Add the pause") if pause is None else self.tr("Save"))
        self.back_button.setVisible(pause is not None)
        self._on_changed()

    def _order_tabs(self) -> None:
        """Rows are made anew: the keyboard meets them first all the same."""
        stops: list[QWidget] = [each for row in self.list.rows for each in (row, row.edit, row.remove)]
        stops += [self.back_button, self.form.first, self.form.last, self.form.why, *self.form.chips.values()]
        stops += [self._close_button_below, self.save_button]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _on_edit(self, pause: Pause) -> None:
        self._edit(pause)
        self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(self.form)

    def _on_back(self) -> None:
        self._edit(None)
        self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self, pause: Pause) -> None:
        place = next((at for at, row in enumerate(self.list.rows) if row.pause.id == pause.id), 0)
        self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)  # the row that has the focus goes
        if self._bridge.perform(remove_pause, pause_id=pause.id) is None:
            return
        if self.list.rows:
            row = self.list.rows[min(place, len(self.list.rows) - 1)]
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save(self) -> None:
        pause, values = self.form.pause(), self.form.values()
        if not self.form.check():
            self._on_changed()
        elif pause is None:
            if self._bridge.perform(add_pause, **values) is not None:
                self._edit(None)
        elif self._bridge.perform(edit_pause, pause_id=pause.id, **values) is not None:
            self._edit(None)

    def _on_store_changed(self, change: ChangeSet) -> None:
        """Also by Undo; a pause that is gone can no longer be edited."""
        if not change.touches(Kind.PAUSE, Kind.OCCURRENCE, Kind.SERIES):
            return
        edited = self.form.pause()
        if edited is not None and all(each.id != edited.id for each in all_pauses(self._bridge.store)):
            self._edit(None)
        self._show_pauses()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.relayout()
