import pytest
from PySide6.QtGui import QImage, QPixmap

from ui.kit import Theme, ThemeController, color, icon, icon_names, icon_pixmap
from ui.kit.tokens import set_current_theme


def inked(pixmap: QPixmap) -> int:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return sum(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))


def test_all_seventy_icons_leave_ink(theme: ThemeController) -> None:
    assert len(icon_names()) == 70
    assert [name for name in icon_names() if inked(icon_pixmap(name, 20)) < 8] == []


def test_an_icon_has_the_pixels_of_the_screen(theme: ThemeController) -> None:
    pixmap = icon_pixmap("phone", 18, "text2", 1.5)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (27, 1.5)


def test_an_icon_takes_the_colour_of_its_token(theme: ThemeController) -> None:
    image = icon_pixmap("stop", 40, "bad").toImage()
    strongest = max((image.pixelColor(x, y) for x in range(40) for y in range(40)), key=lambda c: c.alpha())
    assert strongest.name() == color("bad").name()


def test_a_qicon_follows_the_theme(theme: ThemeController) -> None:
    shown = icon("phone")
    light = shown.pixmap(18, 18).toImage()
    set_current_theme(Theme.DARK)
    assert shown.pixmap(18, 18).toImage() != light


def test_an_unknown_icon_is_an_error(theme: ThemeController) -> None:
    with pytest.raises(KeyError):
        icon_pixmap("no-such-icon", 18)
