"""Nothing moves when the person or the system asks for stillness, and nothing moves past motion_ms()."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit import ProgressRing, ThemeController, motion, motion_ms, set_animation_enabled

ROOT = Path(__file__).resolve().parents[3] / "ui"
MOVES = re.compile(r"\b(Q\w*Animation(Group)?|QTimeLine|QGraphicsEffect|setSmoothScrolling|setAnimated)\b")
NAMES = ("fade", "popover", "ring")


class Hints:
    """What a system says that wants stillness."""

    def __init__(self, wish: Qt.MotionPreference) -> None:
        self.wish = wish

    def motionPreference(self) -> Qt.MotionPreference:
        return self.wish


@pytest.fixture
def moving(theme: ThemeController) -> Iterator[None]:
    """Animation is switched on in the settings."""
    set_animation_enabled(True)
    yield
    set_animation_enabled(False)


def ask(monkeypatch: pytest.MonkeyPatch, wish: Qt.MotionPreference) -> None:
    monkeypatch.setattr(motion, "accessibility_hints", lambda: Hints(wish))


@pytest.mark.usefixtures("moving")
def test_motion_takes_its_time_when_nobody_minds(monkeypatch: pytest.MonkeyPatch) -> None:
    ask(monkeypatch, Qt.MotionPreference.NoPreference)
    assert [motion_ms(name) for name in NAMES] == [120, 140, 300]


@pytest.mark.usefixtures("moving")
def test_the_setting_stills_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    ask(monkeypatch, Qt.MotionPreference.NoPreference)
    set_animation_enabled(False)
    assert [motion_ms(name) for name in NAMES] == [0, 0, 0]


@pytest.mark.usefixtures("moving")
def test_the_system_stills_everything(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    ask(monkeypatch, Qt.MotionPreference.ReducedMotion)
    assert [motion_ms(name) for name in NAMES] == [0, 0, 0]
    ring = ProgressRing(0.2, 84, "20%")
    qtbot.addWidget(ring)
    ring.show()
    ring.set_value(0.9, "90%")
    assert ring.property("shown_value") == pytest.approx(0.9)


@pytest.mark.usefixtures("theme")
def test_menus_lists_and_tooltips_come_at_once() -> None:
    assert not [effect for effect in motion._EFFECTS if QApplication.isEffectEnabled(effect)]


def test_whatever_moves_asks_how_long() -> None:
    moving = [path for path in sorted(ROOT.rglob("*.py")) if MOVES.search(path.read_text(encoding="utf-8"))]
    assert [path.name for path in moving] == ["ring.py"]
    for path in moving:
        durations = re.findall(r"setDuration\((.*)\)", path.read_text(encoding="utf-8"))
        assert durations
        assert all(duration.startswith("motion_ms(") for duration in durations)
