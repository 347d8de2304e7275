"""The sentences around a contact: where a day comes from, how many tries are left, what to say."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.followup.maybes import Push
from planner.domain.followup.proposing import Proposal, Why
from planner.domain.followup.stop_rule import Stop, StopCause, limits
from planner.domain.prospects.prospect import NextStepKind, Prospect, State
from planner.domain.touches.touch import TouchOutcome
from ui.bridge.labels import label_of

_NEXT: dict[Any, Any] = {
    NextStepKind.CALL: QT_TRANSLATE_NOOP("Contact", "Next call"),
    NextStepKind.EMAIL: QT_TRANSLATE_NOOP("Contact", "Next e-mail"),
    NextStepKind.VISIT: QT_TRANSLATE_NOOP("Contact", "Next visit"),
    NextStepKind.MESSAGE: QT_TRANSLATE_NOOP("Contact", "Next message"),
    NextStepKind.MEETING: QT_TRANSLATE_NOOP("Contact", "Meeting"),
    NextStepKind.PROPOSAL: QT_TRANSLATE_NOOP("Contact", "Send the proposal"),
    NextStepKind.DECIDE: QT_TRANSLATE_NOOP("Contact", "Ask for a decision"),
    NextStepKind.OTHER: QT_TRANSLATE_NOOP("Contact", "Next step"),
}
_WHY: dict[Any, Any] = {
    Why.AGREED_DAY: QT_TRANSLATE_NOOP("Contact", "the day agreed with them stays"),
    Why.MEETING: QT_TRANSLATE_NOOP("Contact", "until you name the day"),
    Why.PROPOSAL: QT_TRANSLATE_NOOP("Contact", "while it is fresh"),
    Why.MAYBE: QT_TRANSLATE_NOOP("Contact", "no day was named"),
    Why.LIGHT_TOUCH: QT_TRANSLATE_NOOP("Contact", "a light word, no hurry"),
    Why.FIRST: QT_TRANSLATE_NOOP("Contact", "the first one"),
    Why.CADENCE: QT_TRANSLATE_NOOP("Contact", "as the cadence has it"),
}
_EXITS: dict[Any, Any] = {
    TouchOutcome.NOT_INTERESTED: QT_TRANSLATE_NOOP(
        "Contact", "“Thank you for telling me plainly. If it changes one day, you know where to find me.”"
    ),
    TouchOutcome.WRONG_FIT: QT_TRANSLATE_NOOP(
        "Contact", "“I think somebody else can do this better for you than we can. I would rather tell you now.”"
    ),
    TouchOutcome.DO_NOT_CONTACT: QT_TRANSLATE_NOOP(
        "Contact", "“Understood. You will not hear from us again, and thank you for saying so.”"
    ),
}
_EXIT_FACTS: dict[Any, Any] = {
    TouchOutcome.NOT_INTERESTED: QT_TRANSLATE_NOOP("Contact", "Let go, kindly."),
    TouchOutcome.WRONG_FIT: QT_TRANSLATE_NOOP("Contact", "Let go: not our model."),
    TouchOutcome.DO_NOT_CONTACT: QT_TRANSLATE_NOOP("Contact", "No list, no newsletter and no import brings them back."),
}


def next_words(kind: NextStepKind) -> str:
    """ "Next call"."""
    return QCoreApplication.translate("Contact", _NEXT[kind])


def why_words(proposal: Proposal, prospect: Prospect, today: date) -> str:
    """Where a proposed day comes from: "every 30 days, as agreed"."""
    if proposal.why is Why.AGREED_INTERVAL:
        every = prospect.pursuit.agreement.every_days or 0
        return QCoreApplication.translate("Contact", "every %n day(s), as agreed", "", every)
    if proposal.why is Why.SPACING:
        days = (proposal.step.day - today).days
        return QCoreApplication.translate("Contact", "in %n day(s), the usual pause", "", days)
    return QCoreApplication.translate("Contact", _WHY[proposal.why])


def tries_left(prospect: Prospect) -> str:
    """ "Two tries left, then stop."; the present one is among those left."""
    left = max(0, limits(prospect).attempts - prospect.pursuit.tally.attempts)
    if left == 0:
        return QCoreApplication.translate("Contact", "The stop has come: time to decide.")
    if left == 1:
        return QCoreApplication.translate("Contact", "Last try.")
    if left == 2:
        return QCoreApplication.translate("Contact", "Two tries left, then stop.")
    return QCoreApplication.translate("Contact", "%n tries left, then stop.", "", left)


def count_anew(prospect: Prospect) -> str:
    """What a sign from them does to the tries; nothing where there were none."""
    if not prospect.pursuit.tally.attempts:
        return ""
    return QCoreApplication.translate("Contact", "The count starts anew.")


def standing_words(prospect: Prospect) -> str:
    """What is worth knowing of somebody whom one does not pursue: "Let go", "Client"."""
    return "" if prospect.state in (State.TO_QUALIFY, State.ACTIVE) else label_of(prospect.state)


def maybe_heading(push: Push) -> str:
    """What a "maybe later" means by now."""
    if push is Push.FIRM:
        return QCoreApplication.translate("Contact", "The third maybe, or more: ask for a clear answer.")
    if push is Push.GENTLE:
        return QCoreApplication.translate("Contact", "The second “maybe later”. Ask what stands behind it.")
    return QCoreApplication.translate("Contact", "“Call me in three months” is a day. “Maybe” is not: ask for one.")


def maybe_sentence(push: Push, name: str) -> str:
    """The sentence to say after a "maybe later"; without a name where nobody's is known."""
    if push is Push.FIRM:
        text = QCoreApplication.translate(
            "Contact",
            "“{name}, we have put this off a few times. A no is a good answer for me too. Is it a no, or is it"
            " really a matter of timing?”",
        )
        bare = QCoreApplication.translate(
            "Contact",
            "“We have put this off a few times. A no is a good answer for me too. Is it a no, or is it really a"
            " matter of timing?”",
        )
        return text.format(name=name) if name else bare
    if push is Push.GENTLE:
        return QCoreApplication.translate(
            "Contact", "“What would have to change until then? If nothing will, please tell me so: that helps me too.”"
        )
    return QCoreApplication.translate("Contact", "“When should I call, so that it suits you?”")


def exit_sentence(outcome: TouchOutcome) -> str:
    """The graceful line with which one parts."""
    return QCoreApplication.translate("Contact", _EXITS[outcome])


def exit_fact(outcome: TouchOutcome) -> str:
    """What becomes of them."""
    return QCoreApplication.translate("Contact", _EXIT_FACTS[outcome])


def no_sentence(name: str) -> str:
    """How to go for the no: respectful, with a way out for both."""
    text = QCoreApplication.translate(
        "Contact",
        "“{name}, I do not want to be the one who keeps calling. You will not hurt me with a no. Shall we leave it"
        " there, or is there a moment that really suits you better?”",
    )
    bare = QCoreApplication.translate(
        "Contact",
        "“I do not want to be the one who keeps calling. You will not hurt me with a no. Shall we leave it there,"
        " or is there a moment that really suits you better?”",
    )
    return text.format(name=name) if name else bare


def stop_words(stop: Stop) -> str:
    """Why the stop has come."""
    days = QCoreApplication.translate("Contact", "%n day(s)", "", stop.days)
    if stop.cause is StopCause.DECISION_DAY:
        return QCoreApplication.translate("Contact", "This is the day that was set for deciding.")
    if stop.cause is StopCause.ATTEMPTS:
        tries = QCoreApplication.translate("Contact", "%n tries", "", stop.attempts)
        if not stop.days:
            return QCoreApplication.translate("Contact", "{tries} without a sign from them.").format(tries=tries)
        return QCoreApplication.translate("Contact", "{tries} in {days}, without a sign from them.").format(
            tries=tries, days=days
        )
    return QCoreApplication.translate("Contact", "{days} without a sign from them.").format(days=days)
