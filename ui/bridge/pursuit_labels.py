"""The words for the enums of pursuing: channels, outcomes, verdicts, reasons."""

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from planner.domain.prospects.pursuit import LetGoReason, Newsletter, Verdict
from planner.domain.prospects.qualification import Answer, Criterion
from planner.domain.touches.touch import Channel, Signal, TouchOutcome
from planner.domain.touches.turn import TurnKind

CHANNEL_ICONS = {
    Channel.PHONE: "phone",
    Channel.EMAIL: "mail",
    Channel.VISIT: "visit",
    Channel.MESSAGE: "message",
    Channel.POST: "inbox",
    Channel.SOCIAL: "share",
}
PURSUIT_WORDS: dict[type[StrEnum], dict[Any, Any]] = {
    Channel: {
        Channel.PHONE: QT_TRANSLATE_NOOP("Channels", "Phone"),
        Channel.EMAIL: QT_TRANSLATE_NOOP("Channels", "E-mail"),
        Channel.VISIT: QT_TRANSLATE_NOOP("Channels", "Visit"),
        Channel.MESSAGE: QT_TRANSLATE_NOOP("Channels", "Message"),
        Channel.POST: QT_TRANSLATE_NOOP("Channels", "Letter"),
        Channel.SOCIAL: QT_TRANSLATE_NOOP("Channels", "Social network"),
    },
    TouchOutcome: {
        TouchOutcome.NO_ANSWER: QT_TRANSLATE_NOOP("Labels", "No answer"),
        TouchOutcome.GATEKEEPER: QT_TRANSLATE_NOOP("Touches", "Gatekeeper"),
        TouchOutcome.TALKED: QT_TRANSLATE_NOOP("Labels", "Talked"),
        TouchOutcome.MEETING_BOOKED: QT_TRANSLATE_NOOP("Labels", "Meeting booked"),
        TouchOutcome.PROPOSAL_ASKED: QT_TRANSLATE_NOOP("Labels", "Asked for proposal"),
        TouchOutcome.MAYBE_LATER: QT_TRANSLATE_NOOP("Labels", "Maybe later"),
        TouchOutcome.NOT_INTERESTED: QT_TRANSLATE_NOOP("Labels", "Not interested"),
        TouchOutcome.WRONG_FIT: QT_TRANSLATE_NOOP("Labels", "Wrong fit, let go"),
        TouchOutcome.TIMING: QT_TRANSLATE_NOOP("Labels", "Real timing, with a date"),
        TouchOutcome.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("Labels", "Asked not to be contacted"),
    },
    Signal: {
        Signal.ASKS_PRICE: QT_TRANSLATE_NOOP("Labels", "Asks about the price"),
        Signal.ASKS_DATES: QT_TRANSLATE_NOOP("Labels", "Asks about dates"),
        Signal.TELLS_NEED: QT_TRANSLATE_NOOP("Labels", "Explains the need"),
        Signal.BRINGS_OTHERS: QT_TRANSLATE_NOOP("Labels", "Brings others in"),
        Signal.KEEPS_WORD: QT_TRANSLATE_NOOP("Labels", "Does as promised"),
        Signal.VAGUE: QT_TRANSLATE_NOOP("Labels", "Stays vague"),
        Signal.POSTPONES: QT_TRANSLATE_NOOP("Labels", "Puts it off"),
        Signal.ONLY_PRICE: QT_TRANSLATE_NOOP("Labels", "Speaks of the price only"),
        Signal.NO_QUESTIONS: QT_TRANSLATE_NOOP("Labels", "Asks nothing"),
        Signal.BREAKS_WORD: QT_TRANSLATE_NOOP("Labels", "Does not do as promised"),
    },
    Verdict: {
        Verdict.PURSUE: QT_TRANSLATE_NOOP("Verdicts", "Pursue"),
        Verdict.FIND_OUT: QT_TRANSLATE_NOOP("Verdicts", "Find out"),
        Verdict.LET_GO: QT_TRANSLATE_NOOP("Verdicts", "Let go"),
    },
    LetGoReason: {
        LetGoReason.NOT_OUR_MODEL: QT_TRANSLATE_NOOP("Labels", "Not our model"),
        LetGoReason.UNPLEASANT: QT_TRANSLATE_NOOP("Labels", "Unpleasant or unrealistic"),
        LetGoReason.NOT_WIN_WIN: QT_TRANSLATE_NOOP("Labels", "Not good for both"),
        LetGoReason.LEADS_US_ON: QT_TRANSLATE_NOOP("Labels", "Stringing along"),
        LetGoReason.OTHER: QT_TRANSLATE_NOOP("Labels", "Another reason"),
    },
    Newsletter: {
        Newsletter.UNSAID: QT_TRANSLATE_NOOP("Labels", "Not asked"),
        Newsletter.YES: QT_TRANSLATE_NOOP("Labels", "Wants the newsletter"),
        Newsletter.NO: QT_TRANSLATE_NOOP("Labels", "No newsletter"),
    },
    Criterion: {
        Criterion.FITS: QT_TRANSLATE_NOOP("Labels", "Fits our model"),
        Criterion.NEED: QT_TRANSLATE_NOOP("Labels", "Real need, good for both"),
        Criterion.DECISION_MAKER: QT_TRANSLATE_NOOP("Labels", "Talks to the decision maker"),
        Criterion.BUDGET: QT_TRANSLATE_NOOP("Labels", "Budget"),
        Criterion.TIMING: QT_TRANSLATE_NOOP("Labels", "Timing"),
        Criterion.PLEASANT: QT_TRANSLATE_NOOP("Labels", "Pleasant and realistic"),
    },
    Answer: {
        Answer.YES: QT_TRANSLATE_NOOP("Labels", "Yes"),
        Answer.NO: QT_TRANSLATE_NOOP("Labels", "No"),
        Answer.UNKNOWN: QT_TRANSLATE_NOOP("Labels", "Not known"),
    },
    TurnKind: {
        TurnKind.TO_QUALIFY: QT_TRANSLATE_NOOP("Turns", "Back to qualify"),
        TurnKind.ACTIVE: QT_TRANSLATE_NOOP("Turns", "Active"),
        TurnKind.NURTURE: QT_TRANSLATE_NOOP("Turns", "Kept warm"),
        TurnKind.CLIENT: QT_TRANSLATE_NOOP("Turns", "Client"),
        TurnKind.LET_GO: QT_TRANSLATE_NOOP("Turns", "Let go"),
        TurnKind.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("Turns", "Do not contact"),
        TurnKind.EXTENDED: QT_TRANSLATE_NOOP("Turns", "Extended once"),
        TurnKind.SNOOZED: QT_TRANSLATE_NOOP("Turns", "Next step put off"),
        TurnKind.AGREED: QT_TRANSLATE_NOOP("Turns", "Follow-up agreed"),
        TurnKind.QUALIFIED: QT_TRANSLATE_NOOP("Turns", "Qualified"),
    },
}
CONTEXTS: dict[type[StrEnum], str] = {Channel: "Channels", Verdict: "Verdicts", TurnKind: "Turns"}
