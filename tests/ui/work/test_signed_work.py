"""Signed work: how long it lasts, each piece, a new one, all by keys."""

from datetime import date, timedelta

import pytest

from planner.actions.settings import change_settings
from planner.actions.work import add_signed_work
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.queries.work import all_signed_work
from planner.storage.store import Store
from tests.ui.desk import Desk
from tests.ui.proposals.proposal_samples import know
from ui.bridge.navigation import Command
from ui.work.signed_dialog import SignedWorkDialog

TODAY = date(2026, 11, 12)


def sold(
    store: Store,
    title: str,
    first: int,
    last: int,
    hours: int,
    cents: int | None = None,
    client: int | None = None,
) -> None:
    days = (TODAY - timedelta(days=60), TODAY + timedelta(days=first), TODAY + timedelta(days=last))
    work = SignedWork(SignedWorkId(0), title, *days, hours * 60, cents, prospect_id=client)
    add_signed_work(store, work=work)


def opened(desk: Desk) -> SignedWorkDialog:
    desk.window.navigator.run(Command.SIGNED_WORK)
    desk.settle()
    return desk.dialog(SignedWorkDialog)


def rows(dialog: SignedWorkDialog) -> list[str]:
    return [row.accessibleName().replace("\u00a0", " ") for row in dialog.list.rows]


def ahead(dialog: SignedWorkDialog) -> str:
    return dialog.ahead.accessibleName().replace("\u00a0", " ")


def test_enter_adds_work_for_the_coming_week(desk: Desk, store: Store) -> None:
    known = know(store, "Belvauze")
    dialog = opened(desk)
    assert "No signed work ahead" in ahead(dialog)
    desk.write("Heating")
    desk.press("Tab")
    desk.write("belv")
    desk.press("Tab")
    assert (dialog.form.client.value(), dialog.form.first.hasFocus()) == (known, True)
    dialog.form.client.show_client(None)
    dialog.form.hours.setFocus()
    desk.write("60")
    dialog.form.amount.setFocus()
    desk.write("4 800,50")
    desk.press("Return")
    (only,) = all_signed_work(store)
    assert (only.title, only.minutes, only.amount_cents, only.signed_on) == ("Heating", 3600, 480_050, TODAY)
    assert (only.starts_on, only.ends_on) == (date(2026, 11, 16), date(2026, 11, 20))
    assert "About 2 weeks of work ahead" in ahead(dialog)
    assert rows(dialog) == ["Heating, 16 November to 20 November 2026, 60 h, €4,800.50"]
    assert dialog.form.title.hasFocus() and dialog.form.title.text() == ""


def test_work_named_like_its_client_shows_the_name_once(desk: Desk, store: Store) -> None:
    client = know(store, "Hôtel du Lac")
    for title in ("Hôtel du Lac", "Boiler"):
        sold(store, title, 4, 8, 30, client=client)
    days = "16 November to 20 November 2026, 30 h"
    assert rows(opened(desk)) == [f"Hôtel du Lac, {days}", f"Boiler, Hôtel du Lac, {days}"]


def test_what_cannot_be_is_said_under_each_field(desk: Desk, store: Store) -> None:
    dialog = opened(desk)
    form = dialog.form
    form.hours.setText("much")
    form.amount.setText("0")
    form.signed.set_value(TODAY + timedelta(days=1))
    form.last.set_value(date(2026, 11, 1))
    dialog.save_button.click()
    for field in (form.title, form.signed, form.last, form.hours, form.amount):
        assert field.accessibleDescription().endswith(".")
    assert form.title.hasFocus()
    assert not all_signed_work(store)
    form.first.set_value(date(2026, 12, 1))
    assert form.last.value() == date(2026, 12, 1), "a last day goes along with the first one"
    assert form.last.accessibleDescription() == ""


def test_finished_work_waits_behind_a_button(desk: Desk, store: Store) -> None:
    sold(store, "Old", -40, -20, 10)
    sold(store, "Now", -10, 4, 44)
    sold(store, "Later", 60, 70, 9)
    dialog = opened(desk)
    assert [text.split(",")[0] for text in rows(dialog)] == ["Now", "Later"]
    # Ten working days, Armistice Day left out; three of them are to come.
    assert rows(dialog)[0] == "Now, 2 November to 16 November 2026, 13 h of 44 h left"
    desk.click(dialog.finished_button)
    assert [text.split(",")[0] for text in rows(dialog)] == ["Now", "Later", "Old"]
    desk.press("Space")
    assert len(rows(dialog)) == 2


@pytest.mark.parametrize(
    ("hours", "words"),
    [(5, "Less than a week"), (15, "Half a week"), (45, "About 1 and a half weeks"), (90, "About 3 weeks")],
)
def test_weeks_of_work_ahead(desk: Desk, store: Store, hours: int, words: str) -> None:
    sold(store, "Later", 60, 70, hours)
    assert words in ahead(opened(desk))


def test_without_hours_for_clients_there_are_no_weeks(desk: Desk, store: Store) -> None:
    desk.bridge.perform(change_settings, client_hours_a_week=0)
    sold(store, "Later", 60, 70, 90)
    assert "90 h of signed work ahead" in ahead(opened(desk))


def test_work_is_changed_and_removed_by_keys(desk: Desk, store: Store) -> None:
    sold(store, "Roof", 5, 20, 30, 250_000)
    sold(store, "Attic", 25, 40, 30)
    dialog = opened(desk)
    dialog.list.focus_place(0)
    desk.press("Return")
    assert dialog.form.title.hasFocus() and dialog.form.amount.text() == "€2,500"
    dialog.form.title.selectAll()
    desk.write("Big roof")
    desk.press("Return")
    assert [each.title for each in all_signed_work(store)] == ["Big roof", "Attic"]
    assert all_signed_work(store)[0].amount_cents == 250_000
    dialog.list.focus_place(1)
    desk.press("Del")
    assert [each.title for each in all_signed_work(store)] == ["Big roof"]
    assert dialog.list.rows[0].hasFocus()
    desk.bridge.undo()
    assert len(rows(dialog)) == 2
    dialog.list.rows[1].edit.click()
    desk.press("Esc")
    assert dialog.isVisible() and dialog.form.entry() is None
    desk.press("Esc")
    desk.wait_closed()
