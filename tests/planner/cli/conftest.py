"""One call of the command line, as a script makes it."""

from pathlib import Path
from typing import Any

import pytest

from planner.cli.program import run
from planner.cli.session import Session
from tests.planner.cli.cli_samples import NADIA, TODAY, Call, Done


@pytest.fixture
def opened_windows() -> list[Session]:
    """The sessions for which a window was asked."""
    return []


@pytest.fixture
def call(
    data_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    opened_windows: list[Session],
) -> Call:
    """Run commands on one data folder, on a fixed day, on a computer that speaks English."""
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def open_window(session: Session) -> int:
        opened_windows.append(session)
        return 0

    def call(*arguments: str) -> Done:
        code = run(["--data-dir", str(data_folder), "--today", TODAY, *arguments], open_window)
        captured: Any = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Done(code, captured.out, captured.err)

    return call


@pytest.fixture
def prospects_file(tmp_path: Path) -> Path:
    """Three rows, one of which has an impossible phone number."""
    path = tmp_path / "prospects.csv"
    path.write_text(
        "Société;Contact;Téléphone;E-mail;Ville\n"
        "Plomberie Verne;Jean Verne;04 65 71 00 01;j@verne.example;Annecy\n"
        "Atelier Brun;Anne Brun;trois;a@brun.example;Lyon\n"
        "Lefèvre SARL;Luc Lefèvre;06 39 98 00 02;luc@lefevre.example;Lyon\n",
        "utf-8",
    )
    return path


@pytest.fixture
def nadia(call: Call) -> int:
    """The number of a prospect who was added just now."""
    assert call("prospects", "add", NADIA).code == 0
    return 1
