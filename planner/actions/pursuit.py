"""Deciding about prospects: qualify, pursue, part, keep warm, put off, extend, agree on how to follow up."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from planner.actions.names import ActionName
from planner.actions.reached_goals import note_reached
from planner.actions.standing import Moment, add_turn, approachable, moved, write_standing
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.domain.followup.proposing import first_step, light_touch
from planner.domain.followup.running_cadence import ended
from planner.domain.followup.stop_rule import stop
from planner.domain.nurture.newsletter import receives
from planner.domain.prospects import lifecycle
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, State
from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter, Verdict
from planner.domain.prospects.qualification import Sheet, judge
from planner.domain.touches.turn import TurnKind
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.journal import Change
from planner.storage.pursuit_rows import sheet_to_row
from planner.storage.queries import prospects as queries
from planner.storage.queries.touches import last_turn, sheet_of
from planner.storage.store import Store

Move = Callable[[Prospect, Moment], Prospect]


def qualify(store: Store, *, prospect_id: int, sheet: Sheet) -> ChangeSet:
    """Keep the answers about a prospect; somebody new whom the verdict says to pursue becomes active.

    Facts: `name`, `verdict`, `state`. InvalidInputError `gut_out_of_range` outside 1 to 5.
    """
    if sheet.gut is not None and not 1 <= sheet.gut <= 5:
        raise InvalidInputError("gut_out_of_range", value=sheet.gut)
    before = queries.prospect(store, prospect_id)
    moment = Moment(store)
    with store.change(ActionName.QUALIFY) as change:
        _write_sheet(change, prospect_id, replace(sheet, qualified_on=moment.today))
        verdict = judge(sheet, before.klass).verdict
        after = replace(before, pursuit=replace(before.pursuit, verdict=verdict))
        if verdict is Verdict.PURSUE and before.state is State.TO_QUALIFY:
            after = moved(after, State.ACTIVE, moment)
        write_standing(store, change, before, after, moment, "qualified")
        change.facts.update(name=before.display_name, verdict=verdict, state=after.state, state_before=before.state)
    return change.result


def let_go(
    store: Store, *, prospect_ids: Sequence[int], reason: LetGoReason | None = None, note: str = ""
) -> ChangeSet:
    """Part with prospects; they stay in the base. A reason can follow (see `give_reason`).

    Fact `newsletter_goes_on`: whether all of them receive it.
    """

    def move(prospect: Prospect, moment: Moment) -> Prospect:
        return lifecycle.parted_with(prospect, reason, moment.today)

    return _move_each(
        store, ActionName.LET_GO, _approachable(store, prospect_ids), move, reason.value if reason else "", note
    )


def give_reason(store: Store, *, prospect_ids: Sequence[int], reason: LetGoReason) -> ChangeSet:
    """Say why one parted with prospects that were let go just now."""
    with store.change(ActionName.GIVE_REASON) as change:
        for each in _wanted(store, prospect_ids):
            if each.state is State.LET_GO:
                change.update("prospects", each.id, {"let_go_reason": reason.value})
                turn = last_turn(store, each.id, TurnKind.LET_GO)
                if turn is not None:
                    change.update("turns", turn.id, {"reason": reason.value})
                    change.note(Kind.TOUCH, each.id)
                change.note(Kind.PROSPECT, each.id)
        change.facts.update(count=len(prospect_ids), reason=reason)
    return change.result


def nurture(
    store: Store, *, prospect_ids: Sequence[int], wake_on: date | None = None, wake_note: str = ""
) -> ChangeSet:
    """Keep prospects warm until a day, until an event happens, or until they give a sign. Fact `wake_on` for one."""
    if wake_on is not None and wake_on < Moment(store).today:
        raise InvalidInputError("wake_day_in_past", day=wake_on)

    def move(prospect: Prospect, moment: Moment) -> Prospect:
        kept = prospect.next_step if prospect.state is State.NURTURE else None
        step = kept or light_touch(prospect, moment.today, moment.is_holiday).step
        return lifecycle.nurtured(prospect, step, moment.today, wake_on, without_controls(wake_note))

    return _move_each(store, ActionName.NURTURE, _approachable(store, prospect_ids), move, note=wake_note)


def pursue(store: Store, *, prospect_ids: Sequence[int], step: NextStep | None = None, note: str = "") -> ChangeSet:
    """Make prospects active: qualified, woken or brought back; their first step is proposed unless given.

    InvalidInputError `next_step_in_past` for a step on a day that is over.
    """
    if step is not None and step.day < Moment(store).today:
        raise InvalidInputError("next_step_in_past", day=step.day)

    def move(prospect: Prospect, moment: Moment) -> Prospect:
        if prospect.state is State.ACTIVE:
            return prospect if step is None else replace(prospect, next_step=step)
        chosen = step or first_step(prospect, moment.today, moment.is_holiday).step
        return lifecycle.activated(prospect, chosen, moment.today, moment.now)

    return _move_each(store, ActionName.PURSUE, _approachable(store, prospect_ids), move, note=note)


def win(store: Store, *, prospect_ids: Sequence[int]) -> ChangeSet:
    """They have signed: they are clients, and their follow-up ends."""
    return _move_each(
        store, ActionName.WIN, _approachable(store, prospect_ids), lambda prospect, _: lifecycle.won(prospect)
    )


def leave_alone(store: Store, *, prospect_ids: Sequence[int], note: str = "") -> ChangeSet:
    """They asked not to be contacted: no list, no newsletter and no import brings them back."""
    move: Move = lambda prospect, _: lifecycle.left_alone(prospect)  # noqa: E731 - reads as the others do
    return _move_each(store, ActionName.LEAVE_ALONE, _wanted(store, prospect_ids), move, note=note)


def snooze(store: Store, *, prospect_id: int, until: date, reason: str = "") -> ChangeSet:
    """Put the next step off; the third time asks why.

    InvalidInputError `nothing_to_snooze`, `next_step_in_past`, and `snooze_reason_needed` without a reason.
    """
    before = queries.prospect(store, prospect_id)
    moment = Moment(store)
    step = before.next_step
    if step is None:
        raise InvalidInputError("nothing_to_snooze", name=before.display_name)
    if until <= moment.today:
        raise InvalidInputError("next_step_in_past", day=until)
    if step.snoozes >= defaults.SNOOZES_WITHOUT_REASON and not reason.strip():
        raise InvalidInputError("snooze_reason_needed", times=step.snoozes)
    with store.change(ActionName.SNOOZE) as change:
        put_off = replace(step, day=until, agreed_on=None, snoozes=step.snoozes + 1)
        write_standing(store, change, before, replace(before, next_step=put_off), moment)
        add_turn(change, prospect_id, TurnKind.SNOOZED, moment, reason, until.isoformat())
        change.facts.update(name=before.display_name, until=until, snoozes=put_off.snoozes)
    return change.result


def extend_pursuit(store: Store, *, prospect_id: int, reason: str) -> ChangeSet:
    """Go on once more after the stop has come, for a reason; a decision that was due gives way to a contact.

    InvalidInputError `extension_reason_needed`, `already_extended`, `no_stop_to_extend`.
    """
    before = queries.prospect(store, prospect_id)
    moment = Moment(store)
    if not reason.strip():
        raise InvalidInputError("extension_reason_needed")
    if before.pursuit.extended_on is not None:
        raise InvalidInputError("already_extended", day=before.pursuit.extended_on)
    if stop(before, moment.today) is None:
        raise InvalidInputError("no_stop_to_extend", name=before.display_name)
    with store.change(ActionName.EXTEND_PURSUIT) as change:
        tries = before.pursuit.tally.attempts
        after = replace(before, pursuit=replace(before.pursuit, extended_on=moment.today, extended_tries=tries))
        if before.next_step is not None and before.next_step.kind is NextStepKind.DECIDE:
            step = first_step(before, moment.today, moment.is_holiday).step
            after = replace(after, next_step=step, pursuit=ended(after.pursuit))
        write_standing(store, change, before, after, moment)
        add_turn(change, prospect_id, TurnKind.EXTENDED, moment, reason)
        change.facts.update(name=before.display_name)
    return change.result


def agree(store: Store, *, prospect_id: int, agreement: Agreement) -> ChangeSet:
    """Keep what was agreed about following up: interval, channel, best hours.

    InvalidInputError `agreed_interval_out_of_range` outside 1 to 730 days, `hours_reversed`.
    """
    if agreement.every_days is not None and not 1 <= agreement.every_days <= 730:
        raise InvalidInputError("agreed_interval_out_of_range", value=agreement.every_days)
    if agreement.best_from and agreement.best_to and agreement.best_to <= agreement.best_from:
        raise InvalidInputError("hours_reversed")
    before = queries.prospect(store, prospect_id)
    moment = Moment(store)
    made_on = None if agreement.is_empty else agreement.made_on or moment.today
    with store.change(ActionName.AGREE) as change:
        pursuit = replace(before.pursuit, agreement=replace(agreement, made_on=made_on))
        write_standing(store, change, before, replace(before, pursuit=pursuit), moment)
        if change.operations:
            add_turn(change, prospect_id, TurnKind.AGREED, moment)
        change.facts.update(name=before.display_name)
    return change.result


def mark_big_fish(store: Store, *, prospect_ids: Sequence[int], is_big_fish: bool) -> ChangeSet:
    """Say who is worth more patience."""

    def move(prospect: Prospect, moment: Moment) -> Prospect:  # noqa: ARG001 - all moves take the same two
        return replace(prospect, pursuit=replace(prospect.pursuit, is_big_fish=is_big_fish))

    return _move_each(store, ActionName.MARK_BIG_FISH, _wanted(store, prospect_ids), move)


def set_newsletter(store: Store, *, prospect_ids: Sequence[int], newsletter: Newsletter) -> ChangeSet:
    """Keep whether prospects want the newsletter."""

    def move(prospect: Prospect, moment: Moment) -> Prospect:  # noqa: ARG001
        return replace(prospect, pursuit=replace(prospect.pursuit, newsletter=newsletter))

    return _move_each(store, ActionName.SET_NEWSLETTER, _wanted(store, prospect_ids), move)


def set_requalify_day(store: Store, *, prospect_ids: Sequence[int], day: date | None) -> ChangeSet:
    """Choose when to look again at somebody parked; None for never. Others are left as they are."""

    def move(prospect: Prospect, moment: Moment) -> Prospect:  # noqa: ARG001
        if prospect.state not in (State.NURTURE, State.LET_GO):
            return prospect
        return replace(prospect, pursuit=replace(prospect.pursuit, requalify_on=day))

    return _move_each(store, ActionName.SET_REQUALIFY_DAY, _wanted(store, prospect_ids), move)


def rejudge(store: Store, change: Change, prospect_id: int) -> None:
    """Bring the verdict in line inside a running change, after the class has changed."""
    found = queries.prospect(store, prospect_id)
    verdict = judge(sheet_of(store, prospect_id), found.klass).verdict
    change.update("prospects", prospect_id, {"verdict": verdict.value})


def _write_sheet(change: Change, prospect_id: int, sheet: Sheet) -> None:
    existing = change.rows_where("sheets", "prospect_id = ?", (prospect_id,))
    row = sheet_to_row(sheet)
    if existing:
        change.update("sheets", existing[0]["id"], row)
    else:
        change.insert("sheets", {"prospect_id": prospect_id, **row})


def _wanted(store: Store, prospect_ids: Sequence[int]) -> list[Prospect]:
    """The prospects of these ids; NotFoundError `prospect` when one is gone."""
    found = queries.prospects(store, prospect_ids)
    missing = set(prospect_ids) - {each.id for each in found}
    if missing:
        raise NotFoundError("prospect", id=min(missing))
    return found


def _approachable(store: Store, prospect_ids: Sequence[int]) -> Sequence[Prospect]:
    return approachable(_wanted(store, prospect_ids))


def _move_each(
    store: Store, action: ActionName, found: Sequence[Prospect], move: Move, reason: str = "", note: str = ""
) -> ChangeSet:
    """One move on several prospects as one action.

    Facts: `count` and `newsletter_goes_on` (for all of them); of one alone also `name`, `next_on`, `wake_on` and `id`.
    """
    moment = Moment(store)
    with store.change(action) as change:
        after, all_receive = None, True
        for before in found:
            after = move(before, moment)
            all_receive = all_receive and receives(after)
            write_standing(store, change, before, after, moment, reason, note)
        change.facts.update(count=len(found), newsletter_goes_on=bool(found) and all_receive)
        if after is not None and len(found) == 1:
            change.facts.update(
                name=after.display_name,
                next_on=after.next_step.day if after.next_step else None,
                wake_on=after.pursuit.wake_on,
                id=after.id,
            )
        note_reached(store, change)
    return change.result
