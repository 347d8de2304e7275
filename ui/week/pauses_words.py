"""The words about pauses: their days, and how many blocks lie in them."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.occurrences import PAUSABLE
from planner.storage.queries.blocks import occurrences_between
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, day_full, day_month, day_month_year

translate = QCoreApplication.translate


def span(first: date, last: date) -> str:
    """ "21 December to 3 January 2027"; the full day where it is one."""
    if first == last:
        return capital(day_full(first))
    begin = day_month(first) if first.year == last.year else day_month_year(first)
    words = translate("PauseWords", "{first} to {last}").format(first=begin, last=day_month_year(last))
    return capital(words)


def blocks_between(bridge: Bridge, first: date, last: date) -> int:
    """How many blocks a pause of these days pauses, or would pause."""
    found = occurrences_between(bridge.store, first, last + timedelta(days=1), bridge.holidays)
    return sum(each.state in PAUSABLE for each in found)


def paused_blocks(count: int) -> str:
    """ "4 blocks paused"."""
    return translate("PauseWords", "%n block(s) paused", "", count) if count else translate("PauseWords", "no block")
