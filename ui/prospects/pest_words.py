"""What the pest meter says, and why, in one or two sentences."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.followup.pest import PestCode, PestReading, PestReason, Zone
from ui.bridge.formats import day_month

ZONE_COLORS = {
    Zone.TOO_QUIET: "text2",
    Zone.JUST_RIGHT: "ok_text",
    Zone.A_LITTLE_MUCH: "warn_text",
    Zone.TOO_MUCH: "bad_text",
}
_ZONES: dict[Zone, Any] = {
    Zone.TOO_QUIET: QT_TRANSLATE_NOOP("PestWords", "Too quiet"),
    Zone.JUST_RIGHT: QT_TRANSLATE_NOOP("PestWords", "Just right"),
    Zone.A_LITTLE_MUCH: QT_TRANSLATE_NOOP("PestWords", "A little much"),
    Zone.TOO_MUCH: QT_TRANSLATE_NOOP("PestWords", "Too much"),
}
_PACES: dict[PestCode, Any] = {
    PestCode.AGREED_PACE: QT_TRANSLATE_NOOP("PestWords", "{tries} {span}, at the pace they asked for."),
    PestCode.USUAL_PACE: QT_TRANSLATE_NOOP("PestWords", "{tries} {span}, at a calm pace."),
}
_NO_PACE: Any = QT_TRANSLATE_NOOP("PestWords", "{tries} {span}.")
_NO_TRIES: Any = QT_TRANSLATE_NOOP("PestWords", "No try is waiting for an answer.")
_TODAY: Any = QT_TRANSLATE_NOOP("PestWords", "today")
_WAIT: Any = QT_TRANSLATE_NOOP("PestWords", "They asked you to wait until {day}.")
_WELCOME: Any = QT_TRANSLATE_NOOP("PestWords", "One more this month is welcome.")
_WELCOME_FIRST: Any = QT_TRANSLATE_NOOP("PestWords", "One this month is welcome.")
_WELCOME_FROM: Any = QT_TRANSLATE_NOOP("PestWords", "One more is welcome from {day} on.")
_TWO_WEEKS = 14


def zone_word(zone: Zone) -> str:
    """The word for where the meter stands."""
    return _tr(_ZONES[zone])


def pest_sentences(reading: PestReading) -> str:
    """How much was tried and at which pace; then the next most telling reason."""
    of_code = {reason.code: reason for reason in reading.reasons}
    said = [_tries(of_code)]
    others = (_other(reason, is_first=PestCode.TRIES not in of_code) for reason in reading.reasons)
    said += [sentence for sentence in others if sentence][:1]
    return " ".join(said)


def _tries(of_code: dict[PestCode, PestReason]) -> str:
    if PestCode.TRIES not in of_code:
        return _tr(_NO_TRIES)
    evidence = of_code[PestCode.TRIES].evidence
    days, weeks = _number(evidence["days"]), _number(evidence["weeks"])
    if not days:
        span = _tr(_TODAY)
    elif days < _TWO_WEEKS:
        span = QCoreApplication.translate("PestWords", "in %n days", "", days)
    else:
        span = QCoreApplication.translate("PestWords", "in %n weeks", "", weeks)
    tries = QCoreApplication.translate("PestWords", "%n tries", "", _number(evidence["tries"]))
    pace = next((_PACES[code] for code in of_code if code in _PACES), _NO_PACE)
    return _tr(pace).format(tries=tries, span=span)


def _other(reason: PestReason, *, is_first: bool) -> str:
    evidence = reason.evidence
    match reason.code:
        case PestCode.FASTER_THAN_AGREED:
            more = _number(evidence["more"])
            return QCoreApplication.translate("PestWords", "That is %n more than they agreed to.", "", more)
        case PestCode.FASTER_THAN_USUAL:
            more = _number(evidence["more"])
            return QCoreApplication.translate("PestWords", "That is %n more than is usual in this time.", "", more)
        case PestCode.BEFORE_AGREED_DAY:
            return _tr(_WAIT).format(day=_day(evidence["until"]))
        case PestCode.MAYBES:
            return QCoreApplication.translate("PestWords", "They said maybe %n times.", "", _number(evidence["maybes"]))
        case PestCode.OVERDUE:
            days = _number(evidence["days"])
            return QCoreApplication.translate("PestWords", "The next step has been waiting for %n days.", "", days)
        case PestCode.WELCOME:
            if evidence["this_month"]:
                return _tr(_WELCOME_FIRST if is_first else _WELCOME)
            return _tr(_WELCOME_FROM).format(day=_day(evidence["day"]))
        case _:
            return ""


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _day(value: object) -> str:
    return day_month(value) if isinstance(value, date) else ""


def _tr(text: Any) -> str:
    return QCoreApplication.translate("PestWords", text)
