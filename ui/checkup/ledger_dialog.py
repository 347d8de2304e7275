"""Where the time goes: minutes by verdict, what they would have been worth, and how many good ones one follows up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.actions.settings import change_settings
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.domain.followup.ledger import CallLength, Ledger
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.pursuit import Verdict
from planner.storage.queries.ledger import gauge, ledger
from ui.bridge.bridge import Bridge
from ui.bridge.formats import length, number
from ui.bridge.labels import label_of
from ui.bridge.navigation import Navigator
from ui.bridge.question import Question
from ui.kit import Bar, Button, Dialog, EmptyState, NumberField, Separator, boxed, hbox, label

_WIDTH = 600
_MOST_WANTED = 999
_TONES = {Verdict.PURSUE: "ok", Verdict.FIND_OUT: "warn", Verdict.LET_GO: "text3"}


class LedgerDialog(Dialog):
    """The ledger and the gauge; the wanted number is kept when the field is left or Enter is pressed."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Where the time goes"))
        self._bridge, self._navigator = bridge, navigator
        self.ledger: Ledger | None = None
        self.waiting = label(self.tr("Counting…"), "body", "text2")
        self.body.addWidget(self.waiting)
        question = Question(bridge.store, self)
        question.answered.connect(self._on_counted)
        question.ask(ledger)

    def _on_counted(self, found: Ledger) -> None:
        self.ledger = found
        self.waiting.hide()
        if found.minutes:
            self._add_ledger(found)
        else:
            self._add_nothing()
        self.body.addWidget(Separator())
        self._add_gauge()
        self._add_footer(found)
        self._show_gauge()
        self._bridge.changed.connect(self._on_changed)
        if self.isVisible():
            self.relayout()

    def _add_ledger(self, found: Ledger) -> None:
        total = self.tr("{length} noted with your contacts so far.").format(length=length(found.minutes))
        self.body.addWidget(label(total, "body", "text2", wrap=True))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for line, spent in enumerate(found.spent):
            people = self.tr("%n prospect(s)", "", spent.prospects)
            bar = Bar(spent.minutes / found.minutes, _TONES[spent.verdict])
            bar.setAccessibleName(label_of(spent.verdict))
            grid.addWidget(label(label_of(spent.verdict), "body_medium"), line, 0)
            grid.addWidget(bar, line, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(length(spent.minutes), "body_strong"), line, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(people, "body", "text2"), line, 3, Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(boxed(grid))
        self.sentence = label(self._worth(found), "body_strong", wrap=True)
        self.body.addWidget(self.sentence)
        self.body.addWidget(label(self._how_long(found.call), "small", "text2", wrap=True))

    def _add_nothing(self) -> None:
        words = self.tr("Minutes that you note with a contact appear here, by verdict.")
        self.body.addWidget(EmptyState("clock", self.tr("No minutes noted yet"), words))

    def _add_gauge(self) -> None:
        self.standing = label("", "body", "text2", wrap=True)
        self.bar = Bar(0.0, "ok")
        self.bar.setAccessibleName(self.tr("Well qualified and active"))
        self.wanted = NumberField(1, _MOST_WANTED, self._bridge.settings.well_qualified_wanted)
        self.wanted.setAccessibleName(self.tr("Wanted"))
        self.wanted.editingFinished.connect(self._on_wanted)
        head = hbox(label(self.tr("Well qualified and active"), "heading"), None, spacing=10)
        head.addWidget(label(self.tr("Wanted"), "body", "text2"))
        head.addWidget(self.wanted)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.standing)

    def _add_footer(self, found: Ledger) -> None:
        self.show_button = Button(self.tr("Show the people to let go"), "quiet")
        self.show_button.clicked.connect(self._on_show)
        self.add_footer_left(self.show_button)
        self.show_button.setVisible(bool(found.let_go.prospects))
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_footer_right(close)

    def _show_gauge(self) -> None:
        found = gauge(self._bridge.store, self._bridge.settings.well_qualified_wanted)
        self.bar.set_value(found.share, "ok" if not found.missing else "accent_graphic")
        counted = self.tr("%n active prospect(s) worth pursuing, {wanted} wanted.", "", found.active)
        self.standing.setText(counted.format(wanted=number(found.wanted)))

    def _worth(self, found: Ledger) -> str:
        spent = length(found.let_go.minutes)
        if not found.let_go.minutes:
            return self.tr("No time went to people to let go.")
        if not found.calls_instead:
            return self.tr("{length} on people to let go: less than one call to a good one.").format(length=spent)
        words = self.tr("{length} on people to let go: about %n call(s) to good ones.", "", found.calls_instead)
        return words.format(length=spent)

    def _how_long(self, call: CallLength) -> str:
        if call.is_own:
            words = self.tr(
                "A contact with a good prospect takes you {length} on average (%n noted).", "", call.touches
            )
        else:
            words = self.tr(
                "Counted with {length} a call: an assumption, until you have noted the minutes of %n such call(s).",
                "",
                defaults.CALLS_FOR_OWN_AVERAGE,
            )
        return words.format(length=length(call.minutes))

    def _on_wanted(self) -> None:
        if self.wanted.value() != self._bridge.settings.well_qualified_wanted:
            self._bridge.perform(change_settings, well_qualified_wanted=self.wanted.value())

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.SETTING):
            self._show_gauge()

    def _on_show(self) -> None:
        self.accept()
        self._navigator.open_list(ListFilter(ListName.ALL, verdicts=(Verdict.LET_GO,)))
