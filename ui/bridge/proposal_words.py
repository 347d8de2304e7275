"""What is said of a proposal: the same words on its board, in its table, on Today and beside a prospect."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain import defaults
from planner.domain.proposals.proposal import Proposal, Standing
from ui.bridge.formats import day_short_near, money

_STANDINGS: dict[Any, Any] = {
    Standing.DRAFT: QT_TRANSLATE_NOOP("Proposals", "Draft"),
    Standing.SENT: QT_TRANSLATE_NOOP("Proposals", "Sent"),
    Standing.EXPIRING: QT_TRANSLATE_NOOP("Proposals", "Expiring"),
    Standing.EXPIRED: QT_TRANSLATE_NOOP("Proposals", "Expired"),
    Standing.SIGNED: QT_TRANSLATE_NOOP("Proposals", "Signed"),
    Standing.DECLINED: QT_TRANSLATE_NOOP("Proposals", "Declined"),
    Standing.CLOSED: QT_TRANSLATE_NOOP("Proposals", "Let be"),
}
_ANSWERED: dict[Any, Any] = {
    Standing.SIGNED: QT_TRANSLATE_NOOP("Proposals", "Signed {day}"),
    Standing.DECLINED: QT_TRANSLATE_NOOP("Proposals", "Declined {day}"),
    Standing.CLOSED: QT_TRANSLATE_NOOP("Proposals", "Let be {day}"),
}
_WEEKS_FROM_DAYS = 14


def standing_word(standing: Standing) -> str:
    """One word for how a proposal stands."""
    return QCoreApplication.translate("Proposals", _STANDINGS[standing])


def amount_words(proposal: Proposal) -> str:
    """ "€4,300", or that nobody knows yet."""
    cents = proposal.current.amount_cents
    if cents is None:
        return QCoreApplication.translate("Proposals", "No amount yet")
    return money(cents, proposal.currency)


def is_urgent(proposal: Proposal, today: date) -> bool:
    """Whether only so few days are left that it should be asked about now."""
    left = proposal.days_left(today)
    return left is not None and 0 <= left <= defaults.PROPOSAL_URGENT_DAYS


def time_words(proposal: Proposal, today: date) -> str:
    """ "24 days left", "Expired 6 days ago", "Signed 5 Nov"."""
    standing, left = proposal.standing(today), proposal.days_left(today)
    if standing in _ANSWERED:
        if proposal.answered_on is None:
            return standing_word(standing)
        template = QCoreApplication.translate("Proposals", _ANSWERED[standing])
        return template.format(day=day_short_near(proposal.answered_on, today))
    if standing is Standing.DRAFT:
        return QCoreApplication.translate("Proposals", "Draft, not sent")
    if left is None:
        return QCoreApplication.translate("Proposals", "No end date")
    return _expired_words(-left) if left < 0 else _left_words(left)


def long_time_words() -> tuple[str, ...]:
    """Some of the longest that `time_words` gives, for the width of a column."""
    return _expired_words(_WEEKS_FROM_DAYS - 1), _expired_words(10 * 7), _left_words(100)


def proposal_sentence(proposal: Proposal, name: str, today: date) -> str:
    """The whole proposal in one sentence, for a screen reader."""
    words = {
        "name": name,
        "title": proposal.title,
        "amount": amount_words(proposal),
        "standing": standing_word(proposal.standing(today)),
        "time": time_words(proposal, today),
    }
    if proposal.title:
        return QCoreApplication.translate("Proposals", "{name}, {title}. {amount}. {standing}. {time}.").format(**words)
    return QCoreApplication.translate("Proposals", "{name}. {amount}. {standing}. {time}.").format(**words)


def _left_words(days: int) -> str:
    if not days:
        return QCoreApplication.translate("Proposals", "Last day")
    return QCoreApplication.translate("Proposals", "%n day(s) left", "", days)


def _expired_words(days: int) -> str:
    if days == 1:
        return QCoreApplication.translate("Proposals", "Expired yesterday")
    if days < _WEEKS_FROM_DAYS:
        return QCoreApplication.translate("Proposals", "Expired %n day(s) ago", "", days)
    return QCoreApplication.translate("Proposals", "Expired %n week(s) ago", "", days // 7)
