"""The language of the screen reaches the dialogs that are Qt's own."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ui.bridge.language import WORDS_OF_QT, Translators


def test_dialogs_of_qt_speak_french(qtbot: QtBot) -> None:
    before, translators = QLocale(), Translators()
    translators.install("fr")
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        words = {each.text() for each in dialog.findChildren(QLabel)}
        assert "&Dossier\u202f:" in words
        assert not words & set(WORDS_OF_QT)
        assert QCoreApplication.translate("QPrintSettingsOutput", "Long side") == "Bord long"
    finally:
        translators.install("")
        QLocale.setDefault(before)
