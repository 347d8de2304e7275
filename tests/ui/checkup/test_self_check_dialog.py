"""The self-check by keys: six answers, kept by Enter, beside those of the time before."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions.checks import keep_self_check
from planner.clock import FrozenClock
from planner.domain.checks.self_check import Cause, Evidence, HowOften
from planner.storage.queries.checks import self_checks
from tests.ui.checkup.checkup_samples import add_habits
from tests.ui.desk import Desk
from ui.bridge.language import Translators
from ui.bridge.navigation import Command
from ui.checkup import SelfCheckDialog
from ui.checkup.cause_words import before_sentence, cause_help, cause_sentence, evidence_sentence
from ui.kit import Label

QUARTER = timedelta(days=92)


def open_self_check(desk: Desk) -> SelfCheckDialog:
    desk.window.navigator.run(Command.SELF_CHECK)
    return desk.dialog(SelfCheckDialog)


def words(dialog: SelfCheckDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(Label) if each.isVisible()]


def test_six_keys_and_enter(desk: Desk) -> None:
    dialog = open_self_check(desk)
    before = desk.actions
    for key in "123321":
        assert not dialog.keep_button.isEnabled()
        desk.press(key)
    desk.press("Return")
    desk.wait_closed()
    assert desk.actions - before == 7
    (kept,) = self_checks(desk.store)
    assert [kept.answers[cause].value for cause in Cause] == [
        "often",
        "sometimes",
        "rarely",
        "rarely",
        "sometimes",
        "often",
    ]


def test_enter_waits_for_all_six(desk: Desk) -> None:
    dialog = open_self_check(desk)
    desk.press("1")
    desk.press("Return")
    assert dialog.isVisible()
    assert self_checks(desk.store) == []


def test_answering_one_question_again_stays_with_it(desk: Desk) -> None:
    dialog = open_self_check(desk)
    desk.press("1")
    dialog.rows[Cause.EMPTY_LIST].take_focus()
    desk.press("3")
    assert dialog.rows[Cause.EMPTY_LIST].answer is HowOften.RARELY
    assert QApplication.focusWidget() in dialog.rows[Cause.TIME_SPENT].chips.values()


def test_each_question_is_one_stop_of_tab(desk: Desk) -> None:
    dialog = open_self_check(desk)
    desk.press("Tab")
    assert QApplication.focusWidget() is dialog.rows[Cause.TIME_SPENT].chips[HowOften.OFTEN]


def test_help_appears_where_the_answer_is_often(desk: Desk) -> None:
    dialog = open_self_check(desk)
    assert cause_help(Cause.EMPTY_LIST) not in words(dialog)
    desk.press("1")
    assert cause_help(Cause.EMPTY_LIST) in words(dialog)


def test_answers_and_the_log_stand_beside_the_questions(desk: Desk, clock: FrozenClock) -> None:
    add_habits(desk.store)
    desk.store.clock = FrozenClock(instant=clock.instant - QUARTER)
    keep_self_check(desk.store, answers=dict.fromkeys(Cause, HowOften.SOMETIMES))
    desk.store.clock = clock
    dialog = open_self_check(desk)
    shown = words(dialog)
    assert shown.count("On 12 August 2026: sometimes.") == 6
    desk.press("3")
    assert "Less often than on 12 August 2026." in words(dialog)
    assert "In your log: 1\u00a0h\u00a040 on people to let go, about 5 calls to good ones." in shown
    assert "In the last 30 days: 7 attempts sooner than usual or not as agreed." in shown


def test_answers_of_today_can_be_changed(desk: Desk) -> None:
    keep_self_check(desk.store, answers=dict.fromkeys(Cause, HowOften.SOMETIMES))
    dialog = open_self_check(desk)
    assert all(row.answer is HowOften.SOMETIMES for row in dialog.rows.values())
    desk.press("3")
    desk.press("Return")
    (kept,) = self_checks(desk.store)
    assert kept.answers[Cause.EMPTY_LIST] is HowOften.RARELY


FIGURES = {
    Cause.EMPTY_LIST: {"active": 3, "wanted": 20},
    Cause.TIME_SPENT: {"minutes": 95, "calls": 5},
    Cause.BLIND_HOPE: {"people": 2, "touches": 6},
    Cause.FEAR_OF_NO: {"people": 2},
    Cause.THE_CHASE: {"tries": 4},
    Cause.FEELS_SAFE: {"share": 60, "minutes": 90},
}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_has_its_words(qtbot: QtBot, english: Translators, cause: Cause, language: str) -> None:
    english.install(language)
    evidence = evidence_sentence(Evidence(cause, True, FIGURES[cause]))
    for text in (evidence, cause_sentence(cause), cause_help(cause)):
        assert text and not set("{}()") & set(text)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (None, "On 12 November 2026: sometimes."),
        (HowOften.OFTEN, "More often than on 12 November 2026."),
        (HowOften.SOMETIMES, "As often as on 12 November 2026."),
        (HowOften.RARELY, "Less often than on 12 November 2026."),
    ],
)
def test_answers_are_compared_in_words(qtbot: QtBot, english: Translators, now: HowOften | None, expected: str) -> None:
    assert before_sentence(date(2026, 11, 12), HowOften.SOMETIMES, now) == expected
