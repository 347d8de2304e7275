"""The gallery of the design kit in a window of its own: `main.py --gallery`."""

import sys

from planner.domain.settings import Language
from ui.app import make_application
from ui.bridge.language import Translators, language_code
from ui.kit import ThemeController, install_focus_ring
from ui.kit.gallery import gallery_widget


def run_gallery(language: str | None) -> int:
    """Show every component in all its states until the window closes, in a language or that of the computer."""
    app = make_application(sys.argv[:1])
    translators, theme = Translators(), ThemeController()
    translators.install(language_code(Language(language) if language else Language.SYSTEM))
    theme.apply(app, "system", 1.0)
    install_focus_ring(app)
    window = gallery_widget()
    window.resize(1280, 800)
    window.show()
    return app.exec()
