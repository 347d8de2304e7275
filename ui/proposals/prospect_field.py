"""For whom: a few letters and Enter; whoever is not there yet is added with the proposal.

An amount may stand behind the letters ("vaub 9800"): Enter then takes both, and there is nothing left to ask.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.list_query import ListFilter, Sort
from planner.domain.prospects.one_line import parse_line
from planner.domain.prospects.prospect import Prospect, State
from planner.exchange.name_and_amount import split_amount
from planner.storage.queries import prospects as queries
from planner.storage.queries.proposal_wanted import proposal_wanted_by
from ui.bridge.bridge import Bridge
from ui.bridge.formats import money
from ui.bridge.labels import label_of
from ui.kit import ElidedLabel, IconButton, ListRow, draw_icon, hbox, label, painting, radius, rounded, vbox
from ui.kit.fonts import at_least
from ui.kit.pick_list import PickField, PickList

_MOST = 5
_MOST_IN_LITTLE_ROOM = 3
_LITTLE_ROOM = 760  # height of the window in pixels; the rest of the form stays in sight
_LONGEST = 40
_ICON_SIDE = 34


@dataclass(frozen=True, slots=True)
class _Offer:
    """A line of the list: somebody by id or somebody new by what is typed, maybe with an amount in cents."""

    prospect_id: int = 0
    typed: str = ""
    amount: tuple[int, str] | None = None


class ProspectField(QWidget):
    """`chosen` tells that somebody stands there now, `amount_written` that an amount was typed behind the name.

    `entered` follows them where both were taken by Enter. `asked_anew` takes whoever stood there away.
    """

    chosen = Signal()
    asked_anew = Signal()
    amount_written = Signal(object, str)  # cents may be more than a C int holds
    entered = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._most = _MOST if parent.window().height() >= _LITTLE_ROOM else _MOST_IN_LITTLE_ROOM
        self._offers: list[_Offer] = []
        self._prospect: Prospect | None = None
        self._has_amount = False
        self.field = _WhoField(self.tr("A name or a company, and the amount if you like"))
        self.list = PickList(self.field)
        self._wrong = label("", "small", "bad_text", wrap=True)
        self._line = _ChosenLine()
        self.setLayout(vbox(self.field, self._wrong, self.list, self._line, spacing=5))
        self._wrong.hide()
        self._line.hide()
        self.list.hide()
        self.field.textChanged.connect(self._search)
        self.list.chosen.connect(self._on_chosen)
        self.field.tabbed.connect(self.list.take_current)
        self.field.pressed.connect(self._on_pressed)  # after the list, which takes what it offers by the same key
        self._line.other_button.clicked.connect(self.ask_anew)
        self._search()

    @property
    def prospect(self) -> Prospect | None:
        """Who was chosen; with id 0 whoever is still to be added."""
        return self._prospect

    def begin(self, prospect_id: int = 0) -> None:
        """Show somebody, or those to choose from."""
        if prospect_id:
            self._show(queries.prospect(self._bridge.store, prospect_id))
            self._line.other_button.hide()
        else:
            self.list.show()

    def ask_anew(self) -> None:
        """Choose somebody else."""
        self._prospect = None
        self._line.hide()
        self.field.show()
        self.list.show()
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked_anew.emit()

    def say_missing(self, text: str) -> None:
        """Say what is wrong; "" for nothing."""
        self.field.set_error(text or None)
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def _search(self) -> None:
        typed = self.field.text().strip()
        self.say_missing("")
        self._offers = self._offered(typed)
        self.list.show_rows([self._row(offer) for offer in self._offers])

    def _offered(self, typed: str) -> list[_Offer]:
        """Those whom the next proposal is probably for, or those found with the letters, and then somebody new."""
        if not typed:
            likely = proposal_wanted_by(self._bridge.store, self._bridge.today, self._most)
            return [_Offer(each) for each in likely]
        split = split_amount(typed, self._bridge.settings.currency)
        offers = [_Offer(each) for each in self._found(typed)]
        new = [_Offer(typed=typed)]
        if split is not None:
            name, amount = split
            offers += [_Offer(each, amount=amount) for each in self._found(name)]
            new.insert(0, _Offer(typed=name, amount=amount))
        return [*offers[: self._most], *new]

    def _found(self, typed: str) -> list[int]:
        """By what is typed, whom one let go last; nobody who wants no contact."""
        found, _ = queries.first_prospect_ids(
            self._bridge.store, ListFilter(search=typed), Sort(), self._bridge.today, 2 * _MOST
        )
        rows = [
            row for row in queries.prospect_rows(self._bridge.store, found) if row.state is not State.DO_NOT_CONTACT
        ]
        return [int(row.id) for row in sorted(rows, key=lambda row: row.state is State.LET_GO)]

    def _row(self, offer: _Offer) -> ListRow:
        tail = label(money(*offer.amount), "body_strong") if offer.amount else None
        if not offer.prospect_id:
            name = offer.typed if len(offer.typed) <= _LONGEST else f"{offer.typed[:_LONGEST].rstrip()}…"
            return ListRow("person-plus", self.tr("New prospect “{name}”").format(name=name), right=tail)
        (row,) = queries.prospect_rows(self._bridge.store, [offer.prospect_id])
        if tail is None and row.state in (State.LET_GO, State.CLIENT):
            tail = label(label_of(row.state), "small", "text3")
        return ListRow(None, row.display_name, row.second_line or row.town, right=tail)

    def _on_chosen(self, place: int) -> None:
        offer = self._offers[place]
        if offer.prospect_id:
            self._show(queries.prospect(self._bridge.store, offer.prospect_id))
        else:
            parsed = parse_line(offer.typed, self._bridge.settings.phone_region)
            if not parsed.has_name:
                self.say_missing(self.tr("Write a name or a company too."))
                return
            self._show(parsed.draft.to_prospect(self._bridge.today))
        if offer.amount is not None:
            self.amount_written.emit(*offer.amount)
        self._has_amount = offer.amount is not None
        self.chosen.emit()

    def _on_pressed(self, key: int) -> None:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._prospect is not None and self._has_amount:
            self.entered.emit()

    def _show(self, prospect: Prospect) -> None:
        self._prospect = prospect
        self.say_missing("")
        self.field.hide()
        self.list.hide()
        second = prospect.town if prospect.id else self.tr("New, added with the proposal")
        self._line.show_words(prospect.display_name, second)
        self._line.show()


class _WhoField(PickField):
    """Tab with letters in it takes the first of the list, and goes on from there."""

    tabbed = Signal()

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self.text().strip():
            self.tabbed.emit()
            return True
        return super().focusNextPrevChild(forward)


class _ChosenLine(QWidget):
    """Who was chosen, in a frame, with a way to somebody else."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._second = ElidedLabel("", "body_strong"), ElidedLabel("", "body", "text2")
        self.other_button = IconButton("search", self.tr("Somebody else"), icon_size=15)
        row = hbox(_ICON_SIDE, spacing=8, margins=(0, 2, 8, 2))
        row.addWidget(self._name)
        row.addWidget(self._second, 1)
        row.addWidget(self.other_button)
        self.setLayout(row)
        self.setMinimumHeight(at_least(36))

    def show_words(self, name: str, second: str) -> None:
        """Who it is, and where."""
        self._name.setText(name)
        self._second.setText(second)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            rounded(painter, rect, radius("control"), fill="surface", edge="hairline")
            draw_icon(painter, QRectF(11, rect.center().y() - 8, 16, 16), "building", "text2")
