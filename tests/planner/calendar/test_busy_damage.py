"""Damaged, endless and huge files: what can be read is kept, the rest is named, and nothing hangs."""

from datetime import date
from time import perf_counter

import pytest

from planner.calendar import busy_reading
from planner.domain import defaults
from planner.errors import Cancelled, FileError
from tests.planner.calendar.busy_samples import FIRST, PARIS, UNTIL, calendar, read, seen

GOOD = "UID:good\nDTSTART:20261110T080000Z\nDTEND:20261110T090000Z\nSUMMARY:Bon"
KEPT = "2026-11-10 09:00–10:00 Bon"


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        ("UID:1\nSUMMARY:Sans jour", ("event_without_start", "Sans jour")),
        ("UID:2\nDTSTART:20261340T080000Z\nSUMMARY:Mois 13", ("event_day_unreadable", "Mois 13, 2026-13-40")),
        ("UID:3\nDTSTART:demain\nSUMMARY:Demain", ("event_day_unreadable", "Demain")),
        ("UID:4\nDTSTART:20261110T080000Z\nDURATION:longtemps", ("event_day_unreadable", "2026-11-10")),
        (
            "UID:5\nDTSTART:20261110T080000Z\nRRULE:FREQ=PARFOIS\nSUMMARY:Parfois",
            ("event_rule_unreadable", "Parfois, 2026-11-10"),
        ),
        (
            "UID:6\nDTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY\nSUMMARY:Sans cesse",
            ("event_too_often", "Sans cesse, 1970-01-01"),
        ),
        ("UID:7\nDTSTART:20261110T080000Z\nSUMMARY:Tronqué\nBEGIN:VEVENT", ("event_cut_off", "Tronqué, 2026-11-10")),
    ],
)
def test_a_broken_event_is_named_and_the_others_are_kept(broken: str, problem: tuple[str, str]) -> None:
    found = read(calendar(broken, GOOD))
    assert KEPT in seen(found)
    assert problem in found.problems


def test_a_broken_override_costs_only_itself() -> None:
    master = "UID:s\nDTSTART:20261110T080000Z\nDTEND:20261110T090000Z\nRRULE:FREQ=DAILY;COUNT=2\nSUMMARY:Bon"
    override = "UID:s\nRECURRENCE-ID:20261111T080000Z\nDTSTART:plus tard\nSUMMARY:Décalé"
    found = read(calendar(master, override))
    assert seen(found) == [KEPT, "2026-11-11 09:00–10:00 Bon"]
    assert found.problems == (("event_day_unreadable", "Décalé"),)


def test_a_file_that_stops_in_the_middle_keeps_what_came_before() -> None:
    whole = calendar(GOOD, "UID:2\nDTSTART:20261111T080000Z\nSUMMARY:Coupé")
    found = read(whole[: whole.rindex(b"END:VEVENT")])
    assert seen(found) == [KEPT]
    assert found.problems == (("event_cut_off", "Coupé, 2026-11-11"),)


@pytest.mark.parametrize("content", [b"", b"Name;Town\r\nKermel;Brest\r\n", b"\x00\xff\xfe" * 50, b"BEGIN:VCARD"])
def test_a_file_that_is_no_calendar_is_refused(content: bytes) -> None:
    with pytest.raises(FileError) as caught:
        read(content)
    assert caught.value.code == "not_a_calendar"


def test_a_zone_with_a_rule_that_never_moves_on_is_not_believed() -> None:
    rule = "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nRRULE:FREQ=YEARLY;INTERVAL=0"
    zone = f"BEGIN:VTIMEZONE\nTZID:Odd\n{rule}\nEND:STANDARD\nEND:VTIMEZONE"
    found = read(calendar("UID:1\nDTSTART;TZID=Odd:20261110T090000\nDURATION:PT1H\nSUMMARY:Bon", head=zone))
    assert (seen(found), found.problems) == ([KEPT], (("zone_guessed", "Odd"),))


def test_numbers_without_end_are_no_numbers() -> None:
    endless = "9" * 5000
    twice = [GOOD + f"\nSEQUENCE:{endless}", GOOD, GOOD.replace("good", "i") + f"\nRRULE:FREQ=DAILY;INTERVAL={endless}"]
    found = read(calendar(*twice))
    assert seen(found) == [KEPT, KEPT]
    assert found.problems == (("event_rule_unreadable", "Bon, 2026-11-10"),)


def test_an_empty_calendar_is_a_calendar() -> None:
    assert read(calendar()) == busy_reading.BusyFile("", (), 0, ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "latin-1", "utf-16"])
def test_letters_are_read_in_every_usual_encoding(encoding: str) -> None:
    text = calendar(GOOD.replace("Bon", "Rénovation à Orléans")).decode()
    assert seen(read(text.encode(encoding))) == ["2026-11-10 09:00–10:00 Rénovation à Orléans"]


def test_a_letter_folded_in_two_is_whole_again() -> None:
    content = calendar(GOOD.replace("Bon", "Étage"))
    start = content.index("É".encode())
    assert seen(read(content[: start + 1] + b"\r\n " + content[start + 1 :])) == ["2026-11-10 09:00–10:00 Étage"]


def test_titles_lose_their_escapes_and_signs_that_do_not_show() -> None:
    title = "Dalle\\, mur\\; toit\\nfin\u202e"
    assert seen(read(calendar(GOOD.replace("Bon", title)))) == ["2026-11-10 09:00–10:00 Dalle, mur; toit fin"]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;UNTIL=20261112", ["10", "11", "12"]),
        ("FREQ=DAILY;UNTIL=20261112T235959", ["10", "11", "12"]),
        ("FREQ=DAILY;UNTIL=20261111T080000Z;COUNT=9", ["10", "11"]),
        ("FREQ=DAILY;UNTIL=20270101;COUNT=2", ["10", "11"]),
        ("COUNT=2;FREQ=WEEKLY", ["10", "17"]),
        ("FREQ=DAILY;UNTIL=20250101T000000Z", []),
    ],
)
def test_ends_of_series_as_they_are_meant(rule: str, days: list[str]) -> None:
    found = read(calendar(GOOD + f"\nRRULE:{rule}"))
    assert [line[8:10] for line in seen(found)] == days
    assert found.problems == ()


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=-1", "FREQ=DAILY;BYMONTH=13", "FREQ=MONTHLY;BYMONTHDAY=0"),
        *("FREQ=DAILY;BYYEARDAY=1;BYMONTH=6", "FREQ=WEEKLY;BYWEEKNO=53", "FREQ=YEARLY;BYYEARDAY=400"),
        *("FREQ=MONTHLY;BYDAY=6MO", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;BYHOUR=25", "FREQ=YEARLY;BYSETPOS=ALL"),
        *("BYDAY=MO", "FREQ=WEEKLY;UNTIL=SOON"),
    ],
)
def test_rules_that_ask_for_the_impossible_are_named_at_once(rule: str) -> None:
    found = read(calendar(GOOD + f"\nRRULE:{rule}"))
    assert found.times == ()
    assert found.problems[0][0] in ("event_rule_unreadable", "event_day_unreadable")


@pytest.mark.parametrize("until", ["20261112", "20261111T230000Z", "20261112T225959Z"])
def test_an_all_day_series_ends_with_its_last_day(until: str) -> None:
    found = read(calendar(f"UID:1\nDTSTART;VALUE=DATE:20261110\nRRULE:FREQ=DAILY;UNTIL={until}"))
    assert [line[8:10] for line in seen(found)] == ["10", "11", "12"]


def test_extra_dates_and_their_lengths() -> None:
    found = read(calendar(GOOD + "\nRDATE:20261112T080000Z\nRDATE;VALUE=PERIOD:20261113T080000Z/PT2H"))
    assert seen(found) == [KEPT, "2026-11-12 09:00–10:00 Bon", "2026-11-13 09:00–11:00 Bon"]


def test_a_series_of_decades_and_one_that_never_comes_are_read_at_once() -> None:
    old = "UID:o\nDTSTART;TZID=Europe/Paris:19810105T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=3\nSUMMARY:Vieux"
    never = "UID:n\nDTSTART:20200101T080000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    started = perf_counter()
    found = read(calendar(old, never))
    assert perf_counter() - started < 2
    days = [date.fromisoformat(line[:10]) for line in seen(found)]
    assert {(day - date(1981, 1, 5)).days % 21 for day in days} == {0}
    assert days[0] < date(2026, 8, 22)
    assert len(days) == 23


def test_days_at_the_end_of_all_calendars_are_cut_off() -> None:
    found = read(calendar("UID:1\nDTSTART:00010101T000000Z\nDTEND:99991231T235959Z\nSUMMARY:Toujours"))
    assert [(each.start.year, each.end.year) for each in found.times] == [(2000, 2100)]


def test_huge_files_are_capped_with_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    events = [GOOD.replace("good", str(number)) for number in range(5)]
    monkeypatch.setattr(defaults, "MOST_BUSY_EVENTS", 3)
    assert (len(read(calendar(*events)).times), read(calendar(*events)).problems) == (3, (("too_many_events", "3"),))
    monkeypatch.setattr(defaults, "MOST_BUSY_TIMES", 2)
    assert read(calendar(*events)).problems[-1] == ("too_many_times", "2")
    monkeypatch.setattr(defaults, "LARGEST_CALENDAR_MEGABYTES", 0)
    with pytest.raises(FileError) as caught:
        read(calendar(*events))
    assert caught.value.code == "calendar_too_large"


def test_problems_are_not_named_endlessly() -> None:
    found = read(calendar(*["SUMMARY:x"] * 250))
    assert len(found.problems) == 201
    assert found.problems[-1] == ("more_problems", "50")


def test_reading_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        busy_reading.read_busy(calendar(GOOD), zone=PARIS, first=FIRST, until=UNTIL, progress=stop)
