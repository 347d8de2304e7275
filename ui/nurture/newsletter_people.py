"""Those who receive the newsletter, or do not for one reason."""

from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.nurture.newsletter import Receiver, Refusal
from planner.storage.queries.newsletter import newsletter_receivers, newsletter_refused
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.kit import Button, Card, Dialog, ListRow, label
from ui.nurture.newsletter_words import refusal_words, way_out

_SHOWN = 100


class NewsletterPeople(Dialog):
    """The first people of a group, those who receive it where there is no reason; choosing one shows it in its list."""

    def __init__(
        self, bridge: Bridge, navigator: Navigator, parent: QWidget, reason: Refusal | None, count: int
    ) -> None:
        super().__init__(parent, refusal_words(reason) if reason else "", 480)
        self._navigator = navigator
        if reason is None:
            self.set_title(self.tr("Who receives it"))
            people = list(islice(newsletter_receivers(bridge.store), _SHOWN))
        else:
            people = newsletter_refused(bridge.store, reason, _SHOWN)
            self.body.addWidget(label(way_out(reason), "body", "text2", wrap=True))
        card = Card(padding=0)
        self.rows = [PersonRow(each, with_address=reason is None) for each in people]
        for place, row in enumerate(self.rows):
            if place:
                card.add_row_separator(16)
            row.wanted.connect(self._on_wanted)
            card.body.addWidget(row)
        self.body.addWidget(card)
        if count > len(people):
            more = self.tr("And %n more.", "", count - len(people))
            self.body.addWidget(label(more, "small", "text2"))
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        self.add_footer_right(close)

    def _on_wanted(self, prospect_id: int) -> None:
        self.accept()
        self._navigator.open_prospect(prospect_id)


class PersonRow(ListRow):
    """Company, person and town, or the address that the newsletter goes to."""

    wanted = Signal(int)

    def __init__(self, receiver: Receiver, parent: QWidget | None = None, *, with_address: bool = False) -> None:
        name, last = receiver.name if receiver.company else "", receiver.email if with_address else receiver.town
        second = " · ".join(part for part in (name, last) if part)
        icon = "building" if receiver.company else "person"
        super().__init__(icon, receiver.display_name, second_line=second, parent=parent)
        self._prospect_id = receiver.prospect_id
        self.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        self.wanted.emit(self._prospect_id)
