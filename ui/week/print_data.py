"""What goes on the paper of a week: the week itself, and the call list of each block."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.prospects.contact_points import format_phone
from planner.domain.prospects.prospect import NextStep
from planner.domain.prospects.to_contact import ToContact, initials
from planner.domain.settings import Names
from planner.storage.queries.call_lists import call_lists_between
from planner.storage.queries.to_contact import to_contact
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, clock, clock_range, day_long, day_short
from ui.bridge.labels import label_of
from ui.week.plan import WeekBlock, WeekPlan, load_week
from ui.week.week_title import week_title
from ui.week.words import block_title

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Person:
    """A line of a call list, as it is printed."""

    name: str
    company: str
    phone: str
    why: str


@dataclass(frozen=True, slots=True)
class CallSheet:
    """The call list of one block."""

    when: str
    title: str
    if_then: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class WeekPaper:
    """A week for printing."""

    title: str
    plan: WeekPlan
    work_hours: tuple[int, int]
    sheets: tuple[CallSheet, ...]
    printed_on: date


def week_paper(bridge: Bridge, monday: date, names: Names) -> WeekPaper:
    """Read a week for printing; with Names.NONE its call lists stay in the program."""
    plan, settings = load_week(bridge, monday), bridge.settings
    sheets = () if names is Names.NONE else tuple(_sheets(bridge, plan, names))
    hours = (settings.work_from_hour, settings.work_to_hour)
    return WeekPaper(week_title(monday), plan, hours, sheets, bridge.today)


def _sheets(bridge: Bridge, plan: WeekPlan, names: Names) -> list[CallSheet]:
    store = bridge.store
    slots = [block.occurrence.slot.date() for block in plan.blocks] or [plan.monday]
    lists = call_lists_between(store, min(slots), max(slots) + timedelta(days=1))
    known = to_contact(store, (entry.prospect_id for entries in lists.values() for entry in entries))
    region = bridge.settings.phone_region
    found = []
    for block in plan.blocks:
        entries = lists.get(block.occurrence.key, [])
        people = [known[entry.prospect_id] for entry in entries if entry.prospect_id in known]
        if people and takes_place(block):
            lines = tuple(_person(each, names, region) for each in people)
            when = translate("WeekPaper", "{day}, {hours}").format(
                day=capital(day_long(block.start.date())), hours=clock_range(block.start, block.end)
            )
            found.append(CallSheet(when, block_title(block, long=True), block.occurrence.series.if_then, lines))
    return found


def takes_place(block: WeekBlock) -> bool:
    """Whether there is something to do in it."""
    return not block.occurrence.is_ghost and block.occurrence.state is not OccurrenceState.PAUSED


def _person(found: ToContact, names: Names, region: str) -> Person:
    is_full = names is Names.FULL
    return Person(
        name=found.name if is_full else initials(found.name),
        company=found.company if is_full and found.person else "",
        phone=format_phone(found.phone, region) if found.phone else "",
        why=_why(found.step, is_full=is_full) if found.step is not None else "",
    )


def _why(step: NextStep, *, is_full: bool) -> str:
    """What is to be done; the owner's own words may name people, so that only full names go with them."""
    parts = [step.text if is_full and step.text else label_of(step.kind)]
    if step.at is not None:
        parts.append(clock(step.at))
    if step.agreed_on is not None:
        parts.append(translate("WeekPaper", "agreed on {day}").format(day=day_short(step.agreed_on)))
    return ", ".join(parts)
