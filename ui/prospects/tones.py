"""Which colour goes with which state, class and role; the word beside it carries the meaning."""

from enum import StrEnum

from planner.domain.prospects.prospect import ProspectClass, Role, State
from planner.domain.prospects.pursuit import Verdict
from ui.bridge.labels import label_of
from ui.kit.pill import Tone

STATE_TONES: dict[State, Tone] = {
    State.TO_QUALIFY: "warn",
    State.ACTIVE: "ok",
    State.NURTURE: "mute",
    State.CLIENT: "ok",
    State.LET_GO: "mute",
    State.DO_NOT_CONTACT: "bad",
}
CLASS_TONES: dict[ProspectClass, Tone] = {
    ProspectClass.NONE: "mute",
    ProspectClass.A: "ok",
    ProspectClass.B: "mute",
    ProspectClass.C: "mute",
    ProspectClass.OUT: "mute",
}
VERDICT_TONES: dict[Verdict, Tone] = {
    Verdict.PURSUE: "ok",
    Verdict.FIND_OUT: "warn",
    Verdict.LET_GO: "mute",
}
_STATE_ICONS: dict[State, str] = {
    State.NURTURE: "leaf",
    State.CLIENT: "check",
    State.DO_NOT_CONTACT: "ban",
}
ROLE_TONES: dict[Role, Tone] = {
    Role.UNKNOWN: "mute",
    Role.DECISION_MAKER: "accent",
    Role.INFLUENCER: "ok",
    Role.GATEKEEPER: "warn",
}


def state_icon(word: StrEnum) -> str | None:
    """The icon in a state's pill."""
    return _STATE_ICONS.get(word) if isinstance(word, State) else None


def state_pill(state: State) -> tuple[str, Tone] | tuple[str, Tone, str]:
    """Word, tone and perhaps an icon for a state's pill."""
    word, tone = label_of(state), STATE_TONES[state]
    return (word, tone, _STATE_ICONS[state]) if state in _STATE_ICONS else (word, tone)
