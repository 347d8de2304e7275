"""Questions under each other, each with yes, not known, no: the list of a scorecard."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import ThreeState, clear_layout, vbox
from ui.prospects.section import Line


class CriteriaRows(QWidget):
    """`answered` carries the key of a question and "yes", "unknown" or "no".

    Up and down go from one to the next; an answer by key goes on to the next one that is open. `went_to` carries the
    control that has the focus then, `ended` tells that one goes on past the last question.
    """

    answered = Signal(str, str)
    went_to = Signal(QWidget)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: list[tuple[str, str]] = []
        self._toggles: dict[str, ThreeState] = {}
        self._rows: QVBoxLayout = vbox(spacing=0)
        self.setLayout(self._rows)

    def set_questions(self, questions: Sequence[tuple[str, str]]) -> None:
        """The keys and words of the questions; widgets are made anew only when these have changed."""
        if list(questions) == self._questions:
            return
        self._questions = list(questions)
        clear_layout(self._rows)
        self._toggles = {}
        for key, text in questions:
            toggle = ThreeState(text)
            toggle.setProperty("question", key)
            toggle.chosen.connect(self._on_chosen)
            toggle.keyed.connect(self._on_keyed)
            self._toggles[key] = toggle
            self._rows.addWidget(Line(text, toggle))

    def toggle(self, key: str) -> ThreeState:
        """The control of a question."""
        return self._toggles[key]

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Show the stored answers; what is missing is not known."""
        for key, toggle in self._toggles.items():
            state = answers.get(key, "unknown")
            if toggle.value() != state:
                toggle.show_value(state)

    def focus_first(self) -> None:
        """Go to the first question that is still open, else to the first of all."""
        toggles = list(self._toggles.values())
        wanted = next((each for each in toggles if each.value() == "unknown"), next(iter(toggles), None))
        if wanted is not None:
            wanted.focus_chosen()

    def focus_last(self) -> None:
        """Go to the last question."""
        toggles = list(self._toggles.values())
        if toggles:
            self._go_to(toggles[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        toggles = list(self._toggles.values())
        place = next((number for number, each in enumerate(toggles) if self._has_focus(each)), -1)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and place >= 0 and 0 <= place + step < len(toggles):
            self._go_to(toggles[place + step])
        elif step > 0 and place >= 0:
            self.ended.emit()
        elif not step:
            super().keyPressEvent(event)

    def _go_to(self, toggle: ThreeState) -> None:
        toggle.focus_chosen()
        self.went_to.emit(toggle)

    def _on_keyed(self) -> None:
        toggles = list(self._toggles.values())
        sender = self.sender()
        below = toggles[toggles.index(sender) + 1 :] if isinstance(sender, ThreeState) else []
        wanted = next((each for each in below if each.value() == "unknown"), None)
        if wanted is not None:
            self._go_to(wanted)
        else:
            self.ended.emit()

    def _has_focus(self, toggle: ThreeState) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and toggle.isAncestorOf(focused)

    def _on_chosen(self, state: str) -> None:
        self.answered.emit(self.sender().property("question"), state)
