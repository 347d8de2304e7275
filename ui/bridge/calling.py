"""Calling somebody from anywhere: their first number, after a question where something else was agreed."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.domain.prospects.prospect import ContactKind
from planner.domain.touches.touch import Channel
from planner.storage.queries.prospects import prospect as read_prospect
from ui.bridge import links
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator


def call_prospect(bridge: Bridge, navigator: Navigator, prospect_id: int) -> None:
    """Hand the first number to the phone program; it is said where there is none, or where no program answers."""
    prospect = read_prospect(bridge.store, prospect_id)
    phone = prospect.first_contact(ContactKind.PHONE)
    if phone is None or not phone.normalised:
        sentence = QCoreApplication.translate("Calling", "No phone number yet: {name}.")
        bridge.said.emit(sentence.format(name=prospect.display_name))
        return
    navigator.guard_then(int(prospect.id), Channel.PHONE, partial(_dial, bridge, phone.normalised))


def _dial(bridge: Bridge, number: str) -> None:
    if not links.call(number):
        bridge.said.emit(QCoreApplication.translate("Calling", "No phone app answered. The number is copied."))
