import math
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import (
    Button,
    ChoiceCard,
    ComboBox,
    DateField,
    ElidedLabel,
    FieldRow,
    IconButton,
    ListRow,
    NumberField,
    ProgressRing,
    SearchField,
    Segmented,
    SidebarItem,
    Switch,
    TextField,
    ThemeController,
    ThreeState,
    TimeField,
    WeekBlockSpec,
    WeekBlockWidget,
    WizardSteps,
    color,
    label,
    set_animation_enabled,
    vbox,
)
from ui.kit.week_block import BlockState


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(vbox(*widgets, None))
    qtbot.addWidget(holder)
    holder.resize(500, 400)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    return holder


@pytest.mark.parametrize(("size", "height"), [("normal", 34), ("small", 28), ("hero", 46)])
def test_buttons_have_the_heights_of_the_design(theme: ThemeController, qtbot: QtBot, size: str, height: int) -> None:
    button = Button("Start", size=size)  # type: ignore[arg-type]
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height


def test_no_target_is_smaller_than_28(theme: ThemeController, qtbot: QtBot) -> None:
    controls = [
        Button("Go", "link"),
        Button("Go", size="small"),
        IconButton("x", "Close"),
        Switch("On"),
        SidebarItem(None, "Active", sub=True),
        *ThreeState("Budget").findChildren(QWidget),
        *Segmented([("a", "A"), ("b", "B")]).findChildren(QWidget),
    ]
    for control in controls:
        qtbot.addWidget(control)
        size = control.sizeHint()
        assert size.height() >= 28, control
        assert control.sizeHint().width() >= (28 if not isinstance(control, Button) else 14), control


def test_an_ampersand_is_only_an_ampersand(theme: ThemeController, qtbot: QtBot) -> None:
    button = Button("Pipes & Sons")
    qtbot.addWidget(button)
    assert button.text() == "Pipes && Sons"
    assert button.accessibleName() == "Pipes & Sons"
    assert button.shortcut().isEmpty()


def test_a_second_part_makes_the_button_wider_and_is_read_aloud(theme: ThemeController, qtbot: QtBot) -> None:
    button = Button("Export to calendar", "primary", "export")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.set_second_part("3 changes not exported yet")
    assert button.sizeHint().width() > before + 100
    assert button.accessibleName() == "Export to calendar, 3 changes not exported yet"


def test_larger_text_makes_larger_controls(theme: ThemeController, qtbot: QtBot, qapp: QApplication) -> None:
    button, field, text = Button("Start session"), TextField(), label("Name")
    _holder = shown(qtbot, button, field, text)
    width, line = button.sizeHint().width(), text.sizeHint().height()
    theme.apply(qapp, "light", 1.3)
    assert button.sizeHint().width() > width
    assert text.sizeHint().height() > line
    assert text.font().pixelSize() == 17


def test_names_with_markup_are_shown_as_text(theme: ThemeController, qtbot: QtBot) -> None:
    text = label("<b>Sorlane</b>")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_an_elided_label_tells_the_whole_text(theme: ThemeController, qtbot: QtBot) -> None:
    text = ElidedLabel("Cabinet dentaire Sorlane, Annecy-le-Vieux")
    qtbot.addWidget(text)
    text.show()
    text.resize(80, 20)
    assert text.toolTip() == "Cabinet dentaire Sorlane, Annecy-le-Vieux"
    text.resize(600, 20)
    assert text.toolTip() == ""


def test_a_paragraph_keeps_the_line_height_of_its_role(theme: ThemeController, qtbot: QtBot) -> None:
    text = label("One line of words that has to be broken into several lines", wrap=True)
    qtbot.addWidget(text)
    assert text.heightForWidth(100) % 20 == 0
    assert text.heightForWidth(100) > text.heightForWidth(2000) == 20


def test_an_error_stands_under_its_field_and_goes_again(theme: ThemeController, qtbot: QtBot) -> None:
    field = TextField()
    row = FieldRow("Amount", field, hint="In euros")
    _holder = shown(qtbot, row)
    field.set_error("Write a number, for example 4 300")
    assert row.error_text() == "Write a number, for example 4 300"
    assert field.accessibleDescription() == "Write a number, for example 4 300"
    field.set_error(None)
    assert row.error_text() == ""


def test_a_field_is_named_by_its_row(theme: ThemeController, qtbot: QtBot) -> None:
    field = TextField()
    row = FieldRow("Company", field)
    qtbot.addWidget(row)
    assert field.accessibleName() == "Company"


def test_escape_empties_the_search_then_lets_go(theme: ThemeController, qtbot: QtBot) -> None:
    field = SearchField("Filter this list")
    _holder = shown(qtbot, field)
    field.setText("clos")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.escaped):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_value_fields_give_back_what_they_got(theme: ThemeController, qtbot: QtBot) -> None:
    day, hour = DateField(date(2026, 11, 30)), TimeField(time(9, 30))
    choice = ComboBox([("phone", "Phone"), ("visit", "Visit")], "visit")
    _holder = shown(qtbot, day, hour, choice)
    assert (day.value(), hour.value(), choice.value()) == (date(2026, 11, 30), time(9, 30), "visit")


def test_the_number_is_not_hidden_by_its_unit(theme: ThemeController, qtbot: QtBot) -> None:
    field = NumberField(1, 99, 13, "blocks")
    _holder = shown(qtbot, field)
    margins = field.lineEdit().textMargins()
    room = field.lineEdit().width() - margins.left() - margins.right()
    assert room >= field.fontMetrics().horizontalAdvance("99")


def test_scrolling_a_page_changes_no_value(theme: ThemeController, qtbot: QtBot) -> None:
    field, other = NumberField(1, 99, 13), TextField()
    _holder = shown(qtbot, field, other)
    other.setFocus()
    at = QPointF(5, 5)
    wheel = QWheelEvent(
        at,
        field.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert field.value() == 13


def test_arrow_keys_move_the_segment(theme: ThemeController, qtbot: QtBot) -> None:
    choice, before = Segmented([("board", "Board"), ("table", "Table")]), TextField()
    _holder = shown(qtbot, before, choice)
    before.setFocus()
    choice.set_chosen("table")
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert choice.segment("table").hasFocus(), "the Tab key lands on the chosen one"
    choice.set_chosen("board")
    choice.segment("board").setFocus()
    qtbot.waitUntil(choice.segment("board").hasFocus)
    with qtbot.waitSignal(choice.chosen) as caught:
        qtbot.keyClick(choice.segment("board"), Qt.Key.Key_Right)
    assert caught.args == ["table"]
    assert choice.value() == "table"


@pytest.mark.parametrize(("key", "state"), [("Y", "yes"), ("?", "unknown"), ("N", "no")])
def test_three_states_by_key(theme: ThemeController, qtbot: QtBot, key: str, state: str) -> None:
    toggle = ThreeState("Budget", "no" if state != "no" else "yes")
    _holder = shown(qtbot, toggle)
    with qtbot.waitSignal(toggle.chosen) as caught:
        qtbot.keyClicks(toggle, key)
    assert caught.args == [state]
    assert toggle.value() == state


def test_a_row_opens_with_enter_space_and_mouse(theme: ThemeController, qtbot: QtBot) -> None:
    row = ListRow("phone", "Nadia Kermel", "Régie Belvauze", "Asked to be called")
    _holder = shown(qtbot, row)
    opened: list[bool] = []
    row.activated.connect(lambda: opened.append(True))
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.keyClick(row, Qt.Key.Key_Space)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert len(opened) == 3
    assert row.accessibleName() == "Nadia Kermel, Régie Belvauze, Asked to be called"


def test_a_choice_card_is_chosen_with_space(theme: ThemeController, qtbot: QtBot) -> None:
    card = ChoiceCard("pattern-waiting", "Waiting", "I have proposals out.", "You will get: end dates.")
    _holder = shown(qtbot, card)
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.isChecked()
    assert card.accessibleDescription() == "I have proposals out. You will get: end dates."


def test_only_steps_that_are_done_can_be_chosen(theme: ThemeController, qtbot: QtBot) -> None:
    steps = WizardSteps(["Last week", "Blocks", "Export"], 1)
    _holder = shown(qtbot, steps)
    chosen: list[int] = []
    steps.step_chosen.connect(chosen.append)
    for button in steps.findChildren(QWidget):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == [0]


def test_busy_blocks_take_no_focus(theme: ThemeController, qtbot: QtBot) -> None:
    block = WeekBlockWidget(WeekBlockSpec("Works", state=BlockState.BUSY), "Busy, works, 14 to 17")
    qtbot.addWidget(block)
    assert block.focusPolicy() == Qt.FocusPolicy.NoFocus
    block.set_spec(WeekBlockSpec("Phone"), "Phone, planned")
    assert block.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_ring_stands_still_without_motion_and_turns_with_it(theme: ThemeController, qtbot: QtBot) -> None:
    ring = ProgressRing(0.2, 84, "20%")
    _holder = shown(qtbot, ring)
    ring.set_value(0.5, "50%")
    assert ring.shown_value == 0.5
    set_animation_enabled(True)
    ring.set_value(1.0, "100%")
    assert ring.shown_value < 1.0
    qtbot.waitUntil(lambda: ring.shown_value == 1.0, timeout=3000)
    assert ring.accessibleDescription() == "100%"


def test_a_rail_item_says_its_name_in_the_tooltip(theme: ThemeController, qtbot: QtBot) -> None:
    item = SidebarItem("today", "Today", 6)
    qtbot.addWidget(item)
    item.set_shortcut_hint("Ctrl+1")
    item.set_rail(True)
    assert item.toolTip() == "Today (Ctrl+1)"
    assert item.accessibleName() == "Today, 6"


def test_a_sleeping_ring_is_dashed_and_an_empty_one_has_no_arc(theme: ThemeController, qtbot: QtBot) -> None:
    def colours_of_track(ring: ProgressRing) -> set[str]:
        image = ring.grab().toImage()
        around = [(42 + 38 * math.cos(turn / 30), 42 + 38 * math.sin(turn / 30)) for turn in range(188)]
        return {image.pixelColor(round(x), round(y)).name() for x, y in around}

    awake, asleep = ProgressRing(0.0, 84, "0%"), ProgressRing(0.5, 84, "50%")
    asleep.setEnabled(False)
    for ring in (awake, asleep):
        qtbot.addWidget(ring)
        ring.setAutoFillBackground(True)
    track, arc, ground = (color(name).name() for name in ("hairline", "accent_graphic", "canvas"))
    assert colours_of_track(awake) == {track}
    assert {track, ground} <= colours_of_track(asleep)
    assert arc not in colours_of_track(asleep)


def test_segments_that_are_too_wide_for_one_line_stand_in_more(theme: ThemeController, qtbot: QtBot) -> None:
    words = [(str(place), "Calendar program") for place in range(6)]
    needed = Segmented(words).sizeHint().width()
    choices = [Segmented(words, widest=widest) for widest in (needed, needed - 1, needed // 3)]
    holder = shown(qtbot, *choices)
    assert holder.isVisible()
    assert [len({choice.segment(key).y() for key, _ in words}) for choice in choices] == [1, 2, 6]
    assert [choice.width() <= needed for choice in choices] == [True] * 3
    assert choices[2].width() <= needed // 3
