"""The call lists on paper: a heading for each block, a line for each person, with room for a note."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from ui.kit.paint import wrapped_lines
from ui.kit.paper import LEFT, RIGHT, paper_color, paper_font, write_on_paper
from ui.week.print_data import CallSheet, Person

translate = QCoreApplication.translate
_ROW = 32.0
_HEAD, _IF_THEN, _COLUMNS = 28.0, 14.0, 16.0
_GAP = 18.0
_LEAST_ROWS = 2
_LINES_OF_WHY = 2


@dataclass(frozen=True, slots=True)
class Part:
    """Some people of one list on one page: from the place `first`, counted from 0; `top` is where the part begins."""

    sheet: CallSheet
    first: int
    people: tuple[Person, ...]
    top: float


def pages_of(sheets: tuple[CallSheet, ...], height: float) -> list[list[Part]]:
    """Deal the lists out to pages of a height; a heading never stands without people under it."""
    pages: list[list[Part]] = []
    used = height
    for sheet in sheets:
        at = 0
        while at < len(sheet.people):
            gap = _GAP if used > 0 else 0.0
            room = int((height - used - gap - _head_height(sheet)) // _ROW)
            if room < min(_LEAST_ROWS, len(sheet.people) - at):
                pages.append([])
                used, gap = 0.0, 0.0
                room = max(1, int((height - _head_height(sheet)) // _ROW))
            people = sheet.people[at : at + room]
            pages[-1].append(Part(sheet, at, people, used + gap))
            used += gap + _head_height(sheet) + len(people) * _ROW
            at += len(people)
    return pages


def paint_part(painter: QPainter, room: QRectF, part: Part) -> None:
    """Paint a part of a list into the width of `room`, from its own top on."""
    y = room.y() + part.top
    sheet = part.sheet
    used = write_on_paper(painter, QRectF(room.x(), y, room.width() * 0.6, 20), sheet.when, paper_font(13, 600))
    rest = QRectF(room.x() + used + 12, y, room.width() - used - 12, 20)
    title = sheet.title if not part.first else translate("WeekPaper", "{title}, continued").format(title=sheet.title)
    write_on_paper(painter, rest, title, paper_font(12), "text2", LEFT)
    people = translate("WeekPaper", "%n people", "", len(sheet.people))
    write_on_paper(painter, rest, people, paper_font(11), "text2", RIGHT)
    y += _HEAD
    if sheet.if_then:
        write_on_paper(painter, QRectF(room.x(), y - 6, room.width(), 12), sheet.if_then, paper_font(10), "text2")
        y += _IF_THEN
    columns = list(_columns(sheet, room))
    _paint_heads(painter, y, columns)
    y += _COLUMNS
    for place, person in enumerate(part.people, part.first + 1):
        _paint_person(painter, y, columns, place, person)
        y += _ROW


def _head_height(sheet: CallSheet) -> float:
    return _HEAD + _COLUMNS + (_IF_THEN if sheet.if_then else 0.0)


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    heading: str
    x: float
    width: float


def _columns(sheet: CallSheet, room: QRectF) -> Iterator[_Column]:
    """Companies have a column only where there are any; what is left over is for the note."""
    wanted = [("place", "", 22.0), ("name", translate("WeekPaper", "Name"), 132.0)]
    if any(person.company for person in sheet.people):
        wanted.append(("company", translate("WeekPaper", "Company"), 132.0))
    wanted += [
        ("phone", translate("WeekPaper", "Phone"), 92.0),
        ("why", translate("WeekPaper", "Why now"), 172.0),
    ]
    x = room.x()
    for name, heading, width in wanted:
        yield _Column(name, heading, x, width)
        x += width + 8
    yield _Column("note", translate("WeekPaper", "Note"), x, room.right() - x)


def _paint_heads(painter: QPainter, y: float, columns: list[_Column]) -> None:
    for column in columns:
        at = QRectF(column.x, y, column.width, _COLUMNS - 3)
        write_on_paper(painter, at, column.heading, paper_font(9, 600), "text2")
    painter.setPen(QPen(paper_color("control"), 0.7))
    painter.drawLine(QLineF(columns[0].x, y + _COLUMNS - 1, columns[-1].x + columns[-1].width, y + _COLUMNS - 1))


def _paint_person(painter: QPainter, y: float, columns: list[_Column], place: int, person: Person) -> None:
    for column in columns:
        at = QRectF(column.x, y, column.width, _ROW)
        if column.name == "place":
            write_on_paper(painter, at, f"{place}.", paper_font(10), "text2")
        elif column.name == "why":
            _write_wrapped(painter, at, person.why)
        elif column.name != "note":
            weight = 600 if column.name == "name" else 400
            write_on_paper(painter, at, str(getattr(person, column.name)), paper_font(11, weight))
    painter.setPen(QPen(paper_color("strong"), 0.5))
    painter.drawLine(QLineF(columns[0].x, y + _ROW, columns[-1].x + columns[-1].width, y + _ROW))


def _write_wrapped(painter: QPainter, at: QRectF, text: str) -> None:
    """Up to two lines; the last one is cut where there are more."""
    font = paper_font(10)
    lines = wrapped_lines(text, font, at.width())
    shown = [*lines[: _LINES_OF_WHY - 1], " ".join(lines[_LINES_OF_WHY - 1 :])] if len(lines) > 1 else lines
    top = at.center().y() - len(shown) * 6
    for place, line in enumerate(shown):
        write_on_paper(painter, QRectF(at.x(), top + place * 12, at.width(), 12), line, font)
