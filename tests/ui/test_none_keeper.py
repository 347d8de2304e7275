"""Python goes on after more Qt calls than its constants had references to begin with."""

import subprocess
import sys

import pytest

_NONE = """
import ui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20000):
    thing.setObjectName("x")
"""
_TRUE = """
import ui
from PySide6.QtCore import QObject, Signal
class Speaker(QObject):
    said = Signal(bool)
speaker = Speaker()
for _ in range(20000):
    speaker.said.emit(True)
"""


@pytest.mark.parametrize("code", [_NONE, _TRUE], ids=["None", "True"])
def test_python_survives_many_qt_calls(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
