"""The last step: what came in, and each row that did not, with its reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.errors import InvalidInputError
from planner.exchange.importing import ImportPlan, RefusedRow
from ui.bridge.errors import error_sentence
from ui.bridge.formats import number
from ui.kit import Button, Callout, ElidedLabel, Separator, clear_layout, hbox, label, vbox

_SHOWN = 50


def reason(row: RefusedRow) -> str:
    """Why a row was refused, in words."""
    return error_sentence(InvalidInputError(row.code, **row.facts))


class ResultStep(QWidget):
    """`save_wanted` asks for a file of the refused rows."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = Callout("check-circle", " ", " ", (), "ok")
        self._refused_title = label("", "heading", wrap=True)
        self._refused = vbox(spacing=0)
        self._said = label("", "small", "text2", wrap=True)
        self._said.hide()
        self.save_button = Button(self.tr("Save refused rows…"), "secondary", "export", "small")
        self.save_button.clicked.connect(self.save_wanted)
        self._save_row = hbox(self.save_button, self._said, None)
        self.setLayout(vbox(self._done, self._refused_title, self._refused, self._save_row, spacing=12))

    def show_result(self, plan: ImportPlan) -> None:
        """Say what an import did."""
        self._done.set_words(self._heading(plan), self._sentence(plan))
        clear_layout(self._refused)
        self._refused_title.setVisible(bool(plan.refused))
        self.save_button.setVisible(bool(plan.refused))
        self._refused_title.setText(self.tr("%n row(s) could not be used", "", len(plan.refused)))
        for row in plan.refused[:_SHOWN]:
            self._refused.addWidget(_refused_line(self.tr("Line {line}").format(line=number(row.line)), row))
            self._refused.addWidget(Separator())
        left = len(plan.refused) - _SHOWN
        if left > 0:
            self._refused.addWidget(label(self.tr("and %n more", "", left), "small", "text2"))

    def say(self, sentence: str) -> None:
        """A sentence beside the button that saves."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _heading(self, plan: ImportPlan) -> str:
        if not plan.changes_something and plan.unchanged:
            return self.tr("Everyone in the file was already on your list.")
        if not plan.changes_something:
            return self.tr("Nobody was added.")
        return self.tr("%n prospect(s) added", "", len(plan.to_add))

    def _sentence(self, plan: ImportPlan) -> str:
        counted = (
            (len(plan.to_change), self.tr("%n completed", "", len(plan.to_change))),
            (plan.unchanged, self.tr("%n unchanged", "", plan.unchanged)),
            (plan.joined, self.tr("%n row(s) joined to another", "", plan.joined)),
        )
        return ", ".join(words for count, words in counted if count)


def _refused_line(line: str, row: RefusedRow) -> QWidget:
    text = " · ".join(cell for cell in row.cells if cell.strip())[:300]
    words = vbox(label(reason(row), "body", wrap=True), ElidedLabel(text, "small", "text2"), spacing=1)
    place = label(line, "body_medium", "text2")
    place.setFixedWidth(84)
    holder = QWidget()
    layout = hbox(place, spacing=8, margins=(0, 7, 0, 7))
    layout.addLayout(words, 1)
    holder.setLayout(layout)
    return holder
