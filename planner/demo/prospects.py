"""The prospects of the example business, from `resources/demo/prospects.csv`."""

import csv
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from pathlib import Path

from planner.demo.days import workday_after, workday_before
from planner.demo.patterns import DemoPattern
from planner.demo.texts import DEMO_FOLDER, ExampleTexts
from planner.domain.prospects.contact_points import email, phone
from planner.domain.prospects.prospect import (
    ContactPoint,
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    Role,
    State,
)

_FILE: Path = DEMO_FOLDER / "prospects.csv"
_MORE = "+"  # stands for "the company of the line above": one more person there
_REGION = "FR"


def example_prospects(today: date, texts: ExampleTexts, pattern: DemoPattern) -> list[Prospect]:
    """Some sixty businesses in all states; numbers and addresses are from ranges that nobody has."""
    found: list[Prospect] = []
    with _FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if row["company"] == _MORE:
                people = (*found[-1].persons, _person(row, texts))
                found[-1] = replace(found[-1], persons=people)
            else:
                prospect = _prospect(row, today, texts)
                added_on = workday_before(today, int(row["added"]) + pattern.quiet_days(today))
                found.append(replace(prospect, created_on=added_on))
    return found


def _prospect(row: Mapping[str, str], today: date, texts: ExampleTexts) -> Prospect:
    has_person = bool(row["person"])
    return Prospect(
        id=ProspectId(0),
        company=row["company"],
        town=row["town"],
        origin=texts.origins[row["origin"]],
        notes=texts.choose(row["notes"]),
        tags=tuple(texts.tags[tag] for tag in row["tags"].split(",") if tag),
        klass=ProspectClass(row["class"]),
        state=State(row["state"]),
        value_cents=int(row["value"]) * 100 if row["value"] else None,
        persons=(_person(row, texts),) if has_person else (),
        contacts=() if has_person else _contacts(row),
        next_step=_next_step(row, today, texts),
    )


def _person(row: Mapping[str, str], texts: ExampleTexts) -> Person:
    return Person(PersonId(0), row["person"], Role(row["role"]), texts.choose(row["job"]), _contacts(row))


def _contacts(row: Mapping[str, str]) -> tuple[ContactPoint, ...]:
    found = [phone(row["phone"], _REGION)] if row["phone"] else []
    if row["mobile"]:
        found.append(phone(row["mobile"], _REGION, "mobile"))
    if row["email"]:
        found.append(email(row["email"]))
    return tuple(found)


def _next_step(row: Mapping[str, str], today: date, texts: ExampleTexts) -> NextStep | None:
    if not row["step"]:
        return None
    return NextStep(
        NextStepKind(row["step"]),
        texts.choose(row["text"]),
        workday_after(today, int(row["on"])),
        time.fromisoformat(row["at"]) if row["at"] else None,
        workday_before(today, int(row["agreed"])) if row["agreed"] else None,
    )
