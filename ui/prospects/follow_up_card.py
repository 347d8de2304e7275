"""What goes with following somebody up: big fish, cadence, who sent them, newsletter, signals."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from planner.domain.followup.signals import SignalReading, Trend
from planner.domain.prospects.prospect import Prospect, State
from planner.domain.prospects.pursuit import Newsletter
from ui.bridge.labels import label_of
from ui.kit import Button, Switch, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.prospects.inline import FieldLine, InlineChoice, InlineText
from ui.prospects.section import Section

_EDGE = 12  # between the edge of a field and its text
_CADENCE_STATES = (State.TO_QUALIFY, State.ACTIVE, State.NURTURE, State.LET_GO)


@dataclass(frozen=True, slots=True)
class CadenceShown:
    """The cadence that runs: its name, which step of how many comes next, and the steps after it in words."""

    name: str
    place: int
    steps: int
    ahead: str


class FollowUpCard(Section):
    """Each change is told by a signal of its own."""

    big_fish_committed = Signal(bool)
    newsletter_committed = Signal(str)
    source_committed = Signal(str)
    cadence_wanted = Signal()
    cadence_stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big_fish = Switch(self.tr("Big fish"))
        self.big_fish.setToolTip(self.tr("Worth more patience: more tries and more time"))
        self._runs = label("", "body", wrap=True)
        self._ahead = label("", "small", "text2", wrap=True)
        self.start_button = Button(self.tr("Start…"), "link")
        self.stop_button = Button(self.tr("Stop it"), "link")
        self.source = InlineText(self.tr("Sent by"), self.tr("Nobody named"))
        self._sources = QStringListModel(self)  # one completer for good: see the editor of tags
        self.source.setCompleter(QCompleter(self._sources, self.source))
        self.newsletter = InlineChoice(self.tr("Newsletter"), [(each.value, label_of(each)) for each in Newsletter])
        self._signals = label("", "body", wrap=True)
        self._build()
        self._connect()

    def show_prospect(
        self, prospect: Prospect, source: str, cadence: CadenceShown | None, signals: SignalReading
    ) -> None:
        """Show what is stored; `source` is the name of who sent them."""
        pursuit = prospect.pursuit
        self.setVisible(prospect.state is not State.DO_NOT_CONTACT)
        self.big_fish.blockSignals(True)
        self.big_fish.setChecked(pursuit.is_big_fish)
        self.big_fish.blockSignals(False)
        self.newsletter.show_value(pursuit.newsletter.value)
        self.source.show_value(source)
        self._show_cadence(cadence, may_start=prospect.state in _CADENCE_STATES and prospect.trashed_on is None)
        self._signal_line.setVisible(not signals.is_empty)
        self._signals.setText(self._signal_words(signals))

    def offer_sources(self, names: Sequence[str]) -> None:
        """Complete from the names of those who may have sent somebody."""
        if self._sources.stringList() != list(names):
            self._sources.setStringList(list(names))

    def _build(self) -> None:
        body = self.begin(self.tr("Follow-up"), outdent=_EDGE, spacing=0)
        links = FlowLayout(spacing=12)
        links.addWidget(self.start_button)
        links.addWidget(self.stop_button)
        words = vbox(self._runs, self._ahead, boxed(links), spacing=0, margins=(_EDGE, 4, 0, 0))
        self._cadence_box = boxed(words)
        signals = boxed(vbox(self._signals, margins=(_EDGE, 6, 0, 5)))
        self._signal_line = FieldLine(self.tr("Signals"), signals)
        lines = (
            FieldLine(self.tr("Big fish"), boxed(hbox(self.big_fish, None, margins=(_EDGE, 0, 0, 0)))),
            FieldLine(self.tr("Cadence"), self._cadence_box),
            FieldLine(self.tr("Sent by"), self.source),
            FieldLine(self.tr("Newsletter"), self.newsletter),
            self._signal_line,
        )
        body.addLayout(vbox(*lines, spacing=2, margins=(_EDGE, 0, 0, 0)))

    def _connect(self) -> None:
        self.big_fish.toggled.connect(self.big_fish_committed)
        self.newsletter.committed.connect(self.newsletter_committed)
        self.source.committed.connect(self.source_committed)
        self.start_button.clicked.connect(self.cadence_wanted)
        self.stop_button.clicked.connect(self.cadence_stop_wanted)

    def _show_cadence(self, cadence: CadenceShown | None, *, may_start: bool) -> None:
        self._runs.setVisible(cadence is not None or not may_start)
        self._ahead.setVisible(cadence is not None and bool(cadence.ahead))
        self.start_button.setVisible(may_start)
        self.stop_button.setVisible(cadence is not None)
        self._runs.setText(self.tr("None runs"))
        self.start_button.set_words(self.tr("Start…") if cadence is None else self.tr("Change…"))
        self.start_button.setAccessibleName(self.tr("Choose a cadence"))
        if cadence is not None:
            words = self.tr("{name}, step {place} of {steps}")
            self._runs.setText(words.format(name=cadence.name, place=cadence.place, steps=cadence.steps))
            self._ahead.setText(cadence.ahead)

    def _signal_words(self, signals: SignalReading) -> str:
        trends = {
            Trend.RISING: self.tr("It is getting warmer."),
            Trend.FALLING: self.tr("It is cooling down."),
            Trend.STEADY: self.tr("No change lately."),
            Trend.UNKNOWN: "",
        }
        return f"{self._balance(signals.buying, signals.not_buying)} {trends[signals.trend]}".rstrip()

    def _balance(self, good: int, bad: int) -> str:
        if not good:
            return self.tr("%n signs against a deal, none for one.", "", bad)
        if not bad:
            return self.tr("%n signs for a deal, none against.", "", good)
        return self.tr("%n signs for a deal, {bad} against.", "", good).format(bad=bad)
