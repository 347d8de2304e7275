"""The stages of logging a contact, of the guard, and of the decisions about somebody."""

from collections.abc import Callable
from datetime import date, time

from planner.domain.followup.guard import guard
from planner.domain.prospects.list_query import ListFilter, Sort
from planner.domain.prospects.prospect import Prospect
from planner.domain.touches.touch import Channel
from planner.storage.queries.prospects import prospect_ids, prospects
from tests.ui.desk import Desk
from ui.contact import LogDialog
from ui.contact.log_form import LogForm
from ui.contact.outcome_grid import OUTCOMES

Stage = Callable[[Desk], bool]


def log_with(*keys: str) -> Stage:
    """Log a contact with the first on the list, after some outcomes."""

    def stage(desk: Desk) -> bool:
        found = _everybody(desk)
        if not found:
            return False
        desk.window.navigator.log_contact(found[0].id)
        return _choose(desk, keys)

    return stage


def log_earlier(desk: Desk) -> bool:
    """Log a contact of long ago, where a later one is logged already."""
    form = _form_with_contacts(desk)
    if form is not None:
        form.when.day.set_value(date(2001, 9, 26))
    return form is not None


def log_to_come(desk: Desk) -> bool:
    """Log a contact of tonight, which is refused."""
    form = _form_with_contacts(desk)
    if form is not None:
        form.when.time.set_value(time(23, 59))
        desk.dialog(LogDialog).save()
    return form is not None


def log_guarded(desk: Desk) -> bool:
    """Log a contact with somebody who had rather be left until a day, and save without a reason."""
    found = _guarded(desk)
    if not found:
        return False
    desk.window.navigator.log_contact(found[0].id)
    _choose(desk, ("8",))
    desk.dialog(LogDialog).save()
    return True


def guard_before_call(desk: Desk) -> bool:
    """The question before the phone opens."""
    found = _guarded(desk)
    if found:
        desk.window.navigator.guard_then(found[0].id, Channel.PHONE, list)
    return bool(found)


def decide(desk: Desk) -> bool:
    """The forced choice."""
    found = _everybody(desk)
    if found:
        desk.window.navigator.decide(found[0].id)
    return bool(found)


def go_for_no(*keys: str) -> Stage:
    """Going for the no, after some answers."""

    def stage(desk: Desk) -> bool:
        found = _everybody(desk)
        if not found:
            return False
        desk.window.navigator.go_for_no(found[0].id)
        desk.settle()
        for key in keys:
            desk.press(key)
        return True

    return stage


def _choose(desk: Desk, keys: tuple[str, ...]) -> bool:
    """Take outcomes; with everything that is folded away in sight."""
    desk.settle()
    form = desk.dialog(LogDialog).form
    assert form is not None
    for key in keys:
        form.choose(OUTCOMES[key])
    if keys:
        form.details.signs_button.click()
    return True


def _form_with_contacts(desk: Desk) -> LogForm | None:
    """The form about somebody with a log, with an outcome and with the fields for day and hour."""
    found = [each for each in _everybody(desk) if each.pursuit.tally.last_on is not None]
    if not found:
        return None
    desk.window.navigator.log_contact(found[0].id)
    _choose(desk, ("1",))
    form = desk.dialog(LogDialog).form
    assert form is not None
    form.when.open_editor()
    return form


def _everybody(desk: Desk) -> list[Prospect]:
    ids = prospect_ids(desk.store, ListFilter(), Sort(), desk.bridge.today)
    return prospects(desk.store, ids[:100])


def _guarded(desk: Desk) -> list[Prospect]:
    return [each for each in _everybody(desk) if guard(each, Channel.PHONE, desk.bridge.today)]
