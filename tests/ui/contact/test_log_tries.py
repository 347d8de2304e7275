"""What Log a contact says of the tries, and of whom, as one chooses."""

import pytest

from planner.domain.touches.touch import TouchOutcome
from tests.ui.contact.contact_samples import add, tried
from tests.ui.desk import Desk
from ui.contact import LogDialog
from ui.kit import AttemptDots, ElidedLabel


def opened(desk: Desk, prospect_id: int) -> LogDialog:
    """The dialog about somebody."""
    desk.window.navigator.log_contact(prospect_id)
    desk.settle()
    return desk.dialog(LogDialog)


def left_words(dialog: LogDialog) -> str:
    """What the footer says of the tries."""
    found = dialog.findChild(ElidedLabel, "tries")
    assert isinstance(found, ElidedLabel)
    return found.text()


@pytest.mark.parametrize(
    ("key", "words", "dots"),
    [
        ("1", "3 tries left, then stop.", "2 of 5"),
        ("4", "The count starts anew.", "0 of 5"),
        ("5", "The count starts anew.", "0 of 5"),
        ("7", "", ""),
        ("8", "", ""),
        ("9", "The count starts anew.", "0 of 5"),
        ("0", "", ""),
    ],
)
def test_footer_and_dots_tell_what_will_become_of_the_tries(desk: Desk, key: str, words: str, dots: str) -> None:
    solene = add(desk.store, "Cabinet dentaire Sorlane", "Solène Mirval")
    tried(desk.store, solene, TouchOutcome.NO_ANSWER, (40, 20))
    dialog = opened(desk, solene)
    assert left_words(dialog) == "3 tries left, then stop."
    desk.press(key)
    desk.settle()
    assert left_words(dialog) == words
    shown = [each.fact_value() for each in dialog.findChildren(AttemptDots) if each.isVisible()]
    assert shown == ([dots] if dots else [])


def test_call_from_them_counts_anew_before_an_outcome(desk: Desk) -> None:
    solene = add(desk.store, "Cabinet dentaire Sorlane", "Solène Mirval")
    tried(desk.store, solene, TouchOutcome.NO_ANSWER, (40, 20))
    dialog = opened(desk, solene)
    desk.press("I")
    assert left_words(dialog) == "The count starts anew."
    desk.press("I")
    assert left_words(dialog) == "3 tries left, then stop."


def test_who_it_is_about_stays_in_sight_when_the_form_scrolls(desk: Desk) -> None:
    solene = add(desk.store, "Cabinet dentaire Sorlane", "Solène Mirval")
    desk.window.resize(1100, 640)
    dialog = opened(desk, solene)
    desk.press("6")
    desk.settle()
    form = dialog.form
    assert form is not None
    assert form.visibleRegion().boundingRect().height() < form.height()
    assert form.who.visibleRegion().boundingRect() == form.who.rect()
