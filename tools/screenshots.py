"""Pictures of every screen, from the example businesses on a fixed day.

`uv run python tools/screenshots.py` writes them all into build/screens: light and dark, French and English, 1280 x 800
and 1100 x 700. `--docs` writes the few that README and guide show into docs/pictures.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.clock import FrozenClock
from planner.demo.opening import open_example
from planner.demo.patterns import DemoPattern
from planner.domain.settings import Appearance
from planner.storage.store import Store
from tools.screenshot_stages import EMPTY_STAGES, SLOW_STAGES, STAGES, Stage
from ui.app import build_window, make_application
from ui.bridge.language import Translators
from ui.bridge.momentum_keeper import MomentumKeeper
from ui.kit import Dialog, ThemeController
from ui.shell.window import MainWindow

MOMENT = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)
SIZES = ((1280, 800), (1100, 700))
FONT = "Inter"
MOST_WAITS = 200


class Studio:
    """One window on an example business, or without one on an empty folder."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        *,
        language: str,
        appearance: str,
        example: DemoPattern | None = DemoPattern.STEADY,
    ) -> None:
        self.app = app
        self.theme = ThemeController()
        clock = FrozenClock(None, MOMENT)
        if example is None:
            self.store: Store = open_store(folder, clock)
        else:
            self.store = open_example(folder, clock, wanted=language, usual=language, pattern=example)
        self.window = build_window(app, self.store, self.theme, Translators(), language)
        self.window.bridge.perform(change_settings, appearance=Appearance(appearance), animation=False)
        self.window.show()
        if example is not None and example.is_slow:
            self._wait_for_watch()

    def _wait_for_watch(self) -> None:
        """The slowdown watch looks once the window has come to rest; then Momentum has its dot."""
        for _ in range(MOST_WAITS):
            if any(keeper.has_dot for keeper in self.window.findChildren(MomentumKeeper)):
                return
            QTest.qWait(100)
        raise TimeoutError("no slowdown was noted")

    def shoot(self, target: Path, size: tuple[int, int], stage: Stage) -> None:
        """Set the stage and take the picture."""
        self.window.resize(*size)
        self.window.show()
        stage(self.window)
        QTest.qWait(250)
        target.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(target), "PNG", 0)
        self._strike()

    def close(self) -> None:
        """Close window and store."""
        self.window.close()
        shiboken6.delete(self.window)  # with its timers, which would ask a closed store
        self.store.close()

    def _strike(self) -> None:
        for dialog in self.window.findChildren(Dialog):
            dialog.reject()
        self.window.toasts.dismiss()
        palette = self.window.palette_panel
        if palette is not None and palette.isVisible():
            palette.close_palette()


def first_run(studio: Studio, folder: Path, suffix: str, size: tuple[int, int], wanted: list[str]) -> None:
    """The three steps, and then the empty pages."""
    for step in ("10-first-run", "10b-rhythm", "10c-goal"):
        if _is_wanted(step, wanted):
            studio.shoot(folder / f"{step}{suffix}.png", size, _nothing)
        if studio.window.first_run is not None:
            studio.window.first_run.go_on()
    QTest.qWait(100)
    for name in (each for each in EMPTY_STAGES if _is_wanted(each, wanted)):
        studio.shoot(folder / f"{name}{suffix}.png", size, EMPTY_STAGES[name])


def everything(app: QApplication, folder: Path, wanted: list[str]) -> None:
    """Every stage in both languages, both themes and both sizes."""
    for language, appearance in _variants():
        for pattern in DemoPattern:
            ending = "" if pattern is DemoPattern.STEADY else f"-{pattern.value}"
            stages = SLOW_STAGES if ending else STAGES
            chosen = {f"{name}{ending}": stage for name, stage in stages.items()}
            chosen = {name: stage for name, stage in chosen.items() if _is_wanted(name, wanted)}
            if not chosen:
                continue
            with tempfile.TemporaryDirectory() as scratch:
                studio = Studio(app, Path(scratch), language=language, appearance=appearance, example=pattern)
                for size in SIZES:
                    for name, stage in chosen.items():
                        studio.shoot(folder / f"{name}-{language}-{appearance}-{size[0]}.png", size, stage)
                studio.close()
        for size in SIZES:
            if any(_is_wanted(each, wanted) for each in ("10-first-run", "10b-rhythm", "10c-goal", *EMPTY_STAGES)):
                with tempfile.TemporaryDirectory() as scratch:
                    studio = Studio(app, Path(scratch), language=language, appearance=appearance, example=None)
                    first_run(studio, folder, f"-{language}-{appearance}-{size[0]}", size, wanted)
                    studio.close()


def for_docs(app: QApplication, folder: Path) -> None:
    """The pictures of README and guide: light, English and French; Momentum with something to say."""
    wanted = {
        DemoPattern.STEADY: ("01-today", "02-week", "03-prospects", "05-proposals", "06-goals"),
        DemoPattern.COMFORTABLE: ("07-momentum",),
    }
    for language in ("en", "fr"):
        for pattern, names in wanted.items():
            with tempfile.TemporaryDirectory() as scratch:
                studio = Studio(app, Path(scratch), language=language, appearance="light", example=pattern)
                for name in names:
                    studio.shoot(folder / f"{name[3:]}-{language}.png", SIZES[0], STAGES[name])
                studio.close()


def _variants() -> Iterator[tuple[str, str]]:
    for language in ("en", "fr"):
        for appearance in ("light", "dark"):
            yield language, appearance


def _is_wanted(name: str, wanted: list[str]) -> bool:
    return not wanted or any(name.startswith(each) for each in wanted)


def _nothing(_window: MainWindow) -> None:
    """The stage as it is."""


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", action="store_true", help="only the pictures of README and guide")
    parser.add_argument("names", nargs="*", help="beginnings of the names of the pictures to take, e.g. 02 03-add")
    arguments = parser.parse_args()
    app = make_application(["screenshots"])
    if FONT in QFontDatabase.families():
        app.setFont(QFont(FONT))
    if arguments.docs:
        for_docs(app, ROOT / "docs" / "pictures")
    else:
        everything(app, ROOT / "build" / "screens", arguments.names)
    return 0


if __name__ == "__main__":
    sys.exit(main())
