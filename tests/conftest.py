"""What every test shares: no screen, a clock that stands still, and a store of its own."""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

from planner.actions.opening import open_store
from planner.clock import FrozenClock
from planner.locations import DATABASE_NAME
from planner.storage.store import Store

# A busy machine may not fail a property; a run in CI must be the same run twice.
settings.register_profile("here", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, database=None, max_examples=25)
settings.register_profile("slow", settings.get_profile("here"), max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "here"))


_TESTS_BETWEEN_COLLECTIONS = 15
_LONG_FILES = ("test_every_page.py", "test_every_empty_page.py", "test_hostile_texts.py")
_MEMORY, _ROOM = Path("/dev/shm"), 1_000_000_000
_done = 0


def pytest_configure() -> None:
    """Collect garbage by hand: xdist talks in a thread of its own, and a collection there takes widgets apart."""
    gc.disable()
    _keep_files_in_memory()


def _keep_files_in_memory() -> None:
    """Each change of a store waits for the disk; where Linux keeps files in memory with room for all, nobody waits."""
    if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM and "TMPDIR" not in os.environ:
        os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that take long come first: at the end one worker would wait for the other."""
    items.sort(key=lambda item: item.path.name not in _LONG_FILES)


def pytest_collection_finish() -> None:
    """What is there before the first test stays: later collections need not look at it."""
    gc.collect()
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """After some tests, in the main thread."""
    global _done
    _done += 1
    if _done % _TESTS_BETWEEN_COLLECTIONS == 0:
        gc.collect()


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands still on Thursday 12 November 2026, 08:47 in Paris."""
    return FrozenClock()


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """The place for a data folder that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data file of a new store, to be copied: making one takes eight times as long as opening it."""
    folder = tmp_path_factory.mktemp("empty")
    open_store(folder, FrozenClock()).close()
    return folder / DATABASE_NAME


@pytest.fixture
def store(data_folder: Path, clock: FrozenClock, empty_file: Path) -> Iterator[Store]:
    """A new, empty store."""
    data_folder.mkdir()
    shutil.copy(empty_file, data_folder)
    opened = open_store(data_folder, clock)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _nothing_left_on_screen(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test with windows closes them all, takes off what the program dresses in, and waits for background work."""
    yield
    if "qtbot" not in request.fixturenames or "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
    from PySide6.QtWidgets import QApplication

    # What was asked to go goes now: Qt waits for an event loop, and meanwhile Python would take its half apart.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert QThreadPool.globalInstance().waitForDone(5000), "background work is still running"
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"windows left open: {left}"
    _undress()


def _undress() -> None:
    """Parts that are tested alone are made in a third of the time without the sheet of a whole window."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        app.setStyleSheet("")
