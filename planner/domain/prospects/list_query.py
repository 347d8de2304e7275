"""What the prospects page asks for: a saved list, filters, a search and a sort order."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.prospects.folding import search_terms
from planner.domain.prospects.prospect import ProspectClass

__all__ = ["ListFilter", "ListName", "Sort", "SortColumn", "search_terms"]


class ListName(StrEnum):
    """The lists that are always there; the trash is in none of the others."""

    ALL = "all"
    DUE = "due"
    TO_QUALIFY = "to_qualify"
    ACTIVE = "active"
    NURTURE = "nurture"
    WAITING = "waiting"
    CLIENTS = "clients"
    LET_GO = "let_go"
    DO_NOT_CONTACT = "do_not_contact"
    TRASH = "trash"


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


@dataclass(frozen=True, slots=True)
class Sort:
    """An order of the list; empty values come last either way."""

    column: SortColumn = SortColumn.NEXT_STEP
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListFilter:
    """Which prospects to show: all conditions hold together.

    `search` is what was typed, split by `search_terms`; each term must begin some word. A prospect has every
    one of `tags`, one of `classes` (any when empty), and exactly `town` and `origin` when given.
    """

    name: ListName = ListName.ALL
    search: str = ""
    tags: tuple[str, ...] = ()
    classes: tuple[ProspectClass, ...] = ()
    town: str = ""
    origin: str = ""

    @property
    def terms(self) -> list[str]:
        """The folded prefixes to look for."""
        return search_terms(self.search)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything besides the list itself limits what is shown."""
        return bool(self.terms or self.tags or self.classes or self.town or self.origin)
