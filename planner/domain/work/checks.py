"""What signed work, time for clients and the rules that find it must be like."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from planner.domain import defaults
from planner.domain.prospects.folding import fold, search_terms
from planner.domain.work.client_work import ClientWork, RuleKind
from planner.domain.work.signed import SignedWork
from planner.errors import InvalidInputError

LONGEST_TITLE = 255
LARGEST_AMOUNT = 100_000_000_00  # cents; what is more is a slip of the keys
MOST_MINUTES = 10_000 * 60  # of one piece of work
DAY_MINUTES = 24 * 60
LONGEST_NOTE = 500
LONGEST_RULE, MOST_RULES = 100, 100
_CURRENCY = re.compile(r"[A-Z]{3}")


def check_work(work: SignedWork) -> None:
    """Raise InvalidInputError for work to sign, of which one may not know yet how long it takes.

    `proposal_title_too_long`, `work_ends_before_start`, `work_out_of_range`, `day_out_of_range`,
    `amount_out_of_range`, `bad_currency`.
    """
    if len(work.title) > LONGEST_TITLE:
        raise InvalidInputError("proposal_title_too_long", field="title", value=LONGEST_TITLE)
    if work.ends_on < work.starts_on:
        raise InvalidInputError("work_ends_before_start", field="ends_on", day=work.starts_on)
    if not 0 <= work.minutes <= MOST_MINUTES:
        raise InvalidInputError("work_out_of_range", field="minutes", value=work.minutes)
    for field, day in (("starts_on", work.starts_on), ("ends_on", work.ends_on)):
        if not defaults.EARLIEST_DAY <= day <= defaults.LATEST_DAY:
            raise InvalidInputError("day_out_of_range", field=field, value=day)
    if work.amount_cents is not None and not 0 < work.amount_cents <= LARGEST_AMOUNT:
        raise InvalidInputError("amount_out_of_range", field="amount", value=work.amount_cents)
    if not _CURRENCY.fullmatch(work.currency):
        raise InvalidInputError("bad_currency", field="currency", value=work.currency)


def check_signed_work(work: SignedWork, today: date) -> None:
    """Raise InvalidInputError where a piece of signed work cannot be.

    As of `check_work`, and `signed_work_without_title`, `signed_in_future`.
    """
    if not work.title.strip():
        raise InvalidInputError("signed_work_without_title", field="title")
    check_work(work)
    if not work.minutes:
        raise InvalidInputError("work_out_of_range", field="minutes", value=work.minutes)
    if work.signed_on < defaults.EARLIEST_DAY:
        raise InvalidInputError("day_out_of_range", field="signed_on", value=work.signed_on)
    if work.signed_on > today:
        raise InvalidInputError("signed_in_future", field="signed_on", day=work.signed_on)


def check_client_work(work: ClientWork, today: date, others: Iterable[ClientWork]) -> None:
    """Raise InvalidInputError where an entry by hand cannot be; `others` are those of its day.

    `client_work_out_of_range`, `client_work_day_full` (with the minutes of the `others`), `day_out_of_range`,
    `client_work_in_future`, `note_too_long`.
    """
    if work.day < defaults.EARLIEST_DAY:
        raise InvalidInputError("day_out_of_range", field="day", value=work.day)
    if work.day > today:
        raise InvalidInputError("client_work_in_future", field="day", day=work.day)
    if not 1 <= work.minutes <= DAY_MINUTES:
        raise InvalidInputError("client_work_out_of_range", field="minutes", value=work.minutes)
    taken = sum(each.minutes for each in others if each.is_by_hand and each.id != work.id)
    if taken + work.minutes > DAY_MINUTES:
        raise InvalidInputError("client_work_day_full", field="minutes", value=taken, day=work.day)
    if len(work.note) > LONGEST_NOTE:
        raise InvalidInputError("note_too_long", field="note", value=LONGEST_NOTE)


def checked_rules(rules: Sequence[tuple[RuleKind, str]]) -> list[tuple[RuleKind, str]]:
    """The rules on one line each, without those that say the same as one before.

    InvalidInputError `client_rule_empty`, `client_rule_too_long`, `too_many_client_rules`.
    """
    found: dict[tuple[RuleKind, str], str] = {}
    for kind, text in rules:
        clean = " ".join(text.split())
        if not clean or (kind is RuleKind.WORD and not search_terms(clean)):
            raise InvalidInputError("client_rule_empty", field="text", value=clean)
        if len(clean) > LONGEST_RULE:
            raise InvalidInputError("client_rule_too_long", field="text", value=LONGEST_RULE)
        said = " ".join(search_terms(clean)) if kind is RuleKind.WORD else fold(clean)
        found.setdefault((kind, said), clean)
    if len(found) > MOST_RULES:
        raise InvalidInputError("too_many_client_rules", field="text", value=MOST_RULES)
    return [(kind, clean) for (kind, _), clean in found.items()]
