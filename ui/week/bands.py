"""What fills whole days stands over the grid as a slim band: pauses, and appointments without hours."""

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from planner.domain.blocks.pauses import Pause
from ui.bridge.formats import day_short
from ui.kit import draw_icon, draw_text, line_height, paint_hatch, role_font, rounded
from ui.kit.paint import LEFT
from ui.week.busy_words import busy_title
from ui.week.plan import WeekPlan

translate = QCoreApplication.translate
MOST_ROWS = 3
_GAP, _PAD, _CORNER, _ICON = 3, 6, 4, 11


@dataclass(frozen=True, slots=True)
class Band:
    """From the day `first` to the day `last` of the week (0 to 6), in one of the rows."""

    first: int
    last: int
    words: str
    is_pause: bool = False
    is_soft: bool = False
    row: int = 0


def band_height() -> int:
    """The height of one band, in pixels."""
    return line_height("small") + 2


def rows_height(rows: int) -> int:
    """The height of some rows of bands."""
    return rows * (band_height() + _GAP)


def bands_of(plan: WeekPlan) -> list[Band]:
    """Pauses first, then whole-day appointments; what finds no row any more is counted in the last one."""
    wanted = [_pause_band(pause, plan) for pause in plan.pauses]
    for busy in plan.busy:
        if busy.is_all_day:
            first = max((busy.start.date() - plan.monday).days, 0)
            last = min((busy.end.date() - timedelta(days=1) - plan.monday).days, 6)
            if first <= last:
                wanted.append(Band(first, last, busy_title(busy), is_soft=busy.is_soft))
    placed: list[Band] = []
    for band in wanted:
        taken = {each.row for each in placed if each.first <= band.last and band.first <= each.last}
        placed.append(replace(band, row=next(row for row in range(len(wanted)) if row not in taken)))
    return _within_rows(placed)


def _within_rows(bands: list[Band]) -> list[Band]:
    if all(band.row < MOST_ROWS for band in bands):
        return bands
    last = MOST_ROWS - 1
    kept = [band for band in bands if band.row < last]
    over = [band for band in bands if band.row >= last]
    for day in range(7):
        count = sum(1 for band in over if band.first <= day <= band.last)
        if count:
            kept.append(Band(day, day, translate("WeekBands", "+{count}").format(count=count), row=last))
    return kept


def pause_words(pause: Pause) -> str:
    """ "Pause: Christmas", with the days where nobody wrote why."""
    if pause.why:
        return translate("WeekBands", "Pause: {why}").format(why=pause.why)
    if pause.starts_on == pause.ends_on:
        return translate("WeekBands", "Pause")
    words = translate("WeekBands", "Pause until {day}")
    return words.format(day=day_short(pause.ends_on))


def _pause_band(pause: Pause, plan: WeekPlan) -> Band:
    first = max((pause.starts_on - plan.monday).days, 0)
    last = min((pause.ends_on - plan.monday).days, 6)
    return Band(first, last, pause_words(pause), is_pause=True)


def paint_band(painter: QPainter, band: Band, edges: list[float], top: float) -> None:
    """Paint a band over its columns; its row lies under `top`."""
    left, right = edges[band.first] + 2, edges[band.last + 1] - 2
    rect = QRectF(left, top + rows_height(band.row), right - left, band_height())
    if band.is_pause:
        rounded(painter, rect, _CORNER, fill="mute_soft")
        draw_icon(painter, QRectF(left + _PAD, rect.center().y() - _ICON / 2, _ICON, _ICON), "pause", "mute_text")
        left += _ICON + 4
    else:
        rounded(painter, rect, _CORNER, fill=None if band.is_soft else "sunken", edge="hairline", dashed=band.is_soft)
        if not band.is_soft:
            paint_hatch(painter, rect, corner=_CORNER)
    words = QRectF(left + _PAD, rect.y(), right - left - 2 * _PAD + 3, rect.height())
    draw_text(painter, words, band.words, role_font("micro"), "mute_text" if band.is_pause else "text2", LEFT)
