"""Rows of the settings page: words at the left, the control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import ComboBox, FieldRow, NumberField, TextField, boxed, hbox, label, vbox

_CONTROL_WIDTH = 220


def setting_row(title: str, control: QWidget, hint: str = "") -> QWidget:
    """One setting; the hint says in one sentence what it does."""
    name = label(title, "body_medium", wrap=True)
    name.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(title)
    if isinstance(control, ComboBox | NumberField):
        control.setFixedWidth(_CONTROL_WIDTH)
    words = vbox(name, spacing=2)
    if hint:
        words.addWidget(label(hint, "small", "text2", wrap=True))
    row = hbox(spacing=24, margins=(0, 7, 0, 7))
    row.addLayout(words, 1)
    shown: QWidget = control
    if isinstance(control, NumberField | TextField):  # what is wrong is said under it
        shown = FieldRow("", control)
        shown.setFixedWidth(_CONTROL_WIDTH)
    row.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
    box = boxed(row)
    # A row is never squeezed: the page scrolls instead.
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return box
