"""The pages of a printed week, on paper or as a PDF: the week first, then the call lists."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from planner.files import write_atomically
from ui.bridge.formats import day_full
from ui.kit.paper import LEFT, RIGHT, paper_font, write_on_paper
from ui.week.print_data import WeekPaper, translate
from ui.week.print_grid import paint_grid
from ui.week.print_lists import Part, pages_of, paint_part

WIDTH = 842.0  # points of a page across; its height follows from the paper
_SIDES, _TOP, _FOOT = 36.0, 32.0, 40.0
_TITLE = 30.0


class WeekPages:
    """Paints page by page, in a height that suits the paper (in points at WIDTH)."""

    def __init__(self, paper: WeekPaper, height: float) -> None:
        self._paper, self._height = paper, height
        self._lists: list[list[Part]] = pages_of(paper.sheets, self._room().height())

    @property
    def count(self) -> int:
        """How many pages there are."""
        return 1 + len(self._lists)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page, counted from 0; a unit of the painter is a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        if page == 0:
            at = QRectF(_SIDES, _TOP, room.width(), _TITLE - 6)
            title = translate("WeekPaper", "Week {days}").format(days=self._paper.title)
            write_on_paper(painter, at, title, paper_font(18, 600))
            paint_grid(painter, room.adjusted(0, _TITLE, 0, 0), self._paper)
        else:
            for part in self._lists[page - 1]:
                paint_part(painter, room, part)
        self._paint_foot(painter, page)

    def _room(self) -> QRectF:
        return QRectF(_SIDES, _TOP, WIDTH - 2 * _SIDES, self._height - _TOP - _FOOT)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        at = QRectF(_SIDES, self._height - _FOOT + 12, WIDTH - 2 * _SIDES, 12)
        printed = translate("WeekPaper", "Printed on {day}").format(day=day_full(self._paper.printed_on))
        number = translate("WeekPaper", "Page {page} of {count}").format(page=page + 1, count=self.count)
        write_on_paper(painter, at, printed, paper_font(9), "text2", LEFT)
        write_on_paper(painter, at, number, paper_font(9), "text2", RIGHT)


def write_pdf(paper: WeekPaper, path: Path, size: QPageSize.PageSizeId) -> None:
    """Write the pages as a PDF; FileError when the file cannot be written."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    set_landscape(writer, size)
    writer.setTitle(paper.title)
    writer.setCreator(QApplication.applicationName())
    print_on(writer, paper)
    buffer.close()
    write_atomically(path, bytes(content.data()))


def set_landscape(device: QPagedPaintDevice, size: QPageSize.PageSizeId) -> None:
    """Ask for paper of a size, on its side."""
    device.setPageSize(QPageSize(size))
    device.setPageOrientation(QPageLayout.Orientation.Landscape)


def print_on(device: QPagedPaintDevice, paper: WeekPaper) -> None:
    """Paint every page on a printer or PDF writer; the lines fit the paper, whatever it is."""
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    painter = QPainter(device)
    try:
        sheet = painter.viewport()
        scale = sheet.width() / WIDTH
        pages = WeekPages(paper, sheet.height() / scale)
        for page in range(pages.count):
            if page:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            pages.paint(painter, page)
            painter.restore()
    finally:
        painter.end()
