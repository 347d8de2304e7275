"""The words on blocks: what is painted in them, and the sentence a screen reader says."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.zones import to_zone
from ui.bridge.formats import NARROW, NO_BREAK, clock, clock_range, day_long, length, weekday_short
from ui.bridge.labels import label_of
from ui.kit import BlockState, WeekBlockSpec
from ui.kit.week_block import OR
from ui.week.busy_words import clash_words
from ui.week.plan import WeekBlock, slot_shown

translate = QCoreApplication.translate

_TIMES_FIRST_FROM = 80  # a shorter block has room for one line only, and its place says when it is
_WORKED = frozenset({OccurrenceState.KEPT, OccurrenceState.SHORTENED})
_LOOKS = {
    OccurrenceState.PLANNED: BlockState.PLANNED,
    OccurrenceState.KEPT: BlockState.KEPT,
    OccurrenceState.SHORTENED: BlockState.SHORTENED,
    OccurrenceState.MISSED: BlockState.MISSED,
    OccurrenceState.PAUSED: BlockState.PAUSED,
    OccurrenceState.SKIPPED: BlockState.SKIPPED,
    OccurrenceState.HOLIDAY: BlockState.SKIPPED,
    OccurrenceState.MOVED_AWAY: BlockState.MOVED_AWAY,
}


def block_spec(block: WeekBlock, *, selected: bool) -> WeekBlockSpec:
    """What to paint for a block."""
    return WeekBlockSpec(
        block_title(block),
        block_lines(block),
        _LOOKS[block.occurrence.state],
        selected=selected,
        not_exported=block.not_exported,
        clash=block.is_in_the_way,
    )


def block_title(block: WeekBlock, *, long: bool = False) -> str:
    """The owner's title, or the word for the purpose."""
    series = block.occurrence.series
    return series.title or label_of(series.purpose, long=long)


def block_lines(block: WeekBlock) -> tuple[str, ...]:
    """The facts under the title, the most telling first, with narrow spaces: blocks have little room."""
    return tuple(line.replace(NO_BREAK, NARROW) for line in _facts(block))


def times_line(start: datetime, end: datetime) -> str:
    """From when to when, or only from when where there is little room."""
    return f"{clock_range(start, end)}{OR}{clock(start)}"


def _facts(block: WeekBlock) -> tuple[str, ...]:
    times = times_line(block.start, block.end)
    state = block.occurrence.state
    if state is OccurrenceState.MISSED:
        return translate("WeekWords", "missed"), times
    if state is OccurrenceState.SKIPPED:
        return translate("WeekWords", "skipped"), times
    if state is OccurrenceState.HOLIDAY:
        return block.occurrence.holiday or translate("WeekWords", "holiday"), times
    if state is OccurrenceState.MOVED_AWAY:
        return (moved_to(block),)
    lines = [times]
    if _people(block):
        lines.insert(0 if block.occurrence.minutes < _TIMES_FIRST_FROM else 1, _people(block))
    if block.occurrence.start != block.occurrence.slot:
        lines.insert(0, came_from(block))
    if state is OccurrenceState.PAUSED:
        lines.insert(0, translate("WeekWords", "paused"))
    worked = worked_minutes(block)
    if worked is not None:
        lines.append(translate("WeekWords", "{length} of work").format(length=length(worked)))
    return tuple(lines)


def _people(block: WeekBlock) -> str:
    """How many contacts a kept block saw, how many people wait for one to come; empty for none."""
    if block.is_worked and block.contacts:
        return translate("WeekWords", "%n contact(s)", "", block.contacts)
    if block.occurrence.state is OccurrenceState.PLANNED and block.people:
        return translate("WeekWords", "%n people", "", block.people)
    return ""


def worked_minutes(block: WeekBlock) -> int | None:
    """The minutes the owner gave for a kept block, when they say more than its length."""
    mark = block.occurrence.attendance
    if mark is None or mark.minutes is None or mark.minutes == block.occurrence.minutes:
        return None
    return mark.minutes if block.occurrence.state in _WORKED else None


def moved_to(block: WeekBlock) -> str:
    """Where a block went, in little room: "moved to Tue 10"."""
    return translate("WeekWords", "moved to {day}").format(day=weekday_and_number(_target(block).date()))


def came_from(block: WeekBlock) -> str:
    """Where the series has a moved block, in little room: "from Wed 11", or "from 14:00" within its day."""
    slot = slot_shown(block)
    if slot.date() == block.start.date():
        return translate("WeekWords", "from {time}").format(time=clock(slot))
    return translate("WeekWords", "from {day}").format(day=weekday_and_number(slot.date()))


def went_to(block: WeekBlock) -> str:
    """Where a block went: "Moved to Tuesday 10 November, 14:00"."""
    target = _target(block)
    words = translate("WeekWords", "Moved to {day}, {time}")
    return words.format(day=day_long(target.date()), time=clock(target))


def _target(block: WeekBlock) -> datetime:
    change = block.occurrence.change
    start = change.start if change is not None else block.occurrence.start
    return to_zone(start, block.occurrence.series.zone, block.zone)


def weekday_and_number(day: date) -> str:
    """ "Tue 10", "mar. 10"."""
    return f"{weekday_short(day.weekday())}\u00a0{day.day}"


def block_sentence(block: WeekBlock) -> str:
    """What a screen reader says: what, when, what became of it."""
    parts = {
        "title": block_title(block, long=True),
        "day": day_long(block.start.date()),
        "times": clock_range(block.start, block.end),
    }
    if block.occurrence.state is OccurrenceState.MOVED_AWAY:
        return translate("WeekWords", "{title}, {day}, {times}: {moved}.").format(**parts, moved=moved_to(block))
    if block.occurrence.state is OccurrenceState.HOLIDAY:
        holiday = block.occurrence.holiday or ""
        return translate("WeekWords", "{title}, {day}, {times}. Left out: {holiday}.").format(**parts, holiday=holiday)
    sentence = translate("WeekWords", "{title}, {day}, {times}. {state}.").format(
        **parts, state=label_of(block.occurrence.state)
    )
    if _people(block):
        sentence = translate("WeekWords", "{sentence} {people}.").format(sentence=sentence, people=_people(block))
    if block.clash is not None:
        clash = clash_words(block.clash)
        sentence = translate("WeekWords", "{sentence} {clash}.").format(sentence=sentence, clash=clash)
    if block.not_exported:
        return translate("WeekWords", "{sentence} Not exported yet.").format(sentence=sentence)
    return sentence
