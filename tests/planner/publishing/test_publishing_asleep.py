"""Until it is set up, publishing loads nothing and asks nobody; what waits is counted without the network."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SESSION = """
import os, sys
from datetime import date, time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
calls = []
sys.addaudithook(lambda event, arguments: calls.append(event) if event.startswith("socket.") else None)

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from planner.actions import blocks, publishing, taking_over
from planner.actions.opening import open_store
from planner.clock import Clock
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from ui.bridge.bridge import Bridge
from ui.publishing.publisher import Publisher, publisher_of

app = QApplication([])
store = open_store(Path(sys.argv[1]), Clock())
window = QWidget()
bridge = Bridge(store)
publisher = publisher_of(bridge, window)
fields = SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 60, date(2026, 11, 10), "Europe/Paris")
bridge.perform(blocks.add_series, fields=fields)
publisher.publish_now()
loop = QEventLoop()
QTimer.singleShot(50, loop.quit)
loop.exec()
assert publishing.prepare(store, language="en").waiting == 1
store.close()
loaded = {"caldav", "keyring", "niquests", "requests", "icalendar", "lxml"} & set(sys.modules)
print(sorted(set(calls)), sorted(loaded))
"""


def test_off_it_opens_no_socket_and_loads_no_library(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SESSION, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[] []"
