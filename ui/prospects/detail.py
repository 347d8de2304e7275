"""One prospect whole, beside the list: every field is edited where it stands and saved when one leaves it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from planner.actions.prospects import edit_prospect, restore_prospects, set_next_step, set_state, trash_prospects
from planner.domain.prospects.prospect import NextStep, Prospect, ProspectClass, State
from planner.errors import NotFoundError
from planner.exchange.values import parse_money
from planner.storage.queries.prospects import all_tags, prospect
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month_year, money
from ui.bridge.labels import label_of
from ui.kit import Button, Callout, EmptyState, PageScroll, Separator, boxed, color, label, painting, vbox
from ui.prospects.detail_head import DetailHead
from ui.prospects.filter_bar import CLASSES
from ui.prospects.inline import FieldLine, InlineArea, InlineChoice, InlineText
from ui.prospects.next_step_card import NextStepCard
from ui.prospects.people_editor import ContactList, PeopleEditor
from ui.prospects.tag_editor import TagEditor

_SIDES = 18
_OUTDENT = 10


class ProspectDetail(QWidget):
    """Shows one prospect or nobody."""

    back_wanted = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._prospect: Prospect | None = None
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
        self._prospect = self._read(prospect_id)
        self._fill()
        self._scroll.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        """Read the one who is shown again."""
        if self._prospect is not None:
            self._prospect = self._read(self._prospect.id)
        self._fill()

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

    def call(self) -> None:
        """Call the first number."""
        if self.head.call_button.isVisible():
            self.head.call_button.click()

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
        self.people = PeopleEditor(region)
        self.company_contacts = ContactList(region)
        self.notes = InlineArea(self.tr("Notes"), self.tr("What is worth remembering"))
        self._added = label("", "small", "text3")
        self._build_fields()
        content = vbox(spacing=0, margins=(0, 16, 0, 20))
        content.addLayout(
            vbox(self.head, self.trashed, self.next_step, spacing=12, margins=(_SIDES, 0, _SIDES - 8, 16))
        )
        self._add_section(content, self.tr("Details"), *self._lines)
        self._add_section(content, self.tr("People"), self.people, outdent=_OUTDENT)
        self._add_section(content, self.tr("Company line"), self.company_contacts, outdent=_OUTDENT)
        self._add_section(content, self.tr("Notes"), self.notes, self._added)
        content.addStretch(1)
        self._scroll = PageScroll(boxed(content))
        sentence = self.tr("Choose someone on the left to see their next step.")
        self._nobody = EmptyState("person", self.tr("Nobody chosen"), sentence)
        self._stack = QStackedWidget()
        self._stack.addWidget(boxed(vbox(None, self._nobody, None, None)))
        self._stack.addWidget(self._scroll)
        self.setLayout(vbox(self._stack, spacing=0, margins=(1, 0, 0, 0)))

    def _build_fields(self) -> None:
        classes = [(klass.value, label_of(klass)) for klass in CLASSES]
        self.company = InlineText(self.tr("Company"), self.tr("None"))
        self.town = InlineText(self.tr("Town"), self.tr("Not known"))
        self.state = InlineChoice(self.tr("State"), [(state.value, label_of(state)) for state in State])
        self.klass = InlineChoice(self.tr("Class"), classes)
        self.value = InlineText(self.tr("Value a year"), self.tr("Not known"))
        self.origin = InlineText(self.tr("Origin"), self.tr("Not known"))
        self.tags = TagEditor()
        self._value_line = FieldLine(self.tr("Value a year"), self.value)
        self._company_line = FieldLine(self.tr("Company"), self.company)
        self._lines = (
            self._company_line,
            FieldLine(self.tr("Town"), self.town),
            FieldLine(self.tr("State"), self.state),
            FieldLine(self.tr("Class"), self.klass),
            self._value_line,
            FieldLine(self.tr("Origin"), self.origin),
            FieldLine(self.tr("Tags"), self.tags),
        )

    def _add_section(self, content: QVBoxLayout, heading: str, *parts: QWidget, outdent: int = 0) -> None:
        """A heading and what belongs to it; `outdent` brings the text of fields without edges under the heading."""
        content.addWidget(Separator())
        title = vbox(label(heading, "heading"), margins=(outdent, 0, 0, 4))
        content.addLayout(vbox(title, *parts, spacing=2, margins=(_SIDES - outdent, 14, _SIDES - 6, 12)))

    def _connect(self) -> None:
        self.head.trash_wanted.connect(self._on_trash_wanted)
        self.head.restore_wanted.connect(self._on_restore_wanted)
        self.head.back_wanted.connect(self.back_wanted)
        self.restore_button.clicked.connect(self._on_restore_wanted)
        self.next_step.committed.connect(self._on_step_committed)
        self.company.committed.connect(self._on_company_committed)
        self.town.committed.connect(self._on_town_committed)
        self.origin.committed.connect(self._on_origin_committed)
        self.value.committed.connect(self._on_value_committed)
        self.state.committed.connect(self._on_state_committed)
        self.klass.committed.connect(self._on_class_committed)
        self.tags.committed.connect(self._on_tags_committed)
        self.notes.committed.connect(self._on_notes_committed)
        self.people.committed.connect(self._on_people_committed)
        self.people.used.connect(self.head.use)
        self.company_contacts.committed.connect(self._on_company_contacts_committed)
        self.company_contacts.used.connect(self.head.use)

    def _read(self, prospect_id: int) -> Prospect | None:
        if not prospect_id:
            return None
        try:
            return prospect(self._bridge.store, prospect_id)
        except NotFoundError:
            return None

    def _fill(self) -> None:
        shown = self._prospect
        self._stack.setCurrentIndex(1 if shown else 0)
        if shown is None:
            return
        self.head.show_prospect(shown)
        self._fill_trashed(shown)
        self.next_step.show_step(shown.next_step, self._bridge.today)
        self.company.show_value(shown.company)
        self.town.show_value(shown.town)
        self.state.show_value(shown.state.value)
        self.klass.show_value(shown.klass.value)
        self.value.show_value("" if shown.value_cents is None else money(shown.value_cents, shown.currency))
        self.origin.show_value(shown.origin)
        self.tags.show_value(shown.tags)
        self.tags.offer(all_tags(self._bridge.store))
        self.notes.show_value(shown.notes)
        self.people.show_people(shown.persons)
        self.company_contacts.show_points(shown.contacts)
        self._added.setText(self.tr("Added on {day}").format(day=day_month_year(shown.created_on)))
        self._value_line.show_error(None)
        self._company_line.show_error(None)

    def _fill_trashed(self, shown: Prospect) -> None:
        self.trashed.setVisible(shown.trashed_on is not None)
        self.next_step.setVisible(shown.trashed_on is None)
        if shown.trashed_on is not None:
            since = self.tr("Since {day}. Erased after 30 days.").format(day=day_month_year(shown.trashed_on))
            self.trashed.set_words(self.tr("In the trash"), since)

    def _save(self, **fields: Any) -> None:
        if self._prospect is None:
            return
        edited = replace(self._prospect, **fields)
        if not edited.display_name.strip():
            self._company_line.show_error(self.tr("A company or a person needs a name. Nothing was changed."))
            return
        if edited != self._prospect:
            self._bridge.perform(edit_prospect, prospect=edited)

    def _ids(self) -> list[int]:
        return [self._prospect.id] if self._prospect else []

    def _on_company_committed(self, text: str) -> None:
        self._save(company=text)

    def _on_town_committed(self, text: str) -> None:
        self._save(town=text)

    def _on_origin_committed(self, text: str) -> None:
        self._save(origin=text)

    def _on_notes_committed(self, text: str) -> None:
        self._save(notes=text)

    def _on_tags_committed(self, tags: tuple[str, ...]) -> None:
        self._save(tags=tuple(tags))

    def _on_class_committed(self, key: str) -> None:
        self._save(klass=ProspectClass(key))

    def _on_state_committed(self, key: str) -> None:
        if self._prospect is not None and key != self._prospect.state.value:
            self._bridge.perform(set_state, prospect_ids=self._ids(), state=State(key))

    def _on_value_committed(self, text: str) -> None:
        if not text:
            self._save(value_cents=None)
            return
        amount = parse_money(text, self._bridge.settings.currency)
        if amount is None:
            self._value_line.show_error(self.tr("Write a number, for example 4 300."))
            return
        self._save(value_cents=amount[0], currency=amount[1])

    def _on_people_committed(self) -> None:
        self._save(persons=self.people.people())

    def _on_company_contacts_committed(self) -> None:
        self._save(contacts=self.company_contacts.points())

    def _on_step_committed(self, step: NextStep | None) -> None:
        if self._prospect is not None:
            self._bridge.perform(set_next_step, prospect_id=self._prospect.id, step=step)

    def _on_trash_wanted(self) -> None:
        self._bridge.perform(trash_prospects, prospect_ids=self._ids())

    def _on_restore_wanted(self) -> None:
        self._bridge.perform(restore_prospects, prospect_ids=self._ids())
