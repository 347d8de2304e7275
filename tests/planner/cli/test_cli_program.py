"""The program around the commands: languages, usage, windows, ends."""

import json
import os
import socket
from datetime import date
from pathlib import Path

import click
import pytest

from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.cli import program as program_module
from planner.cli.program import program, run
from planner.cli.screen import has_display, missing_library, missing_x11_library
from planner.cli.session import Session
from planner.cli.speech import language_of_arguments
from planner.clock import FrozenClock
from planner.domain.settings import Language
from planner.locations import DATABASE_NAME, LOG_NAME
from planner.storage.store import Store
from tests.planner.cli.cli_samples import ADD, Call

LEAVES = [
    *([name] for name in ("export", "import-back", "publish", "check", "backup")),
    *([name] for name in ("qualify", "let-go", "nurture", "pursue", "client", "do-not-contact")),
    *([name] for name in ("snooze", "extend", "agree", "follow-ups", "sins")),
    *(["prospects", name] for name in ("add", "import", "list", "show")),
    *(["touch", name] for name in ("add", "list", "remove")),
    *(["blocks", name] for name in ("add", "list", "free", "mark", "skip", "move")),
    *([group, name] for group in ("calendars", "pauses") for name in ("add", "list", "remove")),
    ["calendars", "read"],
    ["agenda"],
    *(["goals", name] for name in ("add", "list", "edit", "claim", "enjoy", "extend", "let-go", "next", "rhythm")),
    *(["proposals", name] for name in ("add", "list", "send", "extend", "renew", "sign", "decline", "close")),
    *(["client-work", name] for name in ("add", "list", "remove", "rules")),
    *(["signed-work", name] for name in ("add", "list", "remove")),
    *(["momentum", name] for name in ("journal", "on-purpose", "not-now", "away", "rhythm", "note")),
]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "path",
    [
        [],
        ["prospects"],
        ["touch"],
        ["blocks"],
        ["calendars"],
        ["pauses"],
        ["goals"],
        ["proposals"],
        ["momentum"],
        *LEAVES,
    ],
    ids=" ".join,
)
def test_every_command_has_help_in_both_languages(call: Call, language: str, path: list[str]) -> None:
    done = call("--language", language, *path, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Utilisation\u202f:" if language == "fr" else "Usage:")


def test_leaves_are_all_the_commands() -> None:
    found = []
    for name, command in program.commands.items():
        found += [[name, each] for each in command.commands] if isinstance(command, click.Group) else [[name]]
    assert sorted(found) == sorted(LEAVES)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nothing",), "There is no command nothing. See: main.py --help."),
        (("blocks", "list", "--much"), "There is no option --much here. See: main.py blocks list --help."),
        (("blocks", "add", "--days", "tue"), "--at is missing. See: main.py blocks add --help."),
        (("blocks", "mark", "2026-11-12"), "TIME is missing. See: main.py blocks mark --help."),
        (
            ("blocks", "mark", "12/11/2026", "9", "kept"),
            "DATE: “12/11/2026” is not a day. Write for example 2026-11-30.",
        ),
        (("blocks", "mark", "2026-02-30", "9", "kept"), "DATE: “2026-02-30” is not a day."),
        (("blocks", "mark", "2026-11-12", "25:00", "kept"), "TIME: “25:00” is not a time."),
        (("blocks", "mark", "2026-11-12", "9", "great"), "“great” is not one of kept, shortened, missed."),
        (("blocks", "list", "--weeks", "-1"), "--weeks: “-1” is not a whole number of one or more."),
        (("blocks", "list", "--weeks", "99999999"), "--weeks: 99999999 is too much. 520 is the most."),
        (("export", "plan.ics", "--weeks", "9" * 5000), "520 is the most."),
        (("--today", "9999-12-31", "blocks", "list"), "--today: 9999-12-31 is too far away."),
        ((*ADD, "--from", "0001-01-01"), "--from: 0001-01-01 is too far away."),
        (("blocks", "list", "--weeks"), "The option --weeks is not used like this."),
        (("check", "more"), "The command cannot be understood. See: main.py check --help."),
        ((*ADD[:3], "noday", *ADD[4:]), "--days: “noday” is not a day of the week."),
        (("export", ""), "FILE.ics: “” is not the name of a file."),
    ],
)
def test_wrong_usage_is_one_sentence_and_ends_with_two(call: Call, arguments: tuple[str, ...], sentence: str) -> None:
    done = call(*arguments)
    assert done.code == 2
    assert done.out == ""
    assert sentence in done.err
    assert done.err.count("\n") == 1


def test_group_without_command_shows_its_help_and_ends_with_two(call: Call) -> None:
    done = call("blocks")
    assert (done.code, done.out) == (2, "")
    assert "Leave" not in done.err
    assert "mark" in done.err


def test_version_is_said(call: Call) -> None:
    assert call("--version").out.startswith("Assidu ")


def test_language_comes_from_the_option_then_the_settings_then_the_computer(
    call: Call, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call("goals", "list").out == "There is no goal yet.\n"
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert call("goals", "list").out == "Il n’y a pas encore d’objectif.\n"
    store = open_store(data_folder, FrozenClock())
    change_settings(store, language=Language.ENGLISH)
    store.close()
    assert call("goals", "list").out == "There is no goal yet.\n"
    assert call("--language=fr", "goals", "list").out == "Il n’y a pas encore d’objectif.\n"


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        (["--language", "fr"], {"LANG": "en_GB"}, "fr"),
        (["--language=en"], {"LANG": "fr_FR"}, "en"),
        (["--language"], {"LANG": "fr_FR"}, "fr"),
        ([], {"LANG": "fr_CA.UTF-8"}, "fr"),
        ([], {"LC_ALL": "C", "LANG": "fr_FR"}, "en"),
        ([], {"LC_ALL": "", "LC_MESSAGES": "fr_FR", "LANG": "de_DE"}, "fr"),
        ([], {"LANG": "de_DE"}, "en"),
    ],
)
def test_language_before_anything_is_opened(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert language_of_arguments(arguments, environment) == language


def test_errors_speak_french(call: Call, tmp_path: Path) -> None:
    done = call("--language", "fr", "export", str(tmp_path / "x.ics"))
    assert done.err == "Il n’y a pas encore de créneau à exporter. Prévoyez d’abord une série de créneaux.\n"
    done = call("--language", "fr", "blocks", "skip", "demain", "9h")
    assert done.err.startswith("DATE\u202f: «\u202fdemain\u202f» n’est pas un jour.")


def test_without_a_command_the_window_opens(
    call: Call, opened_windows: list[Session], data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert call("--language", "fr").code == 0
    [session] = opened_windows
    assert (session.folder, session.language, session.gallery) == (data_folder, "fr", False)
    assert session.clock.today("Europe/Paris") == date(2026, 11, 12)


def test_window_on_the_example_finds_it_ready(
    call: Call, opened_windows: list[Session], data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    call("--demo")
    assert opened_windows[0].folder == data_folder / "demo"
    assert (data_folder / "demo" / DATABASE_NAME).exists()


def test_without_a_screen_the_commands_are_named(
    call: Call, opened_windows: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = call()
    assert done.code == 2
    assert done.err.count("\n") == 1
    assert "prospects, touch, qualify, let-go, " in done.err
    assert ", follow-ups, sins, blocks, " in done.err
    assert ", check, backup." in done.err
    assert opened_windows == []


@pytest.mark.parametrize(
    ("platform", "environment", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":9871"}, False),
        ("linux", {"DISPLAY": "localhost:10.0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, False),
        ("linux", {"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
        ("linux", {"QT_QPA_PLATFORM": "xcb"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_display_is_known_from_the_environment(platform: str, environment: dict[str, str], shown: bool) -> None:
    assert has_display(platform, environment) is shown


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no local sockets here")
def test_a_screen_that_answers_is_there_and_one_that_is_gone_is_not(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    with socket.socket(socket.AF_UNIX) as screen:
        screen.bind(str(tmp_path / "wayland-7"))
        screen.listen()
        assert has_display("linux", environment)
    assert (tmp_path / "wayland-7").exists()
    assert not has_display("linux", environment)


def test_missing_system_library_is_named_with_its_packages(
    data_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def open_window(_session: Session) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    assert run(["--data-dir", str(data_folder), "--language", "en"], open_window) == 2
    said = capsys.readouterr().err
    assert "libEGL.so.1" in said
    assert "libegl1" in said
    assert "mesa-libEGL" in said
    assert said.count("\n") == 1


def test_missing_package_is_named(
    data_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def open_window(_session: Session) -> int:
        raise ModuleNotFoundError("No module named 'PySide6'", name="PySide6")

    assert run(["--data-dir", str(data_folder), "--language", "fr"], open_window) == 2
    assert capsys.readouterr().err.startswith("Il manque le paquet PySide6.")


def test_only_x11_asks_for_the_libraries_of_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.cli.screen._can_load", lambda name: name != "libxcb-cursor.so.0")
    assert missing_x11_library("linux", {"DISPLAY": ":0"}) == "libxcb-cursor.so.0"
    assert missing_x11_library("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}) == ""
    assert missing_x11_library("linux", {"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert missing_x11_library("win32", {}) == ""
    assert missing_library(ImportError("cannot import name 'x'")) == ""


def test_unexpected_error_goes_to_the_log(call: Call, data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_store: Store, _today: date) -> None:
        raise ZeroDivisionError("Nadia Kermel")

    monkeypatch.setattr("planner.cli.goals.queries.all_progress", fail)
    done = call("goals", "list")
    log = data_folder / LOG_NAME
    assert (done.code, done.err) == (1, f"Something unexpected happened. The details stand in {log}.\n")
    story = log.read_text("utf-8")
    assert "ZeroDivisionError" in story
    assert "in fail" in story
    assert "Nadia" not in story, "a message may hold somebody's name"
    assert os.name == "nt" or log.stat().st_mode & 0o077 == 0


def test_unexpected_error_without_a_log_is_still_said(
    call: Call, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_folder.write_text("a file where the folder should be", "utf-8")

    def fail(_session: Session) -> None:
        raise ZeroDivisionError

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(program_module, "_open", lambda session, _open_window: fail(session))
    done = call()
    assert done.code == 1
    assert "ZeroDivisionError" in done.err


def test_ctrl_c_ends_in_a_sentence(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_store: Store, _today: date) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("planner.cli.goals.queries.all_progress", interrupt)
    done = call("goals", "list")
    assert done.code == 1
    assert done.err.strip() == "Stopped. Nothing was changed."


def test_store_in_use_is_said(call: Call, data_folder: Path) -> None:
    store = open_store(data_folder, FrozenClock())
    try:
        done = call("goals", "list")
    finally:
        store.close()
    assert done.code == 1
    assert done.err == f"Assidu is already open on this data folder: {data_folder}. Close the other one first.\n"


def test_foreign_file_in_place_of_the_store_is_left_alone(call: Call, data_folder: Path) -> None:
    data_folder.mkdir()
    (data_folder / DATABASE_NAME).write_text("my shopping list", "utf-8")
    done = call("check")
    assert done.code == 1
    assert "is not a data file of Assidu" in done.err
    assert (data_folder / DATABASE_NAME).read_text("utf-8") == "my shopping list"


def test_today_sets_the_clock(call: Call) -> None:
    call(*ADD, "--from", "2026-11-10")
    found = json.loads(call("--today", "2027-03-03", "blocks", "list", "--weeks", "1", "--json").out)
    assert [each["date"] for each in found] == ["2027-03-02", "2027-03-04"]
