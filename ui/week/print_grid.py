"""The first page of the paper: the week as a grid, with the times that are taken."""

from datetime import time

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.domain.blocks.busy import BusyTime
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.pauses import pause_on
from ui.bridge.formats import clock, clock_range, weekday_short
from ui.bridge.labels import label_of
from ui.kit.paint import kept
from ui.kit.paper import CENTER, LEFT, RIGHT, paper_color, paper_font, write_on_paper
from ui.week.arrangement import arrange, busy_spans
from ui.week.frame import RIGHT_MARGIN, GridFrame
from ui.week.geometry import hours_to_show
from ui.week.plan import WeekBlock
from ui.week.print_data import WeekPaper
from ui.week.words import block_title

translate = QCoreApplication.translate
_GUTTER = 44
_HEAD = 44.0
_LINE = 11.0
_LEAST_BODY = 13
_OFF = frozenset({OccurrenceState.MISSED, OccurrenceState.PAUSED})


def paint_grid(painter: QPainter, room: QRectF, paper: WeekPaper) -> None:
    """Paint the week into a part of the page."""
    plan = paper.plan
    spans = [(block.start, block.end) for block in plan.blocks]
    hours = hours_to_show(*paper.work_hours, spans)
    height = round(room.height() - _HEAD)
    frame = GridFrame(round(room.width()) + RIGHT_MARGIN, height, _GUTTER, hours, _LEAST_BODY)
    with kept(painter):
        painter.translate(room.x(), room.y())
        _paint_heads(painter, frame, paper)
        painter.translate(0, _HEAD)
        _paint_lines(painter, frame, paper)
        arrangement = arrange(plan, busy_spans(plan.busy, plan.days), frame)
        for span, lane in arrangement.busy:
            body = frame.body_of(span.start, span.minutes, lane)
            _paint_busy(painter, QRectF(body), span.busy)
        for block in plan.blocks:
            if not block.occurrence.is_ghost:
                body = frame.body_of(block.start, block.occurrence.minutes, arrangement.blocks[block.key])
                _paint_block(painter, QRectF(body), block)


def _paint_heads(painter: QPainter, frame: GridFrame, paper: WeekPaper) -> None:
    plan, edges = paper.plan, frame.edges
    all_day = [busy for busy in plan.busy if busy.is_all_day]
    for place, day in enumerate(plan.days):
        at = QRectF(edges[place] + 2, 0, edges[place + 1] - edges[place] - 4, 16)
        name = translate("WeekPaper", "{weekday} {number}").format(weekday=weekday_short(day.weekday()), number=day.day)
        write_on_paper(painter, at, name, paper_font(11, 600), "text", CENTER)
        pause = pause_on(plan.pauses, day)
        facts = [plan.holidays.get(day, "")]
        if pause is not None:
            facts.append(pause.why or translate("WeekPaper", "Pause"))
        facts += [each.title for each in all_day if each.start.date() <= day < each.end.date()]
        for line, fact in enumerate([fact for fact in facts if fact][:2]):
            below = at.translated(0, 16 + line * _LINE)
            write_on_paper(painter, below, fact, paper_font(9), "text2", CENTER)


def _paint_lines(painter: QPainter, frame: GridFrame, paper: WeekPaper) -> None:
    edges = frame.edges
    bottom = frame.y_of(frame.hours.last * 60)
    for place, day in enumerate(paper.plan.days):
        column = QRectF(edges[place], 1, edges[place + 1] - edges[place], bottom - 1)
        if pause_on(paper.plan.pauses, day) is not None or day in paper.plan.holidays:
            _hatch(painter, column)
    painter.setPen(QPen(paper_color("strong"), 0.5))
    for hour in range(frame.hours.first, frame.hours.last + 1):
        y = frame.y_of(hour * 60)
        painter.drawLine(QLineF(edges[0], y, edges[-1], y))
    for edge in edges:
        painter.drawLine(QLineF(edge, frame.y_of(frame.hours.first * 60), edge, bottom))
    for hour in range(frame.hours.first, frame.hours.last):
        at = QRectF(0, frame.y_of(hour * 60) - 6, _GUTTER - 6, 12)
        write_on_paper(painter, at, clock(time(hour)), paper_font(9), "text2", RIGHT)


def _paint_busy(painter: QPainter, body: QRectF, busy: BusyTime) -> None:
    painter.setPen(QPen(paper_color("control"), 0.5, Qt.PenStyle.DashLine if busy.is_soft else Qt.PenStyle.SolidLine))
    painter.setBrush(paper_color("surface"))
    painter.drawRoundedRect(body, 3, 3)
    if not busy.is_soft:
        _hatch(painter, body)
    lines = [busy.title or translate("WeekPaper", "Taken")]
    _write_lines(painter, body, lines, "text2")


def _paint_block(painter: QPainter, body: QRectF, block: WeekBlock) -> None:
    state = block.occurrence.state
    is_off = state in _OFF
    style = Qt.PenStyle.DashLine if is_off else Qt.PenStyle.SolidLine
    painter.setPen(QPen(paper_color("control" if is_off else "accent"), 1, style))
    painter.setBrush(paper_color("surface" if is_off else "accent_soft"))
    painter.drawRoundedRect(body, 3, 3)
    lines = [block_title(block), clock_range(block.start, block.end)]
    if state is not OccurrenceState.PLANNED:
        lines.insert(1, label_of(state))
    if block.people:
        lines.append(translate("WeekPaper", "%n people", "", block.people))
    _write_lines(painter, body, lines, "text2" if is_off else "text")


def _write_lines(painter: QPainter, body: QRectF, lines: list[str], token: str) -> None:
    """As many lines as fit, the first one bold."""
    for place, line in enumerate(lines[: max(1, int((body.height() - 2) // _LINE))]):
        at = QRectF(body.x() + 4, body.y() + 1.5 + place * _LINE, body.width() - 7, _LINE)
        write_on_paper(painter, at, line, paper_font(9, 600 if place == 0 else 400), token, LEFT)


def _hatch(painter: QPainter, room: QRectF) -> None:
    with kept(painter):
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(paper_color("hairline"), 1))
        x = room.left() - room.height()
        while x < room.right():
            painter.drawLine(QLineF(x, room.bottom(), x + room.height(), room.top()))
            x += 6
