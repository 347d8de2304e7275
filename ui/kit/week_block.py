"""Blocks of the week grid: painted once here, used by the grid's focusable children and by legends."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.kit.fonts import fitted, role_font, text_scale
from ui.kit.icons import draw_icon
from ui.kit.marks import paint_mark
from ui.kit.paint import (
    LEFT,
    draw_circle,
    draw_role_text,
    kept,
    painting,
    pixel_ratio,
    rounded,
    rounded_path,
    wrapped_lines,
)
from ui.kit.states import state_of
from ui.kit.tokens import Look, color, is_high_contrast, look, radius

OR = "\x9c"  # between a line and the shorter one for where it does not fit
_PAD = 7
_HATCH = 8
_LINE_ROLE = "block_line"
_MARK = 15


class BlockState(StrEnum):
    """What became of a block."""

    PLANNED = "planned"
    KEPT = "kept"
    SHORTENED = "shortened"
    MISSED = "missed"
    MOVED_AWAY = "moved_away"
    SKIPPED = "skipped"
    BUSY = "busy"
    PAUSED = "paused"


@dataclass(frozen=True)
class WeekBlockSpec:
    """What to paint. `lines` follow the title as long as there is room; a shorter form may stand in one after `OR`.

    `clash` gives a warn edge. A busy time that is `soft` may be overruled: it is only outlined.
    """

    title: str
    lines: tuple[str, ...] = ()
    state: BlockState = BlockState.PLANNED
    selected: bool = False
    hovered: bool = False
    focus: bool = False
    not_exported: bool = False
    clash: bool = False
    soft: bool = False


@dataclass(frozen=True)
class _Look:
    fill: str | None
    edge: str | None
    title: str
    line: str
    dashed: bool = False


_LOOKS = {
    BlockState.PLANNED: _Look("accent", None, "on_accent", "on_accent"),
    BlockState.KEPT: _Look("ok_soft", None, "ok_text", "ok_text"),
    BlockState.SHORTENED: _Look("ok_soft", None, "ok_text", "ok_text"),
    BlockState.MISSED: _Look("surface", "control", "text2", "text2", dashed=True),
    BlockState.MOVED_AWAY: _Look("surface", "accent_mid", "accent_text", "accent_text", dashed=True),
    BlockState.SKIPPED: _Look(None, "control", "text3", "text3", dashed=True),
    BlockState.BUSY: _Look("sunken", "hairline", "text2", "text3"),
    BlockState.PAUSED: _Look("sunken", "control", "text3", "text3", dashed=True),
}
_HOVER_FILLS = {"accent": "accent_hover", "surface": "hover", "ok_soft": "ok_soft", "sunken": "sunken"}
_MARKED = {BlockState.KEPT: "kept", BlockState.SHORTENED: "kept", BlockState.MISSED: "missed"}


def paint_hatch(
    painter: QPainter, rect: QRectF, token: str = "hairline", step: int = _HATCH, corner: float = 0
) -> None:
    """Diagonal lines: taken by something else, or not certain."""
    with kept(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(_hatch_tile(token, step, pixel_ratio(painter), look())))
        painter.setBrushOrigin(rect.bottomLeft())
        painter.drawRoundedRect(rect, corner, corner)


# The pattern is drawn once for each look and then stamped.
@lru_cache(maxsize=32)
def _hatch_tile(token: str, step: int, ratio: float, look: Look, ground: str = "") -> QPixmap:  # noqa: ARG001
    pixmap = QPixmap(round(step * ratio), round(step * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(color(ground) if ground else Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(token, 0.35 if is_high_contrast() else None), 1.6))
    for shift in (-step, 0, step):
        painter.drawLine(QLineF(shift - step, 2 * step, shift + step, 0))
    painter.end()
    return pixmap


def paint_week_block(painter: QPainter, rect: QRectF, spec: WeekBlockSpec) -> None:
    """Paint a block into rect; the ring of a selected or focused block lies inside rect as well."""
    shown = _LOOKS[spec.state]
    corner = radius("block")
    if spec.selected or spec.focus:
        rounded(painter, rect, corner + 3, edge="focus", width=2)
        rect = rect.adjusted(4, 4, -4, -4)
    if spec.state is BlockState.BUSY and not spec.soft:
        _paint_busy(painter, rect, corner)
    else:
        _paint_body(painter, rect, corner, spec, shown)
    if spec.state in (BlockState.KEPT, BlockState.SHORTENED):
        with kept(painter):
            painter.setClipPath(rounded_path(rect, corner), Qt.ClipOperation.IntersectClip)
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), color("ok"))
    _paint_words(painter, rect, spec, shown)
    if spec.not_exported:
        beside_mark = _MARK + 10 if spec.state in _MARKED and rect.height() < 36 else 0
        dot = QPointF(rect.right() - 8 - beside_mark, rect.bottom() - 8)
        draw_circle(painter, dot, 9, fill="surface")
        draw_circle(painter, dot, 6, fill="warn")


def _paint_body(painter: QPainter, rect: QRectF, corner: float, spec: WeekBlockSpec, shown: _Look) -> None:
    fill = _HOVER_FILLS.get(shown.fill or "", shown.fill) if spec.hovered else shown.fill
    rounded(painter, rect, corner, fill=None if spec.soft else fill)
    if spec.clash:
        rounded(painter, rect, corner, edge="warn", width=2)
    elif shown.edge:
        edge = "control" if spec.soft else shown.edge
        rounded(painter, rect, corner, edge=edge, dashed=shown.dashed or spec.soft)


def _paint_busy(painter: QPainter, rect: QRectF, corner: float) -> None:
    """Fill and hatch in one go, then the edge: a full week has a hundred of these."""
    with kept(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(_hatch_tile("hairline", _HATCH, pixel_ratio(painter), look(), "sunken")))
        painter.setBrushOrigin(rect.bottomLeft())
        painter.drawRoundedRect(rect, corner, corner)
    rounded(painter, rect, corner, edge="hairline")


def _paint_words(painter: QPainter, rect: QRectF, spec: WeekBlockSpec, shown: _Look) -> None:
    title_role = "small_medium" if spec.state is BlockState.BUSY else "small_strong"
    title_high, line_high = _font_height(title_role, text_scale()) + 1, _font_height(_LINE_ROLE, text_scale())
    pad = _PAD + (2 if spec.state in (BlockState.KEPT, BlockState.SHORTENED) else 0)
    mark = _MARKED.get(spec.state)
    paused = spec.state is BlockState.PAUSED
    right = _MARK + 8 if (mark or paused) and rect.width() > 54 else 4
    tight = rect.height() < title_high + line_high + 6
    if tight and spec.not_exported:
        right += 10
    top = rect.center().y() - title_high / 2 if tight else rect.y() + 4.5
    inner = QRectF(rect.x() + pad, top, rect.width() - pad - right, title_high)
    with kept(painter):
        painter.setClipRect(rect)
        y = inner.y()
        for line in _title_lines(spec, title_role, inner.width(), rect.height() - 2 * title_high - line_high):
            at = QRectF(inner.x(), y, inner.width(), title_high)
            draw_role_text(painter, at, line, title_role, shown.title, LEFT)
            y += title_high
        for line in spec.lines:
            if tight or y + line_high > rect.bottom() - 1:
                break
            at = QRectF(inner.x(), y, rect.width() - pad - 4, line_high)
            draw_role_text(painter, at, _fitting(line, at.width()), _LINE_ROLE, shown.line, LEFT, tabular_digits=True)
            y += line_high
    if right > 4:
        center = QPointF(rect.right() - _MARK / 2 - 7, min(rect.y() + 12, rect.center().y()))
        if mark == "kept":
            paint_mark(painter, center, "kept", _MARK)
        elif mark == "missed":
            paint_mark(painter, center, "missed", _MARK)
        else:
            draw_icon(painter, QRectF(center.x() - 7, center.y() - 7, 14, 14), "pause", "text3")


@lru_cache(maxsize=64)
def _font_height(role: str, scale: float) -> float:  # noqa: ARG001 - fonts grow with it
    return QFontMetricsF(role_font(role)).height()


def _fitting(line: str, width: float) -> str:
    """The first form of a line that fits, else the last."""
    forms = line.split(OR)
    fits = (form for form in forms if fitted(form, _LINE_ROLE, width, tabular_digits=True)[1] == form)
    return next(fits, forms[-1]) if len(forms) > 1 else line


def _title_lines(spec: WeekBlockSpec, role: str, width: float, spare: float) -> list[str]:
    """The title on one line, or on two when there is room to spare under it."""
    font, shown = fitted(spec.title, role, width)
    if spare <= 6 or shown == spec.title:
        return [spec.title]
    lines = wrapped_lines(spec.title, font, width)
    between_words = f"{lines[0]} " in spec.title or lines[0].endswith("-")
    return lines if len(lines) == 2 and between_words else [spec.title]


class WeekBlockWidget(QAbstractButton):
    """A focusable block for the week grid; the ring needs 4 px on each side (`RING`)."""

    RING = 4
    paints_own_focus = True

    def __init__(self, spec: WeekBlockSpec, accessible_name: str, parent: QWidget | None = None) -> None:
        """`accessible_name` is a whole sentence: what, when, what became of it."""
        super().__init__(parent)
        self._spec = spec
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_spec(spec, accessible_name)

    def spec(self) -> WeekBlockSpec:
        """What is painted, without hover and focus."""
        return self._spec

    def set_spec(self, spec: WeekBlockSpec, accessible_name: str) -> None:
        """Show another state."""
        self._spec = spec
        self.setText(spec.title.replace("&", "&&"))
        self.setAccessibleName(accessible_name)
        busy = spec.state is BlockState.BUSY
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if busy else Qt.FocusPolicy.StrongFocus)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        spec = self._spec
        ringed = spec.selected or state.focus
        rect = QRectF(self.rect())
        if not ringed:
            rect = rect.adjusted(self.RING, self.RING, -self.RING, -self.RING)
        shown = replace(spec, hovered=state.hover and spec.state is not BlockState.BUSY, focus=state.focus)
        with painting(self) as painter:
            paint_week_block(painter, rect, shown)
