"""An error that nothing has caught is logged without its message, and told in a sentence."""

import sys
from pathlib import Path

import pytest

from planner.errors import KnownError
from planner.locations import LOG_NAME
from ui.bridge.errors import error_sentence
from ui.shell.log import CrashLog


@pytest.fixture
def told(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[KnownError]:
    """What an installed log has told."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    heard: list[KnownError] = []
    CrashLog(data_folder, heard.append).install()
    return heard


def _fail(error: BaseException) -> None:
    try:
        raise error
    except type(error):
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_error_is_told_once_for_each_place(
    told: list[KnownError], data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(3):
        _fail(ValueError("Luc Lefèvre"))
    log = (data_folder / LOG_NAME).read_text("utf-8")
    assert log.count("ValueError") == 3
    assert "Luc" not in log
    assert "Luc Lefèvre" in capsys.readouterr().err
    assert [error_sentence(each) for each in told] == [
        f"Something unexpected happened. The details stand in {data_folder / LOG_NAME}."
    ]


def test_interruption_by_the_person_is_no_crash(
    told: list[KnownError], data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _fail(KeyboardInterrupt())
    assert not told
    assert not (data_folder / LOG_NAME).exists()
    assert "KeyboardInterrupt" in capsys.readouterr().err
