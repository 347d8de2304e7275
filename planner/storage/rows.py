"""From domain objects to rows and back; the only place that knows both."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from planner.domain.blocks.attendance import Attendance, ChangeKind, OccurrenceChange, Outcome, Reason
from planner.domain.blocks.exported import ExportedEvent, ExportKind
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.series import BlockSeries, SeriesId
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.folding import company_key, fold, person_key
from planner.domain.prospects.prospect import (
    ContactKind,
    ContactPoint,
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    State,
)
from planner.domain.prospects.prospect import Role as PersonRole
from planner.storage.iso import day_or_none, text_of
from planner.storage.pursuit_rows import pursuit_from_row

Row = Mapping[str, Any]

NO_DAY = "9999-12-31"  # stands for "no next step", so that an index sorts such prospects last
_NO_STEP = {
    "next_kind": "",
    "next_text": "",
    "next_on": NO_DAY,
    "next_at": "",
    "next_agreed_on": "",
    "next_snoozes": 0,
}


def tags_to_text(tags: tuple[str, ...]) -> str:
    """Tags in one column, each between bars, so that LIKE finds a whole tag: "|lyon|salon|"."""
    cleaned = [without_controls(tag).replace("|", "/").strip() for tag in tags]
    kept = [tag for tag in dict.fromkeys(cleaned) if tag]
    return f"|{'|'.join(kept)}|" if kept else ""


def tags_from_text(text: str) -> tuple[str, ...]:
    """The tags of `tags_to_text`."""
    return tuple(tag for tag in text.split("|") if tag)


def prospect_to_row(prospect: Prospect) -> dict[str, Any]:
    """The columns of `prospects` that a domain object decides; not its id, day of creation or trash mark."""
    company, town = without_controls(prospect.company), without_controls(prospect.town)
    person = without_controls(prospect.persons[0].name) if prospect.persons else ""
    return {
        "company": company,
        "company_key": fold(without_controls(prospect.display_name)),
        "person": person,
        "person_key": fold(person),
        "town": town,
        "town_key": fold(town),
        "state": prospect.state.value,
        "class": prospect.klass.value,
        **next_step_to_row(prospect.next_step),
        "value_cents": prospect.value_cents,
        "currency": prospect.currency,
        "origin": without_controls(prospect.origin),
        "tags": tags_to_text(prospect.tags),
        "siren": prospect.siren,
        "match_key": match_key(company, person, town),
        "notes": without_controls(prospect.notes),
    }


def match_key(company: str, person: str, town: str) -> str:
    """The key by which an import recognises a prospect without phone or e-mail: by company, else by person."""
    return company_key(company, town) if company else person_key(person, town)


def next_step_to_row(step: NextStep | None) -> dict[str, Any]:
    """The columns of the next step."""
    if step is None:
        return dict(_NO_STEP)
    return {
        "next_kind": step.kind.value,
        "next_text": without_controls(step.text),
        "next_on": step.day.isoformat(),
        "next_at": step.at.strftime("%H:%M") if step.at else "",
        "next_agreed_on": text_of(step.agreed_on),
        "next_snoozes": step.snoozes,
    }


def next_step_from_row(row: Row) -> NextStep | None:
    """The next step of a row of `prospects`."""
    if row["next_on"] == NO_DAY:
        return None
    return NextStep(
        NextStepKind(row["next_kind"]),
        row["next_text"],
        date.fromisoformat(row["next_on"]),
        time.fromisoformat(row["next_at"]) if row["next_at"] else None,
        day_or_none(row["next_agreed_on"]),
        row["next_snoozes"],
    )


def prospect_from_rows(row: Row, persons: list[Row], contacts: list[Row]) -> Prospect:
    """A prospect with its persons and contact points, each in their order."""
    of_person: dict[int | None, list[ContactPoint]] = {}
    for contact in contacts:
        of_person.setdefault(contact["person_id"], []).append(contact_from_row(contact))
    return Prospect(
        id=ProspectId(row["id"]),
        company=row["company"],
        town=row["town"],
        origin=row["origin"],
        notes=row["notes"],
        tags=tags_from_text(row["tags"]),
        klass=ProspectClass(row["class"]),
        state=State(row["state"]),
        value_cents=row["value_cents"],
        currency=row["currency"],
        siren=row["siren"],
        persons=tuple(
            Person(
                PersonId(p["id"]),
                p["name"],
                PersonRole(p["role"]),
                p["job_title"],
                tuple(of_person.get(p["id"], ())),
            )
            for p in persons
        ),
        contacts=tuple(of_person.get(None, ())),
        next_step=next_step_from_row(row),
        created_on=date.fromisoformat(row["created_on"]),
        trashed_on=day_or_none(row["trashed_at"][:10]),
        pursuit=pursuit_from_row(row),
    )


def contact_from_row(row: Row) -> ContactPoint:
    """A phone or e-mail."""
    return ContactPoint(ContactKind(row["kind"]), row["value"], row["label"], row["normalised"])


def series_to_row(series: BlockSeries) -> dict[str, Any]:
    """The columns of `series` except `id` and `removed_at`."""
    return {
        "uid": series.uid,
        "purpose": series.purpose.value,
        "title": series.title,
        "weekdays": json.dumps(sorted(series.weekdays)),
        "start": series.start.strftime("%H:%M"),
        "minutes": series.minutes,
        "every_n": series.every_n,
        "first_day": series.first_day.isoformat(),
        "until": text_of(series.until),
        "count": series.count,
        "zone": series.zone,
        "alarm_minutes": series.alarm_minutes,
        "holiday_calendar": series.holiday_calendar,
        "if_then": series.if_then,
        "created_at": series.created_at.isoformat(),
        "updated_at": series.updated_at.isoformat(),
    }


def series_from_row(row: Row) -> BlockSeries:
    """A block series."""
    return BlockSeries(
        id=SeriesId(row["id"]),
        uid=row["uid"],
        purpose=Purpose(row["purpose"]),
        title=row["title"],
        weekdays=frozenset(json.loads(row["weekdays"])),
        start=time.fromisoformat(row["start"]),
        minutes=row["minutes"],
        every_n=row["every_n"],
        first_day=date.fromisoformat(row["first_day"]),
        until=day_or_none(row["until"]),
        count=row["count"],
        zone=row["zone"],
        alarm_minutes=row["alarm_minutes"],
        holiday_calendar=row["holiday_calendar"],
        if_then=row["if_then"],
        created_at=datetime.fromisoformat(row["created_at"]),
        updated_at=datetime.fromisoformat(row["updated_at"]),
    )


def change_to_row(change: OccurrenceChange, reason: Reason | None) -> dict[str, Any]:
    """The columns of `occurrence_changes` except `id`."""
    return {
        "series_id": change.series_id,
        "slot": change.slot.isoformat(),
        "kind": change.kind.value,
        "moved_to": text_of(change.moved_to),
        "minutes": change.minutes,
        "uid": change.uid,
        "reason": reason.value if reason else "",
        "updated_at": change.updated_at.isoformat(),
    }


def change_from_row(row: Row) -> OccurrenceChange:
    """One changed date."""
    return OccurrenceChange(
        SeriesId(row["series_id"]),
        datetime.fromisoformat(row["slot"]),
        ChangeKind(row["kind"]),
        row["uid"],
        datetime.fromisoformat(row["updated_at"]),
        datetime.fromisoformat(row["moved_to"]) if row["moved_to"] else None,
        row["minutes"],
    )


def attendance_to_row(attendance: Attendance, held_on: date) -> dict[str, Any]:
    """The columns of `attendance` except `id`; `held_on` is the day it took place, also after a move."""
    return {
        "series_id": attendance.series_id,
        "slot": attendance.slot.isoformat(),
        "held_on": held_on.isoformat(),
        "outcome": attendance.outcome.value,
        "minutes": attendance.minutes,
        "reason": attendance.reason.value if attendance.reason else "",
        "note": attendance.note,
        "marked_at": attendance.marked_at.isoformat(),
    }


def attendance_from_row(row: Row) -> Attendance:
    """What became of one date."""
    return Attendance(
        SeriesId(row["series_id"]),
        datetime.fromisoformat(row["slot"]),
        Outcome(row["outcome"]),
        datetime.fromisoformat(row["marked_at"]),
        row["minutes"],
        Reason(row["reason"]) if row["reason"] else None,
        row["note"],
    )


def exported_to_row(event: ExportedEvent) -> dict[str, Any]:
    """The columns of `exported_events` except `id`."""
    return {
        "uid": event.uid,
        "digest": event.digest,
        "sequence": event.sequence,
        "stamp": event.stamp.isoformat(),
        "start": event.start.isoformat(),
        "zone": event.zone,
        "minutes": event.minutes,
        "title": event.title,
        "marks": json.dumps(event.marks),
        "horizon": text_of(event.horizon),
        "cancelled_on": text_of(event.cancelled_on),
        "kind": event.kind.value,
        "is_all_day": int(event.is_all_day),
    }


def exported_from_row(row: Row) -> ExportedEvent:
    """One calendar event as it was last written."""
    return ExportedEvent(
        uid=row["uid"],
        digest=row["digest"],
        sequence=row["sequence"],
        stamp=datetime.fromisoformat(row["stamp"]),
        start=datetime.fromisoformat(row["start"]),
        zone=row["zone"],
        minutes=row["minutes"],
        title=row["title"],
        marks=tuple(json.loads(row["marks"])),
        horizon=day_or_none(row["horizon"]),
        cancelled_on=day_or_none(row["cancelled_on"]),
        kind=ExportKind(row["kind"]),
        is_all_day=bool(row["is_all_day"]),
    )
