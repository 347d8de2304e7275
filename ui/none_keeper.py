"""Keeps Python 3.11 alive under PySide6 6.12, which gives back one reference too many to None, True and False.

Python 3.12 made these immortal, so only older versions count them. On 3.11 every Qt method without a result costs
None a reference and every connect() costs True one; after some thousand calls Python would free them and stop with
"none_dealloc" or "bool_dealloc". A large head start on the count makes them as immortal there as they are later.
"""

import ctypes
import sys

_HEAD_START = 1 << 60


def keep_none() -> None:
    """Give None, True and False more references than any run can use up; nothing to do from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < _HEAD_START // 2:
            ctypes.c_ssize_t.from_address(id(constant)).value += _HEAD_START
