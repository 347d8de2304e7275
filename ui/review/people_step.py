"""Step 4: who goes in which block."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from planner.actions.call_lists import fill_call_lists
from planner.domain.prospects.prospect import NextStepKind, ProspectId
from planner.storage.queries.prospects import ProspectRow
from ui.bridge.bridge import Bridge
from ui.bridge.formats import clock, day_long
from ui.bridge.labels import label_of
from ui.kit import Dialog, EmptyState, Label, PageScroll, announce, boxed, clear_layout, hbox, label, vbox
from ui.kit.keys import digit_of
from ui.review.column import BlockColumn
from ui.review.people_state import LEFT, MOST_SHOWN, PeopleState
from ui.review.person_card import LiftedCard, PersonCard
from ui.review.step import ARROWS, Step
from ui.review.words import short_day

_LEFT_WIDTH = 252
_ROW_OF = 4  # columns side by side; more blocks go under them
_KEYS = 9
_LEAST_HEIGHT = 200


class PeopleStep(Step):
    """Those without a block, then a column for each block; already filled."""

    def __init__(self, bridge: Bridge, state: PeopleState) -> None:
        super().__init__("")
        self._bridge = bridge
        self.state = state
        self.columns: list[BlockColumn] = []
        self.left_cards: list[PersonCard] = []
        self._left = vbox(spacing=6)
        self._left_count = Label("", "body", "text3", tabular_digits=True)
        self._lifted: LiftedCard | None = None
        self.title.setText(self.tr("Who goes in which block?"))
        self._build()

    def primary_words(self) -> str:
        return self.tr("Looks good") if self.columns else super().primary_words()

    def accept(self) -> bool:
        lists = self.state.changed()
        return not lists or self._bridge.perform(fill_call_lists, lists=lists) is not None

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() not in ARROWS and not digit_of(event):
            return False
        first = next(iter([*self.left_cards, *(card for column in self.columns for card in column.cards)]), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        return first is not None

    def card_of(self, prospect_id: ProspectId) -> PersonCard | None:
        """The card of somebody, None when it is not shown."""
        cards = [*self.left_cards, *(card for column in self.columns for card in column.cards)]
        return next((card for card in cards if card.prospect_id == prospect_id), None)

    def _build(self) -> None:
        state = self.state
        if not state.slots or not (state.left or state.placed):
            self._build_empty()
            return
        keys = ", ".join(str(number + 1) for number in range(min(3, len(state.slots))))
        filled = self.tr("Already filled for you: agreed days first, then whoever is due, then new people.")
        move = self.tr("Drag anyone, or press {keys}; 0 takes out.").format(keys=keys)
        self.line.setText(self.tr("{filled} {move}").format(filled=filled, move=move))
        self.line.show()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, slot in enumerate(state.slots):
            column = BlockColumn(slot, place + 1 if place < _KEYS else 0, narrow=len(state.slots) >= _ROW_OF)
            self.columns.append(column)
            grid.addWidget(column, place // _ROW_OF, place % _ROW_OF)
            grid.setColumnStretch(place % _ROW_OF, 1)
        row = hbox(self._left_part(), _scrolled(boxed(grid)), spacing=18)
        row.setStretch(1, 1)
        self.body.addLayout(row, 1)
        self._show_all()

    def _build_empty(self) -> None:
        nobody = bool(self.state.slots)
        heading = self.tr("Nobody to place yet") if nobody else self.tr("No block to fill")
        text = (
            self.tr("New people and follow-ups will be suggested here.")
            if nobody
            else self.tr("Whoever is due stays on Today. Nothing is lost.")
        )
        self.body.addStretch(2)
        self.body.addWidget(EmptyState("prospects" if nobody else "week", heading, text))
        self.body.addStretch(3)

    def _left_part(self) -> QWidget:
        heading = hbox(label(self.tr("Still without a block"), "heading"), self._left_count, None, spacing=8)
        hurry = label(self.tr("No hurry. They will be suggested again next week."), "small", "text2", wrap=True)
        list_ = vbox(self._left, hurry, None, spacing=14, margins=(0, 0, 6, 0))
        column = vbox(heading, spacing=8)
        column.addWidget(_scrolled(boxed(list_)), 1)
        part = boxed(column)
        part.setFixedWidth(_LEFT_WIDTH)
        return part

    def _show_all(self) -> None:
        for place, column in enumerate(self.columns):
            column.show_cards([self._card(each, place) for each in self.state.people_at(place)])
        clear_layout(self._left)
        self.left_cards = [self._card(each, LEFT) for each in self.state.people_at(LEFT)]
        for card in self.left_cards:
            self._left.addWidget(card)
        many = len(self.state.left) > MOST_SHOWN
        self._left_count.setText(f"{MOST_SHOWN}+" if many else str(len(self.state.left)))
        for cards in (self.left_cards, *(column.cards for column in self.columns)):
            for card in cards[:1]:
                card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _card(self, prospect_id: ProspectId, place: int) -> PersonCard:
        row = self.state.rows[prospect_id]
        name = row.person or row.company
        second = why(row) if place == LEFT or not row.person or not row.company else row.company
        card = PersonCard(prospect_id, name, second, self._where(place), grip=place == LEFT)
        card.sent.connect(self._on_sent)
        card.walked.connect(self._on_walked)
        card.shifted.connect(self._on_shifted)
        card.dragged.connect(self._on_dragged)
        card.put_down.connect(self._on_put_down)
        return card

    def _where(self, place: int) -> str:
        if place == LEFT:
            return self.tr("Without a block")
        slot = self.state.slots[place]
        return self.tr("{day}, {time}").format(day=day_long(slot.start.date()), time=clock(slot.start))

    def _on_sent(self, prospect_id: int, digit: int) -> None:
        if digit > len(self.columns):
            return
        who = ProspectId(prospect_id)
        before = self.state.place_of(who)
        at = self.state.people_at(before).index(who)
        if self.state.put(who, digit - 1 if digit else LEFT):
            self.is_arranged = True
            self._show_all()
            self._say(who)
            cards = self.left_cards if before == LEFT else self.columns[before].cards
            following = cards[min(at, len(cards) - 1)] if cards else self.card_of(who)
            self._focus(following)

    def _on_shifted(self, prospect_id: int, way: int) -> None:
        who = ProspectId(prospect_id)
        place = self.state.place_of(who)
        people = self.state.people_at(place)
        wanted = people.index(who) + way
        if place == LEFT or not way or not 0 <= wanted < len(people):
            return
        self.state.put(who, place, wanted + (1 if way > 0 else 0))
        self.is_arranged = True
        self._show_all()
        self._focus(self.card_of(who))

    def _on_walked(self, prospect_id: int, across: int, down: int) -> None:
        groups = [self.left_cards, *(column.cards for column in self.columns)]
        group = next(each for each in groups if any(card.prospect_id == prospect_id for card in each))
        at = next(index for index, card in enumerate(group) if card.prospect_id == prospect_id)
        if down:
            self._focus(group[min(max(at + down, 0), len(group) - 1)])
            return
        place = groups.index(group) + across
        while 0 <= place < len(groups) and not groups[place]:
            place += across
        if 0 <= place < len(groups):
            self._focus(groups[place][min(at, len(groups[place]) - 1)])

    def _on_dragged(self, prospect_id: int, at: QPoint) -> None:
        card = self.card_of(ProspectId(prospect_id))
        if card is None:
            return
        if self._lifted is None:
            self._lifted = LiftedCard(card, self._host())
            self._lifted.show()
        local = self._host().mapFromGlobal(at)
        self._lifted.move(local - QPoint(self._lifted.width() // 2, self._lifted.height() // 2))
        self._lifted.raise_()
        target = self._column_at(at)
        for column in self.columns:
            column.show_gap(column.position_at(column.mapFromGlobal(at)) if column is target else None)

    def _on_put_down(self, prospect_id: int, at: QPoint) -> None:
        if self._lifted is not None:
            self._lifted.hide()
            self._lifted.deleteLater()
            self._lifted = None
        who, target = ProspectId(prospect_id), self._column_at(at)
        position = target.position_at(target.mapFromGlobal(at)) if target is not None else None
        for column in self.columns:
            column.show_gap(None)
        if target is None and not self._is_left(at):
            return
        place = self.columns.index(target) if target is not None else LEFT
        if self.state.put(who, place, position):
            self.is_arranged = True
            self._show_all()
            self._say(who)
            self._focus(self.card_of(who))

    def _host(self) -> QWidget:
        """The dialog, which a card is dragged across."""
        host: QWidget = self
        while not isinstance(host, Dialog) and (parent := host.parentWidget()) is not None:
            host = parent
        return host

    def _is_left(self, at: QPoint) -> bool:
        point = self.mapFromGlobal(at)
        return self.rect().contains(point) and point.x() <= _LEFT_WIDTH

    def _column_at(self, at: QPoint) -> BlockColumn | None:
        return next((each for each in self.columns if each.rect().contains(each.mapFromGlobal(at))), None)

    def _focus(self, card: PersonCard | None) -> None:
        if card is not None:
            card.setFocus(Qt.FocusReason.TabFocusReason)
            QTimer.singleShot(0, self, self._scroll_to_focus)  # a new card has no place yet

    def _scroll_to_focus(self) -> None:
        for card in (*self.left_cards, *(card for column in self.columns for card in column.cards)):
            if card.hasFocus():
                for scroll in self.findChildren(PageScroll):
                    if scroll.isAncestorOf(card):
                        scroll.ensureWidgetVisible(card, 0, 8)

    def _say(self, who: ProspectId) -> None:
        name = self.state.rows[who].person or self.state.rows[who].company
        announce(self, self.tr("{name}: {where}").format(name=name, where=self._where(self.state.place_of(who))))


def _scrolled(content: QWidget) -> PageScroll:
    """Cards that scroll for themselves, so that the page does not."""
    scroll = PageScroll(content)
    scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    scroll.setMinimumHeight(_LEAST_HEIGHT)
    return scroll


def why(row: ProspectRow) -> str:
    """Why somebody is to be contacted, in little room."""
    step = row.next_step
    if step is None:
        new = QCoreApplication.translate("ReviewPeople", "New, {origin}")
        return new.format(origin=row.origin) if row.origin else label_of(row.state)
    day = short_day(step.day)
    if step.agreed_on is not None and step.kind is NextStepKind.CALL and not step.text:
        return QCoreApplication.translate("ReviewPeople", "Agreed for {day}").format(day=day)
    words = step.text or label_of(step.kind)
    return QCoreApplication.translate("ReviewPeople", "{step}, {day}").format(step=words, day=day)
