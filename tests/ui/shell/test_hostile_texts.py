"""Names that look like HTML, that turn the writing round, that never end: they are names."""

from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QWidget

from planner.actions.lists import save_list
from planner.domain.prospects.list_query import ListFilter, ListName
from tests.ui.desk import Desk
from tests.ui.goals.goal_samples import set_goal
from tests.ui.inspection import too_wide
from tests.ui.shell.shell_samples import ENDLESS, HOSTILE, add
from tests.ui.stages import STAGES, strike
from ui.kit.tooltips import plain_tooltip


def rich(root: QWidget) -> list[str]:
    """Labels and tooltips that would be read as HTML."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(f"label {widget.text()[:40]!r}")
        if GuiQt.mightBeRichText(widget.toolTip()) and not is_escaped(widget.toolTip()):
            found.append(f"tooltip {widget.toolTip()[:60]!r}")
    return found


def is_escaped(tooltip: str) -> bool:
    """Whether a tooltip shows its text as written: the text escaped, in a frame of ours."""
    return tooltip == plain_tooltip(unescape(tooltip.removeprefix("<span>").removesuffix("</span>")))


@pytest.fixture
def hostile(desk: Desk) -> Desk:
    """Such names everywhere a name can be."""
    for name in (HOSTILE, ENDLESS):
        add(desk.store, name, name, tags=(name[:200],), town=name, origin=name, notes=name)
        set_goal(desk.store, title=name, consequence=name)
        desk.bridge.perform(save_list, name=name, wanted=ListFilter(ListName.ALL, tags=(name[:200],)))
    return desk


def test_every_stage_shows_them_as_plain_text(hostile: Desk) -> None:
    size = (1100, 700)
    hostile.window.resize(*size)
    found: list[str] = []
    for name, stage in STAGES.items():
        if stage(hostile):
            hostile.settle()
            hostile.window.grab()
            found += [f"{name}: {each}" for each in (*rich(hostile.window), *too_wide(hostile.window))]
            assert hostile.window.size().toTuple() == size, f"{name} makes the window larger"
        strike(hostile)
    assert not found, "\n".join(found)


def test_a_person_with_such_a_name_is_shown_as_written(hostile: Desk) -> None:
    hostile.window.navigator.open_prospect(1)
    hostile.settle()
    shown = [widget for widget in hostile.content.findChildren(QWidget) if widget.isVisible()]
    values = [str(widget.property(name)) for widget in shown for name in ("text", "plainText")]
    assert any("<b>x</b>&" in value for value in values)


def test_a_name_without_end_stays_inside_the_window(hostile: Desk) -> None:
    hostile.window.resize(1100, 700)
    hostile.window.navigator.open_prospect(2)
    hostile.settle()
    assert hostile.window.size().toTuple() == (1100, 700)
    assert too_wide(hostile.window) == []
    assert rich(hostile.window) == []


def test_the_toast_shows_them_as_written(hostile: Desk) -> None:
    hostile.bridge.undo()
    hostile.bridge.redo()
    hostile.bridge.perform(save_list, name=HOSTILE + "2", wanted=ListFilter(ListName.ALL))
    toast = hostile.window.toasts.current()
    assert toast is not None
    assert "<b>x</b>&" in toast.sentence()
    assert not rich(toast)
    hostile.bridge.perform(save_list, name=ENDLESS + "2", wanted=ListFilter(ListName.DUE))
    toast = hostile.window.toasts.current()
    assert toast is not None
    assert toast.geometry().right() <= hostile.window.width() + 24
