"""Paints a card of the board and knows where its buttons are."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QPainter

from planner.domain.proposals.proposal import Standing
from ui.bridge.proposal_words import amount_words, is_urgent, time_words
from ui.kit import draw_icon, draw_text, line_height, radius, role_font, rounded, text_width
from ui.kit.button_look import METRICS, Kind, look
from ui.kit.fonts import at_least
from ui.kit.paint import CENTER, LEFT, draw_role_text, paint_track
from ui.kit.states import ControlState
from ui.proposals.acts import Act, act_icon, act_words
from ui.proposals.items import Item

GAP = 8  # between two cards
_PAD = 14
_BAR = 6
_BETWEEN_BUTTONS = 6
_OVER = (Standing.SIGNED, Standing.DECLINED, Standing.CLOSED)
_SMALL = METRICS["small"]


@dataclass(frozen=True, slots=True)
class CardState:
    """How the pointer and the keyboard stand to a card."""

    hovered: bool = False
    focused: bool = False
    button: Act | None = None  # under the pointer


def buttons_of(item: Item) -> tuple[Act, ...]:
    """The buttons on a card: the most urgent one, those that expired, those that were not sent."""
    if item.standing is Standing.EXPIRED:
        return (Act.RENEGOTIATE,)
    if item.standing is Standing.DRAFT:
        return (Act.SEND,)
    return (Act.CALL, Act.EXTEND) if item.is_first else ()


def card_words(item: Item, today: date) -> tuple[str, str]:
    """The last line of a card and the token of its colour."""
    proposal = item.proposal
    if item.standing in (Standing.DECLINED, Standing.CLOSED):
        if proposal.lesson:
            template = QCoreApplication.translate("ProposalCard", "Lesson: {lesson}")
            return template.format(lesson=proposal.lesson), "text2"
        if item.is_kept_warm:
            return QCoreApplication.translate("ProposalCard", "Kept warm"), "text2"
        return time_words(proposal, today), "text2"
    if item.standing is Standing.SIGNED:
        return time_words(proposal, today), "ok_text"
    return time_words(proposal, today), "warn_text" if is_urgent(proposal, today) else "text2"


def card_height(item: Item, width: int) -> int:
    """How high a card is, without the gap under it."""
    lines = line_height("body") + line_height("card_title") + line_height("small") + 9
    if item.proposal.title:
        lines += line_height("small")
    if _has_bar(item):
        lines += _BAR + 8
    rows = button_rects(item, QRectF(0, 0, width, 0))
    if rows:
        lines += 8 + round(max(rect.bottom() for _, rect, _ in rows))
    return lines + 2 * _PAD - 2


def button_rects(item: Item, line: QRectF) -> list[tuple[Act, QRectF, bool]]:
    """Where the buttons are, from the top of their line in a card, and whether there is room for their icons."""
    found: list[tuple[Act, QRectF, bool]] = []
    acts = buttons_of(item)
    room = line.width() - 2 * _PAD
    wide = [_button_size(act, has_icon=act is not Act.EXTEND) for act in acts]
    slim = [_button_size(act, has_icon=False) for act in acts]
    with_icons = sum(size.width() for size in wide) + _BETWEEN_BUTTONS * (len(acts) - 1) <= room
    x, y = line.x() + _PAD, line.y()
    for act, size in zip(acts, wide if with_icons else slim, strict=True):
        if found and x + size.width() > line.right() - _PAD:
            x, y = line.x() + _PAD, y + size.height() + _BETWEEN_BUTTONS
        found.append((act, QRectF(x, y, min(size.width(), room), size.height()), with_icons and act is not Act.EXTEND))
        x += size.width() + _BETWEEN_BUTTONS
    return found


def buttons_line(item: Item, card: QRectF) -> QRectF:
    """The line of a card where its buttons begin."""
    rows = button_rects(item, QRectF(0, 0, card.width(), 0))
    height = max((rect.bottom() for _, rect, _ in rows), default=0.0)
    return QRectF(card.x(), card.bottom() - _PAD + 1 - height, card.width(), height)


def paint_card(painter: QPainter, card: QRectF, item: Item, today: date, state: CardState) -> None:
    """Paint a card into its rectangle, the ring of the keyboard inside it."""
    urgent = is_urgent(item.proposal, today)
    _paint_ground(painter, card, item, state, urgent=urgent)
    inner = card.adjusted(_PAD, _PAD - 1, -_PAD, 0)
    y = _line(painter, inner, inner.y(), item.name, "body_strong", "text")
    if item.proposal.title:
        y = _line(painter, inner, y, item.proposal.title, "small", "text2")
    quiet = item.standing in (Standing.DRAFT, Standing.EXPIRED, Standing.DECLINED, Standing.CLOSED)
    has_amount = item.proposal.current.amount_cents is not None
    role, token = ("card_title", "text2" if quiet else "text") if has_amount else ("body", "text2")
    at = QRectF(inner.x(), y + 4, inner.width(), line_height("card_title"))
    draw_role_text(painter, at, amount_words(item.proposal), role, token, LEFT, tabular_digits=True)
    y = at.bottom() + 5
    if _has_bar(item):
        y = _paint_bar(painter, QRectF(inner.x(), y + 3, inner.width(), _BAR), item) + 5
    words, token = card_words(item, today)
    if item.standing is Standing.SIGNED:
        draw_icon(painter, QRectF(inner.x(), y + (line_height("small") - 14) / 2, 14, 14), "check-circle", "ok_text")
        inner = inner.adjusted(20, 0, 0, 0)
    strong = urgent or item.standing is Standing.SIGNED
    _line(painter, inner, y, words, _last_role(urgent=urgent, strong=strong), token)
    for act, rect, has_icon in button_rects(item, buttons_line(item, card)):
        _paint_button(painter, rect, act, has_icon=has_icon, lit=state.button is act)


def _paint_ground(painter: QPainter, card: QRectF, item: Item, state: CardState, *, urgent: bool) -> None:
    over = item.standing in (Standing.DECLINED, Standing.CLOSED)
    fill = "canvas" if over else "hover" if state.hovered else "surface"
    edge = "warn" if urgent else "control" if item.standing is Standing.DRAFT else "hairline"
    dashed = item.standing is Standing.DRAFT
    rounded(painter, card, radius("card"), fill=fill, edge=None if dashed else edge)
    if dashed:
        rounded(painter, card, radius("card"), edge=edge, dashed=True)
    if state.focused:
        rounded(painter, card, radius("card"), edge="focus", width=2)


def _paint_bar(painter: QPainter, rect: QRectF, item: Item) -> float:
    paint_track(painter, rect, _BAR / 2)
    share = min(1.0, max(0, item.days_left or 0) / item.total_days)
    if share > 0:
        filled = QRectF(rect.x(), rect.y(), max(rect.width() * share, _BAR), _BAR)
        rounded(painter, filled, _BAR / 2, fill="warn" if item.standing is Standing.EXPIRING else "accent_graphic")
    return rect.bottom()


def _paint_button(painter: QPainter, rect: QRectF, act: Act, *, has_icon: bool, lit: bool) -> None:
    kind: Kind = "tinted" if act in (Act.CALL, Act.SEND) else "secondary"
    shown = look(kind, ControlState(hover=lit))
    rounded(painter, rect, _SMALL.radius, fill=shown.fill, edge=shown.edge)
    words = rect.adjusted(_SMALL.sides, 0, -_SMALL.sides, 0)
    if has_icon:
        square = QRectF(words.x(), words.center().y() - _SMALL.icon / 2, _SMALL.icon, _SMALL.icon)
        draw_icon(painter, square, act_icon(act), shown.text)
        words = words.adjusted(_SMALL.icon + _SMALL.gap, 0, 2, 0)
    draw_text(painter, words, act_words(act), role_font(_button_role(act)), shown.text, LEFT if has_icon else CENTER)


def _line(painter: QPainter, inner: QRectF, y: float, text: str, role: str, token: str) -> float:
    height = line_height(role)
    draw_role_text(painter, QRectF(inner.x(), y, inner.width(), height), text, role, token, LEFT)
    return y + height


def _last_role(*, urgent: bool, strong: bool) -> str:
    return "small_strong" if urgent else "small_medium" if strong else "small"


def _has_bar(item: Item) -> bool:
    return item.standing not in _OVER and item.days_left is not None and item.days_left >= 0


def _button_role(act: Act) -> str:
    return "small_strong" if act in (Act.CALL, Act.SEND) else "small_medium"


def _button_size(act: Act, *, has_icon: bool) -> QSizeF:
    width = text_width(act_words(act), role_font(_button_role(act))) + 2 * _SMALL.sides + 1
    if has_icon:
        width += _SMALL.icon + _SMALL.gap
    return QSizeF(width, at_least(_SMALL.height, padding=10))
