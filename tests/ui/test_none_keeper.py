"""PySide6 6.12 gives None back once too often; on Python 3.11 that must not end the program."""

import sys

from PySide6.QtGui import QColor

import ui  # noqa: F401 - importing it is what protects


def test_many_calls_do_not_use_up_none() -> None:
    paint = QColor("red")
    for _ in range(50_000):
        paint.setAlphaF(0.5)
    assert sys.getrefcount(None) > 100_000
