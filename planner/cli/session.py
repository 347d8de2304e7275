"""What every command shares: the options before the command, the store, and where words go."""

import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import click

from planner.changes import ChangeSet
from planner.cli.speech import Speech
from planner.clock import Clock
from planner.demo.patterns import DemoPattern
from planner.domain.goals.earned import stops_to_name
from planner.domain.settings import Language
from planner.locations import default_data_folder, demo_data_folder
from planner.storage.queries import goals as goal_queries
from planner.storage.queries.settings import settings
from planner.storage.store import Store

DEMO_SUBFOLDER = "demo"
_SECONDS_BETWEEN_REPORTS = 0.1


@dataclass(slots=True)
class Session:
    """One call of the program: its language, data folder and clock."""

    speech: Speech
    data_dir: Path | None = None
    demo: DemoPattern | None = None
    language: str | None = None
    clock: Clock = field(default_factory=Clock)
    gallery: bool = False
    wants_window: bool = False

    @property
    def folder(self) -> Path:
        """The data folder; each example business has one of its own."""
        if self.demo:
            steady = self.data_dir / DEMO_SUBFOLDER if self.data_dir else demo_data_folder()
            return steady.with_name(f"{steady.name}-{self.demo.value}") if self.demo.is_slow else steady
        return self.data_dir or default_data_folder()

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The open store; from here on the program speaks the language of the settings unless told otherwise."""
        opened = self._open()
        try:
            chosen = settings(opened).language
            if self.language is None and chosen is not Language.SYSTEM:
                self.speech = Speech(chosen.value)
            yield opened
        finally:
            opened.close()

    def today(self, store: Store) -> date:
        """The present day where the owner is."""
        return self.clock.today(settings(store).zone)

    def print(self, text: str) -> None:
        """A line on the standard output."""
        click.echo(text)

    def remark(self, text: str) -> None:
        """A line beside the result, on the standard error output."""
        click.echo(text, err=True)

    def print_json(self, objects: Sequence[Mapping[str, object]]) -> None:
        """A list of objects; letters beyond ASCII are escaped where the output could not hold them."""
        _echo_json(list(objects))

    def print_object(self, thing: Mapping[str, object]) -> None:
        """One object, for a command that is about one thing."""
        _echo_json(thing)

    def print_table(self, rows: Sequence[Sequence[str]]) -> None:
        """Rows in columns as wide as they need to be, at most 40 signs each but the last."""
        shown = [[_shortened(cell) for cell in row[:-1]] + [row[-1]] for row in rows]
        widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
        for row in shown:
            cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            click.echo("  ".join(cells).rstrip())

    def tell_reached(self, store: Store, change: ChangeSet) -> None:
        """Say which goals and milestones an action has reached."""
        rewards_on = settings(store).rewards_on
        reached = [goal_queries.goal(store, goal_id) for goal_id in _ids(change, "reached")]
        passed = [goal_queries.milestone(store, milestone_id) for milestone_id in _ids(change, "milestones")]
        passed += [(goal, each) for goal in reached for each in stops_to_name(goal, rewards=rewards_on)]
        for goal, milestone in passed:
            if milestone.reward and rewards_on:
                self.print(self.speech.say("said.milestone_with_reward", id=goal.id, reward=milestone.reward))
            else:
                self.print(self.speech.say("said.milestone", id=goal.id))
        for goal in reached:
            reward = goal.reward
            if reward is not None and reward.title and rewards_on:
                self.print(self.speech.say("said.reached_with_reward", id=goal.id, reward=reward.title))
            else:
                self.print(self.speech.say("said.reached", id=goal.id))

    def _open(self) -> Store:
        if self.demo:
            from planner.demo.opening import open_example

            usual = self.speech.language
            return open_example(self.folder, self.clock, wanted=self.language, usual=usual, pattern=self.demo)
        from planner.actions.opening import open_store

        return open_store(self.folder, self.clock)


class ProgressLine:
    """Says how far a long command is, on one line of the terminal; silent where nobody looks."""

    def __init__(self, speech: Speech, key: str) -> None:
        self._speech, self._key = speech, key
        self._shown = sys.stderr.isatty()
        self._last = 0.0
        self._width = 0

    def __call__(self, done: int, total: int) -> None:
        """Report; meant to be called often."""
        now = time.monotonic()
        if not self._shown or now - self._last < _SECONDS_BETWEEN_REPORTS:
            return
        self._last = now
        counted = {"done": self._speech.number(done), "total": self._speech.number(total)}
        text = self._speech.say(f"progress.{self._key}", **counted)
        self._width = max(self._width, len(text))
        click.echo("\r" + text.ljust(self._width), nl=False, err=True)

    def clear(self) -> None:
        """Take the line away again."""
        if self._width:
            click.echo("\r" + " " * self._width + "\r", nl=False, err=True)


def session_of(ctx: click.Context) -> Session:
    """The session that a command runs in."""
    session = ctx.find_root().obj
    assert isinstance(session, Session)
    return session


def _ids(change: ChangeSet, fact: str) -> Sequence[int]:
    found = change.facts.get(fact)
    return found if isinstance(found, list) else ()


def _echo_json(content: object) -> None:
    encoding = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "")
    click.echo(json.dumps(content, ensure_ascii=encoding != "utf8", indent=2))


def _shortened(cell: str) -> str:
    return cell if len(cell) <= 40 else cell[:39] + "…"
