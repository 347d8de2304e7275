"""The plans behind the files in tests/calendars; run this module to write those files again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from planner.calendar.contents import goal_events, list_text, pause_event, proposal_event, step_event
from planner.calendar.export import build_calendar
from planner.calendar.plan import CalendarFile
from planner.calendar.words import ContentWords
from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, Measure, Reward, RewardId
from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.prospects.prospect import NextStep, NextStepKind, ProspectId
from planner.domain.prospects.to_contact import ToContact
from planner.domain.settings import Names
from tests.planner.block_samples import CREATED, LATER, TODAY, make_plan, make_series, move, skip

FOLDER = Path(__file__).parents[2] / "calendars"


def paris_weekly() -> CalendarFile:
    """An endless series with a reminder."""
    return build_calendar(make_plan([make_series(alarm_minutes=15)]), TODAY)


def montreal_every_second_week() -> CalendarFile:
    """A retired zone name, an interval, a count, holidays of Quebec."""
    series = make_series(zone="America/Montreal", every_n=2, count=20, holiday_calendar="CA-QC", start=time(13, 30))
    return build_calendar(make_plan([series]), TODAY)


def casablanca_across_the_change() -> CalendarFile:
    """A zone that gave up its clock changes while the series was running."""
    series = make_series(zone="Africa/Casablanca", first_day=date(2026, 1, 12), until=date(2027, 3, 31))
    return build_calendar(make_plan([series]), TODAY)


def reunion_without_clock_change() -> CalendarFile:
    """A zone with one offset for ever, on its own name."""
    series = make_series(zone="Indian/Reunion", until=date(2026, 6, 30), holiday_calendar="FR-974")
    return build_calendar(make_plan([series]), TODAY)


def french_text_folded() -> CalendarFile:
    """Accents, separators, a path, control characters, a decomposed letter."""
    series = make_series(
        title="Préparer l’été : relances, devis ; visites à Besançon – chez Mme Lefèvre-Ézéchiel, 3ᵉ étage gauche",
        if_then="Si j’ouvre mes e-mails,\nalors j’appelle d’abord.\x00\x0b Fichier : C:\\Nord\\Été; cafe\u0301",
        until=date(2026, 3, 31),
        alarm_minutes=0,
    )
    return build_calendar(make_plan([series]), TODAY)


def moved_skipped_and_holidays() -> CalendarFile:
    """Overrides, dates that had to leave their series, skipped ones and holidays."""
    changes = (
        move(datetime(2026, 4, 14, 9), datetime(2026, 4, 13, 14, 30)),
        move(datetime(2026, 4, 21, 9), datetime(2026, 4, 24, 9)),
        move(datetime(2026, 4, 28, 9), None, 45),
        skip(datetime(2026, 5, 5, 9)),
        move(datetime(2026, 5, 14, 9), datetime(2026, 5, 15, 10)),
    )
    series = make_series(first_day=date(2026, 4, 7), until=date(2026, 7, 31), holiday_calendar="FR")
    emails = make_series(2, purpose=Purpose.EMAILS, weekdays=frozenset({0}), minutes=30, count=1)
    return build_calendar(make_plan([series, emails], *changes), TODAY)


def cancelled_after_export() -> CalendarFile:
    """A series that was removed, and a moved date that came back to its series."""
    series = make_series(until=date(2026, 3, 31))
    removed = make_series(2, weekdays=frozenset({4}), until=date(2026, 3, 31))
    far = move(datetime(2026, 1, 20, 9), datetime(2026, 1, 23, 9))
    before = build_calendar(make_plan([series, removed], far), TODAY)
    exported = {event.uid: event for event in before.events}
    back = replace(far, moved_to=datetime(2026, 1, 21, 9), updated_at=LATER + timedelta(days=1))
    plan = make_plan([series], back, exported=exported, removed_at={removed.uid: LATER + timedelta(days=2)})
    return build_calendar(plan, TODAY)


def paused_listed_and_days() -> CalendarFile:
    """A pause with its day event, call lists on a plain and on a moved date, a next step, a goal with its reward."""
    words = ContentWords("fr", "FR")
    step = NextStep(
        NextStepKind.CALL, "Rappeler, si la toiture avance", date(2026, 11, 24), time(14), date(2026, 11, 2)
    )
    nadia = ToContact(ProspectId(7), "Menuiserie Duval", "Nadia Kessler", "+33465712038", step, date(2026, 9, 1), LATER)
    remi = ToContact(ProspectId(8), "Four à pain", "", "", None, date(2026, 9, 1), LATER)
    pause = Pause(PauseId(1), date(2026, 12, 21), date(2027, 1, 3), "Ski")
    reward = Reward(RewardId(1), GoalId(1), "Un week-end à Annecy", enjoy_on=date(2027, 2, 5))
    goal = Goal(GoalId(1), Measure.BLOCKS_KEPT, 20, date(2026, 11, 9), date(2027, 1, 29), reward=reward)
    series = make_series(first_day=date(2026, 11, 10), until=date(2027, 1, 31), alarm_minutes=10)
    days = (
        pause_event(pause, CREATED, LATER, words),
        step_event(nadia, step, Names.INITIALS, words),
        *goal_events(goal, CREATED, LATER, words),
    )
    lists = {
        (series.id, datetime(2026, 11, 17, 9)): list_text([nadia, remi], Names.FULL, words),
        (series.id, datetime(2026, 11, 24, 9)): list_text([nadia, remi], Names.INITIALS, words),
    }
    moved = move(datetime(2026, 11, 24, 9), datetime(2026, 11, 25, 16))
    return build_calendar(make_plan([series], moved, pauses=(pause,), lists=lists, days=days), TODAY)


def proposals_that_wait() -> CalendarFile:
    """Last days of proposals: one with full names, one with initials, one with neither."""
    words = ContentWords("fr", "FR")
    whose = ToContact(ProspectId(7), "Hôtel Œuvre & Fils", "Nadia Kessler", "+33465712038", None, CREATED.date(), LATER)
    version = Version(1, 980_000, date(2026, 11, 2), date(2026, 12, 2))
    days = []
    for number, names in enumerate(Names, 1):
        made = Proposal(
            ProposalId(number), 7, "Chaufferie, 2e étage", versions=(version,), created_on=date(2026, 11, 2)
        )
        days.append(proposal_event(made, date(2026, 12, 1 + number), whose, LATER, names, words))
    return build_calendar(make_plan([make_series()], days=tuple(days)), TODAY)


GOLDEN: tuple[Callable[[], CalendarFile], ...] = (
    paris_weekly,
    montreal_every_second_week,
    casablanca_across_the_change,
    reunion_without_clock_change,
    french_text_folded,
    moved_skipped_and_holidays,
    cancelled_after_export,
    paused_listed_and_days,
    proposals_that_wait,
)

if __name__ == "__main__":
    for make in GOLDEN:
        (FOLDER / f"{make.__name__}.ics").write_bytes(make().content)
