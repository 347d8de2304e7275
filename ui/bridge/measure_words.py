"""What a goal counts, in words: each of the eleven measures with its own verb, its own plural, and money as money.

Figures of SIGNED_AMOUNT are cents of a currency, those of MINUTES_KEPT minutes, all others are counted by ones.
"""

from PySide6.QtCore import QCoreApplication

from planner.domain.goals.goal import Measure
from ui.bridge.formats import length, money, number


def amount(measure: Measure, value: int, currency: str = "EUR") -> str:
    """A bare figure of a measure: "8", "7 h 30" for minutes, "€18,400" for money."""
    if measure.is_money:
        return money(value, currency)
    return length(value) if measure is Measure.MINUTES_KEPT else number(value)


def aim(measure: Measure, target: int, currency: str = "EUR") -> str:
    """ "Keep 13 blocks", without a full stop."""
    n = _times(measure, target)
    spoken = {
        Measure.BLOCKS_KEPT: QCoreApplication.translate("Goals", "Keep %n block(s)", "", n),
        Measure.MINUTES_KEPT: QCoreApplication.translate("Goals", "Prospect for {amount}"),
        Measure.ATTEMPTS: QCoreApplication.translate("Goals", "Make %n attempt(s)", "", n),
        Measure.CONVERSATIONS: QCoreApplication.translate("Goals", "Have %n conversation(s)", "", n),
        Measure.PROSPECTS_ADDED: QCoreApplication.translate("Goals", "Add %n prospect(s)", "", n),
        Measure.NOES: QCoreApplication.translate("Goals", "Collect %n clear no(es)", "", n),
        Measure.PARTED: QCoreApplication.translate("Goals", "Part with %n prospect(s)", "", n),
        Measure.MEETINGS: QCoreApplication.translate("Goals", "Book %n meeting(s)", "", n),
        Measure.PROPOSALS_SENT: QCoreApplication.translate("Goals", "Send %n proposal(s)", "", n),
        Measure.SIGNED_AMOUNT: QCoreApplication.translate("Goals", "Sign {amount} of new work"),
        Measure.NEW_CLIENTS: QCoreApplication.translate("Goals", "Win %n new client(s)", "", n),
    }
    return spoken[measure].format(amount=amount(measure, target, currency))


def aim_left(measure: Measure, left: int, currency: str = "EUR") -> str:
    """ "Keep 5 more blocks"."""
    n = _times(measure, left)
    spoken = {
        Measure.BLOCKS_KEPT: QCoreApplication.translate("Goals", "Keep %n more block(s)", "", n),
        Measure.MINUTES_KEPT: QCoreApplication.translate("Goals", "Prospect {amount} more"),
        Measure.ATTEMPTS: QCoreApplication.translate("Goals", "Make %n more attempt(s)", "", n),
        Measure.CONVERSATIONS: QCoreApplication.translate("Goals", "Have %n more conversation(s)", "", n),
        Measure.PROSPECTS_ADDED: QCoreApplication.translate("Goals", "Add %n more prospect(s)", "", n),
        Measure.NOES: QCoreApplication.translate("Goals", "Collect %n more clear no(es)", "", n),
        Measure.PARTED: QCoreApplication.translate("Goals", "Part with %n more prospect(s)", "", n),
        Measure.MEETINGS: QCoreApplication.translate("Goals", "Book %n more meeting(s)", "", n),
        Measure.PROPOSALS_SENT: QCoreApplication.translate("Goals", "Send %n more proposal(s)", "", n),
        Measure.SIGNED_AMOUNT: QCoreApplication.translate("Goals", "Sign {amount} more"),
        Measure.NEW_CLIENTS: QCoreApplication.translate("Goals", "Win %n more client(s)", "", n),
    }
    return spoken[measure].format(amount=amount(measure, left, currency))


def way(measure: Measure, target: int, done: int, currency: str = "EUR") -> str:
    """ "8 kept, 5 to go."; sums are long, and say only what is signed."""
    spoken = {
        Measure.BLOCKS_KEPT: QCoreApplication.translate("Goals", "{done} kept, {left} to go."),
        Measure.MINUTES_KEPT: QCoreApplication.translate("Goals", "{done} done, {left} to go."),
        Measure.ATTEMPTS: QCoreApplication.translate("Goals", "{done} made, {left} to go."),
        Measure.CONVERSATIONS: QCoreApplication.translate("Goals", "{done} so far, {left} to go."),
        Measure.PROSPECTS_ADDED: QCoreApplication.translate("Goals", "{done} added, {left} to go."),
        Measure.NOES: QCoreApplication.translate("Goals", "{done} received, {left} to go."),
        Measure.PARTED: QCoreApplication.translate("Goals", "{done} so far, {left} to go."),
        Measure.MEETINGS: QCoreApplication.translate("Goals", "{done} booked, {left} to go."),
        Measure.PROPOSALS_SENT: QCoreApplication.translate("Goals", "{done} sent, {left} to go."),
        Measure.SIGNED_AMOUNT: QCoreApplication.translate("Goals", "{done} signed."),
        Measure.NEW_CLIENTS: QCoreApplication.translate("Goals", "{done} won, {left} to go."),
    }
    return spoken[measure].format(
        done=amount(measure, done, currency),
        left=amount(measure, max(0, target - done), currency),
    )


def counted(measure: Measure, value: int, currency: str = "EUR") -> str:
    """A figure with its unit: "8 blocks"."""
    n = _times(measure, value)
    spoken = {
        Measure.BLOCKS_KEPT: QCoreApplication.translate("Goals", "%n block(s)", "", n),
        Measure.ATTEMPTS: QCoreApplication.translate("Goals", "%n attempt(s)", "", n),
        Measure.CONVERSATIONS: QCoreApplication.translate("Goals", "%n conversation(s)", "", n),
        Measure.PROSPECTS_ADDED: QCoreApplication.translate("Goals", "%n prospect(s)", "", n),
        Measure.NOES: QCoreApplication.translate("Goals", "%n clear no(es)", "", n),
        Measure.PARTED: QCoreApplication.translate("Goals", "%n prospect(s)", "", n),
        Measure.MEETINGS: QCoreApplication.translate("Goals", "%n meeting(s)", "", n),
        Measure.PROPOSALS_SENT: QCoreApplication.translate("Goals", "%n proposal(s)", "", n),
        Measure.NEW_CLIENTS: QCoreApplication.translate("Goals", "%n client(s)", "", n),
    }
    return spoken.get(measure, amount(measure, value, currency))


def achieved(measure: Measure, done: int, currency: str = "EUR") -> str:
    """ "You kept 13 blocks."."""
    n = _times(measure, done)
    spoken = {
        Measure.BLOCKS_KEPT: QCoreApplication.translate("Goals", "You kept %n block(s).", "", n),
        Measure.MINUTES_KEPT: QCoreApplication.translate("Goals", "You prospected for {amount}."),
        Measure.ATTEMPTS: QCoreApplication.translate("Goals", "You made %n attempt(s).", "", n),
        Measure.CONVERSATIONS: QCoreApplication.translate("Goals", "You had %n conversation(s).", "", n),
        Measure.PROSPECTS_ADDED: QCoreApplication.translate("Goals", "You added %n prospect(s).", "", n),
        Measure.NOES: QCoreApplication.translate("Goals", "You collected %n clear no(es).", "", n),
        Measure.PARTED: QCoreApplication.translate("Goals", "You parted with %n prospect(s).", "", n),
        Measure.MEETINGS: QCoreApplication.translate("Goals", "You booked %n meeting(s).", "", n),
        Measure.PROPOSALS_SENT: QCoreApplication.translate("Goals", "You sent %n proposal(s).", "", n),
        Measure.SIGNED_AMOUNT: QCoreApplication.translate("Goals", "You signed {amount} of new work."),
        Measure.NEW_CLIENTS: QCoreApplication.translate("Goals", "You won %n new client(s).", "", n),
    }
    return spoken[measure].format(amount=amount(measure, done, currency))


def units() -> dict[Measure, str]:
    """The word beside a number in a form; money has its sign instead."""
    return {
        Measure.BLOCKS_KEPT: QCoreApplication.translate("Goals", "blocks"),
        Measure.MINUTES_KEPT: QCoreApplication.translate("Goals", "minutes"),
        Measure.ATTEMPTS: QCoreApplication.translate("Goals", "attempts"),
        Measure.CONVERSATIONS: QCoreApplication.translate("Goals", "conversations"),
        Measure.PROSPECTS_ADDED: QCoreApplication.translate("Goals", "prospects"),
        Measure.NOES: QCoreApplication.translate("Goals", "noes"),
        Measure.PARTED: QCoreApplication.translate("Goals", "prospects"),
        Measure.MEETINGS: QCoreApplication.translate("Goals", "meetings"),
        Measure.PROPOSALS_SENT: QCoreApplication.translate("Goals", "proposals"),
        Measure.SIGNED_AMOUNT: "",
        Measure.NEW_CLIENTS: QCoreApplication.translate("Goals", "clients"),
    }


def _times(measure: Measure, value: int) -> int:
    """How many times, for plurals; money is not counted by ones, and its cents would be too many for Qt."""
    return 0 if measure.is_money else value
