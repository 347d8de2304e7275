"""Python goes on after more Qt calls than its constants had references to begin with."""

import subprocess
import sys

import pytest

_SETUP = "import ui\nfrom PySide6.QtCore import QObject, QTimer\no, t = QObject(), QTimer()\n"


@pytest.mark.parametrize("call", ["o.setObjectName('x')", "t.timeout.connect(o.deleteLater)"], ids=["None", "True"])
def test_python_survives_many_qt_calls(call: str) -> None:
    code = f"{_SETUP}for _ in range(20000): {call}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
