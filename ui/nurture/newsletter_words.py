"""The words of the newsletter: why somebody does not receive it, and how often it goes."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.nurture.newsletter import Refusal, Rhythm
from ui.bridge.formats import day_full

REFUSAL_ICONS = {
    Refusal.IN_TRASH: "x-circle",
    Refusal.DO_NOT_CONTACT: "ban",
    Refusal.SAID_NO: "hand",
    Refusal.NO_EMAIL: "mail",
    Refusal.PRIVATE_NOT_ASKED: "person",
    Refusal.NOT_MET_YET: "search",
}
_REFUSALS: dict[Refusal, Any] = {
    Refusal.IN_TRASH: QT_TRANSLATE_NOOP("Newsletter", "In the trash"),
    Refusal.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("Newsletter", "Asked not to be contacted"),
    Refusal.SAID_NO: QT_TRANSLATE_NOOP("Newsletter", "Do not want it"),
    Refusal.NO_EMAIL: QT_TRANSLATE_NOOP("Newsletter", "No e-mail address"),
    Refusal.PRIVATE_NOT_ASKED: QT_TRANSLATE_NOOP("Newsletter", "Private persons nobody has asked"),
    Refusal.NOT_MET_YET: QT_TRANSLATE_NOOP("Newsletter", "Never contacted"),
}
_WAYS_OUT: dict[Refusal, Any] = {
    Refusal.IN_TRASH: QT_TRANSLATE_NOOP("Newsletter", "Restore them first."),
    Refusal.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("Newsletter", "Nothing is sent to them."),
    Refusal.SAID_NO: QT_TRANSLATE_NOOP("Newsletter", "They said no, and that holds."),
    Refusal.NO_EMAIL: QT_TRANSLATE_NOOP("Newsletter", "Ask for the address at the next contact."),
    Refusal.PRIVATE_NOT_ASKED: QT_TRANSLATE_NOOP("Newsletter", "Ask them first, and note the answer."),
    Refusal.NOT_MET_YET: QT_TRANSLATE_NOOP("Newsletter", "Get in touch once before you write to them."),
}


def refusal_words(reason: Refusal) -> str:
    """Why a group does not receive it."""
    return QCoreApplication.translate("Newsletter", _REFUSALS[reason])


def way_out(reason: Refusal) -> str:
    """What helps, or what holds."""
    return QCoreApplication.translate("Newsletter", _WAYS_OUT[reason])


def rhythm_words(rhythm: Rhythm, today: date) -> str:
    """When the last one went and when the next is due."""
    if rhythm.last_on is None or rhythm.due_on is None:
        return QCoreApplication.translate("Newsletter", "None is in the log yet. Once a month is a good rhythm.")
    last, due = day_full(rhythm.last_on), day_full(rhythm.due_on)
    if rhythm.is_due(today):
        words = QCoreApplication.translate("Newsletter", "The last one went on {last}. It is time for the next one.")
    else:
        words = QCoreApplication.translate("Newsletter", "The last one went on {last}, the next is due on {due}.")
    return words.format(last=last, due=due)
