"""The one application style sheet, generated from the tokens. Shapes that QSS cannot do are painted by the widgets."""

from string import Template

from ui.kit.fonts import role_font
from ui.kit.tokens import color_hex, color_names, is_high_contrast

_TEXT_TOKENS = (
    "text", "text2", "text3", "disabled", "accent_text", "ok_text", "warn_text", "bad_text", "mute_text",
    "on_accent", "toast_text",
)  # fmt: skip

_SHEET = Template("""
QMainWindow, QDialog { background: $canvas; }
QToolTip { background: $toast; color: $toast_text; border: 1px solid $toast_edge; padding: 4px 8px;
    font-size: ${small_px}px; }

QLineEdit, QPlainTextEdit, QAbstractSpinBox { background: $surface; color: $text; border: 1px solid $control;
    border-radius: 7px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { padding: 0 9px; }
QAbstractSpinBox { padding: 0 10px; }
QPlainTextEdit { padding: 5px 6px; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QLineEdit[edge="strong"] { border-color: $strong; }
QLineEdit[edge="quiet"] { border-color: transparent; background: transparent; }
QLineEdit:hover, QPlainTextEdit:hover, QAbstractSpinBox:hover { border-color: $text2; }
QLineEdit:focus, QLineEdit[previewState="focus"], QPlainTextEdit:focus, QAbstractSpinBox:focus {
    border: 2px solid $focus; }
QLineEdit:focus, QLineEdit[previewState="focus"] { padding: 0 8px; }
QAbstractSpinBox:focus { padding: 0 9px; }
QPlainTextEdit:focus { padding: 4px 5px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QAbstractSpinBox[error="true"] {
    border: 2px solid $bad; }
QLineEdit[error="true"] { padding: 0 8px; }
QAbstractSpinBox[error="true"] { padding: 0 9px; }
QPlainTextEdit[error="true"] { padding: 4px 5px; }
QLineEdit[edge="none"], QLineEdit[edge="none"]:focus, QLineEdit[edge="none"]:hover {
    border: 0; padding: 0; background: transparent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled { background: $sunken; color: $disabled;
    border: 1px solid $hairline; }
QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:hover, QAbstractSpinBox QLineEdit:disabled {
    border: 0; padding: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: 0; }
QSpinBox::up-arrow, QSpinBox::down-arrow, QTimeEdit::up-arrow, QTimeEdit::down-arrow {
    image: none; width: 0; height: 0; }

QAbstractScrollArea#pageScroll, QWidget#pageScrollContent, QScrollArea#dialogScroll,
QWidget#dialogScrollContent { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $strong; border-radius: 3px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView { background: transparent; border: 0; outline: 0; selection-background-color: transparent;
    selection-color: $text; }
QTableView QTableCornerButton::section { background: transparent; border: 0; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; border: 0; border-bottom: 1px solid $hairline; }

QListView#choices { background: $surface; border: 1px solid $strong; border-radius: 7px; padding: 4px; outline: 0; }
QListView#choices::item { min-height: 26px; padding: 0 7px; border-radius: 5px; color: $text;
    border: 1px solid transparent; }
QListView#choices::item:selected, QListView#choices::item:hover { background: $selected; color: $accent_text;
    border-color: $lit_edge; }
QMenu { background: $surface; border: 1px solid $strong; border-radius: 7px; padding: 5px; color: $text; }
QMenu::item { padding: 5px 27px 5px 9px; border-radius: 5px; min-height: 18px; background: transparent;
    border: 1px solid transparent; }
QMenu::item:selected { background: $hover; border-color: $lit_edge; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hairline; margin: 5px 6px; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { background: transparent; color: $text; border: 0; border-radius: 7px;
    padding: 4px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QAbstractItemView { background: $surface; color: $text; border: 0; outline: 0;
    selection-background-color: transparent; selection-color: $text; }
QCalendarWidget QSpinBox { min-height: 22px; }
QSplitter::handle { background: $hairline; }
""")


def make_stylesheet() -> str:
    """The sheet for the current theme and text size; set it once per theme, never per widget."""
    values: dict[str, str] = {name: color_hex(name) for name in color_names()}
    values["small_px"] = str(role_font("small").pixelSize())
    values["lit_edge"] = values["accent_graphic"] if is_high_contrast() else "transparent"
    tones = "\n".join(f'QLabel[tone="{name}"] {{ color: {values[name]}; }}' for name in _TEXT_TOKENS)
    return _SHEET.substitute(values) + tones
