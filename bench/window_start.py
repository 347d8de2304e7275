"""From the start of the process to the window on screen, and to Today in it, with 100 000 prospects in the store."""

import os
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
import os, sys, time
from datetime import date
from pathlib import Path
sys.path.insert(0, os.getcwd())
from ui.app import Starter, make_application
from planner.clock import Clock
app = make_application(sys.argv[:1])
starter = Starter(app, Path(sys.argv[1]), language="fr", clock=Clock(date(2026, 11, 12)))
if sys.argv[2] == "frame":
    starter._on_shown = app.exit
    starter.show_frame()
else:
    from PySide6.QtCore import QTimer
    def look():
        if starter.content is not None and starter.content.content is not None:
            starter.content.repaint()
            app.exit()
        else:
            QTimer.singleShot(1, look)
    QTimer.singleShot(0, look)
    starter.show_frame()
app.exec()
starter.end()
"""
# Not getrusage: it hands the peak of the process that started this one on.
_TELL_PEAK = """
with open("/proc/self/status") as status:
    peak = next((line.split()[1] for line in status if line.startswith("VmHWM")), "0")
sys.stdout.write(peak)
"""


def main() -> list[Figure]:
    """Time frame, whole window and a bare one in turn; the medians of the ratios count."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        fill_store(folder)
        for stage in ("frame", "whole"):
            _run(_OURS, str(folder), stage)
        frame, whole, bare, memory = [], [], [], []
        for _ in range(ROUNDS):
            frame.append(_run(_OURS, str(folder), "frame")[0])
            seconds, peak = _run(_OURS, str(folder), "whole")
            whole.append(seconds)
            memory.append(peak)
            bare.append(_run(_BARE)[0])
    return [
        _figure("window on screen, against a bare PySide6 window", frame, bare, GOAL),
        _figure("window with Today of 100 000 prospects in it, against a bare PySide6 window", whole, bare, None),
        Figure(
            "peak memory of that window",
            statistics.median(memory),
            None,
            "resident set; 64 MB are SQLite's cache",
            "MB",
        ),
    ]


def _figure(name: str, ours: list[float], bare: list[float], goal: float | None) -> Figure:
    ratio = statistics.median(a / b for a, b in zip(ours, bare, strict=True))
    detail = f"{statistics.median(ours) * 1000:.0f} ms against {statistics.median(bare) * 1000:.0f} ms"
    return Figure(name, ratio, goal, detail)


def _run(code: str, *arguments: str) -> tuple[float, float]:
    """Seconds and megabytes of a process that runs `code`, with compiled modules as on any owner's machine."""
    measured = f"import sys\n{code}\n{_TELL_PEAK}"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", measured, *arguments],
        check=True,
        capture_output=True,
        text=True,
        cwd=_root(),
        env=environment,
    )
    return time.perf_counter() - start, int(done.stdout) / 1024


def _root() -> Path:
    return Path(__file__).resolve().parent.parent
