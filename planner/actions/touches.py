"""Logging touches: each is one transaction that also moves the prospect on and recounts its log."""

from dataclasses import replace
from datetime import datetime, timedelta

from planner.actions.names import ActionName
from planner.actions.proposal_writing import delete_draft_asked_for, insert_draft_asked_for
from planner.actions.prospects import WITHOUT_STEP
from planner.actions.reached_goals import note_reached
from planner.actions.standing import Moment, moved, recounted, write_standing
from planner.changes import ChangeSet, Kind
from planner.domain.followup import proposing
from planner.domain.followup.after import after
from planner.domain.followup.maybes import push
from planner.domain.followup.proposing import Proposal
from planner.domain.followup.running_cadence import gone_on
from planner.domain.followup.stop_rule import limits, stop
from planner.domain.nurture.newsletter import receives
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.touches.touch import Touch, TouchOutcome
from planner.errors import InvalidInputError
from planner.storage.journal import Change
from planner.storage.pursuit_rows import tally_to_row, touch_to_row
from planner.storage.queries import touches as log
from planner.storage.queries.cadences import running_with
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.store import Store

LONGEST_MINUTES = 24 * 60
_CLOCKS_APART = timedelta(minutes=5)


def propose_next(store: Store, *, prospect: Prospect, touch: Touch) -> Proposal | None:
    """The next step to offer with a touch about to be logged; None when nothing is to follow. Writes nothing."""
    moment = Moment(store)
    cadence = running_with(store, prospect)
    return proposing.after_touch(prospect, touch, moment.today, moment.is_holiday, cadence)


def log_touch(store: Store, *, touch: Touch, next_step: NextStep | None = None, into: State | None = None) -> ChangeSet:
    """Log a touch and move the prospect on; without `next_step` the proposed one is taken.

    `into` is the state the owner decides on at once, such as letting go at the last try: one action, one undo.
    Whoever asks to be left alone with this touch is, whatever was decided.

    A touch that is older than the latest one is only counted, unless it says to leave them alone. Facts: `name`,
    `outcome`, `incoming`, `state` (after), `state_before`, `next_on` (day or None), `attempts`, `limit`, `maybes`,
    `push` (of `maybes.push`), `stop` (the cause, empty while there is none) and `newsletter_goes_on`; also `draft`, the
    id of the proposal that is drafted where they ask for one and none is open. InvalidInputError `touch_in_future`,
    `touch_minutes_out_of_range`, `next_step_in_past`; NotFoundError `prospect`.
    """
    before = read_prospect(store, touch.prospect_id)
    with store.change(ActionName.LOG_TOUCH) as change:
        insert_touch(store, change, before, touch, next_step, into)
        note_reached(store, change)
    return change.result


def insert_touch(
    store: Store, change: Change, before: Prospect, touch: Touch, next_step: NextStep | None, into: State | None
) -> None:
    """Write a touch with a stored prospect inside a running change and move them on, as `log_touch` says."""
    moment = Moment(store)
    _require_sane(touch, moment.now)
    if next_step is not None and next_step.day < moment.today:
        raise InvalidInputError("next_step_in_past", day=next_step.day)
    touch = _with_person(_of_owner(touch, before), before)
    is_late = is_late_entry(store, touch)
    change.created = change.insert("touches", {**touch_to_row(touch), "logged_at": store.clock.now_utc().isoformat()})
    change.note(Kind.TOUCH, before.id)
    moved_on = _moved_on(store, before, touch, next_step, moment, is_late=is_late)
    if into is not None and moved_on.state is not State.DO_NOT_CONTACT:
        moved_on = moved(moved_on, into, moment)
    counted = replace(moved_on, pursuit=recounted(store, before.id, moved_on.pursuit, moment))
    reason = touch.outcome.value if moved_on.state is not before.state else ""
    write_standing(store, change, before, counted, moment, reason)
    _tell(change, before, counted, touch, moment)
    if touch.outcome is TouchOutcome.PROPOSAL_ASKED and not is_late and counted.state not in WITHOUT_STEP:
        draft = insert_draft_asked_for(store, change, before.id)
        if draft is not None:
            change.facts["draft"] = draft


def edit_touch(store: Store, *, touch: Touch) -> ChangeSet:
    """Correct a touch in the log: the counts follow, the prospect stays where it is, the touch stays with it.

    An untouched draft goes as of `remove_touch` where they did not ask for one after all. NotFoundError `touch`.
    """
    moment = Moment(store)
    _require_sane(touch, moment.now)
    stored = log.touch(store, touch.id)
    owner = read_prospect(store, stored.prospect_id)
    with store.change(ActionName.EDIT_TOUCH) as change:
        change.update("touches", touch.id, touch_to_row(_of_owner(touch, owner)))
        if stored.outcome is TouchOutcome.PROPOSAL_ASKED:
            delete_draft_asked_for(store, change, owner.id)
        _recount(store, change, owner.id, moment)
        note_reached(store, change)
    return change.result


def remove_touch(store: Store, *, touch_id: int) -> ChangeSet:
    """Take a touch out of the log: the counts follow, the prospect stays where it is.

    A draft that was written because they asked for one with it goes too, unless somebody wrote into it. NotFoundError
    `touch`.
    """
    found = log.touch(store, touch_id)
    with store.change(ActionName.REMOVE_TOUCH) as change:
        change.delete("touches", touch_id)
        if found.outcome is TouchOutcome.PROPOSAL_ASKED:
            delete_draft_asked_for(store, change, found.prospect_id)
        _recount(store, change, found.prospect_id, Moment(store))
        note_reached(store, change)
    return change.result


def _moved_on(
    store: Store, before: Prospect, touch: Touch, next_step: NextStep | None, moment: Moment, *, is_late: bool
) -> Prospect:
    if is_late and next_step is None and touch.outcome is not TouchOutcome.DO_NOT_CONTACT:
        return before
    cadence = running_with(store, before)
    proposed = proposing.after_touch(before, touch, moment.today, moment.is_holiday, cadence)
    step = next_step or (proposed.step if proposed else None)
    seen = replace(touch, at=moment.now) if is_late else touch  # what came in between is no part of a new pursuit
    moved = after(before, seen, step, moment.today, moment.now)
    return replace(moved, pursuit=gone_on(moved.pursuit, proposed.cadence_step if proposed else None))


def is_late_entry(store: Store, touch: Touch) -> bool:
    """Whether something that happened later has been logged with them already."""
    return any(each.at > touch.at for each in log.touches_of(store, touch.prospect_id))


def _of_owner(touch: Touch, owner: Prospect) -> Touch:
    """The touch as one with the prospect, and with nobody of another one: they may be erased apart."""
    person_id = touch.person_id if any(person.id == touch.person_id for person in owner.persons) else None
    return replace(touch, prospect_id=owner.id, person_id=person_id)


def _with_person(touch: Touch, prospect: Prospect) -> Touch:
    """Where nobody is named, it was the one person there is."""
    if touch.person_id is not None or len(prospect.persons) != 1:
        return touch
    return replace(touch, person_id=prospect.persons[0].id)


def _recount(store: Store, change: Change, prospect_id: int, moment: Moment) -> None:
    pursuit = recounted(store, prospect_id, read_prospect(store, prospect_id).pursuit, moment)
    change.update("prospects", prospect_id, tally_to_row(pursuit.tally))
    change.note(Kind.TOUCH, prospect_id)
    change.note(Kind.PROSPECT, prospect_id)


def _tell(change: Change, before: Prospect, now: Prospect, touch: Touch, moment: Moment) -> None:
    stopped = stop(now, moment.today)
    counts = now.pursuit.tally
    change.facts.update(
        name=now.display_name,
        outcome=touch.outcome,
        incoming=touch.incoming,
        state=now.state,
        state_before=before.state,
        next_on=now.next_step.day if now.next_step else None,
        attempts=counts.attempts,
        limit=limits(now).attempts,
        maybes=counts.maybes,
        push=push(counts.maybes) if touch.outcome is TouchOutcome.MAYBE_LATER else push(0),
        stop=stopped.cause if stopped else "",
        newsletter_goes_on=receives(now),
    )


def _require_sane(touch: Touch, now: datetime) -> None:
    if not 0 <= touch.minutes <= LONGEST_MINUTES:
        raise InvalidInputError("touch_minutes_out_of_range", value=touch.minutes, longest=LONGEST_MINUTES)
    if touch.at > now + _CLOCKS_APART:
        raise InvalidInputError("touch_in_future", at=touch.at)
