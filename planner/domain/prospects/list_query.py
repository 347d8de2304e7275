"""What the prospects page asks for: a saved list, filters, a search and a sort order."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.prospects.folding import search_terms
from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.pursuit import Verdict

__all__ = ["DueSpan", "ListFilter", "ListName", "Sort", "SortColumn", "search_terms"]


class ListName(StrEnum):
    """The lists that are always there; the trash is in none of the others.

    NO_STEP holds whoever is active without a next step: the rule of states keeps it empty. TO_DECIDE holds those whose
    stop has come (see `stop_rule.stop`).
    """

    ALL = "all"
    DUE = "due"
    TO_QUALIFY = "to_qualify"
    ACTIVE = "active"
    NURTURE = "nurture"
    WAITING = "waiting"
    TO_DECIDE = "to_decide"
    NO_STEP = "no_step"
    CLIENTS = "clients"
    LET_GO = "let_go"
    DO_NOT_CONTACT = "do_not_contact"
    TRASH = "trash"


class DueSpan(StrEnum):
    """When a next step is due: before today, today, or from today to Sunday."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"


class SortColumn(StrEnum):
    """The columns one can sort by."""

    COMPANY = "company"
    PERSON = "person"
    TOWN = "town"
    STATE = "state"
    KLASS = "klass"
    VALUE = "value"
    NEXT_STEP = "next_step"
    TAGS = "tags"
    ORIGIN = "origin"
    ADDED = "added"
    VERDICT = "verdict"
    ATTEMPTS = "attempts"
    LAST = "last"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Sort:
    """An order of the list; empty values come last either way."""

    column: SortColumn = SortColumn.NEXT_STEP
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListFilter:
    """Which prospects to show: all conditions hold together.

    `search` is what was typed, split by `search_terms`; each term must begin some word. A prospect has every
    one of `tags`, one of `classes` and one of `verdicts` (any when empty), and exactly `town` and `origin` when given.
    `due` narrows to next steps of that span, and takes the place of "due now" on that list.
    """

    name: ListName = ListName.ALL
    search: str = ""
    tags: tuple[str, ...] = ()
    classes: tuple[ProspectClass, ...] = ()
    town: str = ""
    origin: str = ""
    verdicts: tuple[Verdict, ...] = ()
    big_fish: bool = False
    due: DueSpan | None = None

    @property
    def terms(self) -> list[str]:
        """The folded prefixes to look for."""
        return search_terms(self.search)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything besides the list itself limits what is shown."""
        return bool(self.terms or self.has_conditions)

    @property
    def has_conditions(self) -> bool:
        """Whether anything but the search limits what is shown."""
        chosen = (self.tags, self.classes, self.town, self.origin, self.verdicts, self.big_fish, self.due)
        return any(chosen)
