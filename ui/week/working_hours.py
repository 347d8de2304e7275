"""The owner's working hours: a gentle word on blocks outside them, and a time to propose inside them."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from planner.clock import at_midnight
from planner.domain.settings import Settings
from planner.domain.zones import to_zone
from ui.bridge.formats import clock_range

_USUAL_HOUR = 9


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """Whole hours of every day, on the clock of `zone`."""

    first: int
    last: int
    zone: str

    @classmethod
    def of(cls, settings: Settings) -> "WorkingHours":
        """Those of the settings."""
        return cls(settings.work_from_hour, settings.work_to_hour, settings.zone)

    def hint(self, start: datetime, minutes: int, zone: str) -> str:
        """What to say of a block from a naive time in a zone on; empty when it lies inside."""
        begin = to_zone(start, zone, self.zone)
        day = at_midnight(begin.date())
        opening, closing = day + timedelta(hours=self.first), day + timedelta(hours=self.last)
        if opening <= begin and begin + timedelta(minutes=minutes) <= closing:
            return ""
        words = QCoreApplication.translate("WorkingHours", "Outside your working hours, {hours}.")
        return words.format(hours=clock_range(opening, closing))

    def proposed_start(self, minutes: int) -> time:
        """Nine o'clock where that fits, otherwise when the day begins."""
        fits = self.first <= _USUAL_HOUR and _USUAL_HOUR * 60 + minutes <= self.last * 60
        return time(_USUAL_HOUR if fits else self.first)
