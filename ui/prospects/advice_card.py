"""What there is to decide about a prospect now: one band with a way to do it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.followup.advice import Advice, AdviceCode
from planner.domain.followup.guard import EarlyCause
from planner.domain.followup.maybes import Push
from planner.domain.followup.stop_rule import StopCause
from planner.domain.prospects.prospect import State
from ui.bridge.formats import relative_day
from ui.kit import Button, Callout, vbox
from ui.kit.callout import CalloutTone

_NOT_SHOWN = (AdviceCode.DO_NOT_CONTACT, AdviceCode.NO_NEXT_STEP)


@dataclass(frozen=True, slots=True)
class _Look:
    icon: str
    tone: CalloutTone


_LOOKS = {
    AdviceCode.STOP_RULE: _Look("hand", "warn"),
    AdviceCode.GO_FOR_THE_NO: _Look("compass", "warn"),
    AdviceCode.LET_GO: _Look("let-go", "mute"),
    AdviceCode.TOO_EARLY: _Look("hourglass", "mute"),
    AdviceCode.WAKE_UP: _Look("today", "ok"),
    AdviceCode.REQUALIFY: _Look("question", "mute"),
    AdviceCode.SILENCE: _Look("info", "mute"),
    AdviceCode.NO_DECISION_MAKER: _Look("person-check", "mute"),
    AdviceCode.UNQUALIFIED: _Look("question", "mute"),
}


class AdviceCard(QWidget):
    """`wanted` carries the code whose first button was pressed, `refused` the one whose second was."""

    wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice: Advice | None = None
        self._kept: set[tuple[int, str]] = set()
        self._prospect_id, self._state = 0, State.TO_QUALIFY
        self.do_button = Button("", "link")
        self.refuse_button = Button("", "link")
        self.band = Callout("info", " ", "", (self.do_button, self.refuse_button), compact=True)
        self.setLayout(vbox(self.band, spacing=0))
        self.do_button.clicked.connect(self._on_do_clicked)
        self.refuse_button.clicked.connect(self._on_refuse_clicked)

    @property
    def code(self) -> AdviceCode | None:
        """What is shown."""
        return self._advice.code if self._advice else None

    @property
    def wakes(self) -> bool:
        """Whether it offers to wake somebody up."""
        is_kept_warm = self._state is State.NURTURE
        return is_kept_warm and self.code in (AdviceCode.WAKE_UP, AdviceCode.REQUALIFY)

    def show_advice(self, prospect_id: int, state: State, advice: tuple[Advice, ...], why: str, today: date) -> None:
        """Show the most urgent; `why` are the reasons of the verdict in words."""
        self._prospect_id, self._state = prospect_id, state
        said = (each for each in advice if each.code not in _NOT_SHOWN and not self._is_kept(each))
        self._advice = next(said, None)
        self.setVisible(self._advice is not None)
        if self._advice is None:
            return
        look = _LOOKS[self._advice.code]
        self.band.set_look(look.icon, look.tone)
        self.band.set_words(*self._words(self._advice, why, today))
        first, second = self._buttons(self._advice.code, state)
        for button, words in ((self.do_button, first), (self.refuse_button, second)):
            button.set_words(words)
            button.setVisible(bool(words))

    def keep(self) -> None:
        """The owner decided against what is shown; it stays away until its reasons change."""
        if self._advice is not None:
            self._kept.add((self._prospect_id, _evidence(self._advice)))
            self.hide()

    def _is_kept(self, advice: Advice) -> bool:
        return (self._prospect_id, _evidence(advice)) in self._kept

    def _stop_words(self, cause: object, attempts: int, days: int) -> str:
        if cause is StopCause.DECISION_DAY:
            return self.tr("This is the day that was set for deciding.")
        if cause is StopCause.ATTEMPTS:
            return self.tr("%n tries without a sign from them.", "", attempts)
        return self.tr("%n days without a sign from them.", "", days)

    def _words(self, advice: Advice, why: str, today: date) -> tuple[str, str]:
        facts = advice.evidence
        days, touches = _number(facts.get("days")), _number(facts.get("touches"))
        match advice.code:
            case AdviceCode.STOP_RULE:
                return self.tr("Time to decide"), self._stop_words(facts["cause"], _number(facts["attempts"]), days)
            case AdviceCode.GO_FOR_THE_NO:
                heading = self.tr("They said maybe %n times", "", _number(facts["maybes"]))
                if facts["level"] is Push.FIRM:
                    return heading, self.tr("It is time to ask for a clear yes or no.")
                return heading, self.tr("A clear answer would help you both.")
            case AdviceCode.LET_GO:
                return self.tr("Better let go"), why
            case AdviceCode.TOO_EARLY:
                heading = self.tr("Better wait until {day}").format(day=_day(facts["until"], today))
                named = facts["cause"] is EarlyCause.DAY
                return heading, self.tr("They named this day.") if named else self.tr("That is the pace you agreed on.")
            case AdviceCode.WAKE_UP:
                return self.tr("Their day has come"), str(facts["note"])
            case AdviceCode.REQUALIFY:
                return self.tr("Time to look again"), self.tr("Much can change in a few months.")
            case AdviceCode.SILENCE:
                heading = self.tr("Silent for %n days", "", days)
                return heading, self.tr("Ask whether it still matters to them.")
            case AdviceCode.NO_DECISION_MAKER:
                return self.tr("Not yet with whoever decides"), self.tr(
                    "%n contacts so far. Ask who decides.", "", touches
                )
            case _:
                text = self.tr("%n contacts so far. A few answers tell whether to go on.", "", touches)
                return self.tr("Not qualified yet"), text

    def _buttons(self, code: AdviceCode, state: State) -> tuple[str, str]:
        match code:
            case AdviceCode.STOP_RULE:
                return self.tr("Decide"), ""
            case AdviceCode.GO_FOR_THE_NO:
                return self.tr("Go for the no"), ""
            case AdviceCode.LET_GO:
                return self.tr("Let go"), self.tr("Keep")
            case AdviceCode.WAKE_UP:
                return self.tr("Wake up now"), ""
            case AdviceCode.REQUALIFY:
                again = self.tr("Wake up now") if state is State.NURTURE else self.tr("Pursue")
                return again, self.tr("Later")
            case AdviceCode.UNQUALIFIED:
                return self.tr("Qualify"), ""
            case _:
                return "", ""

    def _on_do_clicked(self) -> None:
        self.wanted.emit(self.code)

    def _on_refuse_clicked(self) -> None:
        self.refused.emit(self.code)


def _evidence(advice: Advice) -> str:
    return f"{advice.code} {sorted((key, str(value)) for key, value in advice.evidence.items())}"


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _day(value: object, today: date) -> str:
    return relative_day(value, today) if isinstance(value, date) else ""
