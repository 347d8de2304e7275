import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import Button, PageScroll, SidebarItem, TextField, boxed, has_keyboard_focus, vbox
from ui.kit.focus_ring import FocusRing, FocusRingKeeper


def page(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(vbox(*widgets, margins=20))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def ring_of(window: QWidget) -> FocusRing | None:
    rings = [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]
    return rings[0] if rings else None


def test_the_ring_comes_by_keyboard_only(focus_ring: FocusRingKeeper, qtbot: QtBot) -> None:
    first, second = Button("First"), Button("Second")
    window = page(qtbot, first, second)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring_of(window) is None
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    ring = ring_of(window)
    assert ring is not None and ring.widget() is second
    assert has_keyboard_focus(second)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring_of(window) is None
    assert not has_keyboard_focus(first)


def test_the_ring_stands_four_pixels_out(focus_ring: FocusRingKeeper, qtbot: QtBot) -> None:
    first, second = Button("First"), Button("Second")
    window = page(qtbot, first, second)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    ring = ring_of(window)
    assert ring is not None
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)


def test_a_shortcut_counts_as_keyboard(focus_ring: FocusRingKeeper, qtbot: QtBot) -> None:
    button = Button("First")
    _window = page(qtbot, button, Button("Second"))
    button.clearFocus()
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert has_keyboard_focus(button)


def test_some_paint_their_own(focus_ring: FocusRingKeeper, qtbot: QtBot) -> None:
    field, item = TextField(), SidebarItem("today", "Today")
    window = page(qtbot, Button("First"), field, item)
    for widget in (field, item):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert ring_of(window) is None


@pytest.mark.parametrize("scrolling", [False, True])
def test_a_page_may_be_destroyed_with_its_ring(focus_ring: FocusRingKeeper, qtbot: QtBot, scrolling: bool) -> None:
    inner, other = boxed(vbox(Button("First"), Button("Second"))), Button("Third")
    gone = PageScroll(inner) if scrolling else inner
    window = page(qtbot, other, gone)
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    assert ring_of(window) is not None
    gone.deleteLater()
    QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    other.clearFocus()
    other.setFocus(Qt.FocusReason.ShortcutFocusReason)
    ring = ring_of(window)
    assert ring is not None and ring.widget() is other


def test_a_tight_box_does_not_cut_the_ring(focus_ring: FocusRingKeeper, qtbot: QtBot) -> None:
    first, second = Button("First"), Button("Second")
    window = page(qtbot, first, boxed(vbox(second)))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    ring = ring_of(window)
    assert ring is not None
    assert ring.visibleRegion().boundingRect() == ring.rect()
    at = second.mapTo(window, second.rect().topLeft())
    assert ring.mapTo(window, ring.rect().topLeft()) == at - QPoint(4, 4)


def test_the_ring_goes_with_its_button_when_the_page_scrolls(focus_ring: FocusRingKeeper, qtbot: QtBot) -> None:
    first, second = Button("First"), Button("Second")
    tall = boxed(vbox(first, 900, boxed(vbox(second)), 900, margins=20))
    scroll = PageScroll(tall)
    window = page(qtbot, scroll)
    window.resize(400, 300)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    scroll.verticalScrollBar().setValue(850)
    ring = ring_of(window)
    assert ring is not None
    at = second.mapTo(window, second.rect().topLeft())
    assert ring.mapTo(window, ring.rect().topLeft()) == at - QPoint(4, 4)
