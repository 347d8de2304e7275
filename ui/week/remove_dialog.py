"""Taking blocks off the week: one date, it and the following, or the whole series."""

from PySide6.QtWidgets import QWidget

from planner.actions.blocks import remove_series, skip_block
from planner.changes import ChangeSet
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, day_long
from ui.kit import Button, Dialog, label
from ui.week.plan import WeekBlock, slot_shown
from ui.week.scope import Scope, scope_choice
from ui.week.words import block_title


class RemoveDialog(Dialog):
    """Says what each choice does before it is done; Undo brings everything back."""

    def __init__(self, bridge: Bridge, block: WeekBlock, parent: QWidget) -> None:
        super().__init__(parent, "", 580)
        self.set_title(self.tr("Remove {title}").format(title=block_title(block)))
        self._bridge = bridge
        self._block = block
        self.scope = scope_choice(block, Scope.ONE)
        self.sentence = label("", "body", "text2", wrap=True)
        self.remove_button = Button("", "primary")
        cancel = Button(self.tr("Cancel"), "quiet")
        self.body.addWidget(self.scope)
        self.body.addWidget(self.sentence)
        self.add_footer_left(cancel)
        self.add_footer_right(self.remove_button)
        cancel.clicked.connect(self.reject)
        self.remove_button.clicked.connect(self._on_remove)
        self.scope.chosen.connect(self._on_scope)
        self._on_scope()

    def _on_scope(self) -> None:
        scope = Scope(self.scope.value())
        day = day_long(slot_shown(self._block).date())
        sentences = {
            Scope.ONE: self.tr("{day} is left out, and the series goes on. You can put it back at any time."),
            Scope.FOLLOWING: self.tr("No more blocks from {day} on. What you kept before stays counted."),
            Scope.ALL: self.tr("The whole series leaves your week. What you kept stays counted."),
        }
        self.sentence.setText(capital(sentences[scope].format(day=day)))
        self.remove_button.set_words(self.tr("Skip this one") if scope is Scope.ONE else self.tr("Remove"))
        if self.isVisible():
            self.relayout()

    def _on_remove(self) -> None:
        if self._remove() is not None:
            self.accept()

    def _remove(self) -> ChangeSet | None:
        scope, occurrence = Scope(self.scope.value()), self._block.occurrence
        series_id = occurrence.series.id
        if scope is Scope.ONE:
            return self._bridge.perform(skip_block, series_id=series_id, slot=occurrence.slot)
        from_slot = occurrence.slot if scope is Scope.FOLLOWING else None
        return self._bridge.perform(remove_series, series_id=series_id, from_slot=from_slot)
