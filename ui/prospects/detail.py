"""One prospect whole, beside the list: every field is edited where it stands and saved when one leaves it."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from planner.domain.followup.advice import AdviceCode
from planner.domain.followup.guard import guard
from planner.domain.followup.proposing import by_interval
from planner.domain.prospects.prospect import ContactKind, ContactPoint, Prospect, State
from planner.domain.prospects.qualification import judge
from planner.domain.touches.touch import Channel
from planner.storage.queries.prospects import all_tags
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month_year
from ui.bridge.navigation import Navigator
from ui.kit import Button, Callout, EmptyState, PageScroll, boxed, color, label, painting, vbox
from ui.kit.settling import settle
from ui.kit.tab_order import follow_layout
from ui.prospects.advice_card import AdviceCard
from ui.prospects.agreement_card import AgreementCard
from ui.prospects.cadence_words import cadence_shown
from ui.prospects.detail_data import DetailData, read_detail
from ui.prospects.detail_head import DetailHead
from ui.prospects.facts_section import FactsSection
from ui.prospects.follow_up_card import FollowUpCard
from ui.prospects.history import History
from ui.prospects.ideal_card import IdealCard
from ui.prospects.inline import InlineArea, InlineText
from ui.prospects.meter_card import MeterCard
from ui.prospects.moves import Moves
from ui.prospects.next_step_card import NextStepCard
from ui.prospects.parked_card import ParkedCard
from ui.prospects.people_section import CompanyLineSection, PeopleSection
from ui.prospects.proposals_section import ProposalsSection
from ui.prospects.scorecard import Scorecard
from ui.prospects.section import SIDES, Section
from ui.prospects.sheet_words import why

_NO_STEP = (State.LET_GO, State.DO_NOT_CONTACT)
_TABS_MS = 100  # the order of the Tab key can wait until somebody is looked at
_HEAD_WIDER = 9  # the three buttons of the head need the room in French, beside the scroll bar
_CHANNELS = {ContactKind.PHONE: Channel.PHONE, ContactKind.EMAIL: Channel.EMAIL}


class ProspectDetail(QWidget):
    """Shows one prospect or nobody."""

    back_wanted = Signal()

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._navigator = bridge, navigator
        self._prospect: Prospect | None = None
        self.moves = Moves(bridge, navigator, self)
        self._build()
        self._connect()
        self.show_prospect(0)

    @property
    def prospect(self) -> Prospect | None:
        """Who is shown."""
        return self._prospect

    def show_prospect(self, prospect_id: int) -> None:
        """Show somebody; 0 for nobody. What was typed for the one before is saved first."""
        before = self._prospect.id if self._prospect else 0
        if prospect_id == before:
            return
        self.commit()
        self.next_step.close_form()
        self.agreement.close_form()
        self._show(prospect_id)
        self._scroll.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        """Read the one who is shown again."""
        self._show(self._prospect.id if self._prospect else 0)

    def commit(self) -> None:
        """Save what is being typed."""
        focused = QApplication.focusWidget()
        if isinstance(focused, InlineText | InlineArea) and self.isAncestorOf(focused):
            focused.commit()

    def focus_first(self) -> None:
        """Put the focus on the first thing to do: call, write, or the next step."""
        ways = (self.head.call_button, self.head.mail_button, self.next_step.change_button)
        first = next((button for button in ways if button.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_scorecard(self) -> None:
        """Go to the first question that is still open."""
        if self._prospect is not None:
            self._scroll.ensureWidgetVisible(self.scorecard)
            self.scorecard.criteria.focus_first()

    def call(self) -> None:
        """Call the first number."""
        if self.head.call_button.isVisible():
            self.head.call_button.click()

    def bring_back(self) -> None:
        """Wake up somebody kept warm, or take back somebody let go."""
        shown = self._prospect
        if shown is not None and shown.trashed_on is None and shown.state in (State.NURTURE, State.LET_GO):
            self.moves.pursue()

    def show_back(self, shown: bool) -> None:
        """Whether there is a way back to a list that is behind."""
        self.head.show_back(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.commit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("surface"))
            painter.fillRect(QRectF(0, 0, 1, self.height()), color("hairline"))

    def _build(self) -> None:
        region = self._bridge.settings.phone_region
        self.head = DetailHead(region)
        self.restore_button = Button(self.tr("Restore"), "link")
        self.trashed = Callout("x-circle", self.tr("In the trash"), " ", (self.restore_button,), "mute", compact=True)
        self.next_step = NextStepCard()
        self.advice = AdviceCard()
        self.parked = ParkedCard()
        self.scorecard = Scorecard()
        self.ideal = IdealCard()
        self.agreement = AgreementCard()
        self.meter = MeterCard()
        self.follow_up = FollowUpCard()
        self.proposals = ProposalsSection()
        self.history = History()
        self.facts = FactsSection(self._bridge)
        self.people_section = PeopleSection(region)
        self.company_line = CompanyLineSection(region)
        self.people, self.company_contacts = self.people_section.people, self.company_line.contacts
        bands = vbox(self.trashed, self.next_step, self.advice, spacing=12, margins=(0, 0, _HEAD_WIDER, 0))
        top = vbox(self.head, bands, spacing=12, margins=(SIDES, 0, SIDES - _HEAD_WIDER, 13))
        content = vbox(top, *self._sections(), None, spacing=0, margins=(0, 16, 0, 20))
        self._content = boxed(content)
        self._tab_timer = QTimer(self, singleShot=True, interval=_TABS_MS)
        self._scroll = PageScroll(self._content)
        sentence = self.tr("Choose someone on the left to see their next step.")
        self._nobody = EmptyState("person", self.tr("Nobody chosen"), sentence)
        self._stack = QStackedWidget()
        self._stack.addWidget(boxed(vbox(None, self._nobody, None, None)))
        self._stack.addWidget(self._scroll)
        self.setLayout(vbox(self._stack, spacing=0, margins=(1, 0, 0, 0)))

    def _sections(self) -> tuple[Section, ...]:
        self.notes = InlineArea(self.tr("Notes"), self.tr("What is worth remembering"))
        self._added = label("", "small", "text3")
        notes = Section()
        body = notes.begin(self.tr("Notes"), spacing=6)
        body.addWidget(self.notes)
        body.addWidget(self._added)
        way = (self.parked, self.proposals, self.scorecard, self.ideal, self.agreement, self.meter, self.follow_up)
        return (*way, self.history, self.facts, self.people_section, self.company_line, notes)

    def _connect(self) -> None:
        self._tab_timer.timeout.connect(self._on_tab_timeout)
        self.head.use_wanted.connect(self._on_use_wanted)
        self.head.log_wanted.connect(self.moves.log)
        self.head.menu_chosen.connect(self.moves.run)
        self.head.back_wanted.connect(self.back_wanted)
        self.restore_button.clicked.connect(self.moves.restore)
        self.next_step.committed.connect(self.moves.set_step)
        self.next_step.snoozed.connect(self.moves.snooze)
        self.advice.wanted.connect(self._on_advice_wanted)
        self.advice.refused.connect(self._on_advice_refused)
        self._connect_sections()
        self.facts.committed.connect(self._on_facts_committed)
        self.facts.state_committed.connect(self._on_state_committed)
        self.notes.committed.connect(self._on_notes_committed)
        self.people.committed.connect(self._on_people_committed)
        self.people.used.connect(self._on_use_wanted)
        self.company_contacts.committed.connect(self._on_company_contacts_committed)
        self.company_contacts.used.connect(self._on_use_wanted)

    def _connect_sections(self) -> None:
        self.parked.back_wanted.connect(self.moves.pursue)
        self.parked.change_wanted.connect(self.moves.ask_nurture)
        self.parked.reason_committed.connect(self.moves.give_reason)
        self.parked.day_committed.connect(self.moves.set_requalify_day)
        self.scorecard.committed.connect(self.moves.qualify)
        self.scorecard.went_to.connect(self._scroll.ensureWidgetVisible)
        self.ideal.criteria.went_to.connect(self._scroll.ensureWidgetVisible)
        self.ideal.answered.connect(self.moves.answer_ideal)
        self.agreement.committed.connect(self.moves.agree)
        self.agreement.step_wanted.connect(self.moves.set_step)
        self.follow_up.big_fish_committed.connect(self.moves.mark_big_fish)
        self.follow_up.newsletter_committed.connect(self.moves.set_newsletter)
        self.follow_up.source_committed.connect(self.moves.set_source)
        self.follow_up.cadence_wanted.connect(self.moves.choose_cadence)
        self.follow_up.cadence_stop_wanted.connect(self.moves.stop_cadence)
        self.proposals.opened.connect(self._navigator.open_proposal)
        self.proposals.new_wanted.connect(self._on_new_proposal)
        self.history.edit_wanted.connect(self.moves.ask_touch)
        self.history.remove_wanted.connect(self.moves.remove_touch)

    def _show(self, prospect_id: int) -> None:
        data = read_detail(self._bridge, prospect_id) if prospect_id else None
        self._prospect = data.prospect if data else None
        self.moves.about(self._prospect)
        self._stack.setCurrentIndex(1 if data else 0)
        if data is not None:
            self._content.setUpdatesEnabled(False)
            self._fill_top(data)
            self._fill_sections(data)
            self._fill_facts(data.prospect)
            settle(self._content)
            self._content.setUpdatesEnabled(True)
            self._tab_timer.start()

    def _fill_top(self, data: DetailData) -> None:
        shown, today = data.prospect, self._bridge.today
        is_there = shown.trashed_on is None
        self.head.show_prospect(shown)
        self.trashed.setVisible(not is_there)
        if shown.trashed_on is not None:
            since = self.tr("Since {day}. Erased after 30 days.").format(day=day_month_year(shown.trashed_on))
            self.trashed.set_words(self.tr("In the trash"), since)
        self.next_step.setVisible(is_there and shown.state not in _NO_STEP)
        self.next_step.show_step(shown.next_step, shown.state, today)
        reasons = why(judge(data.sheet, shown.klass))
        self.advice.show_advice(shown.id, shown.state, data.advice, reasons, today)

    def _fill_sections(self, data: DetailData) -> None:
        shown, today = data.prospect, self._bridge.today
        self.parked.show_prospect(shown, today, is_offered=self.advice.wakes)
        self.proposals.show_proposals(data.proposals, shown.display_name, today)
        self.scorecard.show_sheet(data.sheet, shown.klass)
        self.ideal.show_fit(data.ideal, data.ideal_answers, shown.klass)
        self.agreement.show_prospect(shown, today, by_interval(shown, today, self._is_holiday))
        self.meter.show_reading(data.reading)
        cadence = cadence_shown(self._bridge, shown, data.cadence)
        self.follow_up.show_prospect(shown, data.source_name, cadence, data.signals)
        self.history.show_events(shown, data.touches, data.turns, self._bridge.settings.zone, today)

    def _is_holiday(self, day: date) -> bool:
        return self._bridge.holidays(self._bridge.settings.holiday_calendar, day) is not None

    def _fill_facts(self, shown: Prospect) -> None:
        self.facts.show_prospect(shown, all_tags(self._bridge.store))
        self.notes.show_value(shown.notes)
        self.people.show_people(shown.persons)
        self.company_contacts.show_points(shown.contacts)
        self._added.setText(self.tr("Added on {day}").format(day=day_month_year(shown.created_on)))

    def _save(self, edited: Prospect) -> None:
        if not edited.display_name.strip():
            self.facts.say_nameless()
            return
        self.moves.save(edited)

    def _on_tab_timeout(self) -> None:
        follow_layout(self._content)

    def _on_new_proposal(self) -> None:
        if self._prospect is not None:
            self._navigator.new_proposal(int(self._prospect.id))

    def _on_state_committed(self, key: str) -> None:
        self.moves.set_state(key)
        if self._prospect is not None:  # until it is confirmed the state is the one before
            self.facts.state.show_value(self._prospect.state.value)

    def _on_facts_committed(self, edited: Prospect) -> None:
        self._save(edited)

    def _on_notes_committed(self, text: str) -> None:
        self.moves.save_with(notes=text)

    def _on_people_committed(self) -> None:
        if self._prospect is not None:
            self._save(replace(self._prospect, persons=self.people.people()))

    def _on_company_contacts_committed(self) -> None:
        self.moves.save_with(contacts=self.company_contacts.points())

    def _on_use_wanted(self, point: ContactPoint) -> None:
        shown, channel = self._prospect, _CHANNELS[point.kind]
        if shown is not None and guard(shown, channel, self._bridge.today):
            self._navigator.guard_then(shown.id, channel, partial(self.head.use, point))
        else:
            self.head.use(point)

    def _on_advice_wanted(self, code: AdviceCode) -> None:
        if code is AdviceCode.UNQUALIFIED:
            self.focus_scorecard()
        else:
            self.moves.follow(code)

    def _on_advice_refused(self, code: AdviceCode) -> None:
        if code is AdviceCode.REQUALIFY:
            self.moves.look_later()
        else:
            self.advice.keep()
