"""The call list beside a block: its order, who is on it, and who should be."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.actions import blocks as actions
from planner.actions.call_lists import set_call_list
from planner.domain.blocks.attendance import Outcome
from planner.storage.queries.call_lists import call_list
from planner.storage.store import Store
from tests.ui.week.busy_samples import add_people
from tests.ui.week.week_samples import FRIDAY, THURSDAY, TUESDAY, Shown, fill_week, show_week
from ui.bridge.language import Translators
from ui.kit import PageScroll
from ui.week.call_list_box import CallListBox

ALT = Qt.KeyboardModifier.AltModifier
CALLS = 1


@pytest.fixture
def people(store: Store) -> list[int]:
    """Four people who are due."""
    return add_people(store)


@pytest.fixture
def shown(qtbot: QtBot, store: Store, english: Translators, people: list[int]) -> Shown:
    """Thursday's block with three people on its list."""
    fill_week(store)
    set_call_list(store, series_id=CALLS, slot=THURSDAY, prospect_ids=people[:3])
    found = show_week(qtbot, store)
    found.focus(THURSDAY)
    return found


def box_of(shown: Shown) -> CallListBox:
    """The call list in the panel."""
    return shown.page.body.panel.calls


def listed(store: Store, slot: datetime = THURSDAY) -> list[int]:
    """Who is on the list of the calls."""
    return [entry.prospect_id for entry in call_list(store, CALLS, slot)]


def press(shown: Shown, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the list."""
    QTest.keyClick(box_of(shown).view, key, modifier)


def test_the_block_says_how_many_and_the_panel_who(shown: Shown) -> None:
    model = box_of(shown).view.people
    assert [model.data(model.index(row)) for row in range(3)] == ["Nadia Kermel", "Hugo Baraton", "Thomas Airaud"]
    sentence = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert sentence == "1. Nadia Kermel, Régie Belvauze. 0 of 5 tries."
    assert "3 people" in shown.widget(THURSDAY).spec().lines
    assert "3 people" in shown.widget(THURSDAY).accessibleName()


def test_alt_and_arrows_reorder_the_list_and_not_the_block(shown: Shown, store: Store, people: list[int]) -> None:
    view = box_of(shown).view
    view.setFocus()
    view.setCurrentIndex(view.people.index(0))
    press(shown, Qt.Key.Key_Down, ALT)
    assert listed(store) == [people[1], people[0], people[2]]
    assert view.currentIndex().row() == 1
    press(shown, Qt.Key.Key_Down, ALT)
    press(shown, Qt.Key.Key_Down, ALT)
    assert listed(store) == [people[1], people[2], people[0]]
    press(shown, Qt.Key.Key_Up, ALT)
    assert listed(store) == [people[1], people[0], people[2]]
    assert THURSDAY in shown.starts()
    shown.bridge.undo()
    assert listed(store) == [people[1], people[2], people[0]]


def test_a_drag_puts_somebody_elsewhere_and_escape_gives_it_up(shown: Shown, store: Store, people: list[int]) -> None:
    view = box_of(shown).view
    first, last = (view.visualRect(view.people.index(row)).center() for row in (0, 2))
    grip = QPoint(24, first.y())
    for key in (Qt.Key.Key_Escape, None):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=grip)
        QTest.mouseMove(view.viewport(), QPoint(24, first.y() + 20))
        QTest.mouseMove(view.viewport(), QPoint(24, last.y()))
        assert view.is_dragging()
        if key is not None:
            QTest.keyClick(view, key)
            assert view.people.ids() == people[:3]
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(24, last.y()))
    assert listed(store) == [people[1], people[2], people[0]]
    assert len(shown.performed) == 1


def test_delete_takes_one_off_and_enter_opens_one(shown: Shown, store: Store, people: list[int]) -> None:
    view = box_of(shown).view
    opened: list[int] = []
    view.person_opened.connect(opened.append)
    view.setFocus()
    view.setCurrentIndex(view.people.index(1))
    press(shown, Qt.Key.Key_Delete)
    assert listed(store) == [people[0], people[2]]
    assert view.currentIndex().row() == 1
    press(shown, Qt.Key.Key_Return)
    assert opened == [people[2]]
    assert not shown.block(THURSDAY).occurrence.is_ghost


def test_the_cross_of_a_row_takes_one_off(shown: Shown, store: Store, people: list[int]) -> None:
    view = box_of(shown).view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cross_of(view.people.index(0)).center())
    assert listed(store) == people[1:3]


def test_a_and_a_few_letters_add_somebody(shown: Shown, store: Store, people: list[int]) -> None:
    shown.press(Qt.Key.Key_A)
    search = box_of(shown).search
    assert search.field.hasFocus()
    assert [row.accessibleName() for row in search.rows()] == ["Yanis Corbelle, Cidrerie Hautpréau"]
    QTest.keyClicks(search.field, "corb")
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert listed(store) == people
    assert search.field.hasFocus() and not search.field.text() and not search.rows()
    QTest.keyClick(search.field, Qt.Key.Key_Escape)
    assert search.isHidden()
    assert shown.page.body.panel.isVisible()


def test_whoever_is_listed_is_not_offered_again(shown: Shown) -> None:
    shown.press(Qt.Key.Key_A)
    search = box_of(shown).search
    QTest.keyClicks(search.field, "kermel")
    assert not search.rows()


def test_an_empty_list_can_be_filled_with_one_key(shown: Shown, store: Store, people: list[int]) -> None:
    shown.bridge.perform(set_call_list, series_id=CALLS, slot=THURSDAY, prospect_ids=[])
    box = box_of(shown)
    assert box.fill_button.isVisible()
    shown.press(Qt.Key.Key_L)
    assert sorted(listed(store)) == people
    assert not box.fill_button.isVisible()
    shown.performed.clear()
    shown.press(Qt.Key.Key_L)
    assert not shown.performed


def test_filling_leaves_those_of_other_blocks_alone(shown: Shown, store: Store, people: list[int]) -> None:
    next_tuesday = datetime(2026, 11, 17, 9)
    shown.page.show_day(next_tuesday.date())
    shown.focus(next_tuesday)
    shown.press(Qt.Key.Key_L)
    assert listed(store, next_tuesday) == people[3:]


def test_more_people_than_fit_is_said_softly(shown: Shown) -> None:
    capacity = box_of(shown)._capacity
    assert not capacity.isVisible()
    shown.bridge.perform(actions.resize_block, series_id=CALLS, slot=THURSDAY, minutes=15)
    assert capacity.text() == "At ten minutes a person, one fits into this block. The others can wait."
    assert capacity.isVisible()


def test_work_without_people_has_no_list_and_a_kept_block_keeps_its_own(shown: Shown) -> None:
    shown.focus(FRIDAY)
    assert not box_of(shown).isVisible()
    shown.focus(TUESDAY)
    assert box_of(shown).isVisible()
    shown.press(Qt.Key.Key_M)
    assert not box_of(shown).isVisible()
    shown.focus(THURSDAY)
    shown.page.bridge.perform(actions.mark_block, series_id=CALLS, slot=THURSDAY, outcome=Outcome.KEPT)
    assert box_of(shown).isVisible() and box_of(shown).add_button.isHidden()


def test_the_list_is_reached_in_a_drawer_too(
    qtbot: QtBot, store: Store, english: Translators, people: list[int]
) -> None:
    fill_week(store)
    set_call_list(store, series_id=CALLS, slot=THURSDAY, prospect_ids=people)
    shown = show_week(qtbot, store, size=(1100, 700), beside=60)
    shown.focus(THURSDAY)
    shown.press(Qt.Key.Key_Return)
    view = box_of(shown).view
    view.setFocus()
    for _ in range(4):
        press(shown, Qt.Key.Key_Down)
    row = view.visualRect(view.currentIndex())
    at = view.mapTo(shown.page.body.panel, row.center())
    assert shown.page.body.panel.rect().contains(at)
    scroll = shown.page.body.panel.findChild(PageScroll)
    assert isinstance(scroll, PageScroll) and scroll.verticalScrollBar().value() > 0
    shown.focus(TUESDAY)
    assert scroll.verticalScrollBar().value() == 0


def test_somebody_who_is_on_the_list_already_is_not_a_stranger(shown: Shown) -> None:
    shown.press(Qt.Key.Key_A)
    search = box_of(shown).search
    search.field.setText("kerm")
    assert not search.rows()
    assert search.said() == "Already on the list."
    search.field.setText("zzzz")
    assert search.said() == "Nobody by that name."
