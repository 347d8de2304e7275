"""Links that leave the program: only to a phone, a mail program or a file the owner chose, and only after a click."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def call(e164: str) -> bool:
    """Hand a number to the phone program and copy it; False when no program took it (it is copied all the same)."""
    digits = "".join(sign for sign in e164 if sign.isdigit() or sign == "+")
    copy(digits)
    return bool(digits) and QDesktopServices.openUrl(QUrl(f"tel:{digits}"))


def write_mail(address: str) -> bool:
    """Open an empty mail to an address; False when no program took it."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address)
    return QDesktopServices.openUrl(url)


def show_file(path: Path) -> bool:
    """Open a file with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
