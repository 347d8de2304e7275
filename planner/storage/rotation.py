"""Which of the automatic backups stay: many young ones, few old ones."""

from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.locations import BACKUP_FOLDER

KEPT_WHOLE = timedelta(days=2)
DAYS, WEEKS, MONTHS = 14, 12, 24
FEWEST = 10
_STAMP = "%Y%m%dT%H%M%S%fZ"


def thin(data_folder: Path, *, reason: str) -> None:
    """Remove the backups of one reason that `kept` does not name; others, and what cannot be read, stay."""
    found = {
        path: moment for path in (data_folder / BACKUP_FOLDER).glob(f"assidu-*-{reason}.db") if (moment := _at(path))
    }
    wanted = kept(found.values())
    for path, moment in found.items():
        if moment not in wanted:
            with suppress(OSError):  # one that cannot go now goes next time
                path.unlink()


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """All of the last two days, and the newest of each of 14 days, 12 weeks and 24 months; never fewer than ten.

    Days count back from the newest backup, not from the clock: a wrong clock must not remove anything.
    """
    newest_first = sorted(moments, reverse=True)
    chosen = set(newest_first[:FEWEST])
    if newest_first:
        chosen |= {moment for moment in newest_first if newest_first[0] - moment <= KEPT_WHOLE}
    for period, number in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        chosen |= _newest_of_each(newest_first, period, number)
    return chosen


def _newest_of_each(newest_first: list[datetime], period: Callable[[datetime], Hashable], number: int) -> set[datetime]:
    newest: dict[Hashable, datetime] = {}
    for moment in newest_first:
        newest.setdefault(period(moment), moment)
    return set(list(newest.values())[:number])


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month


def _at(path: Path) -> datetime | None:
    """The instant in the name of a backup."""
    try:
        return datetime.strptime(path.name.split("-")[1], _STAMP).replace(tzinfo=UTC)
    except (IndexError, ValueError):
        return None
