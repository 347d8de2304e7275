"""How the calendar file gets into a calendar program, and how it stays up to date there."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.exporting.how_to import Program, how_to
from ui.exporting.program_choice import DIALOG_WIDTH, program_choice
from ui.kit import (
    Button,
    Callout,
    Dialog,
    ElidedLabel,
    FieldRow,
    TextField,
    boxed,
    draw_circle,
    draw_text,
    hbox,
    label,
    line_height,
    painting,
    role_font,
    vbox,
)
from ui.kit.paint import CENTER

_DISC = 22


class HowToDialog(Dialog):
    """One program at a time; `path` is the file, None before there is one."""

    def __init__(self, path: Path | None, parent: QWidget) -> None:
        super().__init__(parent, "", DIALOG_WIDTH)
        self.set_title(self.tr("Bring the file into your calendar"))
        self._path = path
        self.programs = program_choice()
        self._steps = {each: _steps(each) for each in Program}
        self.later = Callout("repeat", self.tr("After each later export"), " ", tone="mute", compact=True)
        self.address = TextField(text=path.as_uri() if path else "")
        self.address.setReadOnly(True)
        self._fill_body()
        self._connect()
        self._show_program()

    def _fill_body(self) -> None:
        if self._path is not None:
            where = self.tr("Your file: {path}").format(path=self._path)
            self.body.addWidget(ElidedLabel(where, "body", "text2"))
        self.body.addWidget(self.programs)
        for steps in self._steps.values():
            self.body.addWidget(steps)
        self.copy_button = Button(self.tr("Copy"), icon="copy")
        row = hbox(FieldRow(self.tr("Address"), self.address), spacing=8)
        row.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._address_row = boxed(row)
        self.body.addWidget(self._address_row)
        self.body.addWidget(self.later)
        self.done_button = Button(self.tr("Done"), "primary")
        if self._path is not None:
            show = Button(self.tr("Show the file"), "quiet")
            show.clicked.connect(self._on_show)
            self.add_footer_left(show)
        self.add_footer_right(self.done_button)

    def _connect(self) -> None:
        self.programs.chosen.connect(self._show_program)
        self.copy_button.clicked.connect(self._on_copy)
        self.done_button.clicked.connect(self.accept)

    def _show_program(self) -> None:
        program = Program(self.programs.value())
        words = how_to(program)
        for each, steps in self._steps.items():
            steps.setVisible(each is program)
        self._address_row.setVisible(words.needs_address and self._path is not None)
        self.later.set_words(self.tr("After each later export"), words.later)
        if self.isVisible():
            self.relayout()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())
        self.copy_button.set_words(self.tr("Copied"))

    def _on_show(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _steps(program: Program) -> QWidget:
    numbered = enumerate(how_to(program).steps, start=1)
    return boxed(vbox(*(_Step(number, words) for number, words in numbered), spacing=10))


class _Step(QWidget):
    """A number in a disc and what to do."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        row = hbox(spacing=12)
        row.addWidget(_Disc(number), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, "body", wrap=True), 1)
        self.setLayout(row)
        self.setAccessibleName(f"{number}. {words}")


class _Disc(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = str(number)
        self.setFixedSize(_DISC, max(_DISC, line_height("body")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(0, 0, _DISC, _DISC)
        with painting(self) as painter:
            draw_circle(painter, rect.center(), _DISC, fill="accent_soft")
            draw_text(painter, rect, self._number, role_font("small_strong"), "accent_text", CENTER)
