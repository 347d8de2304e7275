"""What the guard says, and the reasons there may be to make contact all the same."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.followup.guard import EarlyCause, GuardCode, Notice
from planner.domain.prospects.prospect import Prospect
from planner.domain.touches.touch import Channel
from ui.bridge.formats import day_month, day_month_year

REASON_KEYS = ("A", "B", "C")
_REASONS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Guard", "They asked for it"),
    QT_TRANSLATE_NOOP("Guard", "Something new"),
    QT_TRANSLATE_NOOP("Guard", "They wait for me"),
)
_BY: dict[Any, Any] = {
    Channel.PHONE: QT_TRANSLATE_NOOP("Guard", "by phone"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Guard", "by e-mail"),
    Channel.VISIT: QT_TRANSLATE_NOOP("Guard", "by a visit"),
    Channel.MESSAGE: QT_TRANSLATE_NOOP("Guard", "by message"),
    Channel.POST: QT_TRANSLATE_NOOP("Guard", "by letter"),
    Channel.SOCIAL: QT_TRANSLATE_NOOP("Guard", "through a social network"),
}


def reasons() -> list[str]:
    """The reasons on offer, in the order of `REASON_KEYS`."""
    return [QCoreApplication.translate("Guard", text) for text in _REASONS]


def by_words(channel: Channel) -> str:
    """ "by phone"."""
    return QCoreApplication.translate("Guard", _BY[channel])


def agreed_sentence(notices: Sequence[Notice], prospect: Prospect, today: date) -> str:
    """What was agreed: "You agreed on 12 January, by phone."."""
    found = {notice.code: notice.evidence for notice in notices}
    if GuardCode.DO_NOT_CONTACT in found:
        return QCoreApplication.translate("Guard", "They asked not to be contacted.")
    channel = prospect.pursuit.agreement.channel
    early = found.get(GuardCode.TOO_EARLY)
    if early is None:
        return QCoreApplication.translate("Guard", "You agreed to be in touch {by}.").format(
            by=by_words(channel or Channel.PHONE)
        )
    day = _day(early["until"], today)
    if early["cause"] is EarlyCause.INTERVAL:
        every = prospect.pursuit.agreement.every_days or 0
        text = QCoreApplication.translate(
            "Guard", "You agreed on a contact every %n day(s): not before {day}.", "", every
        )
        return text.format(day=day)
    if channel is None:
        return QCoreApplication.translate("Guard", "You agreed on {day}.").format(day=day)
    return QCoreApplication.translate("Guard", "You agreed on {day}, {by}.").format(day=day, by=by_words(channel))


def _day(day: object, today: date) -> str:
    if not isinstance(day, date):
        return ""
    return day_month(day) if day.year == today.year else day_month_year(day)
