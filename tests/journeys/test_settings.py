"""Another language and other looks, at once."""

from PySide6.QtWidgets import QComboBox, QLabel

from planner.domain.settings import Language
from tests.journeys.people import add_people
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.kit import Button, Segmented
from ui.kit.tokens import Theme, current_theme
from ui.preferences.page import PreferencesPage


def words(desk: Desk) -> set[str]:
    """Every word in sight."""
    shown = {each.text() for each in desk.window.findChildren(QLabel) if each.isVisible()}
    return shown | {each.words() for each in desk.window.findChildren(Button) if each.isVisible()}


def language_box(desk: Desk) -> QComboBox:
    """The box of languages that is in sight."""
    boxes = desk.page(PreferencesPage).findChildren(QComboBox)
    return next(each for each in boxes if each.isVisible() and each.findData("fr") >= 0)


def choose_language(desk: Desk, language: Language) -> None:
    """By the keys of the box in the settings; each step on the way is a choice."""
    while (box := language_box(desk)).currentData() != language.value:
        box.setFocus()
        desk.press("Down" if box.findData(language.value) > box.currentIndex() else "Up")
        desk.settle()


def test_the_language_changes_at_once_and_the_place_stays(desk: Desk) -> None:
    add_people(desk.store)
    desk.press("Ctrl+,")
    assert "Settings" in words(desk)
    choose_language(desk, Language.FRENCH)
    desk.qtbot.waitUntil(lambda: "Réglages" in words(desk))
    assert desk.content.section is Section.SETTINGS
    assert not {"Settings", "Log a contact", "Your data"} & words(desk)
    desk.press("Ctrl+3")
    desk.settle()
    assert "Noter un contact" in words(desk)
    desk.press("Ctrl+,")
    choose_language(desk, Language.ENGLISH)
    desk.qtbot.waitUntil(lambda: "Settings" in words(desk))
    assert "Réglages" not in words(desk)


def test_what_is_undone_is_named_in_the_new_language(desk: Desk) -> None:
    add_people(desk.store)
    desk.press("Ctrl+,")
    choose_language(desk, Language.FRENCH)
    desk.qtbot.waitUntil(lambda: "Réglages" in words(desk))
    desk.press("Ctrl+Z")
    desk.settle()
    assert "Settings" in words(desk)
    assert desk.toast() == "Undone: change settings."


def test_dark_is_one_click(desk: Desk) -> None:
    desk.press("Ctrl+,")
    desk.settle()
    looks = desk.page(PreferencesPage).findChildren(Segmented)[0]
    desk.click(looks.segment("dark"))
    assert current_theme() is Theme.DARK
    picture = desk.window.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, picture.height() - 4).lightness() < 90
    desk.press("Ctrl+Z")
    assert current_theme() is not Theme.DARK
