"""The language of the screen: which one, and Qt's translators for it."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.domain.settings import Language

# Words of Qt's own dialogs that its French lacks; ours are asked first.
WORDS_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Duplex Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "None"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "All Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Odd Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Even Pages"),
)
_TRANSLATIONS = Path(__file__).resolve().parent.parent.parent / "resources" / "translations"


def language_code(chosen: Language) -> str:
    """ "fr" or "en": what was chosen, or what the computer speaks."""
    if chosen is not Language.SYSTEM:
        return chosen.value
    return "fr" if QLocale.system().language() == QLocale.Language.French else "en"


def locale_for(code: str) -> QLocale:
    """The locale for dates and numbers of a language of ours."""
    if code == "fr":
        return QLocale(QLocale.Language.French, QLocale.Country.France)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class Translators:
    """Keeps the translators of the present language installed."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.code = ""

    def install(self, code: str) -> bool:
        """Switch to a language; False when it is the present one already."""
        if code == self.code:
            return False
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed.clear()
        self.code = code
        QLocale.setDefault(locale_for(code))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt_folder), (f"assidu_{code}", str(_TRANSLATIONS))):
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        return True
