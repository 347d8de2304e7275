"""The page of proposals: signed beside hoped for, and every proposal on a board or in a table."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.actions.settings import change_settings
from planner.changes import ChangeSet, Kind
from planner.storage.queries.proposal_figures import proposal_figures
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.bridge.page import Page
from ui.kit import Button, Card, EmptyState, PageScroll, Segmented, boxed, hbox, label, open_dialogs, vbox
from ui.kit.keys import local_key
from ui.proposals.acts import Act, act_key
from ui.proposals.board import Board
from ui.proposals.items import Item, columns, read_items
from ui.proposals.moves import Moves
from ui.proposals.rates import rates_words
from ui.proposals.summary import Summary
from ui.proposals.table_view import ProposalTable

_BOARD, _TABLE = "board", "table"
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right)
_KEYED = (Act.SIGN, Act.DECLINE, Act.EXTEND, Act.RENEGOTIATE, Act.CALL)


class ProposalsPage(Page):
    """Proposals, each with an end."""

    cares_about = frozenset({Kind.PROPOSAL, Kind.SIGNED_WORK, Kind.PROSPECT, Kind.GOAL, Kind.SETTING})

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._navigator = navigator
        self.moves = Moves(bridge, navigator, self)
        self.summary = Summary()
        self.board, self.table = Board(), ProposalTable()
        self._stack = QStackedWidget()
        self._items: list[Item] = []
        self._build()
        self._connect()

    @property
    def items(self) -> list[Item]:
        """Every proposal as it is shown."""
        return list(self._items)

    @property
    def shows_table(self) -> bool:
        """Whether the table is on screen, not the board."""
        return self._stack.currentWidget() is self._table_box

    def reload(self) -> None:
        today = self.bridge.today
        self._items = read_items(self.bridge.store, today)
        figures = proposal_figures(self.bridge.store, today, [item.proposal for item in self._items])
        self.summary.show_figures(figures, self.bridge.settings.currency)
        self.rates.setText(rates_words(figures.answers))
        self.board.show_columns(columns(self._items, figures.first), today)
        self.table.show_items(self._items, today)
        self._show(_TABLE if self.bridge.settings.proposals_as_table else _BOARD)

    def show_proposal(self, proposal_id: int) -> None:
        """Put the keyboard on a proposal; one of an earlier quarter stands in the table only."""
        self.refresh()
        if not self._items:
            self.reload()
        if not self.shows_table and self.board.choose(proposal_id):
            return
        if self.table.rows.row_of(proposal_id) >= 0:
            self._show(_TABLE)
            self.table.choose(proposal_id)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def current_item(self) -> Item | None:
        """The proposal with the keyboard."""
        return self.table.current_item() if self.shows_table else self.board.current_item()

    def focus_first(self) -> None:
        """Put the keyboard on a proposal: on what expires first, or else on the first there is."""
        if self.shows_table:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.board.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS and self._items:
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        chosen = _TABLE if self.bridge.settings.proposals_as_table else _BOARD
        self.view = Segmented([(_BOARD, self.tr("Board")), (_TABLE, self.tr("Table"))], chosen)
        self.new_button = Button(self.tr("New proposal"), "primary", "plus")
        self.new_button.setToolTip(self.tr("New proposal (Ctrl+Shift+N)"))
        self.first_button = Button(self.tr("New proposal"), "secondary", "plus")
        self.empty = EmptyState(
            "proposals",
            self.tr("No proposals yet"),
            self.tr("Give each one an end date, so that none waits for ever."),
            [self.first_button],
            64,
        )
        self._empty_card = Card()
        self._empty_card.body.addWidget(self.empty)
        self._empty_card.setMinimumHeight(300)
        self.rates = label("", "small", "text2", wrap=True)
        self._table_box = boxed(vbox(self.rates, self.table, spacing=10))
        for part in (self.board, self._table_box, self._empty_card):
            self._stack.addWidget(part)
        head = hbox(label(self.tr("Proposals"), "title"), None, self.view, self.new_button, spacing=10)
        page = vbox(head, 14, self.summary, 20, spacing=0, margins=(24, 22, 24, 20))
        page.addWidget(self._stack, 1)
        self.setLayout(vbox(PageScroll(boxed(page)), spacing=0))

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_view_chosen)
        for button in (self.new_button, self.first_button):
            button.clicked.connect(self._on_new)
        for part in (self.board, self.table):
            part.act_wanted.connect(self._on_act)
            part.menu_wanted.connect(self._on_menu)
            for act in _KEYED:
                local_key(act_key(act), part, partial(self._on_key, act))
        self.board.earlier_wanted.connect(self._on_earlier)
        self.bridge.taken_back.connect(self._on_taken_back)

    def _on_taken_back(self, change: ChangeSet) -> None:
        """The keyboard goes to the proposal that came back, so that the next key is about it."""
        ids = change.ids.get(Kind.PROPOSAL, frozenset())
        if len(ids) != 1 or not self.isVisible() or open_dialogs(self):
            return
        (proposal_id,) = ids
        if not self.shows_table:
            self.board.choose(proposal_id)
        elif self.table.choose(proposal_id):
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, view: str) -> None:
        shown: QWidget = self._empty_card
        if self._items:
            shown = self._table_box if view == _TABLE else self.board
        self._stack.setCurrentWidget(shown)
        self.view.setVisible(bool(self._items))
        self.view.blockSignals(True)
        self.view.set_chosen(view)
        self.view.blockSignals(False)

    def _on_new(self) -> None:
        self._navigator.run(Command.NEW_PROPOSAL)

    def _on_view_chosen(self, view: str) -> None:
        item = self.current_item()
        self.bridge.perform(change_settings, proposals_as_table=view == _TABLE)
        if item is not None:
            self.show_proposal(item.id)

    def _on_earlier(self) -> None:
        self._on_view_chosen(_TABLE)

    def _on_act(self, act: Act, item: Item) -> None:
        self.moves.run(act, item.id)

    def _on_menu(self, item: Item, at: QPoint) -> None:
        self.moves.open_menu(item, at)

    def _on_key(self, act: Act) -> None:
        item = self.current_item()
        if item is not None:
            self.moves.run(act, item.id)
