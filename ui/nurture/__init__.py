"""The newsletter's list and log, and the cadences: dialogs that the window opens."""

from ui.nurture.cadence_chooser import CadenceChooser, choose_cadence
from ui.nurture.cadence_editor import CadenceEditor
from ui.nurture.cadence_list import CadenceList, open_cadences
from ui.nurture.newsletter_dialog import NewsletterDialog, open_newsletter

__all__ = [
    "CadenceChooser",
    "CadenceEditor",
    "CadenceList",
    "NewsletterDialog",
    "choose_cadence",
    "open_cadences",
    "open_newsletter",
]
