"""Momentum in sentences on the command line."""

from datetime import date

from planner.cli.session import Session
from planner.cli.speech import Speech
from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.forecast import Forecast, Plan, Range
from planner.domain.momentum.heat_map import HeatMap
from planner.domain.momentum.journal import CURE_OF, Slowdown
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.questions import QuestionKind
from planner.domain.momentum.reading import Evidence, EvidenceKind, PatternName, Status

_WEEKS_TOLD, _WHOLE_FROM = 12, 5  # smaller means have a decimal
_HOUR_STEPS, _LARGEST_STEP = ((10, 1), (100, 5), (500, 10)), 50  # hours below which an estimate has such steps


def told(session: Session, found: Momentum, year: HeatMap, ahead: Forecast) -> None:
    """Say what the page shows: the diagnosis first, then effort, the year and the work ahead."""
    speech = session.speech
    session.print(_diagnosis(speech, found))
    for pattern in found.patterns:
        name = speech.say(f"momentum.patterns.{pattern.name.value}")
        session.print(speech.say("momentum.pattern", name=name, since=speech.day(pattern.since)))
        for evidence in pattern.evidence:
            session.print("  " + evidence_line(speech, evidence))
        session.print("  " + speech.say(f"momentum.cures.{CURE_OF[pattern.name].value}"))
    if found.question is not None:
        session.print(_question(speech, found))
    if found.steady_again:
        session.print(speech.say("momentum.steady_again"))
    if found.expired and any(pattern.name is PatternName.INTENTIONAL for pattern in found.patterns):
        session.print(speech.count("momentum.expired", found.expired))
    if found.unmarked:
        session.print(speech.count("momentum.unmarked", found.unmarked))
    weeks = found.shown_weeks[-_WEEKS_TOLD:]
    session.print_table([_week_line(speech, week, _kind(week, found)) for week in weeks])
    if found.reading.status is not Status.NOT_ENOUGH_DATA:
        length = _length(speech, found.usual.minutes)
        session.print(speech.say("momentum.usual", length=length, touches=speech.number(round(found.usual.touches))))
    if year.planned:
        session.print(_year(speech, year))
    for line in _ahead(speech, ahead):
        session.print(line)


def evidence_line(speech: Speech, evidence: Evidence) -> str:
    """One figure beside the usual one."""
    facts = {"value": _figure(speech, evidence, evidence.value), "day": speech.day(evidence.first)}
    if evidence.usual is None:
        return speech.say(f"momentum.evidence.{evidence.kind.value}", **facts)
    usual = _figure(speech, evidence, evidence.usual)
    return speech.say(f"momentum.evidence.{evidence.kind.value}", usual=usual, **facts)


def hours_about(minutes: float) -> int:
    """Hours in steps that grow with them: 5, 20, 65, 140, 1,150."""
    hours = minutes / 60
    step = next((step for below, step in _HOUR_STEPS if hours < below), _LARGEST_STEP)
    return round(hours / step) * step


def journal_line(speech: Speech, slowdown: Slowdown) -> tuple[str, ...]:
    """One entry of the journal, as a row of a table."""
    if slowdown.ended_on is None:
        end = speech.say("momentum.lasts")
    else:
        key = "momentum.came_back" if slowdown.came_back else "momentum.ended"
        end = speech.say(key, day=speech.day(slowdown.ended_on))
    answer = speech.say(f"momentum.answers.{slowdown.answer.value or 'none'}")
    name = speech.say(f"momentum.patterns.{slowdown.pattern.value}")
    return str(slowdown.id), name, speech.day(slowdown.since), answer, end, slowdown.note


def _diagnosis(speech: Speech, found: Momentum) -> str:
    status = found.reading.status
    if status is Status.NOT_ENOUGH_DATA:
        needed = speech.number(found.weeks_needed)
        words = speech.count("momentum.not_enough", found.counted_weeks, needed=needed)
        return words + " " + speech.say("momentum.week_waits") if found.is_last_week_awaited else words
    return speech.say(f"momentum.status.{status.value}")


def _question(speech: Speech, found: Momentum) -> str:
    question = found.question
    if question is None or question.kind is QuestionKind.RHYTHM:
        return speech.say("momentum.ask_rhythm")
    return speech.say("momentum.ask_away", weeks=", ".join(speech.day(week) for week in question.weeks))


def _kind(week: WeekEffort, found: Momentum) -> str:
    if week is found.current:
        return "current"
    if week is found.unread:
        return "unread"
    return "begun" if week.begins_late and week.kind is WeekKind.PAUSED else week.kind.value


def _week_line(speech: Speech, week: WeekEffort, kind: str) -> tuple[str, ...]:
    remark = "" if kind == WeekKind.COUNTED.value else speech.say(f"momentum.kinds.{kind}")
    return (
        speech.day(week.monday),
        _length(speech, week.minutes_kept),
        speech.say("momentum.blocks", kept=week.kept, planned=week.planned),
        speech.count("momentum.touches", week.touches),
        speech.count("momentum.prospects", week.new_prospects),
        remark,
    )


def _year(speech: Speech, year: HeatMap) -> str:
    text = speech.say("momentum.year", kept=speech.number(year.kept), planned=speech.number(year.planned))
    if year.longest is None:
        return text
    days = {"first": speech.day(year.longest.first), "last": speech.day(year.longest.last)}
    return text + " " + speech.count("momentum.longest", year.longest.weeks, **days)


def _ahead(speech: Speech, ahead: Forecast) -> list[str]:
    if ahead.too_little:
        return [speech.say("momentum.no_forecast")]
    lines = []
    for plan in Plan:
        found = ahead.of(plan)
        name = speech.say(f"momentum.plans.{plan.value}")
        if found.dry_on is None:
            lines.append(_range(speech, name, found.weeks[-1]))
        else:
            lines.append(speech.say("momentum.dry", plan=name, month=_month(speech, found.dry_on)))
    return [*lines, speech.count("momentum.rests_on", ahead.own_cases)]


def _range(speech: Speech, plan: str, last: Range) -> str:
    """What is left of a plan after its last week: an estimate is given in steps, never to the minute."""
    low, high = hours_about(last.low), hours_about(last.high)
    facts = {"plan": plan, "low": speech.number(low), "high": speech.number(high)}
    if low == high:
        return speech.say("momentum.ahead_about", **facts)
    return speech.say("momentum.ahead" if low else "momentum.ahead_at_most", **facts)


def _figure(speech: Speech, evidence: Evidence, value: float) -> str:
    if evidence.kind is EvidenceKind.KEPT_SHARE:
        return speech.say("said.percent", percent=round(value * 100))
    if evidence.kind is EvidenceKind.CLIENT_MINUTES:
        return _length(speech, value)
    return speech.number(round(value) if value >= _WHOLE_FROM else round(value, 1))


def _length(speech: Speech, minutes: float) -> str:
    hours, rest = divmod(round(minutes), 60)
    return speech.say("momentum.length", hours=speech.number(hours), minutes=f"{rest:02d}")


def _month(speech: Speech, day: date) -> str:
    return speech.say("momentum.month", month=speech.say(f"momentum.months.{day.month}"), year=day.year)
