"""Clients and prospects: how the time is shared, where that of prospecting goes, and the good prospects there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain import defaults
from planner.domain.followup.ledger import Gauge, Spent
from planner.domain.prospects.pursuit import Verdict
from planner.domain.work.balance import Balance, Lean
from ui.bridge.formats import day_month_year, length, number, whole_percent
from ui.bridge.labels import label_of
from ui.kit import BalanceScale, BarRow, Button, Card, FiguresDialog, Separator, clear_layout, hbox, label, vbox
from ui.kit.bar_row import line_up
from ui.momentum.axis_words import hours

VERDICT_WEEKS = 12
_ENOUGH = 8 * 60  # assumption: less than a day of work in four weeks says nothing about how time is shared
_MOST = 0.5  # of the scale: what is above half for prospects is far beyond the band anyway
_TONES = {Verdict.PURSUE: "ok", Verdict.FIND_OUT: "accent_mid", Verdict.LET_GO: "warn"}


@dataclass(frozen=True, slots=True)
class TimeFacts:
    """What the card shows. Of the gauge `wanted` is the number that the weeks ahead need, or that of the settings."""

    balance: Balance
    spent: tuple[Spent, ...]
    gauge: Gauge
    has_clients: bool


class BalanceCard(Card):
    """The scale, the bars and the gauge; without any time it says how to write some down."""

    clients_opened = Signal()
    prospects_opened = Signal()
    verdict_opened = Signal(object)
    gauge_opened = Signal()
    log_wanted = Signal()
    calendars_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self.facts: TimeFacts | None = None
        self.scale: BalanceScale | None = None
        self.rows: dict[Verdict, BarRow] = {}
        self.log_button: Button | None = None

    def show_facts(self, facts: TimeFacts) -> None:
        """Show other facts."""
        if facts == self.facts:
            return
        self.facts = facts
        clear_layout(self.body)
        self.scale, self.log_button, self.rows = None, None, {}
        self.body.addLayout(self._balance(facts))
        self.body.addWidget(Separator())
        self.body.addLayout(self._verdicts(facts.spent))
        self.body.addWidget(Separator())
        self.body.addLayout(self._gauge(facts.gauge))
        self.body.addStretch(1)

    def show_table(self) -> FiguresDialog | None:
        """Open the shares week by week."""
        if self.facts is None:
            return None
        rows = []
        for week in self.facts.balance.weeks:
            shared = week.shared
            share = "–" if shared.prospect_share is None else whole_percent(round(100 * shared.prospect_share))
            minutes = (length(shared.client_minutes), length(shared.prospect_minutes))
            rows.append([day_month_year(week.monday), *minutes, share])
        columns = [self.tr("Week of"), self.tr("Clients"), self.tr("Prospects"), self.tr("Share")]
        dialog = FiguresDialog(self.window(), self.tr("Clients and prospects"), self._sentence(), columns, rows)
        dialog.open()
        return dialog

    def _balance(self, facts: TimeFacts) -> QVBoxLayout:
        whole = facts.balance.whole
        head = hbox(label(self.tr("Clients and prospects"), "heading"), None, spacing=8)
        box = vbox(head, spacing=6, margins=(16, 12, 16, 10))
        if not facts.has_clients:
            box.addWidget(label(self._how_to(), "small", "text2", wrap=True))
            box.addLayout(self._ways())
            return box
        clients, prospects = Button("", "link"), Button("", "link")
        clients.clicked.connect(self.clients_opened)
        prospects.clicked.connect(self.prospects_opened)
        weeks = Button(self.tr("By week"), "link")
        weeks.clicked.connect(self.show_table)
        weeks.setToolTip(self.tr("Show as table"))
        ways = hbox(clients, None, weeks, None, prospects)
        if whole.minutes < _ENOUGH:
            box.addWidget(
                label(self.tr("Not enough time written down yet to say how it is shared."), "small", "text2", wrap=True)
            )
            for button, words, minutes in (
                (clients, self.tr("Clients {length}"), whole.client_minutes),
                (prospects, self.tr("Prospects {length}"), whole.prospect_minutes),
            ):
                button.set_words(words.format(length=hours(minutes)))
            box.addLayout(ways)
            return box
        tone = "text2" if whole.lean is Lean.BALANCED else "warn_text"
        head.addWidget(label(self._lean(whole.lean), "small_strong", tone))
        least, most = defaults.PROSPECTING_SHARE_LEAST / 100, defaults.PROSPECTING_SHARE_MOST / 100
        self.scale = BalanceScale((least, most), _MOST)
        self.scale.setAccessibleName(self.tr("Clients and prospects"))
        self.scale.setAccessibleDescription(self._sentence())
        share = whole.prospect_share
        self.scale.set_share(share)
        box.addWidget(self.scale)
        percent = round(100 * share) if share is not None else 0
        clients.set_words(self.tr("Clients {share}").format(share=whole_percent(100 - percent)))
        prospects.set_words(self.tr("Prospects {share}").format(share=whole_percent(percent)))
        box.addLayout(ways)
        return box

    def _ways(self) -> QVBoxLayout:
        self.log_button = Button(self.tr("Log client work"), "secondary", "clock", "small")
        calendars = Button(self.tr("From your calendars"), "quiet", "week", "small")
        self.log_button.clicked.connect(self.log_wanted)
        calendars.clicked.connect(self.calendars_wanted)
        return vbox(hbox(self.log_button, calendars, None, spacing=4))

    def _verdicts(self, spent: Sequence[Spent]) -> QVBoxLayout:
        note = label(self.tr("last 12 weeks"), "small", "text3")
        head = hbox(label(self.tr("Time by verdict"), "heading"), None, note, margins=(6, 0, 6, 0))
        box = vbox(head, spacing=2, margins=(10, 10, 10, 8))
        most = max((each.minutes for each in spent), default=0)
        if not most:
            words = self.tr("Minutes that you note with a contact appear here.")
            box.addLayout(vbox(label(words, "small", "text2", wrap=True), margins=(6, 0, 6, 2)))
            return box
        inner = vbox(spacing=0, margins=(0, 2, 0, 0))
        for each in spent:
            row = BarRow(label_of(each.verdict), length(each.minutes), each.minutes / most, _TONES[each.verdict])
            row.is_strong = each.verdict is Verdict.LET_GO and each.minutes > 0
            row.clicked.connect(self._on_verdict)
            self.rows[each.verdict] = row
            inner.addWidget(row)
        line_up(list(self.rows.values()))
        box.addLayout(inner)
        return box

    def _gauge(self, gauge: Gauge) -> QVBoxLayout:
        counted = self.tr("{active} of {wanted}").format(active=number(gauge.active), wanted=number(gauge.wanted))
        tone = "accent_graphic" if gauge.missing else "ok"
        row = BarRow(self.tr("Well qualified, active"), counted, gauge.share, tone)
        row.track = True
        row.clicked.connect(self.gauge_opened)
        return vbox(row, spacing=0, margins=(10, 8, 10, 8))

    def _how_to(self) -> str:
        return self.tr("Time for clients is not written down yet. With it, the share that goes to prospects shows.")

    def _lean(self, lean: Lean) -> str:
        match lean:
            case Lean.CLIENTS:
                return self.tr("Leaning to clients")
            case Lean.PROSPECTS:
                return self.tr("Leaning to prospects")
            case Lean.BALANCED:
                return self.tr("In balance")
        return self.tr("Nothing written down")

    def _sentence(self) -> str:
        facts = self.facts
        share = facts.balance.whole.prospect_share if facts is not None else None
        if facts is None or share is None:
            return self.tr("No time is written down for the last four weeks.")
        words = self.tr("{share} of the last four weeks’ time went to prospects; {least} to {most} keeps both alive.")
        return words.format(
            share=whole_percent(round(100 * share)),
            least=whole_percent(defaults.PROSPECTING_SHARE_LEAST),
            most=whole_percent(defaults.PROSPECTING_SHARE_MOST),
        )

    def _on_verdict(self) -> None:
        for verdict, row in self.rows.items():
            if row is self.sender():
                self.verdict_opened.emit(verdict)
