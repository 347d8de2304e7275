"""Today: what to do now."""

from ui.today.page import TodayPage

__all__ = ["TodayPage"]
