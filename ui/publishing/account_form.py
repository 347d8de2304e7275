"""Where the calendar server is, and who the owner is there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.errors import KnownError
from planner.publishing.server import Account, checked_address, is_open_road
from ui.bridge.errors import error_sentence
from ui.kit import Callout, FieldRow, Segmented, TextField, hbox, label, vbox
from ui.publishing.publish_words import Provider, provider_hint


class AccountForm(QWidget):
    """`changed` follows every edit; `entered` means Enter in a field."""

    changed = Signal()
    entered = Signal()

    def __init__(self, url: str, user: str, keeps_passwords: bool, parent: QWidget | None = None) -> None:
        """`keeps_passwords` says whether this computer has a keyring."""
        super().__init__(parent)
        self.providers = Segmented(
            [(each.value, provider_hint(each).name) for each in Provider], _provider_of(url).value
        )
        self.address = TextField(text=url)
        self.user = TextField(text=user)
        self.password = TextField()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.hint = label("", "small", "text3", wrap=True)
        self.open_road = Callout("alert", self.tr("This address is not protected"), " ", (), "warn", compact=True)
        kept = self.tr("Kept in the keyring of this computer, nowhere else.")
        asked = self.tr("This computer has no keyring: you will be asked once each time you start Assidu.")
        self.setLayout(
            vbox(
                self.providers,
                self.hint,
                FieldRow(self.tr("Address"), self.address),
                self.open_road,
                hbox(
                    FieldRow(self.tr("User"), self.user),
                    FieldRow(self.tr("App password"), self.password),
                    spacing=12,
                ),
                label(kept if keeps_passwords else asked, "small", "text3", wrap=True),
                spacing=12,
            )
        )
        self._connect()
        self._show_provider()

    def account(self) -> Account | None:
        """What was typed; None when something is missing or wrong, which is then shown at its field."""
        url, user, password = self.address.text().strip(), self.user.text().strip(), self.password.text()
        is_whole = True
        try:
            checked_address(url)
        except KnownError as error:
            self.address.set_error(error_sentence(error))
            is_whole = False
        for field, text in ((self.user, user), (self.password, password)):
            if not text:
                field.set_error(self.tr("This is needed to sign in."))
                is_whole = False
        return Account(url, user, password) if is_whole else None

    def show_help(self, shown: bool) -> None:
        """Show what helps to fill in the form; once it has worked, the room is needed for what follows."""
        self.providers.setVisible(shown)
        self.hint.setVisible(shown)

    def _connect(self) -> None:
        self.providers.chosen.connect(self._on_provider)
        for field in (self.address, self.user, self.password):
            field.textEdited.connect(self._on_edited)
            field.returnPressed.connect(self.entered)

    def _on_provider(self) -> None:
        fixed = {provider_hint(each).address for each in Provider if provider_hint(each).is_fixed}
        hint = provider_hint(Provider(self.providers.value()))
        if hint.is_fixed:
            self.address.setText(hint.address)
        elif self.address.text() in fixed:
            self.address.clear()
        self._show_provider()
        self._on_edited()

    def _show_provider(self) -> None:
        hint = provider_hint(Provider(self.providers.value()))
        self.hint.setText(hint.hint)
        self.address.setPlaceholderText(hint.address)
        self._show_road()

    def _on_edited(self) -> None:
        for field in (self.address, self.user, self.password):
            field.set_error(None)
        self._show_road()
        self.changed.emit()

    def _show_road(self) -> None:
        is_open = is_open_road(self.address.text())
        why = self.tr(
            "With http, anybody on the way can read your password. Use https unless the server is at your place."
        )
        self.open_road.set_words(self.tr("This address is not protected"), why)
        self.open_road.setVisible(is_open)


def _provider_of(url: str) -> Provider:
    for each in Provider:
        hint = provider_hint(each)
        if hint.is_fixed and url.startswith(hint.address.rstrip("/")):
            return each
    return Provider.OTHER if url and "remote.php" not in url else Provider.NEXTCLOUD
