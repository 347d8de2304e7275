"""The owner's other calendars: the dialog that lists them, and the watch over their files."""

from ui.calendars.dialog import CalendarsDialog, open_calendars
from ui.calendars.watcher import CalendarWatcher

__all__ = ["CalendarWatcher", "CalendarsDialog", "open_calendars"]
