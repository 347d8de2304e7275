"""All components in all states on one page: for the eye, for tests, and for the next person who builds a page.

Its words are names of states for developers; they are not translated.
"""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.bar import Bar, DaysLeftBar, PestScale
from ui.kit.button import Button, IconButton
from ui.kit.callout import Callout
from ui.kit.card import Card
from ui.kit.checks import CheckBox, ChoiceChip, Switch
from ui.kit.choice_card import ChoiceCard
from ui.kit.empty_state import EmptyState
from ui.kit.fields import FieldRow, SearchField, TextField
from ui.kit.focus_ring import RING_MARGIN, wants_outer_ring
from ui.kit.gallery_table import example_table
from ui.kit.keycap import KeyCap
from ui.kit.labels import label
from ui.kit.layout import Item, boxed, hbox, vbox
from ui.kit.marks import AttemptDots, WeekMarks
from ui.kit.paint import painting, rounded
from ui.kit.picture import Picture, art_names
from ui.kit.pill import Pill
from ui.kit.ring import ProgressRing
from ui.kit.row import ListRow
from ui.kit.scroll import PageScroll
from ui.kit.segmented import Segmented
from ui.kit.sidebar_item import SidebarItem
from ui.kit.states import previewed, show_as
from ui.kit.three_state import ThreeState
from ui.kit.toast import Toast
from ui.kit.tokens import color
from ui.kit.value_fields import ComboBox, DateField, NumberField, TimeField
from ui.kit.week_block import BlockState, WeekBlockSpec, WeekBlockWidget
from ui.kit.wizard_steps import StepDots, WizardSteps


def gallery_widget(parent: QWidget | None = None) -> QWidget:
    """A page that shows every component of the kit."""
    content = vbox(
        hbox(_primary_buttons(), _secondary_buttons(), None, spacing=34),
        hbox(_other_buttons(), _text_fields(), None, spacing=34),
        hbox(_sidebar_items(), _toggles(), None, spacing=22),
        hbox(_table(), vbox(_pills(), _blocks(), None, spacing=12), None, spacing=26),
        hbox(_rings(), _toast(), _empty(), None, spacing=4),
        _more_fields(),
        _rows_and_choices(),
        _choice_cards(),
        _wizard(),
        _pictures(),
        None,
        spacing=20,
        margins=(32, 26, 32, 32),
    )
    page = _Paper(parent)
    page.setLayout(vbox(PageScroll(boxed(content)), spacing=0))
    return page


class _Paper(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))


class _Shown(QWidget):
    """A component in a state, the state's name under it, and the ring that only the keyboard shows elsewhere."""

    def __init__(self, widget: QWidget, caption: str, state: str = "") -> None:
        super().__init__()
        self._widget = widget
        if state == "disabled":
            widget.setEnabled(False)
        elif state:
            show_as(widget, state)
        name = label(caption, "micro_light", "text2")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(vbox(widget, name, spacing=4, margins=(RING_MARGIN, RING_MARGIN, RING_MARGIN, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if previewed(self._widget) != "focus" or not wants_outer_ring(self._widget):
            return
        with painting(self) as painter:
            _paint_ring(painter, self._widget)


def _paint_ring(painter: QPainter, widget: QWidget) -> None:
    around = QRectF(widget.geometry()).adjusted(-RING_MARGIN, -RING_MARGIN, RING_MARGIN, RING_MARGIN)
    corner = getattr(widget, "focus_radius", 7) + RING_MARGIN
    rounded(painter, around, corner, edge=getattr(widget, "focus_token", "focus"), width=2)


def _section(title: str, *items: Item, spacing: int = 4) -> QWidget:
    row = hbox(*items, spacing=spacing)
    row.setAlignment(Qt.AlignmentFlag.AlignTop)
    return boxed(vbox(label(title, "micro", "text2"), row, None, spacing=4))


def _primary_buttons() -> QWidget:
    states = ("", "hover", "pressed", "focus", "disabled")
    return _section(
        "Primary button",
        *[_Shown(Button("Start", "primary", "play"), state or "primary", state) for state in states],
    )


def _secondary_buttons() -> QWidget:
    states = ("", "hover", "pressed", "focus", "disabled")
    return _section("Secondary button", *[_Shown(Button("Move"), state or "secondary", state) for state in states])


def _other_buttons() -> QWidget:
    return _section(
        "Quiet, tinted, destructive",
        _Shown(Button("Skip", "quiet"), "quiet"),
        _Shown(Button("Skip", "quiet"), "hover", "hover"),
        _Shown(Button("Skip", "quiet"), "focus", "focus"),
        _Shown(Button("Book", "tinted", "calendar-plus"), "tinted"),
        _Shown(Button("Delete", "destructive"), "destructive"),
    )


def _text_fields() -> QWidget:
    error = TextField(text="04 65 71")
    error.set_error("This number is too short.")
    fields: Sequence[tuple[TextField, str, str]] = (
        (TextField("Company"), "empty", ""),
        (TextField(text="Régie Belvauze"), "filled", ""),
        (TextField(text="Régie Bel"), "focus", "focus"),
        (error, "error, text below", ""),
        (TextField(text="–"), "disabled", "disabled"),
    )
    for field, _, _ in fields:
        field.setFixedWidth(128)
    return _section("Text field", *[_Shown(field, name, state) for field, name, state in fields])


def _sidebar_items() -> QWidget:
    well = _Well()
    items = []
    for name, state in (("default", ""), ("hover", "hover"), ("selected", ""), ("focus", "focus")):
        item = SidebarItem("week", "Week", 4)
        item.setFixedWidth(100)
        item.setChecked(name == "selected")
        items.append(_Shown(item, name, state))
    sub = SidebarItem(None, "Active", 38, sub=True)
    sub.setFixedWidth(130)
    rail = SidebarItem("proposals", "Proposals", 3)
    rail.set_rail(True)
    rail.setFixedWidth(40)
    well.setLayout(hbox(*items, _Shown(sub, "sub-item"), _Shown(rail, "rail"), spacing=0, margins=(4, 2, 4, 6)))
    return _section("Sidebar item", well)


class _Well(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill="sidebar")


def _toggles() -> QWidget:
    items: list[Item] = [
        Segmented([("board", "Board"), ("table", "Table")]),
        Switch("On", True),
        Switch("Off"),
        CheckBox(),
        CheckBox(),
    ]
    ticked = items[3]
    if isinstance(ticked, CheckBox):
        ticked.setChecked(True)
    items += [ThreeState("Fits our model", state) for state in ("yes", "unknown", "no")]
    row = hbox(*items, spacing=12)
    return boxed(
        vbox(label("Segmented, switch, check box, three-state toggle", "micro", "text2"), row, None, spacing=8)
    )


def _table() -> QWidget:
    card = Card(padding=0)
    table = example_table()
    table.setFixedSize(520, 50 * 4 + 32)
    card.body.addWidget(table)
    return _section("Table row", card)


def _pills() -> QWidget:
    return _section(
        "Pills",
        Pill("Pursue", "ok"),
        Pill("Find out", "warn"),
        Pill("Let go", "mute"),
        Pill("Decision maker", "accent", "person-check"),
        Pill("Do not contact", "bad", "ban"),
        Pill("Steady", "ok", "check"),
        Pill("Early warning", "warn", "alert"),
        spacing=6,
    )


def _blocks() -> QWidget:
    specs = (
        ("planned", WeekBlockSpec("Phone", ("8 people",)), ""),
        ("selected", WeekBlockSpec("Phone", ("8 people",), selected=True), ""),
        ("hover", WeekBlockSpec("Phone", ("8 people",)), "hover"),
        ("kept", WeekBlockSpec("Phone", ("7 contacts",), BlockState.KEPT), ""),
        ("missed", WeekBlockSpec("Phone", ("missed",), BlockState.MISSED), ""),
        ("moved away", WeekBlockSpec("Phone", ("moved",), BlockState.MOVED_AWAY), ""),
        ("busy", WeekBlockSpec("Works", ("14 – 17",), BlockState.BUSY), ""),
    )
    more = (
        ("not exported", WeekBlockSpec("Phone", ("8 people",), not_exported=True), ""),
        ("clash", WeekBlockSpec("Phone", ("8 people",), clash=True), ""),
        ("shortened", WeekBlockSpec("Phone", ("20 min",), BlockState.SHORTENED), ""),
        ("skipped", WeekBlockSpec("Phone", ("skipped",), BlockState.SKIPPED), ""),
        ("paused", WeekBlockSpec("Phone", ("paused",), BlockState.PAUSED), ""),
        ("focus", WeekBlockSpec("Phone", ("8 people",)), "focus"),
    )
    rows = [_section(title, *_block_row(row), spacing=0) for title, row in (("Week grid block", specs), ("", more))]
    return boxed(vbox(*rows, spacing=0))


def _block_row(specs: Sequence[tuple[str, WeekBlockSpec, str]]) -> list[QWidget]:
    shown: list[QWidget] = []
    for name, spec, state in specs:
        block = WeekBlockWidget(spec, f"{spec.title}, {name}")
        block.setFixedSize(88, 54)
        shown.append(_Shown(block, name, state))
    return shown


def _rings() -> QWidget:
    meters = boxed(vbox(PestScale(0.47, "Just right"), Bar(0.8), Bar(0.07, "warn"), spacing=10))
    meters.setFixedWidth(230)
    return _section(
        "Progress ring, meters",
        ProgressRing(0.62, 84, "62%"),
        ProgressRing(0.58, 84, "52:10", "left"),
        ProgressRing(1.0, 84, "100%"),
        meters,
        spacing=20,
    )


def _toast() -> QWidget:
    holder = QWidget()
    toast = Toast("Let go: Imprimerie Castelverne.", "Undo", "check", holder)
    size = toast.fitted_size(400)
    toast.resize(size)
    holder.setFixedSize(size)
    return _section("Toast with Undo", holder)


def _empty() -> QWidget:
    card = Card(padding=0)
    new = Button("New proposal", icon="plus", size="small")
    card.body.addWidget(EmptyState("proposals", "No proposals yet", "Give each one an end date.", [new]))
    card.setFixedSize(250, 176)
    return _section("Empty state", card)


def _more_fields() -> QWidget:
    wrong = TextField(text="four thousand")
    amount = FieldRow("Amount", wrong)
    wrong.set_error("Write a number, for example 4 300")
    search = SearchField("Search or run a command", "Ctrl K")
    search.setFixedWidth(320)
    fields = (
        FieldRow("Day", DateField(date(2026, 11, 30))),
        FieldRow("Time", TimeField(time(9, 0))),
        FieldRow("How many", NumberField(1, 99, 13, "blocks")),
        FieldRow("Channel", ComboBox([("phone", "Phone"), ("visit", "Visit on site")]), "Phone works best before 10."),
        amount,
        boxed(vbox(label("Search", "body_medium"), search, spacing=5)),
    )
    row = hbox(*fields, None, spacing=16)
    for field in fields:
        row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
    return boxed(vbox(label("Fields with labels", "micro", "text2"), row, spacing=8))


def _rows_and_choices() -> QWidget:
    card = Card("Due follow-ups", 6, "See all in Prospects", padding=0)
    card.body.addWidget(
        ListRow(
            "phone",
            "Nadia Kermel",
            "Régie Belvauze",
            "Asked to be called after 9 Nov, by phone",
            AttemptDots(2, 5, "2 of 5"),
        )
    )
    card.add_row_separator()
    card.body.addWidget(
        ListRow("phone", "Thomas Airaud", "Castelverne", "Last try, then let go", AttemptDots(4, 5, "4 of 5", "warn"))
    )
    card.add_row_separator()
    card.body.addWidget(ListRow(None, "Syndic Clos Vaubert", "Boiler room", "", DaysLeftBar(2)))
    callout = Callout(
        "flag",
        "What next?",
        "You reached “Meet 6 decision makers” on 2 November.",
        [Button("Not now", "quiet"), Button("Set the next goal", "primary", "plus")],
    )
    chips = hbox(
        ChoiceChip("Blocks kept", True),
        ChoiceChip("New meetings"),
        KeyCap("Ctrl K"),
        IconButton("more", "More", "F10"),
        WeekMarks(["kept", "missed", "kept", "next", "planned"], "This week: 2 of 5 kept"),
        None,
    )
    export = Button("Export to calendar", "primary", "export", second_part="3 changes not exported yet")
    buttons = hbox(export, Button("Start session", "primary", "play", "hero"), Button("See all", "link"), None)
    right = boxed(vbox(callout, chips, buttons, None, spacing=14))
    card.setFixedWidth(560)
    return boxed(hbox(card, right, spacing=24))


def _choice_cards() -> QWidget:
    texts = (
        ("pattern-nosystem", "No system", "I prospect when I think of it. Then weeks go by and I have not."),
        ("pattern-waiting", "Waiting on the pipeline", "I have proposals out. I would rather wait."),
        ("pattern-comfort", "Comfortable", "Business is good. Prospecting can wait, it always has."),
    )
    cards = [ChoiceCard(art, heading, body, "You will get: fixed blocks.") for art, heading, body in texts]
    cards[1].setChecked(True)
    return boxed(hbox(*cards, spacing=20))


def _wizard() -> QWidget:
    names = ("Last week", "What got in the way", "This week’s blocks", "Who goes where", "Export")
    return boxed(vbox(WizardSteps(names, 3), hbox(StepDots(3, 1), None), spacing=14))


def _pictures() -> QWidget:
    pictures = [Picture(name, name, 90) for name in art_names()]
    return boxed(hbox(*pictures, Picture(None, "Weekend", 90), spacing=12))
