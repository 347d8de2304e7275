"""Adding somebody who recommends us: a client, by the beginning of the name, or anybody else."""

from PySide6.QtWidgets import QWidget

from planner.actions.referrals import save_source
from planner.domain.referrals.source import Source
from planner.storage.queries.referrals import SourceOffer, source_offers
from ui.bridge.bridge import Bridge
from ui.kit import Button, Dialog, FieldRow, ListRow, TextField, boxed, clear_layout, label, vbox

_MOST_OFFERED = 5
_LOOKED_AT = 200


class AddSourceDialog(Dialog):
    """Enter adds the name as it stands; a click on a client below takes that client."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", 460)
        self.set_title(self.tr("Add somebody who recommends you"))
        self._bridge = bridge
        self.added_id = 0
        self.name = TextField(self.tr("Odile Marchetti"))
        hint = self.tr("A client, a partner, a friend. Clients are offered below.")
        self._offers = vbox(spacing=0)
        self._caption = label(self.tr("Your clients"), "small", "text3")
        self._offer_box = boxed(self._offers)
        self.cancel_button = Button(self.tr("Cancel"), "quiet")
        self.add_button = Button(self.tr("Add"), "primary", key_hint=self.tr("Enter"))
        self.body.addWidget(FieldRow(self.tr("Name"), self.name, hint))
        self.body.addWidget(self._caption)
        self.body.addWidget(self._offer_box)
        self.add_footer_left(self.cancel_button)
        self.add_footer_right(self.add_button)
        self._connect()
        self._show_offers()

    def add(self) -> None:
        """Add who was typed."""
        name = " ".join(self.name.text().split())
        if name:
            self._add(Source(0, name))
        else:
            self.name.set_error(self.tr("Write a name, or choose a client."))
            self.relayout()

    def _connect(self) -> None:
        self.name.textChanged.connect(self._on_text_changed)
        self.name.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.cancel_button.clicked.connect(self.reject)

    def _add(self, source: Source) -> None:
        change = self._bridge.perform(save_source, source=source)
        if change is not None:
            self.added_id = change.created or 0
            self.accept()

    def _on_text_changed(self) -> None:
        self.name.set_error(None)
        self._show_offers()
        self.relayout()

    def _show_offers(self) -> None:
        clear_layout(self._offers)
        offers = source_offers(self._bridge.store, self.name.text(), _LOOKED_AT)
        clients = [each for each in offers if each.source_id is None][:_MOST_OFFERED]
        for each in clients:
            row = _OfferRow(each)
            row.activated.connect(self._on_offer)
            self._offers.addWidget(row)
        for part in (self._caption, self._offer_box):
            part.setVisible(bool(clients))

    def _on_offer(self) -> None:
        row = self.sender()
        if isinstance(row, _OfferRow):
            self._add(Source(0, row.offer.name, row.offer.prospect_id))


class _OfferRow(ListRow):
    def __init__(self, offer: SourceOffer) -> None:
        super().__init__("building", offer.name)
        self.offer = offer
