"""One phone number or e-mail address, edited where it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.contact_points import email, format_phone, phone
from planner.domain.prospects.prospect import ContactKind, ContactPoint
from ui.kit import IconButton, hbox, label, vbox
from ui.prospects.inline import InlineText

_EDGE = 6  # brings the icon under the name of the person
_INDENT = 40 + _EDGE - 2


class ContactLine(QWidget):
    """The icon uses the contact point, the cross takes it away. What cannot be read is said and kept as typed."""

    committed = Signal()
    used = Signal(object)

    def __init__(self, kind: ContactKind, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._region = region
        self._point = ContactPoint(kind, "")
        self._build()
        self.field.committed.connect(self._on_committed)
        self.use_button.clicked.connect(self._on_use_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def show_point(self, point: ContactPoint) -> None:
        """Show a stored contact point."""
        self._point = point
        shown = point.value
        if self.kind is ContactKind.PHONE and point.normalised:
            shown = format_phone(point.normalised, self._region)
        self.field.show_value(shown)
        self.use_button.setEnabled(bool(point.normalised))
        self._show_oddity()

    def point(self) -> ContactPoint:
        """The contact point as it stands; its value is empty when it should go."""
        return self._point

    def _build(self) -> None:
        is_phone = self.kind is ContactKind.PHONE
        self.use_button = IconButton(
            "phone" if is_phone else "mail", self.tr("Call") if is_phone else self.tr("Write"), icon_size=16
        )
        name = self.tr("Phone") if is_phone else self.tr("E-mail")
        self.field = InlineText(name, name)
        self.remove_button = IconButton("x", self.tr("Take away"), icon_size=14)
        self._under = label("", "small", "bad_text", wrap=True)
        self._under.hide()
        row = hbox(self.use_button, spacing=2, margins=(_EDGE, 0, 0, 0))
        row.addWidget(self.field, 1)
        row.addWidget(self.remove_button)
        self.setLayout(vbox(row, vbox(self._under, margins=(_INDENT, 0, 0, 0)), spacing=2))

    def _show_oddity(self) -> None:
        odd = bool(self._point.value) and not self._point.normalised
        if odd and self.kind is ContactKind.PHONE:
            self._under.setText(self.tr("This does not look like a phone number. It is kept as you typed it."))
        elif odd:
            self._under.setText(self.tr("This does not look like an e-mail address. It is kept as you typed it."))
        self._under.setVisible(odd)

    def _on_committed(self, text: str) -> None:
        label_there = self._point.label
        if self.kind is ContactKind.PHONE:
            self._point = phone(text, self._region, label_there)
        else:
            self._point = email(text, label_there)
        self._show_oddity()
        self.committed.emit()

    def _on_use_clicked(self) -> None:
        self.used.emit(self._point)

    def _on_remove_clicked(self) -> None:
        self._point = ContactPoint(self.kind, "")
        self.committed.emit()
