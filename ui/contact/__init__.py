"""Being in touch: logging a contact, the guard before one, going for the no, and deciding when the stop has come."""

from ui.contact.contact_desk import ContactDesk
from ui.contact.decision import DecisionDialog, open_decision
from ui.contact.go_for_no import GoForNoDialog, open_go_for_no
from ui.contact.guard_dialog import GuardDialog
from ui.contact.log_dialog import LogDialog

__all__ = [
    "ContactDesk",
    "DecisionDialog",
    "GoForNoDialog",
    "GuardDialog",
    "LogDialog",
    "open_decision",
    "open_go_for_no",
]
