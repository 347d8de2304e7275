"""All components in all states on one page: for the eye, for tests, and for the next person who builds a page.

Its words are names of states for developers; they are not translated.
"""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.bar import DaysLeftBar
from ui.kit.button import Button, IconButton
from ui.kit.callout import Callout
from ui.kit.card import Card
from ui.kit.checks import ChoiceChip
from ui.kit.choice_card import ChoiceCard
from ui.kit.date_field import DateField
from ui.kit.empty_state import EmptyState
from ui.kit.fields import FieldRow, SearchField, TextField
from ui.kit.gallery_parts import Shown, Well, section
from ui.kit.gallery_states import callouts, choice_states, dialog, meters, rails, switches, toggles, tooltip
from ui.kit.gallery_table import table_in_all_states
from ui.kit.icon_chip import IconChip
from ui.kit.keycap import KeyCap
from ui.kit.keyed_choice import KeyedChoice
from ui.kit.labels import label
from ui.kit.layout import boxed, hbox, vbox
from ui.kit.marks import AttemptDots, WeekMarks
from ui.kit.paint import painting
from ui.kit.picture import Picture, art_names
from ui.kit.pill import Pill
from ui.kit.row import ListRow
from ui.kit.scroll import PageScroll
from ui.kit.sidebar_item import SidebarItem
from ui.kit.toast import Toast
from ui.kit.tokens import color
from ui.kit.value_fields import ComboBox, NumberField, TimeField
from ui.kit.week_block import BlockState, WeekBlockSpec, WeekBlockWidget
from ui.kit.wizard_steps import StepDots, WizardSteps


def gallery_widget(parent: QWidget | None = None) -> QWidget:
    """A page that shows every component of the kit."""
    content = vbox(
        hbox(_primary_buttons(), _secondary_buttons(), None, spacing=34),
        _other_buttons(),
        _text_fields(),
        hbox(_sidebar_items(), rails(), None, spacing=22),
        toggles(),
        switches(),
        hbox(_table(), vbox(_pills(), _blocks(), None, spacing=12), None, spacing=26),
        meters(),
        hbox(_toast(), tooltip(), _empty(), None, spacing=22),
        callouts(),
        hbox(dialog(), choice_states(), None, spacing=24),
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


def _primary_buttons() -> QWidget:
    states = ("", "hover", "pressed", "focus", "disabled")
    return section(
        "Primary button",
        *[Shown(Button("Start", "primary", "play"), state or "primary", state) for state in states],
    )


def _secondary_buttons() -> QWidget:
    states = ("", "hover", "pressed", "focus", "disabled")
    return section("Secondary button", *[Shown(Button("Move"), state or "secondary", state) for state in states])


def _other_buttons() -> QWidget:
    return section(
        "Quiet, tinted, destructive",
        Shown(Button("Skip", "quiet"), "quiet"),
        Shown(Button("Skip", "quiet"), "hover", "hover"),
        Shown(Button("Skip", "quiet"), "focus", "focus"),
        Shown(Button("Skip", "quiet"), "disabled", "disabled"),
        Shown(Button("Book", "tinted", "calendar-plus"), "tinted"),
        Shown(Button("Book", "tinted", "calendar-plus"), "hover", "hover"),
        Shown(Button("Delete", "destructive"), "destructive"),
        Shown(Button("Delete", "destructive"), "hover", "hover"),
        Shown(Button("Delete", "destructive"), "focus", "focus"),
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
    return section("Text field", *[Shown(field, name, state) for field, name, state in fields])


def _sidebar_items() -> QWidget:
    well = Well()
    items = []
    for name, state in (("default", ""), ("hover", "hover"), ("selected", ""), ("focus", "focus")):
        item = SidebarItem("week", "Week", 4)
        item.setFixedWidth(128)
        item.setChecked(name == "selected")
        items.append(Shown(item, name, state))
    sub = SidebarItem(None, "Active", 38, sub=True)
    sub.setFixedWidth(130)
    well.setLayout(hbox(*items, Shown(sub, "sub-item"), spacing=0, margins=(4, 2, 4, 6)))
    return section("Sidebar item", well)


def _table() -> QWidget:
    card = Card(padding=0)
    table = table_in_all_states()
    table.setFixedSize(520, 50 * 4 + 32)
    card.body.addWidget(table)
    return section("Table row", card)


def _pills() -> QWidget:
    return section(
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
    rows = [section(title, *_block_row(row), spacing=0) for title, row in (("Week grid block", specs), ("", more))]
    return boxed(vbox(*rows, spacing=0))


def _block_row(specs: Sequence[tuple[str, WeekBlockSpec, str]]) -> list[QWidget]:
    shown: list[QWidget] = []
    for name, spec, state in specs:
        block = WeekBlockWidget(spec, f"{spec.title}, {name}")
        block.setFixedSize(88, 54)
        shown.append(Shown(block, name, state))
    return shown


def _toast() -> QWidget:
    holder = QWidget()
    toast = Toast("Let go: Imprimerie Castelverne.", "Undo", "check", holder)
    size = toast.fitted_size(400)
    toast.resize(size)
    holder.setFixedSize(size)
    return section("Toast with Undo", holder)


def _empty() -> QWidget:
    card = Card(padding=0)
    new = Button("New proposal", icon="plus", size="small")
    card.body.addWidget(EmptyState("proposals", "No proposals yet", "Give each one an end date.", [new]))
    card.setFixedSize(250, 176)
    return section("Empty state", card)


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
    talked, maybe = KeyedChoice("3", "Talked"), KeyedChoice("9", "Real timing, with a date", quiet=True)
    talked.setChecked(True)
    by_phone = IconChip("Phone", "phone")
    by_phone.setChecked(True)
    outcomes = hbox(talked, maybe, by_phone, IconChip("Incoming", key_hint="I"))
    export = Button("Export to calendar", "primary", "export", second_part="3 changes not exported yet")
    buttons = hbox(export, Button("Start session", "primary", "play", "hero"), Button("See all", "link"), None)
    right = boxed(vbox(callout, chips, outcomes, buttons, None, spacing=14))
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
