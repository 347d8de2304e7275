"""Step 3: the blocks of the planned week, moved out of the way of appointments."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.actions.reviews import accept_week
from planner.domain.blocks.pauses import pause_on
from ui.bridge.bridge import Bridge
from ui.kit import Button, CheckBox, PageScroll, Separator, announce, boxed, clear_layout, hbox, label, vbox
from ui.review.board import WeekBoard
from ui.review.step import ARROWS, Step
from ui.review.week_state import BoardBlock, WeekState
from ui.review.words import because, block_name, days_from_to, short_moment, week_days

_PANEL = 236


class BlocksStep(Step):
    """The board, and beside it what changes and why."""

    def __init__(self, bridge: Bridge, state: WeekState, *, is_quiet: bool) -> None:
        super().__init__("")
        self._bridge = bridge
        self.state = state
        is_next = state.monday > bridge.today
        self.title.setText(self.tr("Next week’s blocks") if is_next else self.tr("This week’s blocks"))
        self.shorter = CheckBox(self.tr("Only half an hour each"))
        self.shorter.setChecked(is_quiet and state.can_be_shorter)
        if not self.shorter.isChecked():
            self.shorter.hide()
        self.state.set_short(self.shorter.isChecked())
        self.board = WeekBoard(state)
        self.back_buttons: list[Button] = []
        self._notes: QVBoxLayout = vbox(spacing=10)
        self._build()
        self._connect()
        self._tell()

    def accept(self) -> bool:
        moves, series = self.state.moves(), self.state.series()
        if not moves and not series:
            return True
        return self._bridge.perform(accept_week, moves=moves, series=series) is not None

    def take_key(self, event: QKeyEvent) -> bool:
        return event.key() in ARROWS and self.board.focus_first()

    def _build(self) -> None:
        notes = PageScroll(boxed(vbox(self._notes, None, spacing=0)))
        hint = label(
            self.tr("Drag a block, or go to it with an arrow key and press Alt and an arrow."),
            "small",
            "text3",
            wrap=True,
        )
        panel = boxed(vbox(self.shorter, notes, hint, spacing=10))
        panel.setFixedWidth(_PANEL)
        row = hbox(self.board, panel, spacing=20)
        row.setStretch(0, 1)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.board.moved.connect(self._on_moved)
        self.shorter.toggled.connect(self._on_shorter)

    def _on_moved(self) -> None:
        self.is_arranged = True
        self._tell()
        focused = next((item for item in self.board.items if item.hasFocus()), None)
        if focused is not None:
            announce(focused, focused.accessibleName())

    def _on_shorter(self, checked: bool) -> None:
        self.state.set_short(checked)
        self.board.refresh()
        self._tell()

    def _on_put_back(self, place: int) -> None:
        self.state.put_back(place)
        self.board.refresh()
        self.board.items[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _tell(self) -> None:
        """Say what the week is, what changes, and why."""
        self.line.setText(self._summary())
        self.line.show()
        clear_layout(self._notes)
        self.back_buttons = []
        for place, block in enumerate(self.state.blocks):
            note = self._note(place, block)
            if note is not None:
                if self._notes.count():
                    self._notes.addWidget(Separator())
                self._notes.addWidget(note)
        for words in self._around_words():
            if self._notes.count():
                self._notes.addWidget(Separator())
            self._notes.addWidget(label(words, "small", "text2", wrap=True))
        self.words_changed.emit()

    def _summary(self) -> str:
        state = self.state
        if state.is_beginning and state.blocks:
            return self.tr("No block is planned yet. Short ones are enough to begin with, every week at these hours.")
        if not state.blocks:
            paused = all(pause_on(state.pauses, day) for day in state.days[:5])
            if paused:
                return self.tr("A pause: no block is planned, and none is missed.")
            return self.tr("No block is left to plan in the week of {days}.").format(days=week_days(state.monday))
        proposed = sum(block.because is not None for block in state.blocks)
        count = self.tr("%n block(s), {days}.", "", len(state.blocks)).format(days=week_days(state.monday))
        if not proposed:
            return count
        moved = self.tr("%n moved to the nearest free place.", "", proposed)
        return self.tr("{count} {moved}").format(count=count, moved=moved)

    def _note(self, place: int, block: BoardBlock) -> QWidget | None:
        clash = self.state.clash_of(place)
        if not block.is_moved and clash is None:
            return None
        name = block_name(block.block) if block.block is not None else self.tr("Phone")
        head = self.tr("{name}, {moment}").format(name=name, moment=short_moment(block.start))
        lines: list[QWidget] = [label(head, "body_medium", wrap=True)]
        if block.because is not None:
            why = self.tr("Moved because of {what}.").format(what=because(block.because))
            lines.append(label(why, "small", "text2", wrap=True))
        elif block.is_moved:
            stood = self.tr("It stood on {moment}.").format(moment=short_moment(block.stood))
            lines.append(label(stood, "small", "text2", wrap=True))
        if clash is not None:
            words = self.tr("Overlaps with {what}.").format(what=because(clash))
            lines.append(label(words, "small", "warn_text", wrap=True))
        if block.is_moved:
            back = Button(self.tr("Leave it where it was"), "link")
            back.setAccessibleDescription(head)
            back.clicked.connect(partial(self._on_put_back, place))
            self.back_buttons.append(back)
            lines.append(boxed(hbox(back, None, spacing=0)))
        return boxed(vbox(*lines, spacing=2))

    def _around_words(self) -> list[str]:
        words = []
        for pause in self.state.pauses:
            days = days_from_to(pause.starts_on, pause.ends_on)
            if pause.why:
                words.append(self.tr("Pause, {days}: {why}.").format(days=days, why=pause.why))
            else:
                words.append(self.tr("Pause, {days}.").format(days=days))
        if self.state.is_beginning and self.state.blocks:
            words.append(self.tr("The Delete key takes a proposed block away."))
        elif self.state.blocks and not any(
            block.is_moved or self.state.clash_of(place) for place, block in enumerate(self.state.blocks)
        ):
            words.append(self.tr("Nothing is in the way of these blocks."))
        return words
