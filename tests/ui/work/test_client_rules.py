"""What counts as client work: chosen with what it finds in sight, counted once it is saved."""

from pathlib import Path

import pytest

from planner.actions.busy_calendars import add_busy_calendar
from planner.actions.work import save_client_rules
from planner.domain.work.client_work import RuleKind
from planner.storage.queries.work import client_rules
from planner.storage.store import Store
from tests.planner.calendar.busy_samples import calendar
from tests.ui.desk import Desk
from ui.bridge.navigation import Command
from ui.calendars import watcher
from ui.work.log_dialog import LogClientWorkDialog
from ui.work.rules_dialog import ClientRulesDialog

SITE = "UID:a\nDTSTART:20261110T100000Z\nDTEND:20261110T113000Z\nSUMMARY:Chantier Dupont"
CARE = "UID:b\nDTSTART:20261109T080000Z\nDTEND:20261109T090000Z\nSUMMARY:Entretien\nCATEGORIES:Clients"


@pytest.fixture
def with_calendar(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "site.ics"
    file.write_bytes(calendar(SITE, CARE))
    add_busy_calendar(store, path=file)


@pytest.fixture
def quick_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_AT_START_MS", "_SETTLE_MS"):
        monkeypatch.setattr(watcher, name, 20)


def opened(desk: Desk) -> ClientRulesDialog:
    desk.window.navigator.run(Command.CLIENT_RULES)
    desk.settle()
    return desk.dialog(ClientRulesDialog)


def said(store: Store) -> list[tuple[str, str]]:
    return [(rule.kind.value, rule.text) for rule in client_rules(store)]


@pytest.mark.usefixtures("with_calendar")
def test_what_is_typed_and_chosen_is_counted_at_once(desk: Desk, store: Store) -> None:
    dialog = opened(desk)
    assert dialog.count.text() == "Nothing is counted yet"
    assert not dialog.no_calendar.isVisible()
    desk.write("chant")
    desk.qtbot.waitUntil(lambda: dialog.count.text().replace("\u00a0", " ") == "1 appointment, 1 h 30")
    assert dialog.examples.text().endswith("Chantier Dupont")
    desk.press("Return")
    assert list(dialog.words) == ["chant"] and dialog.word.text() == ""
    assert dialog.categories["Clients"].text() == "Clients (1)"
    desk.click(dialog.categories["Clients"])
    desk.qtbot.waitUntil(lambda: dialog.count.text().replace("\u00a0", " ") == "2 appointments, 2 h 30")
    dialog.take_focus()
    desk.press("Return")
    desk.wait_closed()
    assert said(store) == [("word", "chant"), ("category", "Clients")]
    desk.bridge.undo()
    assert said(store) == []


def test_words_are_let_go_by_their_chips(desk: Desk, store: Store) -> None:
    save_client_rules(store, rules=[(RuleKind.WORD, "site"), (RuleKind.CATEGORY, "Clients")])
    dialog = opened(desk)
    assert dialog.no_calendar.isVisible()
    assert dialog.count.text() == "Nothing found in the last 3 months"
    desk.click(dialog.words["site"])
    dialog.take_focus()
    desk.write("SITE")  # the same word: its chip is chosen again
    desk.press("Return")
    assert list(dialog.words) == ["site"] and dialog.words["site"].isChecked()
    desk.click(dialog.words["site"])
    desk.click(dialog.save_button)
    assert said(store) == [("category", "Clients")]


def test_a_word_needs_letters(desk: Desk, store: Store) -> None:
    dialog = opened(desk)
    desk.write("...")
    desk.press("Return")
    assert dialog.wrong.isVisible() and not dialog.words
    desk.click(dialog.save_button)
    assert dialog.isVisible() and not said(store)
    desk.write("x")
    assert not dialog.wrong.isVisible()
    desk.press("Esc")
    desk.wait_closed()


@pytest.mark.usefixtures("quick_watch", "with_calendar")
def test_the_window_counts_after_rules_were_saved(desk: Desk, store: Store) -> None:
    desk.window.navigator.run(Command.LOG_CLIENT_WORK)
    log = desk.dialog(LogClientWorkDialog)
    desk.click(log.rules_button)
    dialog = desk.dialog(ClientRulesDialog)
    desk.write("chantier")
    desk.click(dialog.save_button)
    desk.qtbot.waitUntil(lambda: len(log.list.rows) == 1)
    row = log.list.rows[0]
    assert row.accessibleName().replace("\u00a0", " ") == "1 h 30, Chantier Dupont, Tue 10 Nov, From a calendar"
    assert not row.edit.isVisible() and not row.remove.isVisible()
    row.setFocus()
    desk.press("Del")
    assert len(log.list.rows) == 1
