"""The journal of slowdowns, and what the owner answers to the slowdown watch."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from planner.actions.names import ActionName
from planner.actions.settings import write_settings
from planner.actions.standing import Moment
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.momentum.alerts import next_monday
from planner.domain.momentum.effort import monday_of
from planner.domain.momentum.journal import Cure, Slowdown, SlowdownAnswer, WeekAnswer
from planner.domain.momentum.journal_keeping import kept_up
from planner.domain.momentum.self_diagnosis import KEPT_AS
from planner.domain.settings import Pattern, Rhythm
from planner.domain.work.checks import LONGEST_NOTE
from planner.errors import BugError, InvalidInputError
from planner.storage.calendar_rows import pause_to_row
from planner.storage.journal import Change
from planner.storage.queries import slowdowns as queries
from planner.storage.queries.momentum import momentum
from planner.storage.queries.pauses import all_pauses
from planner.storage.store import Store
from planner.storage.work_rows import slowdown_to_row

_DAY = timedelta(days=1)


def note_slowdowns(store: Store) -> ChangeSet:
    """Bring the journal up to date: slowdowns that began or ended, and of which one to tell this week.

    Happens by itself, so it is not undone; where nothing differs it writes nothing and the change is empty.
    """
    today = Moment(store).today
    now, journal = momentum(store, today), queries.slowdowns(store)
    kept = kept_up(journal, now.weeks, now.readings, today, is_silent=now.is_paused or now.question is not None)
    new = kept[len(journal) :]
    changed = [after for before, after in zip(journal, kept, strict=False) if after != before]
    if not new and not changed:
        return ChangeSet(ActionName.NOTE_SLOWDOWN, undoable=False)
    with store.change(ActionName.NOTE_SLOWDOWN, undoable=False, keeps_redo=True) as change:
        for each in new:
            change.note(Kind.SLOWDOWN, change.insert("slowdowns", slowdown_to_row(each)))
        for each in changed:
            _write(change, each)
    return change.result


def say_on_purpose(store: Store, *, slowdown_id: int, until: date) -> ChangeSet:
    """The owner means to do less until a day: the watch counts in silence and asks again on it.

    InvalidInputError on_purpose_day for a day that is not ahead or too far away; NotFoundError `slowdown`.
    """
    today = Moment(store).today
    if not today < until <= today + timedelta(days=defaults.LONGEST_PAUSE_DAYS):
        raise InvalidInputError("on_purpose_day", field="until", value=until)
    found = queries.slowdown(store, slowdown_id)
    after = replace(found, answer=SlowdownAnswer.ON_PURPOSE, answered_on=today, quiet_until=until, not_nows=0)
    with store.change(ActionName.SAY_ON_PURPOSE) as change:
        _write(change, after)
        change.facts["until"] = until
    return change.result


def say_not_now(store: Store, *, slowdown_id: int) -> ChangeSet:
    """Nothing is told of it until next Monday; after two times it only stays as a dot.

    Said again before that Monday it is the same answer. NotFoundError `slowdown`.
    """
    today = Moment(store).today
    found = queries.slowdown(store, slowdown_id)
    is_said = found.answer is SlowdownAnswer.NOT_NOW and found.quiet_until == next_monday(today)
    after = replace(
        found,
        answer=SlowdownAnswer.NOT_NOW,
        answered_on=today,
        quiet_until=next_monday(today),
        not_nows=found.not_nows if is_said else found.not_nows + 1,
    )
    with store.change(ActionName.SAY_NOT_NOW) as change:
        _write(change, after)
        change.facts["until"] = after.quiet_until
    return change.result


def note_cure(store: Store, *, slowdown_id: int, cure: Cure) -> ChangeSet:
    """Write down that a cure was taken: it gets some weeks to work, in which nothing is told.

    It follows from what the owner did, so it is not undone by itself. NotFoundError `slowdown`.
    """
    today = Moment(store).today
    after = replace(
        queries.slowdown(store, slowdown_id),
        answer=SlowdownAnswer.CURE,
        answered_on=today,
        quiet_until=today + timedelta(weeks=defaults.CURE_WEEKS),
        not_nows=0,
        cure=cure,
        cured_on=today,
    )
    with store.change(ActionName.NOTE_CURE, undoable=False, keeps_redo=True) as change:
        _write(change, after)
    return change.result


def forget_cure(store: Store, *, slowdown_id: int, cure: Cure) -> ChangeSet:
    """The cure that was noted last was undone: the slowdown is as if nobody had answered.

    It follows an undo by itself; with another cure noted it changes nothing. NotFoundError `slowdown`.
    """
    found = queries.slowdown(store, slowdown_id)
    if found.answer is not SlowdownAnswer.CURE or found.cure is not cure:
        return ChangeSet(ActionName.NOTE_CURE, undoable=False)
    after = replace(
        found, answer=SlowdownAnswer.NONE, answered_on=None, quiet_until=None, cure=Cure.NONE, cured_on=None
    )
    with store.change(ActionName.NOTE_CURE, undoable=False, keeps_redo=True) as change:
        _write(change, after)
    return change.result


def edit_journal(store: Store, *, slowdown_id: int, note: str) -> ChangeSet:
    """Keep a note in the owner's words beside a slowdown.

    InvalidInputError `note_too_long`; NotFoundError `slowdown`.
    """
    if len(note) > LONGEST_NOTE:
        raise InvalidInputError("note_too_long", field="note", value=LONGEST_NOTE)
    after = replace(queries.slowdown(store, slowdown_id), note=note)
    with store.change(ActionName.EDIT_JOURNAL) as change:
        _write(change, after)
    return change.result


def answer_away(store: Store, *, weeks: Sequence[date], was_away: bool) -> ChangeSet:
    """Say whether one was away in some weeks, given by a day of each.

    A yes makes pauses of exactly these weeks, as far as they are not paused already; after a no they count as they are.
    """
    mondays = sorted({monday_of(day) for day in weeks})
    if not mondays:
        raise BugError("an answer about no week")
    with store.change(ActionName.ANSWER_WEEK) as change:
        if was_away:
            _pause(store, change, mondays)
        else:
            _was_here(store, change, mondays)
        change.note_many(Kind.SLOWDOWN)
        change.facts["count"] = len(mondays)
    return change.result


def answer_rhythm(store: Store, *, bursts: bool) -> ChangeSet:
    """Say whether working in bursts is one's rhythm: then the gaps between them are no slowdown."""
    with store.change(ActionName.ANSWER_WEEK) as change:
        write_settings(change, burst_rhythm=Rhythm.BURSTS if bursts else Rhythm.STEADY)
        change.note_many(Kind.SLOWDOWN)
    return change.result


def keep_self_diagnosis(store: Store, *, pattern: Pattern) -> ChangeSet:
    """Keep which pattern the owner recognises today; a second answer on one day replaces the first.

    Facts: `kind`. Nobody answers with nothing: BugError.
    """
    if pattern is Pattern.NONE:
        raise BugError("no pattern was chosen")
    today, answers = Moment(store).today.isoformat(), json.dumps({"pattern": pattern.value})
    with store.change(ActionName.KEEP_CHECK) as change:
        row = {"kind": KEPT_AS, "taken_on": today, "answers": answers}
        existing = change.rows_where("checks", "kind = ? AND taken_on = ?", (KEPT_AS, today))
        if existing:
            check_id = existing[0]["id"]
            change.update("checks", check_id, row)
        else:
            check_id = change.insert("checks", row)
        change.created = check_id
        change.note(Kind.CHECK, check_id)
        change.facts["kind"] = KEPT_AS
    return change.result


def _write(change: Change, slowdown: Slowdown) -> None:
    if change.update("slowdowns", slowdown.id, slowdown_to_row(slowdown)):
        change.note(Kind.SLOWDOWN, slowdown.id)


def _pause(store: Store, change: Change, mondays: Sequence[date]) -> None:
    now, pauses = store.clock.now_utc().isoformat(), all_pauses(store)
    for first, last in _stretches(mondays, pauses):
        row = {**pause_to_row(first, last, ""), "created_at": now, "updated_at": now}
        change.note(Kind.PAUSE, change.insert("pauses", row))
    change.note_many(Kind.OCCURRENCE)


def _stretches(mondays: Sequence[date], pauses: Sequence[Pause]) -> Iterator[tuple[date, date]]:
    """The days of some weeks that lie in no pause yet, in stretches without gaps."""
    days = [monday + offset * _DAY for monday in mondays for offset in range(7)]
    free = [day for day in days if pause_on(pauses, day) is None]
    while free:
        last = 0
        while last + 1 < len(free) and free[last + 1] == free[last] + _DAY:
            last += 1
        yield free[0], free[last]
        free = free[last + 1 :]


def _was_here(store: Store, change: Change, mondays: Sequence[date]) -> None:
    now = store.clock.now_utc().isoformat()
    for monday in mondays:
        week = monday.isoformat()
        for row in change.rows_where("week_answers", "week = ?", (week,)):
            change.delete("week_answers", row["id"])
        change.insert("week_answers", {"week": week, "answer": WeekAnswer.HERE.value, "answered_at": now})
