"""Printing the week: which paper, how much of the names, and then to a printer or a file."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent, QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.settings import Names
from planner.errors import KnownError
from ui.bridge.bridge import Bridge
from ui.kit import Button, Dialog, Segmented, announce, boxed, hbox, label, vbox
from ui.week.print_data import WeekPaper, week_paper
from ui.week.print_pages import print_on, set_landscape, write_pdf
from ui.week.week_title import week_title

_WIDTH = 520
_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def print_week(bridge: Bridge, monday: date, parent: QWidget) -> "PrintDialog":
    """Ask how a week is to be printed, over the window of `parent`."""
    dialog = PrintDialog(bridge, monday, parent)
    dialog.open()
    return dialog


class PrintDialog(Dialog):
    """The week on one page, and the call lists of its blocks on the next ones."""

    def __init__(self, bridge: Bridge, monday: date, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Print the week {days}").format(days=week_title(monday)))
        self._bridge, self._monday = bridge, monday
        self._build_body()
        self._connect()
        self._on_names()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.print_button.click()
        else:
            super().keyPressEvent(event)

    def paper(self) -> WeekPaper:
        """What would be printed now."""
        return week_paper(self._bridge, self._monday, Names(self.names.value()))

    def page_size(self) -> QPageSize.PageSizeId:
        """The chosen paper."""
        return _SIZES[self.size_choice.value()]

    def write(self, path: Path) -> bool:
        """Write the PDF; False when it could not be, which the window has then said."""
        try:
            write_pdf(self.paper(), path, self.page_size())
        except KnownError as error:
            self._bridge.failed.emit(error)
            return False
        sentence = self.tr("Week written to {path}").format(path=path)
        self._bridge.said.emit(sentence)
        announce(self, sentence)
        return True

    def _build_body(self) -> None:
        sentence = self.tr("First page: the week with your blocks and what is taken. Then the call list of each block.")
        self.names = Segmented(
            [
                (Names.FULL.value, self.tr("In full")),
                (Names.INITIALS.value, self.tr("Initials")),
                (Names.NONE.value, self.tr("Not at all")),
            ],
            self._bridge.settings.export_names.value,
        )
        self.names.setAccessibleName(self.tr("Names on the paper"))
        metric = QLocale().measurementSystem() != QLocale.MeasurementSystem.ImperialUSSystem
        self.size_choice = Segmented([("a4", "A4"), ("letter", self.tr("Letter"))], "a4" if metric else "letter")
        self.size_choice.setAccessibleName(self.tr("Paper"))
        self.hint = label("", "small", "text2", wrap=True)
        self.body.addWidget(label(sentence, "body", "text2", wrap=True))
        for heading, choice in ((self.tr("Names on the paper"), self.names), (self.tr("Paper"), self.size_choice)):
            rows = vbox(label(heading, "body_medium"), hbox(choice, None), spacing=6)
            if choice is self.names:
                rows.addWidget(self.hint)
            self.body.addWidget(boxed(rows))
        self._cancel = Button(self.tr("Cancel"), "quiet")
        self.pdf_button = Button(self.tr("Save as PDF…"), icon="export")
        self.print_button = Button(self.tr("Print…"), "primary")
        self.add_footer_left(self._cancel)
        self.add_footer_right(self.pdf_button)
        self.add_footer_right(self.print_button)

    def _connect(self) -> None:
        self.names.chosen.connect(self._on_names)
        self._cancel.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self._on_pdf)
        self.print_button.clicked.connect(self._on_print)

    def _on_names(self) -> None:
        hints = {
            Names.FULL: self.tr("People, companies, numbers and your notes on the next step: paper to call from."),
            Names.INITIALS: self.tr("“N. K.” and the number, without companies and your notes."),
            Names.NONE: self.tr("Only the week, with how many people each block is for."),
        }
        self.hint.setText(hints[Names(self.names.value())])
        if self.isVisible():
            self.relayout()

    def _on_pdf(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("week {day}").format(day=self._monday.isoformat())
        title, kinds = self.tr("Save the week"), self.tr("PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(folder) / f"{name}.pdf"), kinds)
        if chosen and self.write(_as_pdf(Path(chosen))):
            self.accept()

    def _on_print(self) -> None:
        # Printing is rare: what it needs is loaded when somebody prints.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_landscape(printer, self.page_size())
        printer.setFullPage(True)
        printer.setDocName(week_title(self._monday))
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            print_on(printer, self.paper())
            self.accept()


def _as_pdf(path: Path) -> Path:
    """With its ending, also where the dialog of the system does not add it."""
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
