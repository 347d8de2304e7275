"""What lies behind the blocks: columns with their tints, hours, and the line of the present."""

from datetime import datetime, time

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ui.bridge.formats import clock
from ui.kit import color, draw_circle, draw_text, hairline, role_font, tabular, tinted
from ui.kit.paint import RIGHT
from ui.week.frame import GridFrame
from ui.week.geometry import DAYS, minutes_of_day
from ui.week.plan import WeekPlan

_WEEKEND_DAYS = 2


def paint_columns(painter: QPainter, frame: GridFrame, plan: WeekPlan, now: datetime) -> None:
    """Weekends sunken, holidays and today tinted, hairlines between."""
    edges = frame.edges
    for index, day in enumerate(plan.days):
        column = QRectF(edges[index], 0, edges[index + 1] - edges[index], frame.height)
        if index >= DAYS - _WEEKEND_DAYS:
            painter.fillRect(column, color("sunken"))
        if day in plan.holidays:
            tinted(painter, column, "warn_soft", 0.55)
        if day == now.date():
            tinted(painter, column, "accent_soft", 0.32)
    for edge in edges:
        painter.fillRect(QRectF(edge, 0, 1, frame.height), color("hairline"))


def paint_hours(painter: QPainter, frame: GridFrame) -> None:
    """A hairline an hour, with its label; the first and the last would touch the edge and go without."""
    left, right = frame.edges[0], frame.edges[-1]
    font, hours = tabular(role_font("small")), frame.hours
    for hour in range(hours.first, hours.last + 1):
        y = round(frame.y_of(hour * 60))
        hairline(painter, left, right + 1, min(y, frame.height - 1))
        if hours.first < hour < hours.last:
            draw_text(painter, QRectF(0, y - 10, left - 8, 20), clock(time(hour)), font, "text3", RIGHT)


def paint_now(painter: QPainter, frame: GridFrame, plan: WeekPlan, now: datetime) -> None:
    """The line across today's column."""
    y = frame.y_of(minutes_of_day(now))
    if now.date() not in plan.days or not 0 <= y <= frame.height:
        return
    left, right = frame.edges[now.weekday()], frame.edges[now.weekday() + 1]
    painter.fillRect(QRectF(left, round(y) - 1, right - left, 2), color("text"))
    draw_circle(painter, QPointF(left, round(y)), 8, fill="text")
