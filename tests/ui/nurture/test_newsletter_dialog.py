"""The newsletter: who receives it and who does not, getting the list out, the log."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from planner.actions.newsletter import log_newsletter
from planner.actions.prospects import add_prospect
from planner.actions.pursuit import set_newsletter
from planner.domain.prospects.contact_points import email
from planner.domain.prospects.prospect import Prospect, ProspectId, State
from planner.domain.prospects.pursuit import Newsletter
from planner.storage.queries.newsletter import newsletter_issues
from planner.storage.store import Store
from tests.ui.desk import Desk
from ui.bridge.navigation import Command, Section
from ui.kit import Button, IconButton, ListRow
from ui.nurture import NewsletterDialog
from ui.nurture.newsletter_list import NewsletterList
from ui.nurture.newsletter_log import NewsletterLog
from ui.nurture.newsletter_people import NewsletterPeople


def add(store: Store, company: str, address: str = "") -> int:
    contacts = (email(address),) if address else ()
    wanted = Prospect(ProspectId(0), company, town="Lyon", state=State.NURTURE, contacts=contacts)
    return add_prospect(store, prospect=wanted).created or 0


def opened(desk: Desk) -> NewsletterDialog:
    desk.window.navigator.run(Command.NEWSLETTER)
    return desk.dialog(NewsletterDialog)


def row(dialog: NewsletterDialog | NewsletterPeople, words: str) -> ListRow:
    return next(each for each in dialog.findChildren(ListRow) if words in each.accessibleName())


def test_both_sides_are_counted_with_their_reasons(desk: Desk) -> None:
    add(desk.store, "Atelier Baraton", "info@baraton.fr")
    silent = [add(desk.store, "Cafe Zorn"), add(desk.store, "Garage Petit", "info@petit.fr")]
    set_newsletter(desk.store, prospect_ids=silent[1:], newsletter=Newsletter.NO)
    dialog = opened(desk)
    assert dialog.count.text() == "1 prospect receives it"
    assert row(dialog, "No e-mail address").isVisible()
    assert row(dialog, "Do not want it").isVisible()


def test_an_empty_list_offers_nothing_that_cannot_be_done(desk: Desk) -> None:
    dialog = opened(desk)
    assert dialog.count.text() == "0 prospects receive it"
    assert not dialog.people_button.isVisible()
    assert not dialog.export_button.isEnabled()
    assert not dialog.copy_button.isEnabled()
    assert not dialog.log_button.isEnabled()


def test_a_reason_leads_to_its_people_and_from_there_to_the_prospect(desk: Desk) -> None:
    add(desk.store, "Cafe Zorn")
    dialog = opened(desk)
    desk.click(row(dialog, "No e-mail address"))
    desk.click(row(desk.dialog(NewsletterPeople), "Cafe Zorn"))
    desk.wait_closed()
    assert desk.content.section is Section.PROSPECTS


def test_those_who_receive_it_can_be_seen(desk: Desk) -> None:
    add(desk.store, "Atelier Baraton", "info@baraton.fr")
    add(desk.store, "Cafe Zorn")
    dialog = opened(desk)
    desk.qtbot.waitUntil(dialog.people_button.isVisible)
    desk.click(dialog.people_button)
    people = desk.dialog(NewsletterPeople)
    assert [each.accessibleName() for each in people.rows] == ["Atelier Baraton, info@baraton.fr"]
    desk.click(people.rows[0])
    desk.wait_closed()
    assert desk.content.section is Section.PROSPECTS


def test_addresses_are_copied_in_portions(desk: Desk) -> None:
    for number in range(60):
        add(desk.store, f"Cafe {number:02}", f"a{number:02}@zorn.fr")
    dialog = opened(desk)
    assert dialog.copy_button.words() == "Copy the first 50 addresses"
    desk.click(dialog.copy_button)
    desk.qtbot.waitUntil(lambda: dialog.copy_button.words() == "Copy the next ones (1 more time)")
    first = QGuiApplication.clipboard().text().split(", ")
    assert len(first) == 50
    desk.click(dialog.copy_button)
    desk.qtbot.waitUntil(lambda: dialog.copy_button.words() == "Copy the first 50 addresses")
    second = QGuiApplication.clipboard().text().split(", ")
    assert len({*first, *second}) == 60
    assert "10 addresses copied" in desk.toast()
    dialog.portion.set_chosen("100")
    assert dialog.copy_button.words() == "Copy addresses"


def test_the_list_is_written_to_a_file(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(desk.store, "Atelier Baraton", "info@baraton.fr")
    path = tmp_path / "list.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog = opened(desk)
    desk.click(dialog.export_button)
    desk.qtbot.waitUntil(path.exists)
    desk.qtbot.waitUntil(lambda: "1 address written" in desk.toast())
    assert "info@baraton.fr" in path.read_text("utf-8-sig")


def test_an_issue_is_logged_with_a_title_and_enter(desk: Desk) -> None:
    add(desk.store, "Atelier Baraton", "info@baraton.fr")
    dialog = opened(desk)
    desk.click(dialog.log_button)
    form = desk.dialog(NewsletterLog)
    desk.press("Return")
    assert form.isVisible(), "without a title nothing is logged"
    desk.write("Three ideas")
    desk.press("Return")
    assert [issue.title for issue in newsletter_issues(desk.store)] == ["Three ideas"]
    assert "the next is due on" in dialog.rhythm.text()


def test_a_day_to_come_is_refused_in_the_form(desk: Desk) -> None:
    add(desk.store, "Atelier Baraton", "info@baraton.fr")
    desk.click(opened(desk).log_button)
    form = desk.dialog(NewsletterLog)
    form.title_field.setText("Three ideas")
    form.day.set_value(form.day.value().replace(year=2030))
    desk.click(form.log_button)
    assert form.isVisible()
    assert newsletter_issues(desk.store) == []


def test_an_issue_can_be_taken_out_and_comes_back_by_undo(desk: Desk) -> None:
    someone = add(desk.store, "Atelier Baraton", "info@baraton.fr")
    log_newsletter(desk.store, sent_on=desk.bridge.today, title="Winter", receiver_ids=[someone])
    dialog = opened(desk)
    remove = next(each for each in dialog.findChildren(IconButton) if "Winter" in each.accessibleName())
    desk.click(remove)
    assert newsletter_issues(desk.store) == []
    desk.bridge.undo()
    assert [issue.title for issue in newsletter_issues(desk.store)] == ["Winter"]


def test_older_issues_are_shown_on_demand(desk: Desk) -> None:
    someone = add(desk.store, "Atelier Baraton", "info@baraton.fr")
    for number in range(8):
        log_newsletter(desk.store, sent_on=desk.bridge.today, title=f"Issue {number}", receiver_ids=[someone])
    dialog = opened(desk)
    assert len(issues_shown(dialog)) == 6
    desk.click(next(each for each in dialog.findChildren(Button) if each.words() == "Show all"))
    assert len(issues_shown(dialog)) == 8


def issues_shown(dialog: NewsletterDialog) -> list[IconButton]:
    buttons = dialog.findChildren(IconButton)
    return [each for each in buttons if each.isVisibleTo(dialog) and "out of the log" in each.accessibleName()]


def test_closing_at_once_leaves_the_writing_to_its_end(desk: Desk, tmp_path: Path) -> None:
    add(desk.store, "Atelier Baraton", "info@baraton.fr")
    dialog = opened(desk)
    dialog.list.write(tmp_path / "list.csv")
    dialog.reject()
    desk.qtbot.waitUntil(lambda: "1 address written" in desk.toast())
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(NewsletterList))
