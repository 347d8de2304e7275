"""From the start of the process to the first painted window, with 100 000 prospects, against a bare PySide6 window."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.people import fill_store
from bench.report import Figure

GOAL = 2.5
ROUNDS = 9

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QApplication.instance().exit()
app = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
_OURS = """
import os, sys
from pathlib import Path
from datetime import date
sys.path.insert(0, os.getcwd())
from ui.app import build_window, make_application
from ui.bridge.language import Translators
from ui.kit import ThemeController
from planner.actions.opening import open_store
from planner.clock import Clock
app = make_application(sys.argv[:1])
store = open_store(Path(sys.argv[1]), Clock(date(2026, 11, 12)))
window = build_window(app, store, ThemeController(), Translators(), "fr")
paint = type(window).paintEvent
def painted(self, event):
    paint(self, event)
    app.exit()
type(window).paintEvent = painted
window.show()
app.exec()
store.close()
"""


def main() -> list[Figure]:
    """Time both in turn; the median of the ratios counts. A second figure tells the peak memory."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        fill_store(folder)
        _run(_OURS, str(folder))
        ours, bare, memory = [], [], []
        for _ in range(ROUNDS):
            seconds, peak = _run(_OURS, str(folder))
            ours.append(seconds)
            memory.append(peak)
            bare.append(_run(_BARE)[0])
    ratio = statistics.median(a / b for a, b in zip(ours, bare, strict=True))
    detail = f"{statistics.median(ours) * 1000:.0f} ms against {statistics.median(bare) * 1000:.0f} ms"
    return [
        Figure("window on screen with 100 000 prospects, against a bare PySide6 window", ratio, GOAL, detail),
        Figure("peak memory of the window with 100 000 prospects", max(memory), None, "resident set", "MB"),
    ]


def _run(code: str, *arguments: str) -> tuple[float, float]:
    """Seconds and megabytes of a process that runs `code`."""
    measured = "import resource, sys\n" + code
    measured += "\nsys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))"
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", measured, *arguments], check=True, capture_output=True, text=True, cwd=_root()
    )
    return time.perf_counter() - start, int(done.stdout) / 1024


def _root() -> Path:
    return Path(__file__).resolve().parent.parent
