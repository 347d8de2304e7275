"""What can be done with a proposal, by how it stands, with its key and its icon."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.proposals.proposal import Standing


class Act(StrEnum):
    """One thing to do."""

    OPEN = "open"
    CALL = "call"
    SEND = "send"
    SIGN = "sign"
    DECLINE = "decline"
    EXTEND = "extend"
    RENEGOTIATE = "renegotiate"
    CLOSE = "close"
    KEEP_WARM = "keep_warm"
    REOPEN = "reopen"
    EDIT = "edit"
    COPY_FRENCH = "copy_french"
    COPY_ENGLISH = "copy_english"
    PROSPECT = "prospect"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class ActLook:
    """Its words (to be translated in the context ProposalActs), icon and key."""

    words: Any
    icon: str
    key: str = ""


_LOOKS = {
    Act.OPEN: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Open"), "proposals", "Return"),
    Act.CALL: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Call"), "phone", "Ctrl+Return"),
    Act.SEND: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "It is sent"), "arrow-right"),
    Act.SIGN: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Signed"), "check-circle", "S"),
    Act.DECLINE: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Declined"), "x-circle", "D"),
    Act.EXTEND: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Extend"), "hourglass", "E"),
    Act.RENEGOTIATE: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Renegotiate"), "repeat", "R"),
    Act.CLOSE: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Let it be"), "let-go"),
    Act.KEEP_WARM: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Let it be, keep them warm"), "leaf"),
    Act.REOPEN: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Open again"), "undo"),
    Act.EDIT: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Edit"), "edit"),
    Act.COPY_FRENCH: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Copy the sentence in French"), "copy"),
    Act.COPY_ENGLISH: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Copy the sentence in English"), "copy"),
    Act.PROSPECT: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Show the prospect"), "building"),
    Act.REMOVE: ActLook(QT_TRANSLATE_NOOP("ProposalActs", "Remove"), "x"),
}
_OPEN = (Act.SIGN, Act.DECLINE, Act.EXTEND, Act.RENEGOTIATE, Act.CLOSE)
_EXPIRED = (Act.RENEGOTIATE, Act.EXTEND, Act.SIGN, Act.DECLINE, Act.CLOSE, Act.KEEP_WARM)
_OF = {
    Standing.DRAFT: (Act.SEND,),
    Standing.SENT: _OPEN,
    Standing.EXPIRING: _OPEN,
    Standing.EXPIRED: _EXPIRED,
    Standing.SIGNED: (Act.REOPEN,),
    Standing.DECLINED: (Act.REOPEN,),
    Standing.CLOSED: (Act.REOPEN,),
}
COPIES = (Act.COPY_FRENCH, Act.COPY_ENGLISH)
_ALWAYS = (Act.CALL, Act.EDIT, Act.PROSPECT, Act.REMOVE)


def decisions(standing: Standing) -> tuple[Act, ...]:
    """What may become of a proposal that stands so."""
    return _OF[standing]


def allows(standing: Standing, act: Act) -> bool:
    """Whether something can be done with a proposal that stands so."""
    if act in COPIES:
        return standing in (Standing.DRAFT, Standing.SENT, Standing.EXPIRING)
    return act is Act.OPEN or act in _OF[standing] or act in _ALWAYS


def act_words(act: Act) -> str:
    """What its button says."""
    return QCoreApplication.translate("ProposalActs", _LOOKS[act].words)


def act_icon(act: Act) -> str:
    """Its icon."""
    return _LOOKS[act].icon


def act_key(act: Act) -> str:
    """The key that does it, '' for none."""
    return _LOOKS[act].key
