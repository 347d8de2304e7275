"""The card on its way out: as a text for a message, as a PDF, on paper; in French or English."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.errors import KnownError
from ui.bridge.bridge import Bridge
from ui.bridge.links import copy
from ui.ideal.card import IdealCard, letter
from ui.ideal.card_paint import paint_on, set_a4, write_pdf
from ui.kit import Button, Segmented, announce
from ui.kit.flow import FlowLayout

_LANGUAGES = (("fr", "Français"), ("en", "English"))


class ShareRow(QWidget):
    """The language of the card, and its text for a message. `card_of` makes the card in a language."""

    def __init__(self, bridge: Bridge, card_of: Callable[[str], IdealCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._card_of, self._name = bridge, card_of, ""
        self.language = Segmented(_LANGUAGES, bridge.language)
        self.language.setAccessibleName(self.tr("Language of the card"))
        self.copy_button = Button(self.tr("Copy as text"), icon="copy")
        self._row = FlowLayout(self, spacing=8)
        self._row.addWidget(self.language)
        self._row.addWidget(self.copy_button)
        self.copy_button.clicked.connect(self._on_copy)

    def card(self) -> IdealCard:
        """The card in the chosen language."""
        return self._card_of(self.language.value())

    def greet(self, name: str) -> None:
        """Whom the copied text greets; empty for nobody by name."""
        self._name = name

    def _on_copy(self) -> None:
        copy(letter(self.card(), self._name))
        sentence = self.tr("The text is copied. Paste it into a message.")
        self._bridge.said.emit(sentence)
        announce(self, sentence)


class PaperRow(ShareRow):
    """The same with the page: as a PDF, and on paper."""

    def __init__(self, bridge: Bridge, card_of: Callable[[str], IdealCard], parent: QWidget | None = None) -> None:
        super().__init__(bridge, card_of, parent)
        self.pdf_button = Button(self.tr("Save as PDF…"), icon="export")
        self.print_button = Button(self.tr("Print…"))
        for button in (self.pdf_button, self.print_button):
            self._row.addWidget(button)
        self.pdf_button.clicked.connect(self._on_pdf)
        self.print_button.clicked.connect(self._on_print)

    def write(self, path: Path) -> bool:
        """Write the card as a PDF; False when it could not be, which the window has then said."""
        try:
            write_pdf(self.card(), path)
        except KnownError as error:
            self._bridge.failed.emit(error)
            return False
        self._bridge.said.emit(self.tr("Card written to {path}").format(path=path))
        return True

    def _on_pdf(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = Path(folder) / f"{self.card().file_name}.pdf"
        title, kinds = self.tr("Save the card"), self.tr("PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(suggestion), kinds)
        if chosen:
            self.write(Path(chosen))

    def _on_print(self) -> None:
        # Printing is rare: what it needs is loaded when somebody prints.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_a4(printer)
        printer.setFullPage(True)
        printer.setDocName(self.card().title)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            paint_on(printer, self.card())
