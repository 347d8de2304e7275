"""The seven-sins check: habits of following up that cost more than they bring, each computed (product.md B14).

The storage gives an `Effort` per prospect with a touch in the days looked at; here it becomes one line a sin.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from planner.domain import defaults


class SinCode(StrEnum):
    """The seven, in the order of product.md."""

    FORGOTTEN_ME = "forgotten-me"
    FOLLOWING_UNQUALIFIED = "following-unqualified"
    EVERY_SALE_IS_GOOD = "every-sale-is-good"
    JUST_THE_NUMBERS = "just-the-numbers"
    NOT_THE_DECISION_MAKER = "not-the-decision-maker"
    BUSYWORK = "busywork"
    NOT_READING_SIGNALS = "not-reading-signals"


class Effort(NamedTuple):
    """What went into one prospect in the days looked at.

    `tries` are touches of our own; `quick` those without answer, note or many minutes. `reached` are touches in which
    anybody picked up, `quiet_minutes` those of writing and posting without an exchange. `too_close` are tries that came
    sooner than agreed or usual, `overruled` those made in spite of what was agreed. `after_maybes` and `after_signals`
    say that one went on where the answer was clear; `snoozes` how often the next step was put off.
    """

    prospect_id: int
    touches: int = 0
    tries: int = 0
    minutes: int = 0
    quiet_minutes: int = 0
    quick: int = 0
    conversations: int = 0
    reached: int = 0
    overruled: int = 0
    is_poor_fit: bool = False
    is_unqualified: bool = False
    knows_decision_maker: bool = False
    after_maybes: bool = False
    too_close: int = 0
    after_signals: int = 0
    snoozes: int = 0


@dataclass(frozen=True, slots=True)
class Sin:
    """One line of the check; `prospect_ids` stand behind it, the most telling first.

    `figures` are counts, minutes or percents by name: `people`, `touches`, `minutes`, `share` … (see each sin below).
    """

    code: SinCode
    found: bool
    figures: Mapping[str, int]
    prospect_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SinsReport:
    """The check over the days `first` to `last`; `is_enough` is False while too few touches say anything."""

    first: date
    last: date
    touches: int
    is_enough: bool
    sins: tuple[Sin, ...]

    @property
    def found(self) -> tuple[Sin, ...]:
        """The habits that show."""
        return tuple(sin for sin in self.sins if sin.found)


def usual_days(today: date) -> tuple[date, date]:
    """The first and the last day of the monthly check."""
    return today - timedelta(days=defaults.SINS_DAYS - 1), today


def check(first: date, last: date, efforts: Sequence[Effort]) -> SinsReport:
    """The seven lines for the prospects that had a touch between two days, both included."""
    touches = sum(each.touches for each in efforts)
    is_enough = touches >= defaults.CHECKS_FROM_TOUCHES
    sins = tuple(look(efforts) for look in _LOOKS)
    if not is_enough:
        sins = tuple(Sin(sin.code, False, sin.figures, sin.prospect_ids) for sin in sins)
    return SinsReport(first, last, touches, is_enough, sins)


def _forgotten_me(efforts: Sequence[Effort]) -> Sin:
    """Figures: `people`, `too_close`, `overruled` (tries)."""
    ids = _ranked(efforts, lambda each: each.too_close + each.overruled)
    figures = {
        "people": len(ids),
        "too_close": sum(each.too_close for each in efforts),
        "overruled": sum(each.overruled for each in efforts),
    }
    return Sin(SinCode.FORGOTTEN_ME, len(ids) >= defaults.SINS_PEOPLE, figures, ids)


def _following_unqualified(efforts: Sequence[Effort]) -> Sin:
    """Figures: `people`, `touches` spent on them."""
    some = [each for each in efforts if each.is_unqualified and each.tries >= defaults.SINS_UNQUALIFIED_TRIES]
    return _people(SinCode.FOLLOWING_UNQUALIFIED, some, lambda each: each.tries)


def _every_sale_is_good(efforts: Sequence[Effort]) -> Sin:
    """Figures: `people`, `touches`, `minutes` that went to poor fits, `share` of all touches in percent."""
    poor = [each for each in efforts if each.is_poor_fit]
    touches = sum(each.touches for each in poor)
    share = _percent(touches, sum(each.touches for each in efforts))
    ids = _ranked(poor, lambda each: 1000 * each.touches + each.minutes)
    figures = {
        "people": len(ids),
        "touches": touches,
        "minutes": sum(each.minutes for each in poor),
        "share": share,
    }
    found = len(ids) >= defaults.SINS_PEOPLE and share >= defaults.SINS_POOR_FIT_PERCENT
    return Sin(SinCode.EVERY_SALE_IS_GOOD, found, figures, ids)


def _just_the_numbers(efforts: Sequence[Effort]) -> Sin:
    """Figures: `tries`, `quick` ones, their `share` in percent, `conversations`."""
    tries, quick = sum(each.tries for each in efforts), sum(each.quick for each in efforts)
    conversations = sum(each.conversations for each in efforts)
    share = _percent(quick, tries)
    found = (
        quick >= defaults.SINS_QUICK_TRIES
        and share >= defaults.SINS_QUICK_PERCENT
        and _percent(conversations, tries) < defaults.SINS_CONVERSATION_PERCENT
    )
    figures = {"tries": tries, "quick": quick, "share": share, "conversations": conversations}
    return Sin(SinCode.JUST_THE_NUMBERS, found, figures, _ranked(efforts, lambda each: each.quick))


def _not_the_decision_maker(efforts: Sequence[Effort]) -> Sin:
    """Figures: `people`, `touches` that reached somebody there."""
    enough = defaults.TOUCHES_WITHOUT_DECISION_MAKER
    some = [each for each in efforts if each.reached >= enough and not each.knows_decision_maker]
    return _people(SinCode.NOT_THE_DECISION_MAKER, some, lambda each: each.reached)


def _busywork(efforts: Sequence[Effort]) -> Sin:
    """Figures: `quiet_minutes` of `minutes`, their `share` in percent, and how many people's step was `put_off`."""
    minutes, quiet = sum(each.minutes for each in efforts), sum(each.quiet_minutes for each in efforts)
    share = _percent(quiet, minutes)
    put_off = [each for each in efforts if each.snoozes >= defaults.SINS_SNOOZES]
    is_quiet = minutes >= defaults.SINS_QUIET_MINUTES and share >= defaults.SINS_QUIET_PERCENT
    figures = {"quiet_minutes": quiet, "minutes": minutes, "share": share, "put_off": len(put_off)}
    ids = _ranked(put_off, lambda each: each.snoozes)
    return Sin(SinCode.BUSYWORK, is_quiet or len(ids) >= defaults.SINS_PEOPLE, figures, ids)


def _not_reading_signals(efforts: Sequence[Effort]) -> Sin:
    """Figures: `people`, of them `after_maybes` and `after_signals` (a prospect may be both)."""
    ids = _ranked(efforts, lambda each: each.after_signals + each.tries * each.after_maybes)
    figures = {
        "people": len(ids),
        "after_maybes": sum(each.after_maybes for each in efforts),
        "after_signals": sum(each.after_signals > 0 for each in efforts),
    }
    return Sin(SinCode.NOT_READING_SIGNALS, len(ids) >= defaults.SINS_PEOPLE, figures, ids)


_LOOKS: tuple[Callable[[Sequence[Effort]], Sin], ...] = (
    _forgotten_me,
    _following_unqualified,
    _every_sale_is_good,
    _just_the_numbers,
    _not_the_decision_maker,
    _busywork,
    _not_reading_signals,
)


def _people(code: SinCode, some: Sequence[Effort], weight: Callable[[Effort], int]) -> Sin:
    figures = {"people": len(some), "touches": sum(map(weight, some))}
    return Sin(code, len(some) >= defaults.SINS_PEOPLE, figures, _ranked(some, weight))


def _ranked(efforts: Iterable[Effort], weight: Callable[[Effort], int]) -> tuple[int, ...]:
    """The prospects with any weight, the heaviest first."""
    weighed = [(-weight(each), each.prospect_id) for each in efforts if weight(each)]
    return tuple(prospect_id for _, prospect_id in sorted(weighed))


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0
