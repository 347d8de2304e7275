"""Seven habits on the screen: what shows comes first, with the people behind it."""

import re

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.followup.sins import Sin, SinCode
from planner.storage.queries.checks import kept_sins
from tests.ui.checkup.checkup_samples import add_habits
from tests.ui.desk import Desk
from ui.bridge.language import Translators
from ui.bridge.navigation import Command, Section
from ui.checkup import LedgerDialog, SinsDialog
from ui.checkup.sin_words import evidence_lines, sin_name, what_helps
from ui.kit import Label
from ui.prospects.page import ProspectsPage


def open_sins(desk: Desk) -> SinsDialog:
    desk.window.navigator.run(Command.SINS)
    return desk.dialog(SinsDialog)


def words(dialog: SinsDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(Label) if each.isVisible()]


def test_few_contacts_say_nothing_yet(desk: Desk) -> None:
    add_habits(desk.store, chased=2)
    dialog = open_sins(desk)
    assert "Too early to say" in words(dialog)
    assert "Habits can be seen from 10 contacts a month on." in words(dialog)
    assert dialog.rows == []
    assert not dialog.keep_button.isVisible()


def test_habits_that_show_come_first_with_their_figures(desk: Desk) -> None:
    add_habits(desk.store)
    dialog = open_sins(desk)
    assert [row.sin.code for row in dialog.rows if row.sin.found] == [SinCode.FORGOTTEN_ME]
    assert dialog.rows[0].sin.code is SinCode.FORGOTTEN_ME
    assert len(dialog.rows) == 7
    assert "7 attempts came sooner than agreed or usual." in words(dialog)
    assert "1 of the seven shows. One at a time is enough." in words(dialog)


def test_person_behind_a_habit_opens(desk: Desk) -> None:
    ids = add_habits(desk.store)
    dialog = open_sins(desk)
    assert [each.words() for each in dialog.rows[0].people] == [f"Client {number}" for number in range(5)]
    desk.click(dialog.rows[0].people[1])
    desk.wait_closed()
    assert desk.content.section is Section.PROSPECTS
    assert desk.page(ProspectsPage).selected_ids() == [ids[1]]


def test_more_people_can_be_shown(desk: Desk) -> None:
    add_habits(desk.store)
    dialog = open_sins(desk)
    desk.click(dialog.rows[0].more_button)
    assert len(dialog.rows[0].people) == 7
    assert not dialog.rows[0].more_button.isVisible()
    assert all(each.isVisible() for each in dialog.rows[0].people)


def test_noting_keeps_the_month_and_opening_keeps_nothing(desk: Desk) -> None:
    add_habits(desk.store)
    dialog = open_sins(desk)
    assert kept_sins(desk.store) == []
    desk.click(dialog.keep_button)
    desk.wait_closed()
    (kept,) = kept_sins(desk.store)
    assert kept.found[SinCode.FORGOTTEN_ME]
    assert desk.toast()
    desk.press("Ctrl+Z")
    assert kept_sins(desk.store) == []


def test_way_to_the_ledger(desk: Desk) -> None:
    add_habits(desk.store)
    desk.click(open_sins(desk).ledger_button)
    assert desk.dialog(LedgerDialog).isVisible()


FULL = {
    SinCode.FORGOTTEN_ME: {"people": 3, "too_close": 4, "overruled": 1},
    SinCode.FOLLOWING_UNQUALIFIED: {"people": 2, "touches": 5},
    SinCode.EVERY_SALE_IS_GOOD: {"people": 2, "touches": 6, "minutes": 95, "share": 40},
    SinCode.JUST_THE_NUMBERS: {"tries": 30, "quick": 24, "share": 80, "conversations": 1},
    SinCode.NOT_THE_DECISION_MAKER: {"people": 2, "touches": 5},
    SinCode.BUSYWORK: {"quiet_minutes": 100, "minutes": 120, "share": 83, "put_off": 2},
    SinCode.NOT_READING_SIGNALS: {"people": 3, "after_maybes": 2, "after_signals": 1},
}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", list(SinCode))
def test_every_habit_has_its_words(qtbot: QtBot, english: Translators, code: SinCode, language: str) -> None:
    english.install(language)
    lines = evidence_lines(Sin(code, True, FULL[code]))
    none = evidence_lines(Sin(code, False, dict.fromkeys(FULL[code], 0)))
    assert len(none) == 1 and none[0] not in lines
    for text in (*lines, *none, sin_name(code), what_helps(code)):
        assert text and not re.search(r"[{}]|%n|\(s\)", text)


def test_hours_and_shares_are_said_as_the_language_writes_them(qtbot: QtBot, english: Translators) -> None:
    lines = evidence_lines(Sin(SinCode.EVERY_SALE_IS_GOOD, True, FULL[SinCode.EVERY_SALE_IS_GOOD]))
    assert lines == [
        "2 prospects of class C, out, or to let go took 40% of the contacts.",
        "That is 1\u00a0h\u00a035 of your time.",
    ]
    english.install("fr")
    lines = evidence_lines(Sin(SinCode.BUSYWORK, True, FULL[SinCode.BUSYWORK]))
    assert lines[1] == "La prochaine étape de 2 prospects a été remise trois fois ou plus."
