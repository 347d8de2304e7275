"""The rest of the gallery: toggles, meters, callouts, tooltip, dialog and cards in their states."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.kit.bar import Bar, DaysLeftBar, PestScale
from ui.kit.button import Button
from ui.kit.callout import Callout
from ui.kit.checks import CheckBox, ChoiceChip, Switch
from ui.kit.choice_card import ChoiceCard
from ui.kit.dialog import Dialog
from ui.kit.fields import FieldRow, TextField
from ui.kit.fonts import role_font, text_width
from ui.kit.gallery_parts import Shown, Well, section
from ui.kit.labels import label
from ui.kit.layout import boxed, hbox, vbox
from ui.kit.paint import CENTER, draw_text, painting, rounded
from ui.kit.rating import Rating
from ui.kit.ring import ProgressRing
from ui.kit.segmented import Segmented
from ui.kit.sidebar_item import SidebarItem
from ui.kit.states import show_as
from ui.kit.three_state import ThreeState

_STATES = ("", "hover", "focus", "disabled")


def toggles() -> QWidget:
    """Segmented and three-state toggles."""
    view = [Segmented([("board", "Board"), ("table", "Table")]) for _ in range(3)]
    show_as(view[1].segment("table"), "hover")
    show_as(view[2].segment("table"), "focus")
    three = [ThreeState("Fits our model", state) for state in ("yes", "unknown", "no", "yes")]
    show_as(three[3].findChildren(QAbstractButton)[1], "focus")
    rated = [Rating("Gut feeling") for _ in range(2)]
    rated[1].set_value(4)
    on, asked = ("on", "hover", "focus"), ("yes", "not known", "no", "focus")
    return boxed(
        hbox(
            section("Segmented toggle", *[Shown(*each) for each in zip(view, on, strict=True)]),
            section("Three-state toggle", *[Shown(*each) for each in zip(three, asked, strict=True)]),
            section("Rating", *[Shown(*each) for each in zip(rated, ("none", "chosen"), strict=True)]),
            None,
            spacing=22,
        )
    )


def switches() -> QWidget:
    """Switch, check box and chip, off and on, in every state."""
    row = []
    for make in (Switch, CheckBox, ChoiceChip):
        for state in _STATES:
            pair = [make("Phone") for _ in range(2)] if make is not Switch else [Switch("On"), Switch("Off")]
            pair[0].setChecked(True)
            for one in pair:
                one.setEnabled(state != "disabled")
                show_as(one, state if state == "hover" else "")
            row.append(boxed(vbox(*[Shown(one, state or "on, off", state) for one in pair], spacing=2)))
    return section("Switch, check box, chip", *row, spacing=6)


def rails() -> QWidget:
    """The sidebar as a rail of icons."""
    well = Well()
    items = []
    for icon, name, badge in (("today", "default", 6), ("week", "hover", None), ("prospects", "selected", 38)):
        item = SidebarItem(icon, name, badge)
        item.set_rail(True)
        item.setFixedSize(40, 40)
        item.setChecked(name == "selected")
        items.append(Shown(item, name, name if name == "hover" else ""))
    focus = SidebarItem("goals", "focus", 2)
    focus.set_rail(True)
    focus.setFixedSize(40, 40)
    well.setLayout(hbox(*items, Shown(focus, "focus", "focus"), spacing=0, margins=(4, 2, 4, 6)))
    return section("Sidebar rail", well)


def meters() -> QWidget:
    """Rings and bars from nothing to everything, and asleep."""
    rings = ((0.0, "0%", "", ""), (0.62, "62%", "", ""), (0.58, "52:10", "left", ""), (1.0, "100%", "", ""))
    shown = [Shown(ProgressRing(value, 84, text, under), text) for value, text, under, _ in rings]
    shown.append(Shown(ProgressRing(0.0, 84, "–"), "disabled", "disabled"))
    bars = vbox(
        _measured(PestScale(0.47, "Just right"), "just right"),
        _measured(PestScale(0.92, "Too much"), "too much"),
        _measured(Bar(0.8), "80%"),
        _measured(DaysLeftBar(21, width=None), "21 days left"),
        _measured(DaysLeftBar(3, width=None), "3 days left"),
        spacing=8,
    )
    beside = boxed(bars)
    beside.setFixedWidth(300)
    return section("Progress ring, meters", *shown, beside, spacing=6)


def _measured(bar: QWidget, caption: str) -> QWidget:
    name = label(caption, "micro_light", "text2")
    name.setFixedWidth(70)
    row = hbox(spacing=8)
    row.addWidget(bar, 1)
    row.addWidget(name)
    return boxed(row)


def callouts() -> QWidget:
    """A band in every tone."""
    tones = (
        ("flag", "accent", "What next?"),
        ("check-circle", "ok", "Steady"),
        ("alert", "warn", "Early warning"),
        ("ban", "bad", "Do not contact"),
        ("info", "mute", "Nothing to do"),
    )
    bands = [Callout(icon, words, f"Tone {tone}", tone=tone, compact=True) for icon, tone, words in tones]  # type: ignore[arg-type]
    for band in bands:
        band.setFixedWidth(226)
    return section("Callouts", *bands, spacing=12)


class _Tip(QWidget):
    """A tooltip that stays."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._text, role_font("small")) + 18, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            rounded(painter, rect, 4, fill="toast", edge="toast_edge")
            draw_text(painter, rect, self._text, role_font("small"), "toast_text", CENTER)


def tooltip() -> QWidget:
    """What stands under the pointer after a while."""
    return section("Tooltip", _Tip("Try 2 of 5, then stop"))


def dialog() -> QWidget:
    """A dialog over its scrim, as in a window."""
    window = QWidget()
    window.setFixedSize(500, 316)
    opened = Dialog(window, "Extend the proposal", width=420)
    opened.body.addWidget(FieldRow("Valid until", TextField(text="14 December 2026"), "Two more weeks."))
    opened.add_footer_left(Button("Not now", "quiet"))
    opened.add_footer_right(Button("Extend", "primary"))
    opened.open()
    return section("Dialog", window)


def choice_states() -> QWidget:
    """Choice cards without a drawing, in every state."""
    cards = []
    for state in ("default", "hover", "focus", "selected"):
        card = ChoiceCard(None, "By phone", "Two short blocks a week.")
        card.setChecked(state == "selected")
        card.setFixedSize(QSize(280, 104))
        cards.append(Shown(card, state, state if state in ("hover", "focus") else ""))
    grid = vbox(hbox(*cards[:2], spacing=8), hbox(*cards[2:], spacing=8), spacing=4)
    return section("Choice card", boxed(grid))
