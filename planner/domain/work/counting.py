"""Which appointments are client work, and how much of each day they take (product.md E8)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.clock import at_midnight
from planner.domain.blocks.busy import BusyTime
from planner.domain.prospects.folding import fold, search_terms
from planner.domain.work.client_work import RuleKind

_DAY = timedelta(days=1)
_WORKING_DAYS = 5


@dataclass(frozen=True, slots=True)
class CountedTime:
    """Minutes of a local day that an appointment of another calendar took for clients."""

    calendar_id: int
    uid: str
    day: date
    minutes: int
    title: str


class Matcher:
    """Tells client work from other appointments; case and accents play no part.

    A category must be the same as that of the rule; a word stands at the beginning of a word of the title, so that
    "chantier" finds "Chantiers Dupont", and "art" does not find "Martin".
    """

    def __init__(self, rules: Iterable[tuple[RuleKind, str]]) -> None:
        words, categories = [], set()
        for kind, text in rules:
            if kind is RuleKind.CATEGORY:
                categories.add(_category(text))
            elif terms := search_terms(text):
                words.append(" " + " ".join(terms))
        self._words, self._categories = tuple(words), frozenset(categories)
        self._known: dict[tuple[str, tuple[str, ...]], bool] = {}

    def __bool__(self) -> bool:
        """Whether there is any rule at all."""
        return bool(self._words or self._categories)

    def __call__(self, title: str, categories: tuple[str, ...]) -> bool:
        """Whether an appointment with this title and these categories is client work."""
        key = (title, categories)
        if key not in self._known:
            self._known[key] = self._matches(title, categories)
        return self._known[key]

    def _matches(self, title: str, categories: Collection[str]) -> bool:
        if not self._categories.isdisjoint(map(_category, categories)):
            return True
        said = " " + " ".join(search_terms(title)) if self._words else ""
        return any(word in said for word in self._words)


def minutes_of_whole_day(client_hours_a_week: int) -> int:
    """What an all-day appointment counts: the fifth part of the client hours of a week."""
    return client_hours_a_week * 60 // _WORKING_DAYS


def counted(times: Iterable[BusyTime], windows: Mapping[int, tuple[date, date]], whole_day: int) -> list[CountedTime]:
    """What the appointments took of each day, for each calendar from one day to before another one.

    What several of them take at once counts once, for the one that begins first. Whole days (all-day ones, and timed
    ones of 24 hours and more) count `whole_day` minutes less what timed ones took; of several days only the working
    days count. What adds nothing is left out.
    """
    by_day: defaultdict[date, list[tuple[datetime, datetime, BusyTime]]] = defaultdict(list)
    whole: dict[date, BusyTime] = {}
    for each in sorted(times, key=lambda time: (time.start, time.calendar_id, time.uid, time.end, time.title)):
        first, before = windows[each.calendar_id]
        if each.is_all_day or each.end - each.start >= _DAY:
            for day in _whole_days(each, first, before):
                whole.setdefault(day, each)
        else:
            for day, start, end in _parts(each):
                if first <= day < before:
                    by_day[day].append((start, end, each))
    found: dict[tuple[int, str, date], CountedTime] = {}
    for day in sorted(by_day.keys() | whole.keys()):
        taken = _add_timed(found, day, by_day[day])
        if day in whole:
            _add(found, day, whole[day], whole_day - taken)
    return list(found.values())


def _add_timed(
    found: dict[tuple[int, str, date], CountedTime], day: date, parts: Iterable[tuple[datetime, datetime, BusyTime]]
) -> int:
    """Adds the timed appointments of a day; returns the minutes that they took together."""
    taken, free_from = 0, at_midnight(day)
    for start, end, each in parts:
        minutes = int((end - max(start, free_from)).total_seconds()) // 60
        free_from = max(free_from, end)
        if minutes > 0:
            taken += minutes
            _add(found, day, each, minutes)
    return taken


def _add(found: dict[tuple[int, str, date], CountedTime], day: date, time: BusyTime, minutes: int) -> None:
    if minutes <= 0:
        return
    key = (int(time.calendar_id), time.uid, day)
    before = found[key].minutes if key in found else 0
    title = found[key].title if key in found else time.title
    found[key] = CountedTime(*key, before + minutes, title)


def _parts(time: BusyTime) -> Iterable[tuple[date, datetime, datetime]]:
    """A time of less than a day, cut at midnight."""
    midnight = at_midnight(time.start.date() + _DAY)
    yield time.start.date(), time.start, min(time.end, midnight)
    if time.end > midnight:
        yield midnight.date(), midnight, time.end


def _whole_days(time: BusyTime, first: date, before: date) -> Iterable[date]:
    """The days that a long appointment takes: of several only those from Monday to Friday."""
    start = time.start.date()
    after = time.end.date() if time.end == at_midnight(time.end.date()) else time.end.date() + _DAY
    is_one = (after - start).days <= 1
    begin, end = max(start, first), min(after, before)
    days = (begin + timedelta(days=place) for place in range((end - begin).days))
    return [day for day in days if is_one or day.weekday() < _WORKING_DAYS]


def _category(text: str) -> str:
    return " ".join(fold(text).split())
