"""F1: the keys of every part, as the keyboard of the person names them."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.language import Translators
from ui.kit import KeyCap, Label
from ui.shell.shortcuts import ShortcutsDialog


@pytest.mark.parametrize(("language", "held", "enter"), [("en", "Shift", "Enter"), ("fr", "Maj", "Entrée")])
def test_keys_are_named_alike(qtbot: QtBot, english: Translators, language: str, held: str, enter: str) -> None:
    english.install(language)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ShortcutsDialog(window)
    caps = [cap.accessibleName() for cap in dialog.findChildren(KeyCap)]
    assert f"Alt {held} ↑ ↓" in caps
    assert {f"Ctrl {held} N", f"Ctrl {enter}", "S  D  E  R", "1  2  3", "T", "Ctrl C"} <= set(caps)
    other = {"Shift": "Maj", "Maj": "Shift"}[held]
    assert not [cap for cap in caps if other in cap.split()]
    titles = {each.text() for each in dialog.findChildren(Label)}
    assert titles >= ({"Proposals", "Goals", "Momentum"} if language == "en" else {"Devis", "Objectifs", "Élan"})
