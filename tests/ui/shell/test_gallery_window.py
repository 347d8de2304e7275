"""The gallery opens in the language that is asked for."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.bridge.language import Translators
from ui.gallery import run_gallery


@pytest.mark.parametrize("language", ["en", "fr"])
def test_gallery_opens_in_the_language_asked_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    installed: list[str] = []
    monkeypatch.setattr(Translators, "install", lambda _self, code: installed.append(code))
    monkeypatch.setattr(QApplication, "exec", QApplication.closeAllWindows)
    run_gallery(language)
    assert installed == [language]
