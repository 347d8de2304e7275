"""Client work is logged with a few keys, seen at once, changed and taken away."""

from datetime import date, timedelta

import pytest

from planner.actions.prospects import add_prospect
from planner.actions.work import add_client_work
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.work.client_work import ClientWork, ClientWorkId
from planner.storage.queries.work import client_work_between
from planner.storage.store import Store
from tests.ui.desk import Desk
from ui.bridge.navigation import Command
from ui.work.log_dialog import LogClientWorkDialog

TODAY = date(2026, 11, 12)


def opened(desk: Desk) -> LogClientWorkDialog:
    desk.window.navigator.run(Command.LOG_CLIENT_WORK)
    desk.settle()
    return desk.dialog(LogClientWorkDialog)


def logged(store: Store) -> list[tuple[int, str, int | None]]:
    return [(each.minutes, each.note, each.prospect_id) for each in client_work_between(store, date.min, date.max)]


def rows(dialog: LogClientWorkDialog) -> list[str]:
    return [row.accessibleName().replace("\u00a0", " ") for row in dialog.list.rows]


def test_two_keys_more_than_the_length(desk: Desk, store: Store) -> None:
    dialog = opened(desk)
    assert dialog.nothing.isVisible()
    desk.write("2h30")
    desk.press("Return")
    assert logged(store) == [(150, "", None)]
    assert "2 h 30" in desk.toast().replace("\u00a0", " ")
    assert dialog.form.hours.hasFocus() and dialog.form.hours.text() == ""
    assert rows(dialog) == ["2 h 30, Today"]
    assert dialog.total.text().replace("\u00a0", " ") == "2 h 30"
    desk.write("45 min")
    desk.press("Return")
    assert len(rows(dialog)) == 2


def test_client_is_found_by_letters(desk: Desk, store: Store) -> None:
    known = add_prospect(store, prospect=Prospect(ProspectId(0), company="Mairie de Brun")).created
    dialog = opened(desk)
    desk.write("2,5")
    desk.press("Tab")
    desk.write("brun")
    assert [row.accessibleName() for row in dialog.form.client.list.rows()] == ["Mairie de Brun"]
    desk.press("Return")  # takes who is offered
    assert not logged(store)
    desk.press("Return")
    assert logged(store) == [(150, "", known)]
    assert rows(dialog) == ["2 h 30, Mairie de Brun, Today"]


@pytest.mark.parametrize(
    ("typed", "error"),
    [("long", "For example 2h30, 2.5 or 150 min."), ("25h", "From one minute to 24 hours."), ("", "For example")],
)
def test_what_cannot_be_is_said_under_its_field(desk: Desk, store: Store, typed: str, error: str) -> None:
    dialog = opened(desk)
    desk.write(typed)
    desk.press("Return")
    assert dialog.form.hours.accessibleDescription().startswith(error)
    assert not logged(store)
    desk.write("1")
    assert dialog.form.hours.accessibleDescription() == ""


def test_days_to_come_full_days_and_unknown_clients_are_refused(desk: Desk, store: Store) -> None:
    add_client_work(store, work=ClientWork(ClientWorkId(0), TODAY, 1400))
    dialog = opened(desk)
    dialog.form.hours.setText("1h")
    dialog.save_button.click()
    assert "24 hours" in dialog.form.hours.accessibleDescription()
    dialog.form.day.set_value(TODAY + timedelta(days=1))
    dialog.save_button.click()
    assert dialog.form.day.accessibleDescription() == "This day is still to come."
    dialog.form.day.set_value(TODAY - timedelta(days=1))
    dialog.form.client.setFocus()
    desk.write("nobody")
    dialog.save_button.click()
    assert len(logged(store)) == 1


def test_entries_are_changed_and_removed_by_keys(desk: Desk, store: Store) -> None:
    for minutes, days in ((60, 0), (90, 2), (30, 9)):
        add_client_work(store, work=ClientWork(ClientWorkId(0), TODAY - timedelta(days=days), minutes, "Site"))
    dialog = opened(desk)
    assert rows(dialog) == ["1 h, Site, Today", "1 h 30, Site, Tue 10 Nov"]
    dialog.list.focus_place(1)
    desk.press("Return")
    assert dialog.form.hours.hasFocus() and dialog.form.note.text() == "Site"
    desk.write("2h")
    desk.press("Return")
    assert [each[0] for each in logged(store)] == [30, 120, 60]
    dialog.list.focus_place(1)
    desk.press("Return")
    desk.press("Esc")  # lets the change be, not the dialog
    assert dialog.isVisible() and dialog.form.entry() is None
    dialog.list.focus_place(0)
    desk.press("Del")
    assert rows(dialog) == ["2 h, Site, Tue 10 Nov"]
    assert dialog.list.rows[0].hasFocus()
    desk.bridge.undo()
    assert len(rows(dialog)) == 2


def test_an_entry_that_undo_takes_away_is_no_longer_changed(desk: Desk, store: Store) -> None:
    dialog = opened(desk)
    desk.write("1h")
    desk.press("Return")
    dialog.list.rows[0].edit.click()
    assert dialog.form.entry() is not None
    desk.bridge.undo()
    assert dialog.form.entry() is None and dialog.nothing.isVisible()
