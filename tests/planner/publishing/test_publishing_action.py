"""The plan on a real calendar server: first time, changes, conflicts, offline, and other people's events."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from planner.actions import blocks
from planner.actions.publishing import (
    Job,
    Report,
    calendars_of,
    keep_outcome,
    make_calendar,
    prepare,
    turn_off,
    turn_on,
)
from planner.actions.taking_over import take_over
from planner.domain.blocks.differences import DifferenceKind
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.errors import KnownError
from planner.publishing.plan import StepKind
from planner.publishing.server import Account, CalendarServer, ChangedThereError, is_open_road
from planner.publishing.sync import ConflictKind
from planner.storage.queries import blocks as queries
from planner.storage.queries.published import published_events
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from tests.planner.publishing.radicale_server import PASSWORD, USER, Radicale

CALLS = SeriesFields(
    Purpose.CALLS, frozenset({1, 3}), time(9), 60, date(2026, 11, 3), "Europe/Paris", until=date(2026, 12, 1)
)
MORNINGS = SeriesFields(Purpose.VISITS, frozenset({0}), time(8), 30, date(2026, 11, 2), "Europe/Paris")
TUESDAY = datetime(2026, 11, 17, 9)
DENTIST = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\nBEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20260101T000000Z\r\n"
    b"DTSTART:20261112T080000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


class Cloud:
    """The owner's calendar on the server, seen from another program."""

    def __init__(self, account: Account, name: str) -> None:
        self.account = account
        self.url = make_calendar(account, name).url

    def events(self) -> dict[str, str]:
        """The text of every event by href."""
        with CalendarServer(self.account) as server:
            found = (server.read(self.url, href) for href in server.etags(self.url) if href.endswith(".ics"))
            return {each.href: each.content.decode().replace("\r\n", "\n") for each in found if each is not None}

    def change(self, old: str, new: str) -> None:
        """What another program does to every event that holds `old`."""
        with CalendarServer(self.account) as server:
            for href, text in self.events().items():
                if old in text:
                    there = server.read(self.url, href)
                    assert there is not None
                    server.put(self.url, href, text.replace(old, new).encode(), there.etag)

    def add(self, name: str, content: bytes) -> None:
        with CalendarServer(self.account) as server:
            server.put(self.url, self.href(name), content, "")

    def delete(self, href: str) -> None:
        with CalendarServer(self.account) as server:
            there = server.read(self.url, href)
            assert there is not None
            server.delete(self.url, href, there.etag)

    def href(self, name: str) -> str:
        return "/" + self.url.split("/", 3)[3] + name


@pytest.fixture
def cloud(account: Account, request: pytest.FixtureRequest) -> Cloud:
    return Cloud(account, request.node.name)


@pytest.fixture
def series_id(store: Store, cloud: Cloud) -> int:
    """One series, and publishing turned on."""
    turn_on(store, url=cloud.account.url, user=USER, calendar_url=cloud.url)
    return blocks.add_series(store, fields=CALLS).created or 0


def publish(store: Store, cloud: Cloud, *kept: str) -> Report:
    job = prepare(store, language="en")
    report = job.run(cloud.account, kept=kept)
    keep_outcome(store, job=job, report=report)
    return report


def kinds(report: Report) -> list[StepKind]:
    assert report.outcome.error is None
    return [each.kind for each in report.outcome.done]


def test_the_first_time_everything_is_made_and_the_second_time_nothing(
    store: Store, cloud: Cloud, series_id: int
) -> None:
    blocks.add_series(store, fields=MORNINGS)
    assert prepare(store, language="en").waiting == 2
    assert kinds(publish(store, cloud)) == [StepKind.CREATE, StepKind.CREATE]
    assert prepare(store, language="en").waiting == 0
    assert kinds(publish(store, cloud)) == []
    text = next(text for text in cloud.events().values() if queries.series(store, series_id).uid in text)
    assert "RRULE:FREQ=WEEKLY;BYDAY=TU,TH" in text
    assert "METHOD" not in text


def test_changes_follow_and_undo_follows_too(store: Store, cloud: Cloud, series_id: int) -> None:
    publish(store, cloud)
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=TUESDAY.replace(hour=14))
    assert kinds(publish(store, cloud)) == [StepKind.UPDATE]
    assert "T140000" in str(cloud.events())
    store.undo()
    assert kinds(publish(store, cloud)) == [StepKind.UPDATE]
    assert "T140000" not in str(cloud.events())
    assert store.redo() is not None, "publishing by itself takes no way forward"


def test_a_removed_series_goes_there_too(store: Store, cloud: Cloud, series_id: int) -> None:
    publish(store, cloud)
    blocks.remove_series(store, series_id=series_id)
    assert kinds(publish(store, cloud)) == [StepKind.DELETE]
    assert cloud.events() == {}
    assert published_events(store) == {}
    store.undo()
    assert kinds(publish(store, cloud)) == [StepKind.CREATE]


def test_a_dry_run_says_what_would_change_and_writes_nothing(store: Store, cloud: Cloud, series_id: int) -> None:
    assert series_id
    report = prepare(store, language="en").run(cloud.account, is_dry=True)
    assert kinds(report) == [StepKind.CREATE]
    assert cloud.events() == {}
    assert published_events(store) == {}


def test_events_of_others_are_never_touched(store: Store, cloud: Cloud, series_id: int) -> None:
    cloud.add("dentist.ics", DENTIST)
    publish(store, cloud)
    blocks.remove_series(store, series_id=series_id)
    publish(store, cloud)
    assert list(cloud.events()) == [cloud.href("dentist.ics")]


def test_turning_off_removes_ours_but_for_what_was_changed_there(store: Store, cloud: Cloud, series_id: int) -> None:
    cloud.add("dentist.ics", DENTIST)
    blocks.add_series(store, fields=MORNINGS)
    publish(store, cloud)
    uid = queries.series(store, series_id).uid
    cloud.change(f"UID:{uid}", f"UID:{uid}\nEXDATE;TZID=Europe/Paris:20261117T090000")
    cloud.change("SUMMARY:Visits", "X-MOZ-LASTACK:20261117T080000Z\nSUMMARY:Visits")
    report = prepare(store, language="en").remove_all(cloud.account)
    assert [each.conflict.uid for each in report.conflicts] == [uid]
    assert sorted("dentist" in text for text in cloud.events().values()) == [False, True]


def test_a_seen_reminder_is_no_conflict(store: Store, cloud: Cloud, series_id: int) -> None:
    publish(store, cloud)
    cloud.change("SEQUENCE", "X-MOZ-LASTACK:20261117T080000Z\nSEQUENCE")
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=TUESDAY.replace(hour=14))
    assert kinds(publish(store, cloud)) == [StepKind.UPDATE]
    cloud.change("SEQUENCE", "X-MOZ-LASTACK:20261118T080000Z\nSEQUENCE")
    blocks.remove_series(store, series_id=series_id)
    assert kinds(publish(store, cloud)) == [StepKind.DELETE]


def test_what_was_moved_there_is_shown_and_not_written_over(store: Store, cloud: Cloud, series_id: int) -> None:
    publish(store, cloud)
    cloud.change("T090000\nDTEND;TZID=Europe/Paris:20261103T100000", "T110000\nDTEND;TZID=Europe/Paris:20261103T120000")
    blocks.skip_block(store, series_id=series_id, slot=datetime(2026, 11, 19, 9))
    report = publish(store, cloud)
    assert kinds(report) == []
    (shown,) = report.conflicts
    assert (shown.conflict.kind, shown.title) == (ConflictKind.CHANGED, "Phone prospecting")
    assert [each.kind for each in shown.differences] == [DifferenceKind.SERIES_MOVED]
    assert "T110000" in str(cloud.events())


def test_a_conflict_ends_with_ours_or_with_theirs(store: Store, cloud: Cloud, series_id: int) -> None:
    publish(store, cloud)
    uid = queries.series(store, series_id).uid
    cloud.change("RRULE:", "EXDATE;TZID=Europe/Paris:20261117T090000\nRRULE:")
    assert publish(store, cloud).conflicts
    assert kinds(publish(store, cloud, uid)) == [StepKind.UPDATE]
    assert "EXDATE" not in str(cloud.events())
    cloud.change("RRULE:", "EXDATE;TZID=Europe/Paris:20261119T090000\nRRULE:")
    (shown,) = publish(store, cloud).conflicts
    take_over(store, differences=shown.differences)
    report = publish(store, cloud)
    assert (kinds(report), report.conflicts) == ([StepKind.UPDATE], ())
    assert "EXDATE;TZID=Europe/Paris:20261119T090000" in str(cloud.events())
    assert kinds(publish(store, cloud)) == []


def test_what_was_deleted_there_is_asked_and_put_back_or_ended(store: Store, cloud: Cloud, series_id: int) -> None:
    publish(store, cloud)
    uid = queries.series(store, series_id).uid
    cloud.delete(*cloud.events())
    (shown,) = publish(store, cloud).conflicts
    assert shown.conflict.kind is ConflictKind.DELETED
    assert kinds(publish(store, cloud, uid)) == [StepKind.CREATE]
    cloud.delete(*cloud.events())
    (shown,) = publish(store, cloud).conflicts
    take_over(store, differences=shown.differences)
    assert queries.series(store, series_id).until == date(2026, 11, 11)


def test_a_file_that_was_imported_there_before_is_adopted(store: Store, cloud: Cloud, series_id: int) -> None:
    assert series_id
    (made,) = prepare(store, language="en").made.values()
    cloud.add("imported-by-hand.ics", made.content)
    assert kinds(publish(store, cloud)) == [StepKind.UPDATE]
    assert list(cloud.events()) == [cloud.href("imported-by-hand.ics")]


def test_a_lost_memory_is_found_again_on_the_server(store: Store, cloud: Cloud, series_id: int) -> None:
    publish(store, cloud)
    turn_off(store, is_forgotten=True)
    turn_on(store, url=cloud.account.url, user=USER, calendar_url=cloud.url)
    blocks.resize_block(store, series_id=series_id, slot=TUESDAY, minutes=30)
    report = publish(store, cloud)
    assert [each.conflict.kind for each in report.conflicts] == [ConflictKind.CHANGED]
    store.undo()
    assert kinds(publish(store, cloud)) == [StepKind.UPDATE]


def test_offline_waits_and_catches_up(store: Store, cloud: Cloud, series_id: int, radicale: Radicale) -> None:
    publish(store, cloud)
    radicale.stop()
    try:
        blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=TUESDAY.replace(hour=14))
        report = publish(store, cloud)
        assert report.outcome.error is not None
        assert report.outcome.error.code == "publish_unreachable"
        assert prepare(store, language="en").waiting == 1
    finally:
        radicale.start()
    assert kinds(publish(store, cloud)) == [StepKind.UPDATE]


def test_a_wrong_password_is_said_without_it(cloud: Cloud, store: Store, series_id: int) -> None:
    assert series_id
    wrong = Account(cloud.account.url, USER, "not the word")
    report = prepare(store, language="en").run(wrong)
    assert report.outcome.error is not None
    assert report.outcome.error.code == "publish_wrong_password"
    assert "not the word" not in repr(report.outcome.error)


def test_the_password_is_in_no_file_of_ours(cloud: Cloud, store: Store, series_id: int) -> None:
    assert series_id
    publish(store, cloud)
    assert PASSWORD.encode() not in b"".join(
        file.read_bytes() for file in Path(store.folder).iterdir() if file.is_file()
    )
    assert PASSWORD not in "".join(store.db.iterdump())


def test_addresses_that_cannot_be_used_are_refused(store: Store) -> None:
    for url in ("claire", "ftp://x.org/", "https://claire:word@x.org/", "https:///"):
        with pytest.raises(KnownError, match="publish_bad_address"):
            turn_on(store, url=url, user="claire", calendar_url="https://x.org/c/")
    assert not settings(store).publish_on
    assert is_open_road("http://cloud.example.org/")
    assert not is_open_road("http://127.0.0.1:5232/")
    assert not is_open_road("https://cloud.example.org/")


def test_another_calendar_begins_anew(store: Store, cloud: Cloud, series_id: int) -> None:
    assert series_id
    publish(store, cloud)
    other = Cloud(cloud.account, "another")
    turn_on(store, url=cloud.account.url, user=USER, calendar_url=other.url)
    assert kinds(publish(store, other)) == [StepKind.CREATE]
    assert {each.name for each in calendars_of(cloud.account)} >= {"another"}


def test_nothing_is_written_over_another_version(cloud: Cloud) -> None:
    cloud.add("dentist.ics", DENTIST)
    with CalendarServer(cloud.account) as server:
        for etag in ("", '"of another day"'):
            with pytest.raises(ChangedThereError):
                server.put(cloud.url, cloud.href("dentist.ics"), DENTIST, etag)
        with pytest.raises(ChangedThereError):
            server.delete(cloud.url, cloud.href("dentist.ics"), '"of another day"')


def test_a_job_holds_no_store(store: Store, cloud: Cloud, series_id: int) -> None:
    assert series_id
    job = prepare(store, language="en")
    assert not any(isinstance(getattr(job, name), Store) for name in Job.__slots__)
    assert cloud.url == job.calendar_url
