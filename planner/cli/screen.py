"""Whether a window can be shown here, found out before Qt would end the program without a word."""

import ctypes
import re
import socket
from collections.abc import Mapping
from pathlib import Path

NEEDS_NO_DISPLAY = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "eglfs", "linuxfb"})
_X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxkbcommon-x11.so.0",
)

_MISSING = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether there is a screen to open a window on; `platform` is that of `sys.platform`."""
    if not platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in NEEDS_NO_DISPLAY:
        return True
    return _is_wayland_there(environment) or _is_x11_there(environment.get("DISPLAY", ""))


def missing_x11_library(platform: str, environment: Mapping[str, str]) -> str:
    """The first system library that Qt needs on X11 and cannot find; empty when all are there or none is needed."""
    wanted = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    on_x11 = wanted == "xcb" or (not wanted and not environment.get("WAYLAND_DISPLAY"))
    if not platform.startswith("linux") or not on_x11:
        return ""
    return next((name for name in _X11_LIBRARIES if not _can_load(name)), "")


def missing_library(error: ImportError) -> str:
    """The system library for want of which Qt could not be loaded; empty when the error has another cause."""
    match = _MISSING.search(str(error))
    return match[1] if match else ""


def _is_wayland_there(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers(str(Path(folder) / name))


def _is_x11_there(display: str) -> bool:
    """A local screen must answer; one of another machine (ssh) is believed, for asking would need the network."""
    host, _, number = display.partition(":")
    if not number or host not in ("", "unix"):
        return bool(display)
    path = f"/tmp/.X11-unix/X{number.partition('.')[0]}"
    return _answers(path) or _answers(f"\0{path}")


def _answers(path: str) -> bool:
    """Whether somebody listens at a local socket; one that was left behind by a screen that is gone does not."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as local:
            local.connect(path)
    except (OSError, AttributeError):
        return False
    return True


def _can_load(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
