"""Files as Google, Outlook, Apple, Thunderbird, Evolution and KDE write them give the times one sees there."""

from tests.planner.calendar.busy_samples import calendar, read, seen

PARIS_ZONE = """
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


def test_google_writes_single_events_in_utc() -> None:
    found = read(
        calendar(
            "DTSTART:20261110T100000Z\nDTEND:20261110T113000Z\nUID:a@google.com\nSEQUENCE:0\n"
            "STATUS:CONFIRMED\nSUMMARY:Fournisseur\nTRANSP:OPAQUE",
            "DTSTART;VALUE=DATE:20261111\nDTEND;VALUE=DATE:20261112\nUID:b@google.com\nSUMMARY:Armistice\n"
            "TRANSP:TRANSPARENT",
            "DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nUID:c@google.com\nSUMMARY:Congés\nTRANSP:OPAQUE",
            head="X-WR-CALNAME:Chantiers\nX-WR-TIMEZONE:Europe/Paris",
        )
    )
    assert found.name == "Chantiers"
    assert seen(found) == ["2026-11-10 11:00–12:30 Fournisseur", "2026-12-24–2026-12-27 Congés"]
    assert found.problems == ()


def test_a_series_in_utc_keeps_the_hour_of_its_calendar_over_the_clock_change() -> None:
    event = (
        "DTSTART:20261020T070000Z\nDTEND:20261020T080000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nUID:d@google.com\nSUMMARY:Réunion"
    )
    found = read(calendar(event, head="X-WR-TIMEZONE:Europe/Paris"))
    assert seen(found) == ["2026-10-20 09:00–10:00 Réunion", "2026-10-27 09:00–10:00 Réunion"]


def test_outlook_names_windows_zones_and_says_free_busy_in_its_own_way() -> None:
    zone = """
BEGIN:VTIMEZONE
TZID:Romance Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
    base = (
        "DTSTART;TZID=Romance Standard Time:202611{day}T140000\nDTEND;TZID=Romance Standard Time:202611{day}T150000\n"
    )
    kinds = {"10": "BUSY", "11": "TENTATIVE", "12": "FREE", "13": "WORKINGELSEWHERE", "16": "OOF"}
    events = [
        base.format(day=day) + f"UID:{day}\nSUMMARY:{kind}\nX-MICROSOFT-CDO-BUSYSTATUS:{kind}"
        for day, kind in kinds.items()
    ]
    assert seen(read(calendar(*events, head=zone))) == [
        "2026-11-10 14:00–15:00 BUSY",
        "2026-11-11 14:00–15:00 TENTATIVE?",
        "2026-11-16 14:00–15:00 OOF",
    ]


def test_a_zone_that_only_the_file_knows_is_taken_from_the_file() -> None:
    zone = """
BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
"""
    event = "DTSTART;TZID=Customized Time Zone:20261110T140000\nDTEND;TZID=Customized Time Zone:20261110T150000\nUID:1"
    assert seen(read(calendar(event, tail=zone))) == ["2026-11-10 12:00–13:00 "]
    weekly = event + "\nRRULE:FREQ=WEEKLY;COUNT=2"
    assert len(read(calendar(weekly, tail=zone)).times) == 2


def test_a_zone_nobody_knows_is_taken_for_ones_own_and_named() -> None:
    found = read(calendar("DTSTART;TZID=Nowhere:20261110T140000\nDTEND;TZID=Nowhere:20261110T150000\nUID:1"))
    assert seen(found) == ["2026-11-10 14:00–15:00 "]
    assert found.problems == (("zone_guessed", "Nowhere"),)


def test_apple_writes_overrides_and_exceptions() -> None:
    master = (
        "UID:s1\nDTSTART;TZID=Europe/Paris:20261109T080000\nDTEND;TZID=Europe/Paris:20261109T120000\nSUMMARY:Chantier\n"
        "RRULE:FREQ=WEEKLY;UNTIL=20261207T225959Z\nEXDATE;TZID=Europe/Paris:20261123T080000\nSEQUENCE:1"
    )
    moved = (
        "UID:s1\nRECURRENCE-ID;TZID=Europe/Paris:20261116T080000\nDTSTART;TZID=Europe/Paris:20261117T140000\n"
        "DTEND;TZID=Europe/Paris:20261117T160000\nSUMMARY:Chantier décalé\nSEQUENCE:1"
    )
    called_off = (
        "UID:s1\nRECURRENCE-ID;TZID=Europe/Paris:20261130T080000\nDTSTART;TZID=Europe/Paris:20261130T080000\n"
        "DTEND;TZID=Europe/Paris:20261130T120000\nSTATUS:CANCELLED\nSEQUENCE:2"
    )
    assert seen(read(calendar(master, moved, called_off, head=PARIS_ZONE))) == [
        "2026-11-09 08:00–12:00 Chantier",
        "2026-11-17 14:00–16:00 Chantier décalé",
        "2026-12-07 08:00–12:00 Chantier",
    ]


def test_thunderbird_puts_zones_last() -> None:
    event = "UID:t\nDTSTART;TZID=Europe/Paris:20261110T090000\nDTEND;TZID=Europe/Paris:20261110T100000\nSUMMARY:Banque"
    assert seen(read(calendar(event, tail=PARIS_ZONE, line_end="\n"))) == ["2026-11-10 09:00–10:00 Banque"]


def test_evolution_writes_long_zone_names_and_floating_exceptions() -> None:
    zone = "/freeassociation.sourceforge.net/Europe/Paris"
    event = (
        f"UID:e\nDTSTART;TZID={zone}:20261110T090000\nDTEND;TZID={zone}:20261110T100000\nSUMMARY:Comptable\n"
        "RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20261111T090000"
    )
    assert seen(read(calendar(event, line_end="\n"))) == [
        "2026-11-10 09:00–10:00 Comptable",
        "2026-11-12 09:00–10:00 Comptable",
    ]


def test_kde_leaves_out_the_sequence_and_takes_the_newest_version() -> None:
    older = "UID:k\nDTSTART:20261110T080000Z\nDTEND:20261110T090000Z\nSUMMARY:Avant\nSEQUENCE:1"
    newer = "UID:k\nDTSTART:20261110T100000Z\nDTEND:20261110T110000Z\nSUMMARY:Après\nSEQUENCE:2"
    alone = "UID:l\nDTSTART:20261112T080000Z\nDURATION:PT45M\nSUMMARY:Sans suite"
    assert seen(read(calendar(newer, older, alone))) == [
        "2026-11-10 11:00–12:00 Après",
        "2026-11-12 09:00–09:45 Sans suite",
    ]


def test_times_without_a_zone_are_the_owners_and_foreign_ones_are_converted() -> None:
    floating = "UID:f\nDTSTART:20261110T090000\nDTEND:20261110T100000\nSUMMARY:Ici"
    abroad = (
        "UID:m\nDTSTART;TZID=America/Montreal:20261110T090000\nDTEND;TZID=America/Montreal:20261110T100000\n"
        "SUMMARY:Là-bas"
    )
    assert seen(read(calendar(floating, abroad))) == ["2026-11-10 09:00–10:00 Ici", "2026-11-10 15:00–16:00 Là-bas"]
    assert seen(read(calendar(floating), zone="Asia/Tokyo"), zone="Asia/Tokyo") == ["2026-11-10 09:00–10:00 Ici"]


def test_what_takes_no_time_is_not_busy_and_what_is_free_is_soft() -> None:
    base = "DTSTART:20261110T080000Z\nDTEND:20261110T090000Z\n"
    reminder = "DTSTART:20261110T080000Z\nUID:r"
    found = read(
        calendar(
            base + "UID:1\nSUMMARY:Libre\nTRANSP:TRANSPARENT",
            base + "UID:2\nSUMMARY:Peut-être\nSTATUS:TENTATIVE",
            base + "UID:3\nSUMMARY:Annulé\nSTATUS:CANCELLED",
            reminder,
        )
    )
    assert seen(found) == ["2026-11-10 09:00–10:00 Libre?", "2026-11-10 09:00–10:00 Peut-être?"]
    assert (found.events, found.problems) == (2, ())


def test_our_own_blocks_are_no_appointments() -> None:
    base = "DTSTART:20261110T080000Z\nDTEND:20261110T090000Z\n"
    content = calendar(base + "UID:abc@assidu", base + "UID:exported", base + "UID:theirs\nSUMMARY:Client")
    assert seen(read(content, own=frozenset({"exported"}))) == ["2026-11-10 09:00–10:00 Client"]
