"""The band of a side panel: long words keep its whole width, short ones share it with their buttons."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit import Button, Callout, boxed, vbox

LONG = "Send the price per visit by e-mail, then call and ask whether the owners have met, today"


def band(qtbot: QtBot, heading: str, *buttons: Button, text: str = "") -> tuple[QWidget, Callout]:
    made = Callout("calendar-check", heading, text, buttons, compact=True)
    host: QWidget = boxed(vbox(made, None, margins=0))
    qtbot.addWidget(host)
    host.resize(300, 300)
    host.show()
    return host, made


def test_short_words_stand_beside_their_button(qtbot: QtBot) -> None:
    button = Button("Change", "link")
    _host, made = band(qtbot, "Call, today 09:00", button, text="By phone")
    assert button.geometry().left() > made._heading.geometry().left() + 100
    assert button.geometry().center().y() < made._text.geometry().bottom()


def test_long_words_stand_over_their_buttons(qtbot: QtBot) -> None:
    first, second = Button("Put off", "link"), Button("Change", "link")
    _host, made = band(qtbot, LONG, first, second)
    qtbot.waitUntil(lambda: first.geometry().top() >= made._heading.geometry().bottom())
    assert first.geometry().left() == made._heading.geometry().left()
    assert second.geometry().left() > first.geometry().right()
    assert made.rect().contains(second.geometry())


def test_the_button_comes_back_beside_shorter_words(qtbot: QtBot) -> None:
    button = Button("Change", "link")
    _host, made = band(qtbot, LONG, button)
    qtbot.waitUntil(lambda: button.geometry().top() >= made._heading.geometry().bottom())
    made.set_words("Call, today 09:00")
    qtbot.waitUntil(lambda: button.geometry().top() < made._heading.geometry().bottom())
