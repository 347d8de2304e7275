"""The page of proposals: columns, keys, figures, and the table with the same keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.actions.goals import add_goal
from planner.actions.proposals import close_proposal, decline_proposal, sign_proposal
from planner.actions.prospects import trash_prospects
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.domain.proposals.proposal import ProposalState
from planner.domain.touches.touch import Channel
from planner.storage.queries.proposals import proposal
from planner.storage.store import Store
from tests.ui.proposals.proposal_samples import TODAY, propose
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.kit import Dialog, Label, open_dialogs
from ui.proposals import ProposalsPage
from ui.proposals.acts import Act
from ui.proposals.answers import DeclineDialog, ExtendDialog, RenegotiateDialog
from ui.proposals.card_painter import buttons_of, card_words
from ui.proposals.detail_dialog import DetailDialog
from ui.proposals.items import ColumnName, Item
from ui.proposals.sign_dialog import SignDialog


def names(page: ProposalsPage, name: ColumnName) -> list[str]:
    """Whose cards stand in a column."""
    cards = page.board.columns[name].view.cards
    return [str(cards.index(row, 0).data()) for row in range(cards.rowCount())]


def press(page: ProposalsPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or page, key, modifier)


def top_dialog(page: QWidget) -> Dialog:
    """The dialog that is open."""
    return open_dialogs(page)[-1]


def item_of(page: ProposalsPage, proposal_id: int) -> Item:
    """A proposal as the page shows it."""
    return next(each for each in page.items if each.id == proposal_id)


def test_each_proposal_stands_in_the_column_of_its_standing(page: ProposalsPage, store: Store) -> None:
    propose(store, "Far", 24)
    propose(store, "Near", 11)
    propose(store, "Soon", 10)
    propose(store, "Very soon", 2)
    propose(store, "Last day", 0)
    propose(store, "Over", -1)
    propose(store, "Endless", None)
    propose(store, "Draft", state=ProposalState.DRAFT)
    sign_proposal(store, proposal_id=propose(store, "Yes"), on=TODAY)
    decline_proposal(store, proposal_id=propose(store, "No"), lesson="ask who decides")
    close_proposal(store, proposal_id=propose(store, "Silence", -5))
    page.reload()
    assert names(page, ColumnName.SENT) == ["Draft", "Near", "Far", "Endless"]
    assert names(page, ColumnName.EXPIRING) == ["Last day", "Very soon", "Soon"]
    assert names(page, ColumnName.EXPIRED) == ["Over"]
    assert names(page, ColumnName.SIGNED) == ["Yes"]
    assert names(page, ColumnName.DECLINED) == ["No", "Silence"]


def test_only_the_most_urgent_card_offers_to_call_and_extend(page: ProposalsPage, store: Store) -> None:
    later, urgent, over = propose(store, "Later", 5), propose(store, "Urgent", 2), propose(store, "Over", -3)
    page.reload()
    assert buttons_of(item_of(page, urgent)) == (Act.CALL, Act.EXTEND)
    assert buttons_of(item_of(page, later)) == ()
    assert buttons_of(item_of(page, over)) == (Act.RENEGOTIATE,)
    assert card_words(item_of(page, urgent), TODAY) == ("2 days left", "warn_text")
    assert card_words(item_of(page, later), TODAY) == ("5 days left", "text2")


def test_a_no_shows_its_lesson_and_whether_they_are_kept_warm(page: ProposalsPage, store: Store) -> None:
    taught, warm = propose(store, "Taught"), propose(store, "Warm")
    decline_proposal(store, proposal_id=taught, lesson="ask who decides")
    decline_proposal(store, proposal_id=warm, nurture=True)
    page.reload()
    assert card_words(item_of(page, taught), TODAY)[0] == "Lesson: ask who decides"
    assert card_words(item_of(page, warm), TODAY)[0] == "Kept warm"


def test_arrows_go_from_card_to_card_and_over_empty_columns(page: ProposalsPage, store: Store) -> None:
    first, second = propose(store, "First", 20), propose(store, "Second", 24)
    over = propose(store, "Over", -3)
    page.reload()
    page.show_proposal(first)
    press(page, Qt.Key.Key_Down)
    assert page.current_item() == item_of(page, second)
    press(page, Qt.Key.Key_Right)
    assert page.current_item() == item_of(page, over)
    press(page, Qt.Key.Key_Left)
    assert page.current_item() in (item_of(page, first), item_of(page, second))


@pytest.mark.parametrize("as_table", [False, True])
def test_an_arrow_leads_from_the_page_to_its_first_proposal(page: ProposalsPage, store: Store, as_table: bool) -> None:
    propose(store, "Far", 24)
    first = propose(store, "Soon", 5)
    page.reload()
    if as_table:
        page.view.set_chosen("table")
        page.table.rows.sort(3)
    page.setFocus()
    press(page, Qt.Key.Key_Down)
    assert page.current_item() == item_of(page, first)


@pytest.mark.parametrize("as_table", [False, True])
@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_S, SignDialog),
        (Qt.Key.Key_D, DeclineDialog),
        (Qt.Key.Key_E, ExtendDialog),
        (Qt.Key.Key_R, RenegotiateDialog),
        (Qt.Key.Key_Return, DetailDialog),
    ],
)
def test_one_key_asks_what_became_of_it(
    page: ProposalsPage, store: Store, key: Qt.Key, kind: type[Dialog], as_table: bool
) -> None:
    wanted = propose(store, days_left=2)
    page.reload()
    if as_table:
        page.view.set_chosen("table")
    page.show_proposal(wanted)
    press(page, key)
    assert isinstance(top_dialog(page), kind)


def test_keys_that_do_not_fit_do_nothing(page: ProposalsPage, store: Store) -> None:
    signed = propose(store)
    sign_proposal(store, proposal_id=signed, on=TODAY)
    page.reload()
    page.show_proposal(signed)
    for key in (Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_R):
        press(page, key)
    assert open_dialogs(page) == []


def test_ctrl_enter_calls_and_says_where_there_is_no_number(
    page: ProposalsPage, store: Store, navigator: Navigator, bridge: Bridge
) -> None:
    asked: list[tuple[int, Channel]] = []
    said: list[str] = []
    navigator.guard_requested.connect(lambda who, channel, _then: asked.append((who, channel)))
    bridge.said.connect(said.append)
    reached = propose(store, "With a number", 2, number="04 65 71 20 33")
    page.reload()
    page.show_proposal(reached)
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == [(proposal(store, reached).prospect_id, Channel.PHONE)]
    silent = propose(store, "Without", 1)
    page.reload()
    page.show_proposal(silent)
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said == ["No phone number yet: Without."]


def test_a_click_on_a_painted_button_does_what_it_says(page: ProposalsPage, store: Store, qtbot: QtBot) -> None:
    propose(store, "Over", -3)
    page.reload()
    QTest.qWait(0)
    view = page.board.columns[ColumnName.EXPIRED].view
    rect = view.visualRect(view.cards.index(0, 0))
    spots = (QPoint(rect.left() + 40, y) for y in range(rect.bottom(), rect.top(), -6))
    spot = next(each for each in spots if view.button_at(0, each.x(), each.y()) is Act.RENEGOTIATE)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert isinstance(top_dialog(page), RenegotiateDialog)
    top_dialog(page).reject()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(20, 20))
    assert isinstance(top_dialog(page), DetailDialog)


def test_the_menu_opens_by_key_and_by_the_right_button(page: ProposalsPage, store: Store, qtbot: QtBot) -> None:
    asked: list[int] = []
    page.board.menu_wanted.connect(lambda item, _at: asked.append(item.id))
    wanted = propose(store, days_left=2)
    page.reload()
    page.show_proposal(wanted)
    view = page.board.columns[ColumnName.EXPIRING].view
    press(page, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [wanted]
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    close_popup()
    spot = view.visualRect(view.cards.index(0, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), event)
    assert asked == [wanted, wanted]
    close_popup()


def close_popup() -> None:
    """Close the menu that is open."""
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_signed_and_hoped_for_stand_apart_and_so_do_currencies(page: ProposalsPage, store: Store) -> None:
    sign_proposal(store, proposal_id=propose(store, "Yes", cents=1_840_000), on=TODAY)
    propose(store, "Maybe", cents=4_200_000)
    propose(store, "Swiss", cents=300_000, currency="CHF")
    propose(store, "Over", -1, cents=999_900)
    propose(store, "Draft", cents=999_900, state=ProposalState.DRAFT)
    page.reload()
    assert page.summary.signed.amounts() == "€18,400"
    assert page.summary.signed.words() == "1 job signed"
    assert page.summary.signed.bar.isHidden(), "without a goal there is nothing to fill"
    assert page.summary.hoped.amounts() == "€42,000, CHF 3,000".replace("CHF ", "CHF\u00a0")
    assert page.summary.hoped.words() == "2 open proposals. Not business until signed."
    heads = [each.text() for each in page.board.columns[ColumnName.SENT].findChildren(Label)]
    assert "2 + 1 draft" in heads, "as the sum beside it, which is without the draft"


def test_a_goal_on_signed_work_says_how_far_it_is(page: ProposalsPage, store: Store) -> None:
    end = TODAY.replace(month=12, day=31)
    add_goal(store, goal=Goal(GoalId(0), Measure.SIGNED_AMOUNT, 2_500_000, TODAY - timedelta(days=30), end))
    sign_proposal(store, proposal_id=propose(store, cents=1_840_000), on=TODAY)
    page.reload()
    assert page.summary.signed.words() == "73% of your goal of €25,000 by 31 December"
    assert page.summary.signed.bar.isVisible()


def test_what_was_answered_before_this_quarter_is_only_counted(page: ProposalsPage, store: Store) -> None:
    before = TODAY - timedelta(days=60)
    old = propose(store, "Long ago", -55)
    sign_proposal(store, proposal_id=old, on=before)
    sign_proposal(store, proposal_id=propose(store, "Now"), on=TODAY)
    page.reload()
    column = page.board.columns[ColumnName.SIGNED]
    assert names(page, ColumnName.SIGNED) == ["Now"]
    assert column.earlier_button.words() == "1 earlier one"
    assert page.summary.signed.amounts() == "€9,800"
    page.show_proposal(old)
    assert page.shows_table
    assert page.current_item() == item_of(page, old)


def test_board_or_table_is_remembered(page: ProposalsPage, store: Store, bridge: Bridge, navigator: Navigator) -> None:
    propose(store)
    page.reload()
    assert not page.shows_table
    page.view.set_chosen("table")
    assert page.shows_table
    again = ProposalsPage(Bridge(store), navigator)
    again.reload()
    assert again.shows_table
    again.deleteLater()
    bridge.undo()
    assert not page.shows_table


def test_the_table_sorts_by_each_column(page: ProposalsPage, store: Store) -> None:
    propose(store, "Beta", 20, cents=100_000)
    propose(store, "Alpha", 5, cents=300_000)
    propose(store, "Gamma", -2, cents=200_000)
    page.reload()
    rows = page.table.rows

    def order(column: int, way: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> list[str]:
        rows.sort(column, way)
        return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]

    assert order(0) == ["Alpha", "Beta", "Gamma"]
    assert order(1, Qt.SortOrder.DescendingOrder) == ["Alpha", "Gamma", "Beta"]
    assert order(3) == ["Gamma", "Alpha", "Beta"]
    assert order(2) == ["Beta", "Alpha", "Gamma"]
    for column in range(rows.columnCount()):
        assert sorted(order(column)) == ["Alpha", "Beta", "Gamma"]


def test_a_screen_reader_hears_a_whole_sentence(page: ProposalsPage, store: Store) -> None:
    propose(store, days_left=2)
    page.reload()
    cards = page.board.columns[ColumnName.EXPIRING].view.cards
    said = cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Syndic Clos Vaubert, Boiler room. €9,800. Expiring. 2 days left."
    assert page.table.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == said


def test_without_proposals_the_page_says_what_helps(
    page: ProposalsPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    page.reload()
    assert page.empty.isVisible()
    assert not page.view.isVisible()
    with qtbot.waitSignal(navigator.command_requested) as asked:
        page.first_button.click()
    assert asked.args == [Command.NEW_PROPOSAL]
    propose(store)
    page.refresh()
    assert not page.empty.isVisible()


def test_proposals_of_somebody_in_the_trash_are_out_of_sight(page: ProposalsPage, store: Store) -> None:
    gone = propose(store)
    trash_prospects(store, prospect_ids=[proposal(store, gone).prospect_id])
    page.reload()
    assert page.empty.isVisible()


def test_the_keyboard_stays_in_the_column_when_a_card_leaves(page: ProposalsPage, store: Store, bridge: Bridge) -> None:
    first, second = propose(store, "First", 20), propose(store, "Second", 24)
    page.reload()
    page.show_proposal(first)
    bridge.perform(decline_proposal, proposal_id=first)
    assert page.current_item() == item_of(page, second)
    bridge.undo()
    assert names(page, ColumnName.SENT) == ["First", "Second"]
    assert page.current_item() == item_of(page, first), "the next key is about the card that came back"
    page.view.set_chosen("table")
    page.show_proposal(first)
    bridge.perform(decline_proposal, proposal_id=first)
    page.show_proposal(second)
    bridge.undo()
    assert page.current_item() == item_of(page, first)


def test_in_a_narrow_window_the_board_scrolls_and_begins_with_what_expires(
    page: ProposalsPage, store: Store, window: QWidget
) -> None:
    propose(store, "Soon", 5)
    propose(store, "Far", 24)
    page.reload()
    assert page.board.order()[0] is ColumnName.SENT
    window.resize(1040, 644)
    QTest.qWait(0)
    assert page.board.order()[0] is ColumnName.EXPIRING
    assert page.board.horizontalScrollBar().maximum() > 0
    page.board.columns[ColumnName.DECLINED].view.setFocus()


@pytest.mark.parametrize("name", ["<b>Durand</b> & fils", "x" * 5_000, "\u202eevil", "Zoé\nLevant"])
def test_hostile_names_are_painted_as_written(page: ProposalsPage, store: Store, name: str) -> None:
    wanted = propose(store, name, 2, title=name[:200])
    page.reload()
    page.grab()
    page.show_proposal(wanted)
    press(page, Qt.Key.Key_Return)
    dialog = top_dialog(page)
    assert dialog.panel.width() <= 800
    dialog.reject()
    page.view.set_chosen("table")
    page.grab()


def test_hundreds_are_shown_without_a_widget_each(page: ProposalsPage, store: Store) -> None:
    before = len(page.findChildren(QWidget))
    for number in range(40):
        propose(store, f"Number {number}", number - 10)
    page.reload()
    page.grab()
    assert len(page.findChildren(QWidget)) - before < 10
