"""One place that dresses the application: style, palette, sheet, font; again when the system changes its mind."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ui.kit.fonts import BASE_PIXELS, set_text_scale
from ui.kit.motion import still_system_effects
from ui.kit.palette import make_palette
from ui.kit.stylesheet import make_stylesheet
from ui.kit.system_hints import accessibility_hints, style_hints
from ui.kit.tokens import Theme, set_current_theme

Appearance = Literal["system", "light", "dark"]

_SCHEMES: dict[Appearance, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class ThemeController(QObject):
    """Applies appearance and text size to the application, and follows the system's colours and contrast.

    `high_contrast` True or False overrides the system's wish.
    """

    theme_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, high_contrast: bool | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._appearance: Appearance = "system"
        self._text_scale = 1.0
        self._high_contrast = high_contrast

    def apply(self, app: QApplication, appearance: Appearance = "system", text_scale: float = 1.0) -> None:
        """Dress the application. text_scale 1.0 is 100 %."""
        self._appearance, self._text_scale = appearance, text_scale
        if self._app is None:
            self._app = app
            app.setStyle("Fusion")
            still_system_effects()
            style_hints().colorSchemeChanged.connect(self._on_system_changed)
            accessibility_hints().contrastPreferenceChanged.connect(self._on_system_changed)
        style_hints().setColorScheme(_SCHEMES[appearance])
        self._dress()

    def release(self) -> None:
        """Stop following the system; the application keeps its clothes."""
        if self._app is None:
            return
        style_hints().colorSchemeChanged.disconnect(self._on_system_changed)
        accessibility_hints().contrastPreferenceChanged.disconnect(self._on_system_changed)
        self._app = None

    def set_wishes(self, appearance: str, text_scale: float) -> None:
        """Dress the application again when the person's wishes differ from what it wears."""
        wished: Appearance = "light" if appearance == "light" else "dark" if appearance == "dark" else "system"
        if self._app is not None and (wished, text_scale) != (self._appearance, self._text_scale):
            self.apply(self._app, wished, text_scale)

    def _on_system_changed(self) -> None:
        self._dress()

    def _dress(self) -> None:
        app = self._app
        if app is None:
            return
        set_current_theme(self._wanted_theme(), self._wants_contrast())
        set_text_scale(self._text_scale)
        font = QFont(app.font())
        font.setPixelSize(round(BASE_PIXELS * self._text_scale))
        app.setFont(font)
        set_text_scale(self._text_scale)
        app.setPalette(make_palette())
        # Qt dresses a widget once for each of its parents when one sheet follows another, but once when there was none.
        app.setStyleSheet("")
        app.setStyleSheet(make_stylesheet())
        _refresh_widgets(app)
        self.theme_changed.emit()

    def _wanted_theme(self) -> Theme:
        if self._appearance != "system":
            return Theme(self._appearance)
        return Theme.DARK if style_hints().colorScheme() == Qt.ColorScheme.Dark else Theme.LIGHT

    def _wants_contrast(self) -> bool:
        if self._high_contrast is not None:
            return self._high_contrast
        return accessibility_hints().contrastPreference() == Qt.ContrastPreference.HighContrast


def _refresh_widgets(app: QApplication) -> None:
    """Kit widgets that hold a font or a margin offer refresh_theme(); the others only need a repaint."""
    for widget in app.allWidgets():
        refresh: Callable[[], None] | None = getattr(widget, "refresh_theme", None)
        if refresh is not None:
            refresh()
        widget.update()
