"""Keeps Python 3.11 alive under PySide6 6.12, whose methods give back one reference to None too many.

Python 3.12 made None immortal, so only older versions count them; after some ten thousand calls they would free
None and stop with "none_dealloc". A large head start on the count makes None as immortal there as it is later.
"""

import ctypes
import sys

_HEAD_START = 1 << 60


def keep_none() -> None:
    """Give None more references than any run can use up; nothing to do from Python 3.12 on."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < _HEAD_START // 2:
        ctypes.c_ssize_t.from_address(id(None)).value += _HEAD_START
