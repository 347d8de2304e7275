"""How much client work fits into a week, what an hour is sold for, and which appointments are client work."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.actions.settings import change_settings
from planner.domain import defaults
from planner.exchange.values import parse_money
from ui.bridge.bridge import Bridge
from ui.bridge.formats import money
from ui.bridge.navigation import Command, Navigator
from ui.kit import Button, Card, NumberField, Separator, TextField
from ui.preferences.card_rows import setting_row

_MOST_HOURS, _MOST_PRICE = 80, 100_000_00
_PRICE_WIDTH = 220


class CapacityCard(Card):
    """Two figures and a button; without a price the usual one stands in its place."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your time for clients"), parent=parent)
        self._bridge, self._navigator = bridge, navigator
        chosen = bridge.settings
        self.hours = NumberField(0, _MOST_HOURS, chosen.client_hours_a_week, self.tr("h a week"))
        self.hours.setKeyboardTracking(False)
        usual = money(defaults.HOUR_PRICE_CENTS, chosen.currency)
        self.price = TextField(usual)
        self.price.setFixedWidth(_PRICE_WIDTH)
        self._show_price()
        self.rules_button = Button(self.tr("Change"), "secondary")
        self._build()
        self.hours.valueChanged.connect(self._on_hours)
        self.price.editingFinished.connect(self._on_price)
        self.rules_button.clicked.connect(self._on_rules)

    def _build(self) -> None:
        found = self.tr("Words and categories by which appointments count.")
        rows = (
            setting_row(self.tr("Client work"), self.hours, self.tr("The hours that fit into a usual week.")),
            setting_row(self.tr("An hour is sold for"), self.price, self.tr("Empty for the usual value.")),
            setting_row(self.tr("Client work from your calendars"), self.rules_button, found),
        )
        for index, row in enumerate(rows):
            if index:
                self.body.addWidget(Separator())
            self.body.addWidget(row)
        self.body.setContentsMargins(16, 6, 16, 6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _show_price(self) -> None:
        chosen = self._bridge.settings
        self.price.setText(money(chosen.hour_price_cents, chosen.currency) if chosen.hour_price_cents else "")

    def _on_hours(self, hours: int) -> None:
        self._bridge.perform(change_settings, client_hours_a_week=hours)

    def _on_price(self) -> None:
        """Keep an amount; what is none leaves the price as it was."""
        chosen = self._bridge.settings
        typed = self.price.text().strip()
        amount = parse_money(typed, chosen.currency) if typed else (0, chosen.currency)
        if amount is None or not 0 <= amount[0] <= _MOST_PRICE or (typed and not amount[0]):
            self.price.set_error(self.tr("Write an amount, for example 60."))
            return
        self.price.set_error(None)
        if amount[0] != chosen.hour_price_cents:
            self._bridge.perform(change_settings, hour_price_cents=amount[0])

    def _on_rules(self) -> None:
        self._navigator.run(Command.CLIENT_RULES)
