"""What the toast says after deciding about somebody, or after logging a contact."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.actions.names import ActionName
from planner.changes import ChangeSet
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import Verdict
from planner.domain.touches.touch import TouchOutcome
from ui.bridge.formats import weekday_day_short
from ui.bridge.labels import label_of


def pursuit_sentence(change: ChangeSet) -> str:
    """The sentence of an action on the pursuit; empty for other actions and where the page itself shows it."""
    action, facts = ActionName(change.action), change.facts
    if action is ActionName.LOG_TOUCH:
        return _logged(change)
    if action is ActionName.QUALIFY:
        return _qualified(change)
    if action is ActionName.LOG_NEWSLETTER:
        count = facts.get("count")
        return QCoreApplication.translate("Sentences", "Newsletter logged for %n prospect(s).", "", _int(count))
    if action in _COUNTED:
        return _decided(change, action)
    return ""


_COUNTED = frozenset(
    {
        ActionName.LET_GO,
        ActionName.NURTURE,
        ActionName.PURSUE,
        ActionName.WIN,
        ActionName.LEAVE_ALONE,
        ActionName.SET_SOURCE,
    }
)


def _logged(change: ChangeSet) -> str:
    """ "Logged: no answer, Hugo Baraton. Next step Wed 16 Dec."."""
    facts = change.facts
    outcome, name = TouchOutcome(str(facts["outcome"])), str(facts["name"])
    state, before, next_on = facts["state"], facts["state_before"], facts["next_on"]
    words = {"outcome": _within_sentence(label_of(outcome)), "name": name}
    if state is State.DO_NOT_CONTACT:
        return QCoreApplication.translate("Sentences", "Logged: {name} is left in peace from now on.").format(**words)
    if state is State.LET_GO and before is not State.LET_GO:
        if facts.get("newsletter_goes_on"):
            template = QCoreApplication.translate("Sentences", "Logged and let go: {name}. Newsletter stays on.")
        else:
            template = QCoreApplication.translate("Sentences", "Logged and let go: {name}.")
        return template.format(**words)
    if state is State.ACTIVE and before in (State.NURTURE, State.LET_GO):
        return QCoreApplication.translate("Sentences", "Logged: {name} is active again. Next step {day}.").format(
            day=_day(next_on), **words
        )
    if next_on is None:
        return QCoreApplication.translate("Sentences", "Logged: {outcome}, {name}.").format(**words)
    return QCoreApplication.translate("Sentences", "Logged: {outcome}, {name}. Next step {day}.").format(
        day=_day(next_on), **words
    )


def _qualified(change: ChangeSet) -> str:
    """Only what moves somebody is worth saying: the verdict stands before one's eyes."""
    facts = change.facts
    if facts.get("state") is State.ACTIVE and facts.get("state_before") is not State.ACTIVE:
        verdict = label_of(Verdict(str(facts["verdict"])))
        return QCoreApplication.translate("Sentences", "{verdict}: {name} is active now.").format(
            verdict=verdict, name=facts["name"]
        )
    return ""


def _decided(change: ChangeSet, action: ActionName) -> str:
    facts = change.facts
    goes_on = bool(facts.get("newsletter_goes_on"))
    if facts.get("name") is None:
        return _decided_about_many(action, _int(facts.get("count")), goes_on)
    words = {"name": facts["name"], "day": _day(facts.get("next_on"))}
    if action is ActionName.LET_GO and not goes_on:
        return QCoreApplication.translate("Sentences", "Let go: {name}.").format(**words)
    if action is ActionName.NURTURE and facts.get("wake_on"):
        words["day"] = _day(facts["wake_on"])
        return QCoreApplication.translate("Sentences", "Kept warm: {name}. Wake day {day}.").format(**words)
    sentences = {
        ActionName.LET_GO: QCoreApplication.translate("Sentences", "Let go: {name}. Newsletter stays on."),
        ActionName.NURTURE: QCoreApplication.translate("Sentences", "Kept warm: {name}. A light word {day}."),
        ActionName.PURSUE: QCoreApplication.translate("Sentences", "Active: {name}. Next step {day}."),
        ActionName.WIN: QCoreApplication.translate("Sentences", "A new client: {name}."),
        ActionName.LEAVE_ALONE: QCoreApplication.translate("Sentences", "{name} is left in peace from now on."),
        ActionName.SET_SOURCE: QCoreApplication.translate("Sentences", "Saved who sent {name}."),
    }
    return sentences[action].format(**words)


def _decided_about_many(action: ActionName, count: int, newsletter_goes_on: bool) -> str:
    if action is ActionName.LET_GO and not newsletter_goes_on:
        return QCoreApplication.translate("Sentences", "%n prospect(s) let go.", "", count)
    if action is ActionName.LET_GO:
        return QCoreApplication.translate("Sentences", "%n prospect(s) let go. Newsletter stays on.", "", count)
    if action is ActionName.NURTURE:
        return QCoreApplication.translate("Sentences", "%n prospect(s) kept warm.", "", count)
    if action is ActionName.PURSUE:
        return QCoreApplication.translate("Sentences", "%n prospect(s) active now.", "", count)
    if action is ActionName.WIN:
        return QCoreApplication.translate("Sentences", "%n new client(s).", "", count)
    if action is ActionName.LEAVE_ALONE:
        return QCoreApplication.translate("Sentences", "%n prospect(s) left in peace from now on.", "", count)
    return QCoreApplication.translate("Sentences", "Saved who sent %n prospect(s).", "", count)


def _within_sentence(label: str) -> str:
    """A label as it stands after a colon: small."""
    return label[:1].lower() + label[1:]


def _day(day: object) -> str:
    return weekday_day_short(day) if isinstance(day, date) else ""


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0
