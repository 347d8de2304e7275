"""The diagnosis: what it says of a life, what helps, and what the owner can answer."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.actions.momentum import note_cure
from planner.domain.blocks.pauses import pause_on
from planner.domain.momentum.journal import Cure, SlowdownAnswer
from planner.domain.momentum.reading import EvidenceKind, RowKind
from planner.domain.settings import Rhythm
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.slowdowns import slowdowns
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life
from tests.ui.momentum.conftest import SEEDS, Show
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month
from ui.bridge.navigation import Command, Navigator
from ui.kit import Button, Dialog
from ui.kit.fact_tile import TILE_SIDE
from ui.kit.shadow import SHADOW_MARGIN
from ui.kit.toast import Toast
from ui.momentum import MomentumPage, rows_opener
from ui.momentum import page as page_module
from ui.momentum.purpose_dialog import PurposeDialog
from ui.momentum.rows_dialog import RowsDialog


def _commands(navigator: Navigator) -> list[Command]:
    asked: list[Command] = []
    navigator.command_requested.connect(asked.append)
    return asked


def _dialog(page: MomentumPage, kind: type[Dialog]) -> Dialog:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def _words(part: QWidget) -> list[str]:
    return [each.words() for each in part.findChildren(Button) if each.isVisibleTo(part)]


def test_a_comfortable_life_is_told_in_words_with_its_cure_first(
    show: Show, navigator: Navigator, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, asked = show("comfortable"), _commands(navigator)
    notice = page.diagnosis.notice
    assert notice is not None
    assert (notice.title.text(), notice.pill.text()) == ("You look comfortable", "Early warning: Comfortable")
    assert notice.primary is not None
    notice.primary.click()
    assert asked == [Command.NEW_GOAL]
    assert _words(notice) == ["Book next 4 weeks", "Set next goal", "It’s on purpose", "Not now"]
    QTest.qWait(0)
    icon = next(iter(notice.tiles)).mapTo(page, QPoint(TILE_SIDE, 0))
    assert icon.x() == notice.title.mapTo(page, QPoint()).x()  # it stands under the heading
    note_cure(page.bridge.store, slowdown_id=slowdowns(page.bridge.store)[0].id, cure=Cure.SET_GOAL)
    page.refresh()
    assert page.diagnosis.notice is not None and page.diagnosis.notice.primary is not None
    assert page.diagnosis.notice.primary.words() == "Book next 4 weeks"  # what was done is not the first thing to do
    facts = page.facts
    assert facts is not None
    for days in (9, 8):  # an earlier block is booked after a first one
        booked_on = facts.momentum.today + timedelta(days=days)
        now = replace(facts, momentum=replace(facts.momentum, booked_on=booked_on))
        monkeypatch.setattr(page_module, "read_facts", lambda _bridge, now=now: now)
        page.refresh()
        assert page.diagnosis.notice is not None
        labels = page.diagnosis.notice.findChildren(QLabel)
        assert any(f"on {day_month(booked_on)}." in each.text() for each in labels)


def test_each_fact_opens_the_rows_that_it_counts(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show("comfortable")
    assert page.diagnosis.notice is not None
    tiles = page.diagnosis.notice.tiles
    assert [each.kind for each in tiles.values()][1:] == [EvidenceKind.CLIENT_MINUTES, EvidenceKind.NO_GOAL]
    for tile, evidence in tiles.items():
        tile.click()
        dialog = _dialog(page, RowsDialog)
        assert isinstance(dialog, RowsDialog)
        [group] = dialog.groups
        assert dialog.table.model().rowCount() == len(group.found.rows)
        assert all(row.kind is evidence.rows for row in group.found.rows)
        assert group.found.total or evidence.rows is RowKind.GOALS
        assert not dialog.note or evidence.rows is not RowKind.GOALS
        dialog.accept()
    assert page.facts is not None
    now = page.facts.momentum
    last = now.weeks[-1]
    part = replace(now, weeks=(*now.weeks[:-1], replace(last, open_days=last.open_days - 1)))
    monkeypatch.setattr(rows_opener, "momentum", lambda *_: part)
    next(tile for tile, evidence in tiles.items() if evidence.kind is EvidenceKind.CLIENT_MINUTES).click()
    dialog = _dialog(page, RowsDialog)
    assert isinstance(dialog, RowsDialog) and dialog.note.endswith("together, these make 3.8.")


def test_on_purpose_until_four_weeks_from_now_is_one_enter(show: Show, qtbot: QtBot) -> None:
    page = show("comfortable")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.diagnosis.notice is not None
    page.diagnosis.notice.purpose_button.click()
    dialog = _dialog(page, PurposeDialog)
    assert isinstance(dialog, PurposeDialog)
    assert dialog.until.value() == page.bridge.today + timedelta(weeks=4)
    QTest.keyClick(dialog.until, Qt.Key.Key_Tab)
    assert dialog.save_button.hasFocus()
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Return)
    assert page.diagnosis.kind == "on purpose"
    assert not dialog.isVisible()
    page.bridge.undo()
    assert page.diagnosis.kind == "warning"


def test_a_day_that_is_over_is_refused_in_the_dialog(show: Show) -> None:
    page = show("comfortable")
    assert page.diagnosis.notice is not None
    page.diagnosis.notice.purpose_button.click()
    dialog = _dialog(page, PurposeDialog)
    assert isinstance(dialog, PurposeDialog)
    dialog.until.set_value(page.bridge.today)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert page.diagnosis.kind == "warning"


def test_not_now_is_said_once_a_week(show: Show) -> None:
    page = show("comfortable")
    assert page.diagnosis.notice is not None
    page.diagnosis.notice.not_now_button.click()
    assert slowdowns(page.bridge.store)[0].answer is SlowdownAnswer.NOT_NOW
    assert "Not now" not in _words(page.diagnosis)


def test_a_mixture_has_a_line_with_its_own_cure_for_the_second_pattern(show: Show, navigator: Navigator) -> None:
    page, asked = show("intentional, comfortable"), _commands(navigator)
    notice = page.diagnosis.notice
    assert notice is not None
    assert notice.title.text() == "You are waiting on the pipeline"
    for button in notice.cures:
        button.click()
    assert asked == [Command.BOOK_WEEKS, Command.DATE_PROPOSALS, Command.NEW_GOAL]


def test_a_yes_to_were_you_away_makes_a_pause_of_the_weeks_asked_about(show: Show) -> None:
    page = show("everything stops")
    away = page.diagnosis.away
    assert away is not None
    weeks = away.chosen()
    away.yes_button.click()
    pauses = all_pauses(page.bridge.store)
    assert all(pause_on(pauses, monday + timedelta(days=offset)) for monday in weeks for offset in range(7))
    assert page.diagnosis.kind != "away"


def test_a_week_that_is_not_chosen_is_left_out_of_the_answer(show: Show) -> None:
    page = show("everything stops")
    away = page.diagnosis.away
    assert away is not None
    for chip in away.weeks.values():
        chip.setChecked(False)
    assert not away.yes_button.isEnabled()


def test_bursts_may_be_ones_rhythm(show: Show) -> None:
    page = show("burst")
    assert page.diagnosis.rhythm is not None
    page.diagnosis.rhythm.yes_button.click()
    assert page.bridge.settings.burst_rhythm is Rhythm.BURSTS
    assert page.diagnosis.kind == "steady"


def test_a_steady_life_is_one_line_without_a_button(show: Show) -> None:
    page = show("steady")
    assert page.diagnosis.kind == "steady"
    assert page.diagnosis.sentence.startswith("Steady: about ")
    assert _words(page.diagnosis) == []


def test_an_empty_store_says_what_is_missing_and_how_to_begin(show: Show, navigator: Navigator) -> None:
    page, asked = show(""), _commands(navigator)
    assert page.diagnosis.kind == "too little"
    assert "6 to go" in page.diagnosis.sentence
    layout, toast = page._content.layout(), Toast("Done", "Undo", "check", page)
    panel = toast.fitted_size(600).height() - 2 * SHADOW_MARGIN
    assert layout is not None and layout.contentsMargins().bottom() > panel + 24  # with its edge and a gap
    assert not any(card.chart.isVisibleTo(page) for card in (page.effort, page.ahead, page.blocks))
    for word in ("Add signed work", "Plan blocks", "Log client work", "From your calendars"):
        next(each for each in page.findChildren(Button) if each.words() == word).click()
    assert asked == [Command.SIGNED_WORK, Command.NEW_SERIES, Command.LOG_CLIENT_WORK, Command.CLIENT_RULES]


@pytest.mark.parametrize(("width", "columns"), [(1040, 1), (1072, 2), (1440, 3)])
def test_charts_stand_in_as_many_columns_as_there_is_room(show: Show, width: int, columns: int) -> None:
    page = show("")
    page.resize(width, 744)
    tops = [card.mapTo(page, card.rect().topLeft()).y() for card in (page.effort, page.ahead, page.balance)]
    QTest.qWait(0)
    tops = [card.mapTo(page, card.rect().topLeft()).y() for card in (page.effort, page.ahead, page.balance)]
    assert tops.count(tops[0]) == columns


def test_tab_goes_through_the_page_as_it_is_read(show: Show, qtbot: QtBot) -> None:
    page = show("comfortable")
    notice = page.diagnosis.notice
    assert notice is not None and notice.primary is not None
    read = [notice, page.effort, page.ahead, page.blocks, page.balance, page.journal_button, page.self_button]

    def is_read_in_order() -> bool:
        assert notice.primary is not None
        stops: list[QWidget] = [notice.primary]
        while (after := stops[-1].nextInFocusChain()) is not notice.primary:
            stops.append(after)
        stops = [each for each in stops if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()]
        places = [[part is each or part.isAncestorOf(each) for part in read].index(True) for each in stops[:-1]]
        return places == sorted(places) and set(places) == set(range(len(read)))

    qtbot.waitUntil(is_read_in_order)  # what is read beside the window comes a little later


def test_what_was_not_noted_yet_can_be_answered_at_once(store: Store, navigator: Navigator, qtbot: QtBot) -> None:
    write_into(store, write_life(SEEDS["comfortable"], "comfortable", weeks=40))
    assert slowdowns(store) == []
    page = MomentumPage(Bridge(store), navigator)
    qtbot.addWidget(page)
    page.show()
    notice = page.diagnosis.notice
    assert notice is not None
    qtbot.waitUntil(lambda: notice.purpose_button.isVisibleTo(page) and notice.not_now_button.isVisibleTo(page))
    noted = slowdowns(store)
    page.refresh()
    assert len(noted) == 1
    assert slowdowns(store) == noted
