"""Keeping a calendar on a server in step with the plan.

A round has three parts, since the network takes its time and the store belongs to one thread: `prepare` takes what is
needed out of the store, `Job.run` talks to the server in whatever thread, `keep_outcome` stores what it did.
"""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from planner.actions.export_contents import calendar_plan
from planner.actions.exporting import file_language
from planner.actions.names import ActionName
from planner.actions.settings import write_settings
from planner.calendar.plan import CalendarPlan
from planner.calendar.resources import Resource, resources, same_dates
from planner.changes import ChangeSet, Kind
from planner.domain.blocks.differences import Difference
from planner.domain.blocks.exported import ExportKind
from planner.errors import KnownError
from planner.publishing.plan import Remembered, StepKind, Wanted, waiting
from planner.publishing.server import Account, CalendarServer, RemoteCalendar, checked_address
from planner.publishing.sync import Conflict, ConflictKind, IsStopped, Outcome, Round, remove_all, run_round
from planner.storage.journal import Change
from planner.storage.published_rows import PublishedEvent, published_to_row
from planner.storage.queries.published import published_events
from planner.storage.queries.settings import settings
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class ShownConflict:
    """A conflict with what it is about: `differences` are what can be taken over, none where ours is all there is."""

    conflict: Conflict
    title: str
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What a round did: its outcome, and the conflicts as they can be shown."""

    outcome: Outcome
    conflicts: tuple[ShownConflict, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """All that a round needs, without a store."""

    calendar_url: str
    plan: CalendarPlan
    today: date
    made: Mapping[str, Resource] = field(repr=False)
    remembered: Mapping[str, PublishedEvent] = field(repr=False)

    @property
    def waiting(self) -> int:
        """How many events the server does not have as they are."""
        made = {uid: each.digest for uid, each in self.made.items()}
        return waiting(made, {uid: each.digest for uid, each in self.remembered.items()})

    def run(
        self,
        account: Account,
        *,
        kept: Iterable[str] = (),
        is_dry: bool = False,
        is_stopped: IsStopped = lambda: False,
    ) -> Report:
        """Talk to the server; an error that ended the round is part of the outcome. Ours wins the conflicts `kept`."""
        work = Round(self.calendar_url, self._wanted, self._known, frozenset(kept), is_dry)
        try:
            with CalendarServer(account) as server:
                outcome = run_round(server, work, self._agrees, is_stopped)
        except KnownError as error:
            return Report(Outcome(error=error))
        return Report(outcome, tuple(self._shown(each) for each in outcome.conflicts))

    def remove_all(self, account: Account) -> Report:
        """Take everything of ours off the server."""
        try:
            with CalendarServer(account) as server:
                outcome = remove_all(server, Round(self.calendar_url, {}, self._known), same_dates)
        except KnownError as error:
            return Report(Outcome(error=error))
        return Report(outcome, tuple(self._shown(each) for each in outcome.conflicts))

    @property
    def _wanted(self) -> dict[str, Wanted]:
        return {uid: Wanted(uid, each.digest, each.content) for uid, each in self.made.items()}

    @property
    def _known(self) -> dict[str, Remembered]:
        return {
            uid: Remembered(uid, each.href, each.etag, each.digest, each.content)
            for uid, each in self.remembered.items()
        }

    def _agrees(self, uid: str, there: bytes, given: bytes) -> bool:
        """Whether ours may be written over a version: its dates are those that were given, or those of the plan."""
        if same_dates(uid, there, given):
            return True
        return self._is_block(uid) and self._differences(uid, there) == ()

    def _shown(self, conflict: Conflict) -> ShownConflict:
        state = self.made[conflict.uid].state if conflict.uid in self.made else self.remembered[conflict.uid].state
        content = conflict.content
        if not self._is_block(conflict.uid):
            return ShownConflict(conflict, state.title)
        if conflict.kind is ConflictKind.DELETED:  # said as what came back would say it
            content = self.made[conflict.uid].content.replace(b"STATUS:CONFIRMED", b"STATUS:CANCELLED")
        found = self._differences(conflict.uid, content) or ()
        return ShownConflict(conflict, state.title, tuple(each for each in found if each.can_be_taken_over))

    def _is_block(self, uid: str) -> bool:
        return uid in self.made and self.made[uid].state.kind is ExportKind.BLOCKS

    def _differences(self, uid: str, content: bytes) -> tuple[Difference, ...] | None:
        """What another program did to one event, None when its version cannot be read."""
        from planner.calendar.came_back import read_came_back

        try:
            found = read_came_back(content, self.plan, self.today)
        except KnownError:
            return None
        return tuple(each for each in found if each.uid == uid)


def prepare(store: Store, *, language: str) -> Job:
    """What the server should hold and what it was given; needs no network. `language` is that of the program."""
    return _job(store, settings(store).publish_calendar, published_events(store), language)


def prepare_for(store: Store, *, calendar_url: str, language: str) -> Job:
    """The same for a calendar that is not chosen yet: to see what would change."""
    chosen = settings(store)
    remembered = published_events(store) if chosen.publish_calendar == calendar_url else {}
    return _job(store, calendar_url, remembered, language)


def _job(store: Store, calendar_url: str, remembered: Mapping[str, PublishedEvent], language: str) -> Job:
    chosen = settings(store)
    today = store.clock.today(chosen.zone)
    known = {uid: each.state for uid, each in remembered.items()}
    plan = replace(calendar_plan(store, language=file_language(chosen, language)), exported=known)
    made = {each.state.uid: each for each in resources(plan, today)}
    return Job(calendar_url, plan, today, made, remembered)


def keep_outcome(store: Store, *, job: Job, report: Report) -> ChangeSet:
    """Remember what the server holds now. It happens by itself and cannot be undone; what was undone can be redone."""
    with store.change(ActionName.PUBLISH_CALENDAR, undoable=False, keeps_redo=True) as change:
        rows = {row["uid"]: row["id"] for row in change.rows_where("published_events", "1 = 1", ())}
        for done in report.outcome.done:
            if done.wanted is None:
                if done.uid in rows:
                    change.delete("published_events", rows[done.uid])
                continue
            resource = job.made[done.uid]
            event = PublishedEvent(done.href, done.etag, resource.digest, resource.state, resource.content)
            if done.uid in rows:
                change.update("published_events", rows[done.uid], published_to_row(event))
            else:
                change.insert("published_events", published_to_row(event))
        if report.outcome.done:
            change.note(Kind.PUBLISHED)
        change.facts["count"] = sum(each.kind is not StepKind.FORGET for each in report.outcome.done)
    return change.result


def forget_event(store: Store, *, uid: str) -> ChangeSet:
    """Leave what stands on the server under a UID to its owner: it is none of ours any more."""
    with store.change(ActionName.PUBLISH_CALENDAR, undoable=False, keeps_redo=True) as change:
        for row in change.rows_where("published_events", "uid = ?", (uid,)):
            change.delete("published_events", row["id"])
        change.note(Kind.PUBLISHED)
        change.facts["count"] = 0
    return change.result


def calendars_of(account: Account) -> list[RemoteCalendar]:
    """The calendars of an account, in whatever thread; KnownError as `CalendarServer`."""
    with CalendarServer(account) as server:
        return server.calendars()


def make_calendar(account: Account, name: str) -> RemoteCalendar:
    """A new calendar in an account, in whatever thread."""
    with CalendarServer(account) as server:
        return server.make_calendar(name)


def turn_on(store: Store, *, url: str, user: str, calendar_url: str) -> ChangeSet:
    """Publish into a calendar from now on; another one than before begins anew. KnownError publish_bad_address."""
    checked_address(url)
    checked_address(calendar_url)
    chosen = settings(store)
    with store.change(ActionName.PUBLISH_CALENDAR, undoable=False) as change:
        if chosen.publish_calendar != calendar_url:
            _forget_all(change)
        if not chosen.calendar_guid:
            write_settings(change, calendar_guid=str(uuid.uuid4()))
        write_settings(change, publish_url=url, publish_user=user, publish_calendar=calendar_url, publish_on=True)
        change.note(Kind.PUBLISHED)
        change.facts["count"] = 0
    return change.result


def turn_off(store: Store, *, is_forgotten: bool = False) -> ChangeSet:
    """Publish nothing any more. What the server holds stays known, for a later start, unless it was taken off there."""
    with store.change(ActionName.PUBLISH_CALENDAR, undoable=False) as change:
        if is_forgotten:
            _forget_all(change)
        write_settings(change, publish_on=False)
        change.note(Kind.PUBLISHED)
        change.facts["count"] = 0
    return change.result


def _forget_all(change: Change) -> None:
    for row in change.rows_where("published_events", "1 = 1", ()):
        change.delete("published_events", row["id"])
