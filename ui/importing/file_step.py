"""The first step: choose a file, or drop one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit import Button, Callout, DropArea, label, vbox


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """The file to read, None when the person thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


class FileStep(QWidget):
    """`file_chosen` carries the path."""

    file_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose_button = Button(self.tr("Choose a file"), "primary", "inbox")
        self.choose_button.clicked.connect(self.ask)
        self.problem = Callout("alert", " ", " ", (), "bad", compact=True)
        self.problem.hide()
        drop = DropArea(self.tr("Drop a file here, or choose one."), self.choose_button)
        drop.dropped.connect(self.file_chosen)
        how = self.tr("From Excel or LibreOffice, use “Save as” and choose CSV. Nothing leaves this computer.")
        self.setLayout(vbox(drop, self.problem, label(how, "small", "text3", wrap=True), spacing=14))

    def ask(self) -> None:
        """Ask which file."""
        kinds = self.tr("Tables with columns (*.csv *.txt *.tsv);;All files (*)")
        path = ask_for_file(self, self.tr("Choose a file of people"), kinds)
        if path is not None:
            self.file_chosen.emit(path)

    def show_problem(self, sentence: str) -> None:
        """Say why a file cannot be read, and what to do."""
        self.problem.set_words(self.tr("This file could not be read."), sentence)
        self.problem.setVisible(bool(sentence))
