"""The program as the system starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


def start(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run main.py as a process of its own."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES")
    inherited = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        cwd=ROOT,
        env={**inherited, "LANG": "C.UTF-8", **environment},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_no_command_and_no_screen(tmp_path: Path) -> None:
    done = start("--data-dir", str(tmp_path / "data"))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("There is no screen")
    assert done.stderr.count("\n") == 1


def test_commands_load_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from planner.cli.program import run;"
        f"code = run(['--data-dir', {str(tmp_path)!r}, '--demo', 'check'], None);"
        "print(code, [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'ui')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.endswith("0 []\n")


def test_output_survives_a_terminal_that_lacks_letters(tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    done = start("--data-dir", folder, "--demo", "prospects", "list", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "Armoric?Alpes" in done.stdout
    done = start("--data-dir", folder, "--demo", "prospects", "list", "--json", PYTHONIOENCODING="ascii")
    assert "R\\u00e9gie Belvauze" in done.stdout


def test_reader_that_stops_early_causes_no_traceback(tmp_path: Path) -> None:
    command = [
        sys.executable,
        str(ROOT / "main.py"),
        "--data-dir",
        str(tmp_path),
        "--demo",
        "prospects",
        "list",
        "--json",
    ]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert b"Traceback" not in said


def test_interpreter_without_the_packages_gets_a_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "-S", str(ROOT / "main.py"), "check"],
        cwd=ROOT,
        env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "", "PYTHONPATH": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "uv run main.py" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("prospects", "list", "--csv")])
def test_full_output_is_said_and_is_no_crash(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(tmp_path), *arguments]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1 and "assidu.log" not in done.stderr
    assert not list(tmp_path.rglob("assidu.log"))
