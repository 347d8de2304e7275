"""Inside a running change: where a prospect stands is moved by the domain's rules and written with its turn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from planner.changes import Kind
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.followup.proposing import first_step, light_touch
from planner.domain.prospects import lifecycle
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.prospect import Prospect, State
from planner.domain.prospects.pursuit import Pursuit
from planner.domain.prospects.qualification import Sheet, judge
from planner.domain.touches.tally import tally
from planner.domain.touches.turn import TurnKind
from planner.errors import BugError
from planner.storage.journal import Change
from planner.storage.pursuit_rows import pursuit_to_row
from planner.storage.queries.settings import settings
from planner.storage.queries.touches import touches_of
from planner.storage.rows import next_step_to_row
from planner.storage.store import Store


class Moment:
    """When an action happens by the owner's settings: the day, the instant in UTC, and whether a day is a holiday."""

    def __init__(self, store: Store) -> None:
        chosen = settings(store)
        local = store.clock.now_in(chosen.zone)
        self.zone = chosen.zone
        self.today: date = local.date()
        self.now: datetime = local.replace(tzinfo=ZoneInfo(chosen.zone)).astimezone(UTC)
        self._calendar = chosen.holiday_calendar
        self._name_of = holiday_lookup("en")

    def is_holiday(self, day: date) -> bool:
        """Whether a day is a public holiday where the owner works."""
        return self._name_of(self._calendar, day) is not None


def moved(prospect: Prospect, state: State, moment: Moment) -> Prospect:
    """The prospect in another state, with what that state needs; the same prospect when it is there already."""
    if prospect.state is state:
        return prospect
    match state:
        case State.ACTIVE:
            step = prospect.next_step if prospect.state is State.TO_QUALIFY else None
            step = step or first_step(prospect, moment.today, moment.is_holiday).step
            return lifecycle.activated(prospect, step, moment.today, moment.now)
        case State.NURTURE:
            step = light_touch(prospect, moment.today, moment.is_holiday).step
            return lifecycle.nurtured(prospect, step, moment.today)
        case State.LET_GO:
            return lifecycle.parted_with(prospect, None, moment.today)
        case State.CLIENT:
            return lifecycle.won(prospect)
        case State.DO_NOT_CONTACT:
            return lifecycle.left_alone(prospect)
        case State.TO_QUALIFY:
            return lifecycle.to_qualify_again(prospect, moment.now)


def approachable(chosen: Sequence[Prospect]) -> Sequence[Prospect]:
    """Of several, those who did not ask to be left alone: whoever did is moved only when nobody else is chosen."""
    return [each for each in chosen if each.state is not State.DO_NOT_CONTACT] or chosen


def placed_anew(prospect: Prospect, moment: Moment) -> Prospect:
    """A prospect that is new to the base, with what its state needs; a next step it came with stays where it may."""
    began = replace(prospect, state=State.TO_QUALIFY)
    began = replace(began, pursuit=replace(began.pursuit, verdict=judge(Sheet(), prospect.klass).verdict))
    placed = moved(began, prospect.state, moment)
    if prospect.next_step is not None and prospect.state in (State.NURTURE, State.CLIENT):
        return replace(placed, next_step=prospect.next_step)
    return placed


def write_standing(
    store: Store, change: Change, before: Prospect, after: Prospect, moment: Moment, reason: str = "", note: str = ""
) -> None:
    """Keep what a move made of a prospect, with a turn in its story when the state changed."""
    if not lifecycle.is_in_rule(after):
        raise BugError(f"prospect {after.id} would be {after.state} with the step {after.next_step}")
    pursuit = after.pursuit
    if pursuit.since != before.pursuit.since:
        pursuit = recounted(store, after.id, pursuit, moment)
    row = {"state": after.state.value, **next_step_to_row(after.next_step), **pursuit_to_row(pursuit)}
    if change.update("prospects", after.id, row):
        change.update("prospects", after.id, {"updated_at": store.clock.now_utc().isoformat()})
    if after.state is not before.state:
        add_turn(change, after.id, TurnKind(after.state.value), moment, reason, note)
    change.note(Kind.PROSPECT, after.id)


def recounted(store: Store, prospect_id: int, pursuit: Pursuit, moment: Moment) -> Pursuit:
    """The pursuit with its counts made anew from the log of touches."""
    return replace(pursuit, tally=tally(touches_of(store, prospect_id), moment.zone, pursuit.since))


def add_turn(
    change: Change, prospect_id: int, kind: TurnKind, moment: Moment, reason: str = "", note: str = ""
) -> None:
    """Add a turn to a prospect's story."""
    row = {
        "prospect_id": prospect_id,
        "at": moment.now.isoformat(),
        "kind": kind.value,
        "reason": without_controls(reason).strip(),
        "note": without_controls(note).strip(),
    }
    change.insert("turns", row)
    change.note(Kind.TOUCH, prospect_id)
