"""One proposal whole: its facts, the sentence to copy, its versions, and what can become of it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.proposals.proposal import Standing, Version
from planner.storage.queries.proposals import proposal as read_proposal
from planner.storage.queries.prospects import prospect as read_prospect
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_long, day_month_near, day_month_year, length, money
from ui.bridge.proposal_words import amount_words, is_urgent, standing_word, time_words
from ui.kit import Button, Card, Dialog, ElidedLabel, ListRow, Pill, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.kit.keys import local_key
from ui.kit.pill import Tone
from ui.proposals.acts import Act, act_icon, act_key, act_words, decisions
from ui.proposals.sentence_box import SentenceBox

_WIDTH = 640
TONES: dict[Standing, Tone] = {
    Standing.DRAFT: "mute",
    Standing.SENT: "accent",
    Standing.EXPIRING: "warn",
    Standing.EXPIRED: "mute",
    Standing.SIGNED: "ok",
    Standing.DECLINED: "mute",
    Standing.CLOSED: "mute",
}


class DetailDialog(Dialog):
    """`act_wanted` carries an Act and the proposal, after the dialog has closed."""

    act_wanted = Signal(object, int)

    def __init__(self, bridge: Bridge, parent: QWidget, proposal_id: int) -> None:
        self._bridge, self._id = bridge, proposal_id
        proposal = self._proposal = read_proposal(bridge.store, proposal_id)
        self._name = read_prospect(bridge.store, proposal.prospect_id).display_name
        super().__init__(parent, self._name, _WIDTH)
        self._standing = proposal.standing(bridge.today)
        self.buttons: dict[Act, Button] = {}
        self.body.addWidget(self._head())
        facts = vbox(spacing=2)
        for line in self._facts():
            facts.addWidget(label(line, "body", "text2", wrap=True))
        self.body.addLayout(facts)
        self._add_decisions()
        self.sentence = SentenceBox(bridge)
        self.body.addWidget(self.sentence)
        if self._standing in (Standing.DRAFT, Standing.SENT, Standing.EXPIRING):
            self.sentence.show_proposal(proposal)
        else:
            self.sentence.hide()
        if len(proposal.versions) > 1:
            self.body.addWidget(self._versions())
        self._add_footer()

    def run(self, act: Act) -> None:
        """Close, and do it."""
        self.accept()
        self.act_wanted.emit(act, self._id)

    def take_focus(self) -> None:
        """What is most likely comes first."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self) -> QWidget:
        today = self._bridge.today
        row = hbox(spacing=10)
        row.addWidget(label(amount_words(self._proposal), "title"))
        row.addWidget(ElidedLabel(self._proposal.title, "body", "text2"), 1)
        row.addWidget(Pill(standing_word(self._standing), TONES[self._standing]))
        tone = "warn_text" if is_urgent(self._proposal, today) else "text2"
        row.addWidget(label(time_words(self._proposal, today), "small", tone))
        return boxed(row)

    def _facts(self) -> list[str]:
        """Sentences about the version that counts."""
        version, said = self._proposal.current, []
        if version.sent_on is not None and version.valid_until is not None:
            template = self.tr("Sent on {day}. It holds through {until}.")
            if version.valid_until < self._bridge.today or self._standing not in (Standing.SENT, Standing.EXPIRING):
                template = self.tr("Sent on {day}. It held through {until}.")
            said.append(template.format(day=self._day(version.sent_on), until=self._until(version.valid_until)))
        elif version.sent_on is not None:
            said.append(self.tr("Sent on {day}, without an end date.").format(day=self._day(version.sent_on)))
        work = self._work_words(version)
        if work:
            said.append(work)
        if version.note:
            said.append(self.tr("What has changed: {note}").format(note=version.note))
        if self._proposal.lesson:
            said.append(self.tr("Lesson: {lesson}").format(lesson=self._proposal.lesson))
        return said

    def _day(self, day: date) -> str:
        return day_month_near(day, self._bridge.today)

    def _until(self, day: date) -> str:
        """With its weekday, which helps as long as it is near."""
        return day_long(day) if day.year >= self._bridge.today.year else day_month_year(day)

    def _work_words(self, version: Version) -> str:
        facts = {
            "day": self._day(version.start_on) if version.start_on else "",
            "length": length(version.minutes or 0),
        }
        if version.start_on is None:
            return self.tr("About {length} of work.").format(**facts) if version.minutes else ""
        is_held = self._standing in (Standing.SENT, Standing.EXPIRING, Standing.SIGNED, Standing.DRAFT)
        if not is_held:
            return self.tr("The week of {day} is no longer promised.").format(**facts)
        if version.minutes:
            return self.tr("Work begins in the week of {day} and takes about {length}.").format(**facts)
        return self.tr("Work begins in the week of {day}.").format(**facts)

    def _add_decisions(self) -> None:
        flow = FlowLayout(spacing=8)
        for place, act in enumerate(decisions(self._standing)):
            kind = "secondary" if place or act is Act.REOPEN else "primary"
            button = Button(act_words(act), kind, act_icon(act), key_hint=act_key(act) or None)  # type: ignore[arg-type]
            self._wire(act, button)
            flow.addWidget(button)
        rows = vbox(boxed(flow), spacing=6)
        if self._standing not in (Standing.SIGNED, Standing.DECLINED, Standing.CLOSED):
            rows.insertWidget(0, label(self.tr("What became of it?"), "body_medium"))
        self.body.addWidget(boxed(rows))

    def _add_footer(self) -> None:
        for act in (Act.EDIT, Act.PROSPECT):
            button = Button(act_words(act), "quiet", act_icon(act))
            self._wire(act, button)
            self.add_footer_left(button)
        call = Button(act_words(Act.CALL), "tinted", act_icon(Act.CALL))
        call.setToolTip(self.tr("Ctrl+Enter"))
        self._wire(Act.CALL, call)
        self.add_footer_right(call)

    def _wire(self, act: Act, button: Button) -> None:
        self.buttons[act] = button
        button.clicked.connect(partial(self.run, act))
        if act_key(act):
            local_key(act_key(act), self, button.click)

    def _versions(self) -> QWidget:
        card = Card(self.tr("Earlier versions"), len(self._proposal.versions) - 1, padding=0)
        for index, version in enumerate(reversed(self._proposal.versions[:-1])):
            if index:
                card.add_row_separator()
            row = ListRow(None, *self._version_words(version))
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            card.body.addWidget(row)
        return card

    def _version_words(self, version: Version) -> tuple[str, str, str]:
        """Number and amount, the note, the days."""
        cents = version.amount_cents
        amount = "" if cents is None else money(cents, self._proposal.currency)
        title = self.tr("Version {number}: {amount}").format(number=version.number, amount=amount)
        sent = self._day(version.sent_on) if version.sent_on is not None else ""
        if version.valid_until is None:
            return title, version.note, self.tr("sent on {day}").format(day=sent)
        days = self.tr("sent on {day}, held through {until}")
        return title, version.note, days.format(day=sent, until=self._day(version.valid_until))
