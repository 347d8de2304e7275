"""The program's clock: real time, or the day given with --today."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Clock:
    """Tells the time in a zone; `fixed_day` replaces the date and keeps the time of day."""

    fixed_day: date | None = None

    def now_utc(self) -> datetime:
        """The current instant, aware, in UTC, to the second."""
        now = datetime.now(UTC).replace(microsecond=0)
        if self.fixed_day is None:
            return now
        return datetime.combine(self.fixed_day, now.time(), UTC)

    def now_in(self, zone: str) -> datetime:
        """The wall-clock time in an IANA zone, naive."""
        if self.fixed_day is not None:
            local = datetime.now(ZoneInfo(zone)).replace(microsecond=0, tzinfo=None)
            return datetime.combine(self.fixed_day, local.time())
        return datetime.now(ZoneInfo(zone)).replace(microsecond=0, tzinfo=None)

    def today(self, zone: str) -> date:
        """The current day in an IANA zone."""
        return self.now_in(zone).date()


@dataclass(frozen=True, slots=True)
class FrozenClock(Clock):
    """A clock that stands still, for tests and for screenshots."""

    instant: datetime = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)

    def now_utc(self) -> datetime:
        return self.instant

    def now_in(self, zone: str) -> datetime:
        return self.instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def monday_of(day: date) -> date:
    """The Monday of the week that holds `day`."""
    return day - timedelta(days=day.weekday())


def at_midnight(day: date) -> datetime:
    """The naive start of a day."""
    return datetime.combine(day, time.min)
