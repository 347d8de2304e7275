"""What a calendar file holds, as the owner chose it: the plan that the file is made from."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.actions.export_memory import known_events
from planner.calendar.contents import goal_events, list_text, pause_event, proposal_event, step_event
from planner.calendar.plan import CalendarPlan, DayEvent
from planner.calendar.words import ContentWords, calendar_name, calendar_words
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.call_list import CallEntry
from planner.domain.blocks.exported import ExportKind
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import Key
from planner.domain.blocks.series import SeriesId
from planner.domain.defaults import LATEST_DAY, MOST_NEXT_STEPS_EXPORTED
from planner.domain.proposals.proposal import ProposalState
from planner.domain.prospects.prospect import ProspectId
from planner.domain.settings import Names, NextStepsOut, Settings
from planner.storage.queries import blocks as queries
from planner.storage.queries.call_lists import call_lists_between
from planner.storage.queries.goals import goals
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.settings import settings
from planner.storage.queries.to_contact import goal_times, pause_times, proposal_times, to_contact, with_next_steps
from planner.storage.store import Store
from planner.version import VERSION

_WITH_BLOCKS = frozenset({ExportKind.BLOCKS, ExportKind.PAUSES})


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What goes into a calendar file; it says nothing about the kinds in `aside`, neither that they are nor are not."""

    kinds: frozenset[ExportKind]
    has_lists: bool
    names: Names
    aside: frozenset[ExportKind] = frozenset()
    has_rewards: bool = True

    @classmethod
    def of(cls, chosen: Settings) -> "ExportChoice":
        """As the settings say."""
        wanted = {
            ExportKind.BLOCKS: chosen.export_blocks,
            ExportKind.PAUSES: chosen.export_blocks,
            ExportKind.NEXT_STEPS: chosen.export_next_steps is NextStepsOut.ALL_DAY,
            ExportKind.GOALS: chosen.export_goals,
            ExportKind.PROPOSALS: chosen.export_proposals,
        }
        kinds = frozenset(kind for kind, is_wanted in wanted.items() if is_wanted)
        has_lists = chosen.export_next_steps is NextStepsOut.IN_BLOCKS
        return cls(kinds, has_lists, chosen.export_names, has_rewards=chosen.rewards_on)

    def only(self, kinds: frozenset[ExportKind]) -> "ExportChoice":
        """These kinds alone, whatever the settings say; pauses go with the blocks."""
        whole = kinds | _WITH_BLOCKS if ExportKind.BLOCKS in kinds else kinds
        return replace(self, kinds=whole, aside=frozenset(ExportKind) - whole)


@dataclass(frozen=True, slots=True)
class ExportCounts:
    """How much of each kind the calendar file holds as things are chosen."""

    series: int
    pauses: int
    next_steps: int
    lists: int
    goals: int
    proposals: int


def calendar_plan(
    store: Store, *, language: str, until: date | None = None, choice: ExportChoice | None = None
) -> CalendarPlan:
    """Everything that the calendar file depends on; `choice` is that of the settings if not given."""
    chosen = settings(store)
    choice = choice or ExportChoice.of(chosen)
    words = ContentWords(language, chosen.phone_region)
    changes: defaultdict[SeriesId, list[OccurrenceChange]] = defaultdict(list)
    for each in queries.occurrence_changes(store):
        changes[each.series_id].append(each)
    return CalendarPlan(
        name=calendar_name(language),
        calendar_guid=chosen.calendar_guid,
        app_version=VERSION,
        series=tuple(queries.all_series(store)),
        words=calendar_words(language),
        changes={series_id: tuple(of_series) for series_id, of_series in changes.items()},
        exported=known_events(store, chosen),
        removed_at={each.series.uid: each.removed_at for each in queries.removed_series(store)},
        holiday_lookup=holiday_lookup(language),
        until=until,
        pauses=tuple(all_pauses(store)),
        lists=_lists(store, choice, words, store.clock.today(chosen.zone)),
        days=tuple(_days(store, choice, words)),
        kinds=choice.kinds,
        aside=choice.aside,
    )


def export_counts(store: Store, chosen: Settings) -> ExportCounts:
    """What the settings `chosen`, which need not be the stored ones, put into the file."""
    choice = ExportChoice.of(chosen)
    words = ContentWords("en", chosen.phone_region)
    kinds = [event.kind for event in _days(store, choice, words)]
    has_blocks = ExportKind.BLOCKS in choice.kinds
    return ExportCounts(
        series=len(queries.all_series(store)) if has_blocks else 0,
        pauses=kinds.count(ExportKind.PAUSES),
        next_steps=kinds.count(ExportKind.NEXT_STEPS),
        lists=len(_lists(store, choice, words, store.clock.today(chosen.zone))),
        goals=kinds.count(ExportKind.GOALS),
        proposals=kinds.count(ExportKind.PROPOSALS),
    )


def _lists(store: Store, choice: ExportChoice, words: ContentWords, today: date) -> dict[Key, str]:
    """The call lists of the blocks from today on, also of those that were moved there."""
    if not choice.has_lists or ExportKind.BLOCKS not in choice.kinds:
        return {}
    found = _lists_from(store, today)
    people = to_contact(store, {entry.prospect_id for entries in found.values() for entry in entries})
    return {
        key: list_text([people[it.prospect_id] for it in entries if it.prospect_id in people], choice.names, words)
        for key, entries in found.items()
    }


def _lists_from(store: Store, today: date) -> dict[Key, list[CallEntry]]:
    end = LATEST_DAY + timedelta(days=1)
    found = call_lists_between(store, today, end)
    earlier = [
        (change.series_id, change.slot)
        for change in queries.occurrence_changes(store)
        if change.slot.date() < today <= change.start.date()
    ]
    if earlier:
        before = call_lists_between(store, min(slot for _, slot in earlier).date(), today)
        found |= {key: before[key] for key in earlier if key in before}
    return found


def _days(store: Store, choice: ExportChoice, words: ContentWords) -> Iterator[DayEvent]:
    if ExportKind.PAUSES in choice.kinds:
        made = pause_times(store)
        for pause in all_pauses(store):
            yield pause_event(pause, made[pause.id].created_at, made[pause.id].updated_at, words)
    if ExportKind.NEXT_STEPS in choice.kinds:
        for found in with_next_steps(store, MOST_NEXT_STEPS_EXPORTED):
            if found.step is not None:
                yield step_event(found, found.step, choice.names, words)
    if ExportKind.GOALS in choice.kinds:
        made = goal_times(store)
        for goal in goals(store):
            times = made[goal.id]
            yield from goal_events(goal, times.created_at, times.updated_at, words, rewards_on=choice.has_rewards)
    if ExportKind.PROPOSALS in choice.kinds:
        yield from _proposal_days(store, choice, words)


def _proposal_days(store: Store, choice: ExportChoice, words: ContentWords) -> Iterator[DayEvent]:
    """Those that are out and have an end date; also what has expired, until something is decided about it."""
    out = [each for each in all_proposals(store) if each.state is ProposalState.SENT]
    if out:
        changed, people = proposal_times(store), to_contact(store, (each.prospect_id for each in out))
        for each in out:
            until, found = each.current.valid_until, people[ProspectId(each.prospect_id)]
            if until is not None:
                yield proposal_event(each, until, found, changed[each.id], choice.names, words)
