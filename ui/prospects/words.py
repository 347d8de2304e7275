"""The words of the list of prospects: what its order is called, and what an empty list says."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.prospects.list_query import ListName, Sort, SortColumn

_ORDERS: dict[tuple[SortColumn, bool], Any] = {
    (SortColumn.NEXT_STEP, False): QT_TRANSLATE_NOOP("ProspectList", "Next step first"),
    (SortColumn.NEXT_STEP, True): QT_TRANSLATE_NOOP("ProspectList", "Furthest step first"),
    (SortColumn.COMPANY, False): QT_TRANSLATE_NOOP("ProspectList", "Company, A to Z"),
    (SortColumn.COMPANY, True): QT_TRANSLATE_NOOP("ProspectList", "Company, Z to A"),
    (SortColumn.TOWN, False): QT_TRANSLATE_NOOP("ProspectList", "Town, A to Z"),
    (SortColumn.TOWN, True): QT_TRANSLATE_NOOP("ProspectList", "Town, Z to A"),
    (SortColumn.STATE, False): QT_TRANSLATE_NOOP("ProspectList", "Active first"),
    (SortColumn.STATE, True): QT_TRANSLATE_NOOP("ProspectList", "Active last"),
    (SortColumn.KLASS, False): QT_TRANSLATE_NOOP("ProspectList", "Class A first"),
    (SortColumn.KLASS, True): QT_TRANSLATE_NOOP("ProspectList", "Class A last"),
    (SortColumn.VALUE, True): QT_TRANSLATE_NOOP("ProspectList", "Highest value first"),
    (SortColumn.VALUE, False): QT_TRANSLATE_NOOP("ProspectList", "Lowest value first"),
    (SortColumn.TAGS, False): QT_TRANSLATE_NOOP("ProspectList", "Tags, A to Z"),
    (SortColumn.TAGS, True): QT_TRANSLATE_NOOP("ProspectList", "Tags, Z to A"),
    (SortColumn.ORIGIN, False): QT_TRANSLATE_NOOP("ProspectList", "Origin, A to Z"),
    (SortColumn.ORIGIN, True): QT_TRANSLATE_NOOP("ProspectList", "Origin, Z to A"),
    (SortColumn.ADDED, True): QT_TRANSLATE_NOOP("ProspectList", "Newest first"),
    (SortColumn.ADDED, False): QT_TRANSLATE_NOOP("ProspectList", "Oldest first"),
    (SortColumn.VERDICT, True): QT_TRANSLATE_NOOP("ProspectList", "To pursue first"),
    (SortColumn.VERDICT, False): QT_TRANSLATE_NOOP("ProspectList", "To let go first"),
    (SortColumn.ATTEMPTS, True): QT_TRANSLATE_NOOP("ProspectList", "Most attempts first"),
    (SortColumn.ATTEMPTS, False): QT_TRANSLATE_NOOP("ProspectList", "Fewest attempts first"),
    (SortColumn.LAST, True): QT_TRANSLATE_NOOP("ProspectList", "Latest contact first"),
    (SortColumn.LAST, False): QT_TRANSLATE_NOOP("ProspectList", "Oldest contact first"),
    (SortColumn.MINUTES, True): QT_TRANSLATE_NOOP("ProspectList", "Most time first"),
    (SortColumn.MINUTES, False): QT_TRANSLATE_NOOP("ProspectList", "Least time first"),
}
OFFERED_ORDERS = (
    Sort(SortColumn.NEXT_STEP),
    Sort(SortColumn.COMPANY),
    Sort(SortColumn.VERDICT, descending=True),
    Sort(SortColumn.ATTEMPTS, descending=True),
    Sort(SortColumn.LAST),
    Sort(SortColumn.MINUTES, descending=True),
    Sort(SortColumn.TOWN),
    Sort(SortColumn.KLASS),
    Sort(SortColumn.STATE),
    Sort(SortColumn.VALUE, descending=True),
    Sort(SortColumn.TAGS),
    Sort(SortColumn.ORIGIN),
    Sort(SortColumn.ADDED, descending=True),
)


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """What stands in place of the rows; `offers_people` adds the two ways to bring someone in."""

    icon: str
    heading: Any
    sentence: Any
    offers_people: bool = False


_BRING_IN = EmptyWords(
    "person-plus",
    QT_TRANSLATE_NOOP("ProspectList", "Bring in the people you already know."),
    QT_TRANSLATE_NOOP("ProspectList", "Type them one by one, or take them from a spreadsheet."),
    offers_people=True,
)
_EMPTY: dict[ListName, EmptyWords] = {
    ListName.ALL: _BRING_IN,
    ListName.TO_QUALIFY: _BRING_IN,
    ListName.DUE: EmptyWords(
        "check",
        QT_TRANSLATE_NOOP("ProspectList", "Nobody here, and that is fine."),
        QT_TRANSLATE_NOOP("ProspectList", "No next step is due today. The next ones come by themselves."),
    ),
    ListName.ACTIVE: EmptyWords(
        "prospects",
        QT_TRANSLATE_NOOP("ProspectList", "No one active yet."),
        QT_TRANSLATE_NOOP("ProspectList", "Move someone here once they fit, and give them a next step."),
    ),
    ListName.NURTURE: EmptyWords(
        "leaf",
        QT_TRANSLATE_NOOP("ProspectList", "No one to keep in touch with yet."),
        QT_TRANSLATE_NOOP("ProspectList", "People who fit but are not ready wait here, without any rush."),
    ),
    ListName.WAITING: EmptyWords(
        "hourglass",
        QT_TRANSLATE_NOOP("ProspectList", "No one has named a date."),
        QT_TRANSLATE_NOOP("ProspectList", "Whoever asks you to come back on a day waits here until then."),
    ),
    ListName.TO_DECIDE: EmptyWords(
        "check",
        QT_TRANSLATE_NOOP("ProspectList", "No one to decide about."),
        QT_TRANSLATE_NOOP("ProspectList", "Whoever stays silent after the agreed tries waits here for your decision."),
    ),
    ListName.NO_STEP: EmptyWords(
        "check",
        QT_TRANSLATE_NOOP("ProspectList", "Everyone active has a next step."),
        QT_TRANSLATE_NOOP("ProspectList", "This list stays empty as long as each contact ends with the next one."),
    ),
    ListName.CLIENTS: EmptyWords(
        "check-circle",
        QT_TRANSLATE_NOOP("ProspectList", "No client on the list yet."),
        QT_TRANSLATE_NOOP("ProspectList", "Prospects who sign can move here."),
    ),
    ListName.LET_GO: EmptyWords(
        "let-go",
        QT_TRANSLATE_NOOP("ProspectList", "No one has been let go."),
        QT_TRANSLATE_NOOP("ProspectList", "Parting kindly makes room for better calls."),
    ),
    ListName.DO_NOT_CONTACT: EmptyWords(
        "ban",
        QT_TRANSLATE_NOOP("ProspectList", "No one has asked to be left alone."),
        QT_TRANSLATE_NOOP("ProspectList", "Whoever asks not to be contacted is kept here."),
    ),
    ListName.TRASH: EmptyWords(
        "x-circle",
        QT_TRANSLATE_NOOP("ProspectList", "The trash is empty."),
        QT_TRANSLATE_NOOP("ProspectList", "Whoever you delete stays here for 30 days and can come back."),
    ),
}
_NOBODY_FITS = EmptyWords(
    "filter",
    QT_TRANSLATE_NOOP("ProspectList", "No one fits this filter."),
    QT_TRANSLATE_NOOP("ProspectList", "Take one condition away to see more people."),
)
_NOT_FOUND = QT_TRANSLATE_NOOP("ProspectList", "No one called “{name}”.")
_ADD_THEM = QT_TRANSLATE_NOOP("ProspectList", "Press Ctrl+N to add them.")


def order_text(sort: Sort) -> str:
    """What an order is called."""
    return QCoreApplication.translate("ProspectList", _ORDERS[(sort.column, sort.descending)])


def empty_words(name: ListName) -> EmptyWords:
    """What an empty list says, in the person's language."""
    return _spoken(_EMPTY[name])


def nobody_fits() -> EmptyWords:
    """What a filter says that nobody passes."""
    return _spoken(_NOBODY_FITS)


def not_found(search: str) -> EmptyWords:
    """What a search says that finds nobody."""
    heading = QCoreApplication.translate("ProspectList", str(_NOT_FOUND)).format(name=search.strip()[:80])
    return EmptyWords("search", heading, QCoreApplication.translate("ProspectList", str(_ADD_THEM)))


def _spoken(words: EmptyWords) -> EmptyWords:
    heading = QCoreApplication.translate("ProspectList", words.heading)
    sentence = QCoreApplication.translate("ProspectList", words.sentence)
    return EmptyWords(words.icon, heading, sentence, words.offers_people)
