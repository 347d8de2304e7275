"""What is said after an action: the toast's sentence, and the name that Undo and Redo carry."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.actions.names import ActionName
from planner.changes import ChangeSet
from planner.domain.blocks.attendance import Outcome
from planner.domain.prospects.pursuit import LetGoReason
from ui.bridge.formats import NARROW, clock, length, weekday_day_short
from ui.bridge.labels import label_of
from ui.bridge.pursuit_sentences import pursuit_sentence
from ui.bridge.work_sentences import SIGNED_WITH_BLOCK, WORK_NAMES, WORK_TOASTS

_NAMES: dict[Any, Any] = {
    ActionName.ADD_PROSPECT: QT_TRANSLATE_NOOP("Sentences", "add prospect"),
    ActionName.EDIT_PROSPECT: QT_TRANSLATE_NOOP("Sentences", "edit prospect"),
    ActionName.SET_NEXT_STEP: QT_TRANSLATE_NOOP("Sentences", "change next step"),
    ActionName.SET_STATE: QT_TRANSLATE_NOOP("Sentences", "change state"),
    ActionName.LOG_TOUCH: QT_TRANSLATE_NOOP("Sentences", "log contact"),
    ActionName.EDIT_TOUCH: QT_TRANSLATE_NOOP("Sentences", "correct contact"),
    ActionName.REMOVE_TOUCH: QT_TRANSLATE_NOOP("Sentences", "remove contact"),
    ActionName.QUALIFY: QT_TRANSLATE_NOOP("Sentences", "qualify"),
    ActionName.LET_GO: QT_TRANSLATE_NOOP("Sentences", "let go"),
    ActionName.GIVE_REASON: QT_TRANSLATE_NOOP("Sentences", "reason for letting go"),
    ActionName.NURTURE: QT_TRANSLATE_NOOP("Sentences", "keep warm"),
    ActionName.PURSUE: QT_TRANSLATE_NOOP("Sentences", "pursue"),
    ActionName.WIN: QT_TRANSLATE_NOOP("Sentences", "new client"),
    ActionName.LEAVE_ALONE: QT_TRANSLATE_NOOP("Sentences", "do not contact"),
    ActionName.SNOOZE: QT_TRANSLATE_NOOP("Sentences", "put off next step"),
    ActionName.EXTEND_PURSUIT: QT_TRANSLATE_NOOP("Sentences", "go on once more"),
    ActionName.AGREE: QT_TRANSLATE_NOOP("Sentences", "agreed follow-up"),
    ActionName.MARK_BIG_FISH: QT_TRANSLATE_NOOP("Sentences", "big fish"),
    ActionName.SET_NEWSLETTER: QT_TRANSLATE_NOOP("Sentences", "newsletter choice"),
    ActionName.SET_REQUALIFY_DAY: QT_TRANSLATE_NOOP("Sentences", "day to look again"),
    ActionName.SAVE_IDEAL_CLIENT: QT_TRANSLATE_NOOP("Sentences", "ideal client"),
    ActionName.ANSWER_IDEAL: QT_TRANSLATE_NOOP("Sentences", "answer about the ideal client"),
    ActionName.SAVE_SOURCE: QT_TRANSLATE_NOOP("Sentences", "referral source"),
    ActionName.REMOVE_SOURCE: QT_TRANSLATE_NOOP("Sentences", "remove referral source"),
    ActionName.SET_SOURCE: QT_TRANSLATE_NOOP("Sentences", "who sent them"),
    ActionName.SAVE_CADENCE: QT_TRANSLATE_NOOP("Sentences", "save cadence"),
    ActionName.REMOVE_CADENCE: QT_TRANSLATE_NOOP("Sentences", "remove cadence"),
    ActionName.START_CADENCE: QT_TRANSLATE_NOOP("Sentences", "start cadence"),
    ActionName.STOP_CADENCE: QT_TRANSLATE_NOOP("Sentences", "end cadence"),
    ActionName.LOG_NEWSLETTER: QT_TRANSLATE_NOOP("Sentences", "log newsletter"),
    ActionName.REMOVE_NEWSLETTER: QT_TRANSLATE_NOOP("Sentences", "remove newsletter"),
    ActionName.KEEP_CHECK: QT_TRANSLATE_NOOP("Sentences", "keep check"),
    ActionName.ADD_TAG: QT_TRANSLATE_NOOP("Sentences", "add tag"),
    ActionName.REMOVE_TAG: QT_TRANSLATE_NOOP("Sentences", "remove tag"),
    ActionName.TRASH_PROSPECTS: QT_TRANSLATE_NOOP("Sentences", "move to trash"),
    ActionName.RESTORE_PROSPECTS: QT_TRANSLATE_NOOP("Sentences", "restore from trash"),
    ActionName.IMPORT_PROSPECTS: QT_TRANSLATE_NOOP("Sentences", "import"),
    ActionName.SAVE_LIST: QT_TRANSLATE_NOOP("Sentences", "save list"),
    ActionName.REMOVE_LIST: QT_TRANSLATE_NOOP("Sentences", "remove list"),
    ActionName.ADD_SERIES: QT_TRANSLATE_NOOP("Sentences", "add block series"),
    ActionName.EDIT_SERIES: QT_TRANSLATE_NOOP("Sentences", "edit block series"),
    ActionName.REMOVE_SERIES: QT_TRANSLATE_NOOP("Sentences", "remove block series"),
    ActionName.MOVE_BLOCK: QT_TRANSLATE_NOOP("Sentences", "move block"),
    ActionName.RESIZE_BLOCK: QT_TRANSLATE_NOOP("Sentences", "change length of block"),
    ActionName.SKIP_BLOCK: QT_TRANSLATE_NOOP("Sentences", "skip block"),
    ActionName.RESTORE_BLOCK: QT_TRANSLATE_NOOP("Sentences", "put block back"),
    ActionName.MARK_BLOCK: QT_TRANSLATE_NOOP("Sentences", "mark block"),
    ActionName.UNMARK_BLOCK: QT_TRANSLATE_NOOP("Sentences", "unmark block"),
    ActionName.PLAN_BLOCKS: QT_TRANSLATE_NOOP("Sentences", "put plan on the week"),
    ActionName.SHORTEN_BLOCK: QT_TRANSLATE_NOOP("Sentences", "shorten block"),
    ActionName.ADD_PAUSE: QT_TRANSLATE_NOOP("Sentences", "plan pause"),
    ActionName.EDIT_PAUSE: QT_TRANSLATE_NOOP("Sentences", "change pause"),
    ActionName.REMOVE_PAUSE: QT_TRANSLATE_NOOP("Sentences", "remove pause"),
    ActionName.ADD_BUSY_CALENDAR: QT_TRANSLATE_NOOP("Sentences", "add calendar"),
    ActionName.EDIT_BUSY_CALENDAR: QT_TRANSLATE_NOOP("Sentences", "change calendar"),
    ActionName.REMOVE_BUSY_CALENDAR: QT_TRANSLATE_NOOP("Sentences", "remove calendar"),
    ActionName.SET_CALL_LIST: QT_TRANSLATE_NOOP("Sentences", "change call list"),
    ActionName.FILL_CALL_LISTS: QT_TRANSLATE_NOOP("Sentences", "fill call lists"),
    ActionName.ACCEPT_WEEK: QT_TRANSLATE_NOOP("Sentences", "plan of the week"),
    ActionName.TAKE_OVER: QT_TRANSLATE_NOOP("Sentences", "take over changes"),
    ActionName.ADD_GOAL: QT_TRANSLATE_NOOP("Sentences", "set goal"),
    ActionName.EDIT_GOAL: QT_TRANSLATE_NOOP("Sentences", "edit goal"),
    ActionName.REMOVE_GOAL: QT_TRANSLATE_NOOP("Sentences", "remove goal"),
    ActionName.CLAIM_REWARD: QT_TRANSLATE_NOOP("Sentences", "claim reward"),
    ActionName.ENJOY_REWARD: QT_TRANSLATE_NOOP("Sentences", "enjoy reward"),
    ActionName.PLAN_REWARD: QT_TRANSLATE_NOOP("Sentences", "plan reward"),
    ActionName.EXTEND_GOAL: QT_TRANSLATE_NOOP("Sentences", "extend goal"),
    ActionName.LET_GOAL_GO: QT_TRANSLATE_NOOP("Sentences", "let goal go"),
    ActionName.CONFIRM_CONSEQUENCE: QT_TRANSLATE_NOOP("Sentences", "answer about the consequence"),
    ActionName.POSTPONE_NEXT_GOAL: QT_TRANSLATE_NOOP("Sentences", "postpone next goal"),
    ActionName.CHANGE_SETTINGS: QT_TRANSLATE_NOOP("Sentences", "change settings"),
    ActionName.FINISH_FIRST_RUN: QT_TRANSLATE_NOOP("Sentences", "first plan"),
    **WORK_NAMES,
}
_TOASTS: dict[Any, Any] = {
    ActionName.ADD_PROSPECT: QT_TRANSLATE_NOOP("Sentences", "Added: {name}."),
    ActionName.EDIT_PROSPECT: QT_TRANSLATE_NOOP("Sentences", "Saved: {name}."),
    ActionName.SET_NEXT_STEP: QT_TRANSLATE_NOOP("Sentences", "Next step saved."),
    ActionName.EDIT_TOUCH: QT_TRANSLATE_NOOP("Sentences", "The log is corrected."),
    ActionName.REMOVE_TOUCH: QT_TRANSLATE_NOOP("Sentences", "Taken out of the log."),
    ActionName.SNOOZE: QT_TRANSLATE_NOOP("Sentences", "Put off to {day}: {name}."),
    ActionName.EXTEND_PURSUIT: QT_TRANSLATE_NOOP("Sentences", "One more round with {name}."),
    ActionName.AGREE: QT_TRANSLATE_NOOP("Sentences", "Agreed follow-up saved: {name}."),
    ActionName.GIVE_REASON: QT_TRANSLATE_NOOP("Sentences", "Reason kept: {reason}."),
    ActionName.SAVE_IDEAL_CLIENT: QT_TRANSLATE_NOOP("Sentences", "Your ideal client is saved."),
    ActionName.SAVE_SOURCE: QT_TRANSLATE_NOOP("Sentences", "Referral source saved: {name}."),
    ActionName.REMOVE_SOURCE: QT_TRANSLATE_NOOP("Sentences", "Referral source removed: {name}."),
    ActionName.SAVE_CADENCE: QT_TRANSLATE_NOOP("Sentences", "Cadence saved: {name}."),
    ActionName.REMOVE_CADENCE: QT_TRANSLATE_NOOP("Sentences", "Cadence removed: {name}."),
    ActionName.START_CADENCE: QT_TRANSLATE_NOOP("Sentences", "Cadence started. First step: {day}."),
    ActionName.STOP_CADENCE: QT_TRANSLATE_NOOP("Sentences", "Cadence ended. The next step stays."),
    ActionName.REMOVE_NEWSLETTER: QT_TRANSLATE_NOOP("Sentences", "Newsletter taken out of the log: {title}."),
    ActionName.KEEP_CHECK: QT_TRANSLATE_NOOP("Sentences", "Kept, to compare with next time."),
    ActionName.SAVE_LIST: QT_TRANSLATE_NOOP("Sentences", "List saved: {name}."),
    ActionName.REMOVE_LIST: QT_TRANSLATE_NOOP("Sentences", "List removed: {name}. The prospects on it stay."),
    ActionName.ADD_SERIES: QT_TRANSLATE_NOOP("Sentences", "The blocks are on your week."),
    ActionName.EDIT_SERIES: QT_TRANSLATE_NOOP("Sentences", "The series has changed."),
    ActionName.REMOVE_SERIES: QT_TRANSLATE_NOOP(
        "Sentences", "The series is off your week. What you kept stays counted."
    ),
    ActionName.MOVE_BLOCK: QT_TRANSLATE_NOOP("Sentences", "Moved to {day}, {time}. Only this one has moved."),
    ActionName.RESIZE_BLOCK: QT_TRANSLATE_NOOP("Sentences", "This block now lasts {length}."),
    ActionName.SKIP_BLOCK: QT_TRANSLATE_NOOP("Sentences", "Skipped: {day}. The series goes on."),
    ActionName.RESTORE_BLOCK: QT_TRANSLATE_NOOP("Sentences", "Back in its place: {day}."),
    ActionName.UNMARK_BLOCK: QT_TRANSLATE_NOOP("Sentences", "The mark is gone."),
    ActionName.SHORTEN_BLOCK: QT_TRANSLATE_NOOP("Sentences", "A short block, {day}, {time}. It still counts."),
    ActionName.ADD_PAUSE: QT_TRANSLATE_NOOP("Sentences", "Pause from {first} to {last}. It breaks nothing."),
    ActionName.EDIT_PAUSE: QT_TRANSLATE_NOOP("Sentences", "The pause now goes from {first} to {last}."),
    ActionName.REMOVE_PAUSE: QT_TRANSLATE_NOOP("Sentences", "The pause is gone. Its blocks are on again."),
    ActionName.ADD_BUSY_CALENDAR: QT_TRANSLATE_NOOP("Sentences", "Calendar added: {name}."),
    ActionName.REMOVE_BUSY_CALENDAR: QT_TRANSLATE_NOOP("Sentences", "Calendar removed: {name}. The file stays."),
    ActionName.EXPORT_CALENDAR: QT_TRANSLATE_NOOP("Sentences", "The calendar file is up to date: {path}"),
    ActionName.EXPORT_BLOCK: QT_TRANSLATE_NOOP("Sentences", "The block of {day} is in a file of its own: {path}"),
    ActionName.ADD_GOAL: QT_TRANSLATE_NOOP("Sentences", "Your goal is set."),
    ActionName.EDIT_GOAL: QT_TRANSLATE_NOOP("Sentences", "Goal saved."),
    ActionName.REMOVE_GOAL: QT_TRANSLATE_NOOP("Sentences", "Goal removed."),
    ActionName.CLAIM_REWARD: QT_TRANSLATE_NOOP("Sentences", "On your shelf: {title}."),
    ActionName.ENJOY_REWARD: QT_TRANSLATE_NOOP("Sentences", "Enjoyed: {title}."),
    ActionName.PLAN_REWARD: QT_TRANSLATE_NOOP("Sentences", "The day for your reward is kept: {title}."),
    ActionName.EXTEND_GOAL: QT_TRANSLATE_NOOP("Sentences", "Two more weeks for this goal."),
    ActionName.LET_GOAL_GO: QT_TRANSLATE_NOOP("Sentences", "You have let this goal go."),
    ActionName.CONFIRM_CONSEQUENCE: QT_TRANSLATE_NOOP("Sentences", "Thank you for the honest answer."),
    **WORK_TOASTS,
}
_MARKED: dict[Any, Any] = {
    Outcome.KEPT: QT_TRANSLATE_NOOP("Sentences", "Block kept."),
    Outcome.SHORTENED: QT_TRANSLATE_NOOP("Sentences", "Block kept, a short one. It still counts."),
    Outcome.MISSED: QT_TRANSLATE_NOOP("Sentences", "One block was missed. The next one is a fresh start."),
    Outcome.PAUSED: QT_TRANSLATE_NOOP("Sentences", "Block paused."),
}

_EXPORTED: dict[Any, Any] = {
    "changes": QT_TRANSLATE_NOOP("Sentences", "The changes are in a file of their own: {path}"),
    "cancellations": QT_TRANSLATE_NOOP("Sentences", "What is called off is in a file of its own: {path}"),
}


def undo_name(change: ChangeSet) -> str:
    """The name of an action after "Undo: ", such as "move block"."""
    return QCoreApplication.translate("Sentences", _NAMES[ActionName(change.action)])


def undone_sentence(change: ChangeSet) -> str:
    """What the toast says after Undo."""
    return QCoreApplication.translate("Sentences", "Undone: {name}.").format(name=undo_name(change))


def redone_sentence(change: ChangeSet) -> str:
    """What the toast says after Redo."""
    return QCoreApplication.translate("Sentences", "Done again: {name}.").format(name=undo_name(change))


def toast_sentence(change: ChangeSet) -> str:
    """What the toast says after an action; empty when nothing needs saying (settings show themselves)."""
    return _toast(change).replace("..", ".")  # a French "nov." at the end brings a full stop of its own


def _toast(change: ChangeSet) -> str:
    action, facts = ActionName(change.action), change.facts
    if action is ActionName.MARK_BLOCK:
        return QCoreApplication.translate("Sentences", _MARKED[Outcome(str(facts["outcome"]))])
    pursued = pursuit_sentence(change)
    if pursued:
        return pursued
    counted = _counted_sentence(action, facts.get("count"))
    if counted:
        return counted
    if action is ActionName.IMPORT_PROSPECTS:
        return import_sentence(_int(facts["added"]), _int(facts["changed"]))
    template = _EXPORTED.get(facts.get("scope")) or _TOASTS.get(action)
    if action is ActionName.SIGN_PROPOSAL and facts.get("next_block") is not None:
        template = SIGNED_WITH_BLOCK
    if template is None:
        return ""
    return QCoreApplication.translate("Sentences", template).format(**_spoken(facts))


def import_sentence(added: int, changed: int) -> str:
    """What an import did, in one sentence."""
    if not added and not changed:
        return QCoreApplication.translate("Sentences", "Everyone in the file was already on your list.")
    new = QCoreApplication.translate("Sentences", "%n prospect(s) added", "", added)
    updated = QCoreApplication.translate("Sentences", "%n completed", "", changed)
    if not changed:
        return QCoreApplication.translate("Sentences", "{added}.").format(added=new)
    return QCoreApplication.translate("Sentences", "{added}, {changed}.").format(added=new, changed=updated)


def _counted_sentence(action: ActionName, count: object) -> str:
    if not isinstance(count, int):
        return ""
    if action is ActionName.TRASH_PROSPECTS:
        return QCoreApplication.translate("Sentences", "%n prospect(s) moved to the trash, for 30 days.", "", count)
    if action is ActionName.RESTORE_PROSPECTS:
        return QCoreApplication.translate("Sentences", "%n prospect(s) back on the list.", "", count)
    if action is ActionName.ADD_TAG:
        return QCoreApplication.translate("Sentences", "Tag added to %n prospect(s).", "", count)
    if action is ActionName.REMOVE_TAG:
        return QCoreApplication.translate("Sentences", "Tag taken off %n prospect(s).", "", count)
    if action is ActionName.FILL_CALL_LISTS:
        return QCoreApplication.translate("Sentences", "%n prospect(s) on your call lists.", "", count)
    if action is ActionName.PLAN_BLOCKS:
        return QCoreApplication.translate("Sentences", "%n block(s) a week are on your calendar.", "", count)
    if action is ActionName.ACCEPT_WEEK:
        return QCoreApplication.translate("Sentences", "%n block(s) of the week changed.", "", count)
    if action is ActionName.TAKE_OVER:
        return QCoreApplication.translate("Sentences", "%n change(s) taken over from your calendar.", "", count)
    if action is ActionName.DATE_PROPOSALS:
        return QCoreApplication.translate("Sentences", "%n proposal(s) now have an end date.", "", count)
    if action is ActionName.BOOK_WEEKS:
        return QCoreApplication.translate("Sentences", "%n block(s) booked.", "", count)
    if action is ActionName.SET_STATE:
        return QCoreApplication.translate("Sentences", "%n prospect(s) moved to another list.", "", count)
    return ""


def _spoken(facts: object) -> dict[str, str]:
    """The facts of a change in words that fit into a sentence."""
    spoken: dict[str, str] = {}
    if not isinstance(facts, dict):
        return spoken
    for name in ("name", "title", "path"):
        spoken[name] = str(facts.get(name, ""))
    moment = facts.get("to") or facts.get("slot")
    if moment is not None:
        spoken["day"], spoken["time"] = weekday_day_short(moment.date()), clock(moment)
    day = facts.get("until") or facts.get("next_on")
    if day is not None:
        spoken["day"] = weekday_day_short(day)
    block = facts.get("next_block")
    if block is not None:
        spoken["day"], spoken["time"] = weekday_day_short(block.date()), clock(block)
    for name in ("first", "last"):
        if name in facts:
            spoken[name] = weekday_day_short(facts[name])
    if isinstance(facts.get("reason"), LetGoReason):
        spoken["reason"] = label_of(facts["reason"])
    if "minutes" in facts:
        spoken["length"] = length(int(facts["minutes"])).replace(NARROW, " ")
    return spoken


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0
