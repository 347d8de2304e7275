"""Momentum as an object for other programs: days as ISO text, time in minutes, money in cents."""

from collections.abc import Iterable
from datetime import date

from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.forecast import Forecast, PlanForecast
from planner.domain.momentum.heat_map import HeatMap
from planner.domain.momentum.journal import Slowdown
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.reading import Evidence, Pattern, Status

_DECIMALS = 3


def as_object(found: Momentum, year: HeatMap, ahead: Forecast, journal: Iterable[Slowdown]) -> dict[str, object]:
    """Everything that the page shows."""
    is_known = found.reading.status is not Status.NOT_ENOUGH_DATA
    question, alert, longest = found.question, found.alert, year.longest
    return {
        "today": found.today.isoformat(),
        "status": found.reading.status.value,
        "counted_weeks": found.counted_weeks,
        "weeks_needed": found.weeks_needed,
        "chance": round(found.reading.chance, _DECIMALS),
        "since": _day(found.reading.since),
        "weeks": [
            {**_week(week), "status": said.status.value, "pipeline_cents": cents}
            for week, said, cents in zip(found.weeks, found.readings, found.pipeline, strict=True)
        ],
        "unread_week": {**_week(found.unread), "unmarked_blocks": found.unmarked} if found.unread is not None else None,
        "current_week": {**_week(found.current), "pipeline_cents": found.pipeline_now},
        "currency": found.currency,
        "baseline": {
            "minutes": round(found.usual.minutes),
            "touches": round(found.usual.touches, 1),
            "prospects": round(found.usual.prospects, 1),
            "kept_share": _rounded(found.usual.kept_share),
        }
        if is_known
        else None,
        "patterns": [_pattern(each) for each in found.patterns],
        "proposals": {"waiting": found.waiting, "expired": found.expired},
        "question": {"kind": question.kind.value, "weeks": [_day(week) for week in question.weeks]}
        if question is not None
        else None,
        "alert": alert.slowdown.id if alert is not None else None,
        "is_dot": found.is_dot,
        "steady_again": found.steady_again,
        "is_paused": found.is_paused,
        "year": {
            "kept": year.kept,
            "planned": year.planned,
            "longest_run": {"weeks": longest.weeks, "from": _day(longest.first), "until": _day(longest.last)}
            if longest is not None
            else None,
            "most_missed_weekday": year.most_missed,
        },
        "forecast": _forecast(ahead),
        "journal": [slowdown_as_object(each) for each in journal],
    }


def slowdown_as_object(slowdown: Slowdown) -> dict[str, object]:
    """One entry of the journal."""
    return {
        "id": slowdown.id,
        "pattern": slowdown.pattern.value,
        "since": _day(slowdown.since),
        "named_on": _day(slowdown.named_on),
        "alerted_on": _day(slowdown.alerted_on),
        "answer": slowdown.answer.value,
        "answered_on": _day(slowdown.answered_on),
        "quiet_until": _day(slowdown.quiet_until),
        "not_nows": slowdown.not_nows,
        "cure": slowdown.cure.value,
        "cured_on": _day(slowdown.cured_on),
        "ended_on": _day(slowdown.ended_on),
        "came_back": slowdown.came_back,
        "note": slowdown.note,
    }


def _week(week: WeekEffort) -> dict[str, object]:
    return {
        "monday": week.monday.isoformat(),
        "kind": _kind(week),
        "counted": week.kind is not WeekKind.PAUSED,
        "effort": {"minutes": week.minutes_kept, "touches": week.touches, "prospects": week.new_prospects},
        "blocks": {"planned": week.planned, "kept": week.kept},
        "client_minutes": week.client_minutes,
        "open_days": week.open_days,
    }


def _kind(week: WeekEffort) -> str:
    """Counted, partly holiday, paused; begun where it does not count because the records begin late in it."""
    return "begun" if week.begins_late and week.kind is WeekKind.PAUSED else week.kind.value


def _pattern(pattern: Pattern) -> dict[str, object]:
    return {
        "name": pattern.name.value,
        "since": pattern.since.isoformat(),
        "evidence": [_evidence(each) for each in pattern.evidence],
    }


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {
        "kind": evidence.kind.value,
        "value": _rounded(evidence.value),
        "usual": _rounded(evidence.usual),
        "rows": evidence.rows.value,
        "from": evidence.first.isoformat(),
        "until": evidence.last.isoformat(),
        "ids": list(evidence.ids),
    }


def _forecast(ahead: Forecast) -> dict[str, object]:
    return {
        "from": ahead.first_monday.isoformat(),
        "too_little": ahead.too_little,
        "own_cases": ahead.own_cases,
        "own_lags": ahead.own_lags,
        "rests_on": [
            {"step": each.step.value, "share": _rounded(each.share), "own_cases": each.own_cases}
            for each in ahead.rests_on
        ],
        "ahead_minutes": round(ahead.ahead),
        "active": ahead.active,
        "needed": ahead.needed,
        **{each.plan.value: _plan(each) for each in ahead.plans},
        "hoped_minutes": [round(minutes) for minutes in ahead.hoped],
    }


def _plan(plan: PlanForecast) -> dict[str, object]:
    return {
        "weeks": [
            {"low": round(each.low), "middle": round(each.middle), "high": round(each.high)} for each in plan.weeks
        ],
        "dry_month": plan.dry_on.isoformat()[:7] if plan.dry_on is not None else None,
        "dry_on": _day(plan.dry_on),
        "dry_from": _day(plan.dry_from),
        "dry_until": _day(plan.dry_until),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DECIMALS)
