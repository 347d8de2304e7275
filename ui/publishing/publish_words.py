"""The words on publishing: how it stands, what would change, and where the well-known servers are."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.actions.publishing import ShownConflict
from planner.publishing.plan import StepKind
from planner.publishing.sync import ConflictKind, Outcome
from ui.bridge.errors import error_sentence
from ui.bridge.formats import capital, clock
from ui.publishing.came_back_words import change_line, change_words, done
from ui.publishing.publisher import Publisher, PublishState

translate = QCoreApplication.translate


class Provider(StrEnum):
    """Where most people have a calendar server."""

    NEXTCLOUD = "nextcloud"
    ICLOUD = "icloud"
    FASTMAIL = "fastmail"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ProviderHint:
    """The form of the address (`is_fixed`: the same for everybody), and where to find an app password."""

    name: str
    address: str
    hint: str
    is_fixed: bool = False


_HINTS: dict[Provider, Any] = {
    Provider.NEXTCLOUD: QT_TRANSLATE_NOOP(
        "Publishing", "App password: in your Nextcloud under Settings, Security, Devices and sessions."
    ),
    Provider.ICLOUD: QT_TRANSLATE_NOOP(
        "Publishing", "The user is your Apple account. App password: on account.apple.com under Sign-In and Security."
    ),
    Provider.FASTMAIL: QT_TRANSLATE_NOOP(
        "Publishing", "App password: in Fastmail under Settings, Privacy and Security, with access to calendars."
    ),
    Provider.OTHER: QT_TRANSLATE_NOOP(
        "Publishing",
        "Radicale, Baïkal and others: the address that other programs use too. Google lets no password in.",
    ),
}
_ADDRESSES = {
    Provider.NEXTCLOUD: ("Nextcloud", "https://cloud.example.org/remote.php/dav/", False),
    Provider.ICLOUD: ("iCloud", "https://caldav.icloud.com/", True),
    Provider.FASTMAIL: ("Fastmail", "https://caldav.fastmail.com/", True),
    Provider.OTHER: ("", "https://calendar.example.org/", False),
}


def provider_hint(provider: Provider) -> ProviderHint:
    """What to say about a provider, in the language of the screen."""
    name, address, is_fixed = _ADDRESSES[provider]
    named = name or translate("Publishing", "Another server")
    return ProviderHint(named, address, translate("Publishing", _HINTS[provider]), is_fixed)


def state_line(publisher: Publisher) -> str:
    """How it stands, in one quiet sentence."""
    changes = translate("Publishing", "%n change(s) waiting", "", publisher.waiting)
    match publisher.state:
        case PublishState.WORKING:
            return translate("Publishing", "Publishing…")
        case PublishState.UP_TO_DATE:
            return translate("Publishing", "Up to date")
        case PublishState.OFFLINE if publisher.offline_since is not None:
            text = translate("Publishing", "{changes}, offline since {time}")
            return text.format(changes=changes, time=clock(publisher.offline_since))
        case PublishState.PASSWORD | PublishState.PROBLEM if publisher.error is not None:
            return error_sentence(publisher.error)
        case PublishState.OFF:
            return translate("Publishing", "Off. Nothing is sent.")
    if publisher.conflicts:
        return translate("Publishing", "%n event(s) need your decision", "", len(publisher.conflicts))
    return changes


def outcome_line(outcome: Outcome) -> str:
    """What a round would do."""
    made = translate("Publishing", "%n event(s) to add", "", outcome.count(StepKind.CREATE))
    changed = translate("Publishing", "%n to change", "", outcome.count(StepKind.UPDATE))
    gone = translate("Publishing", "%n to remove", "", outcome.count(StepKind.DELETE))
    found = translate("Publishing", "%n changed there", "", len(outcome.conflicts)) if outcome.conflicts else ""
    return ", ".join(part for part in (made, changed, gone, found) if part)


def conflict_heading(shown: ShownConflict) -> str:
    """Which event it is about, and what became of it."""
    fate = {
        ConflictKind.CHANGED: translate("Publishing", "changed there"),
        ConflictKind.DELETED: translate("Publishing", "deleted there"),
        ConflictKind.REMOVED_HERE: translate("Publishing", "changed there, removed here"),
    }
    return f"{shown.title} \u00b7 {fate[shown.conflict.kind]}"


def conflict_lines(shown: ShownConflict, zone: str) -> list[str]:
    """What differs, one line a difference."""
    if shown.conflict.kind is ConflictKind.DELETED:
        return [change_line(each, zone) for each in shown.differences]
    return [
        capital(translate("Publishing", "{done}: {dates}").format(done=done(each), dates=change_words(each, zone)))
        for each in shown.differences
    ]
