"""The command line as a whole: options before the command, and an end that is a sentence and a number."""

import errno
import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

import click

from planner.cli.agenda import agenda
from planner.cli.blocks import blocks
from planner.cli.calendars import calendars
from planner.cli.came_back import import_back
from planner.cli.client_work import client_work, signed_work
from planner.cli.command import SpokenGroup, option, usage_sentence
from planner.cli.deciding import agree, client, do_not_contact, extend, let_go, nurture, pursue, snooze
from planner.cli.exporting import export
from planner.cli.follow_ups import follow_ups
from planner.cli.goals import goals
from planner.cli.momentum import momentum
from planner.cli.pauses import pauses
from planner.cli.proposals import proposals
from planner.cli.prospects import prospects
from planner.cli.publishing import publish
from planner.cli.qualifying import qualify
from planner.cli.screen import has_display, missing_library, missing_x11_library
from planner.cli.session import Session, session_of
from planner.cli.sins import sins
from planner.cli.speech import Speech, language_of_arguments
from planner.cli.touches import touch
from planner.cli.upkeep import backup, check
from planner.cli.values import Day, FilePath, Word
from planner.clock import Clock
from planner.crash_log import log_crash
from planner.demo.patterns import DemoPattern
from planner.errors import Cancelled, KnownError
from planner.version import VERSION
from planner.words import LANGUAGES

OpenWindow = Callable[[Session], int]
"""Shows the window until it is closed, and returns the program's exit code."""

FINE, FAILED, WRONG_USAGE = 0, 1, 2
_OUTPUT_GONE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EPIPE, errno.EBADF}


@click.group(cls=SpokenGroup, help="program", invoke_without_command=True)
@option("--data-dir", type=FilePath(), metavar="DIR", help="data_dir")
@option("--demo", type=Word(DemoPattern), help="demo")
@option("--language", type=Word(LANGUAGES), help="language")
@option("--today", type=Day(), help="today")
@option("--gallery", is_flag=True, help="gallery")
@option("--version", is_flag=True, help="version")
@click.pass_context
def program(
    context: click.Context,
    data_dir: Path | None,
    demo: str | None,
    language: str | None,
    today: date | None,
    gallery: bool,
    version: bool,
) -> None:
    """The options that stand before every command."""
    session = session_of(context)
    session.data_dir, session.language, session.clock, session.gallery = data_dir, language, Clock(today), gallery
    session.demo = DemoPattern(demo) if demo else None
    if version:
        session.print(f"Assidu {VERSION}")
        context.exit(FINE)
    session.wants_window = context.invoked_subcommand is None


_PURSUING = (touch, qualify, let_go, nurture, pursue, client, do_not_contact, snooze, extend, agree)
_LOOKING = (follow_ups, sins)
for _command in (
    prospects,
    *_PURSUING,
    *_LOOKING,
    blocks,
    calendars,
    pauses,
    agenda,
    goals,
    proposals,
    client_work,
    signed_work,
    momentum,
    export,
    import_back,
    publish,
    check,
    backup,
):
    program.add_command(_command)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Carry out one call of the program and return its exit code; errors end in a sentence, never in a traceback."""
    session = Session(Speech(language_of_arguments(arguments, os.environ)))
    _write_any_letter()
    try:
        code = program.main(_with_demo_named(arguments), prog_name="main.py", standalone_mode=False, obj=session)
        if session.wants_window:
            return _open(session, open_window)
        return int(code or FINE)
    except click.exceptions.NoArgsIsHelpError as error:
        session.remark(error.message)
        return WRONG_USAGE
    except click.UsageError as error:
        session.remark(usage_sentence(error, session.speech))
        return WRONG_USAGE
    except KnownError as error:
        session.remark(session.speech.problem(error))
        return FAILED
    except (Cancelled, click.Abort, KeyboardInterrupt):
        if not session.wants_window:
            session.remark(session.speech.say("said.stopped"))
        return FAILED
    except OSError as error:
        if error.errno not in _OUTPUT_GONE or error.filename is not None:
            return _tell_crash(session, error)
        return _tell_lost_output(session)
    except Exception as error:
        return _tell_crash(session, error)


def _with_demo_named(arguments: Sequence[str]) -> list[str]:
    """The arguments, with which example is meant joined to `--demo`: alone it means the steady one."""
    given = list(arguments)
    if "--demo" in given:
        at = given.index("--demo")
        follows = given[at + 1].lower() if at + 1 < len(given) else ""
        is_named = follows in set(DemoPattern)
        given[at : at + 1 + is_named] = [f"--demo={follows if is_named else DemoPattern.STEADY.value}"]
    return given


def _open(session: Session, open_window: OpenWindow) -> int:
    """Open the window where there is a screen and Qt finds what it needs of the system."""
    speech = session.speech
    if not has_display(sys.platform, os.environ):
        session.remark(speech.say("window.no_display", commands=", ".join(program.commands)))
        return WRONG_USAGE
    missing = missing_x11_library(sys.platform, os.environ)
    if not missing:
        if session.demo and not session.gallery:
            from planner.demo.opening import prepare_example

            usual, pattern = speech.language, session.demo
            prepare_example(session.folder, session.clock, wanted=session.language, usual=usual, pattern=pattern)
        try:
            return open_window(session)
        except ModuleNotFoundError as error:
            if error.name not in ("PySide6", "shiboken6"):
                raise
            session.remark(speech.say("window.no_package", name=error.name))
            return WRONG_USAGE
        except ImportError as error:
            missing = missing_library(error)
            if not missing:
                raise
    session.remark(speech.say("window.no_library", library=missing))
    return WRONG_USAGE


def _tell_crash(session: Session, error: Exception) -> int:
    path = log_crash(session.folder, error)
    if path is not None:
        session.remark(session.speech.problem(KnownError("crashed", path=path)))
    else:
        session.remark(session.speech.say("said.crashed_without_log", kind=type(error).__name__))
    return FAILED


def _tell_lost_output(session: Session) -> int:
    """The place that the output goes to is full or closed: no crash of ours."""
    _drop_output()
    with suppress(OSError):
        session.remark(session.speech.problem(KnownError("output_lost")))
    return FAILED


def _drop_output() -> None:
    """What waits to be written goes nowhere, so that the end of the program does not stumble over it again."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _write_any_letter() -> None:
    """A terminal that lacks a letter shows a question mark for it, instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
