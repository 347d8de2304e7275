"""What the owner of the example did with the prospects: touches, answers, agreements, referrals, newsletters."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planner.demo.blocks import ZONE
from planner.demo.days import workday_after, workday_before
from planner.demo.patterns import DemoPattern
from planner.demo.texts import DEMO_FOLDER, ExampleTexts
from planner.domain.prospects.prospect import Prospect, State
from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter, Pursuit
from planner.domain.prospects.qualification import Answer, Criterion, Sheet, judge
from planner.domain.touches.tally import tally
from planner.domain.touches.touch import Channel, Signal, Touch, TouchId, TouchOutcome
from planner.storage.iso import time_or_none
from planner.storage.journal import Change
from planner.storage.pursuit_rows import pursuit_to_row, sheet_to_row, touch_to_row

_LETTERS = {"y": Answer.YES, "n": Answer.NO, "?": Answer.UNKNOWN}
_NEWSLETTERS = ((34, "Before the frost|Avant le gel"), (65, "Hard water|L’eau dure"))  # days ago, title
_BETWEEN_FLAGS = "/"


def write_pursuit(
    change: Change, prospects: Mapping[int, Prospect], today: date, texts: ExampleTexts, pattern: DemoPattern
) -> None:
    """Write everything about the follow-up of the example's prospects, given by their ids."""
    ids = {prospect.company: prospect_id for prospect_id, prospect in prospects.items()}
    standing = {row["company"]: row for row in _rows("standing")}
    sources = _write_sources(change, standing)
    touches = _write_touches(change, prospects, ids, today - timedelta(days=pattern.quiet_days(today)), texts)
    for company, prospect_id in ids.items():
        prospect, row = prospects[prospect_id], standing.get(company)
        sheet = _sheet(row, today, texts) if row else Sheet()
        if not sheet.is_empty:
            change.insert("sheets", {"prospect_id": prospect_id, **sheet_to_row(sheet)})
        pursuit = _pursuit(prospect, sheet, row, sources, touches.get(prospect_id, []), today, texts)
        change.update("prospects", prospect_id, pursuit_to_row(pursuit))
    _write_newsletters(change, standing, ids, today, texts)
    for position, row in enumerate(_rows("ideal")):
        text, weight = texts.choose(row["text"]), int(row["weight"])
        kept = {"position": position, "text": text, "weight": weight, "is_knock_out": int(row["knock_out"] == "yes")}
        change.insert("ideal_criteria", kept)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (DEMO_FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")


def _write_sources(change: Change, standing: Mapping[str, Mapping[str, str]]) -> dict[str, int]:
    """Everybody who sent somebody is a client of the example: found by the name of the person there."""
    names = dict.fromkeys(row["source"] for row in standing.values() if row["source"])
    sources: dict[str, int] = {}
    for name in names:
        owner = next((row["prospect_id"] for row in change.rows_where("persons", "name = ?", (name,))), None)
        row = {"name": name, "prospect_id": owner, "note": "", "told_on": "", "thanked_on": "", "removed_at": ""}
        sources[name] = change.insert("referral_sources", row)
    return sources


def _write_touches(
    change: Change, prospects: Mapping[int, Prospect], ids: Mapping[str, int], today: date, texts: ExampleTexts
) -> dict[int, list[Touch]]:
    written: dict[int, list[Touch]] = {}
    for row in _rows("touches"):
        prospect_id = ids[row["company"]]
        day = workday_before(today, int(row["ago"]))
        local = datetime.combine(day, time.fromisoformat(row["at"]), ZoneInfo(ZONE))
        persons = prospects[prospect_id].persons
        touch = Touch(
            TouchId(0),
            prospect_id,
            local.astimezone(UTC),
            Channel(row["channel"]),
            TouchOutcome(row["outcome"]),
            persons[0].id if persons else None,
            int(row["minutes"]),
            texts.choose(row["note"] or ""),
            row["incoming"] == "yes",
            frozenset(map(Signal, row["signals"].split())),
        )
        change.insert("touches", {**touch_to_row(touch), "logged_at": touch.at.isoformat()})
        written.setdefault(prospect_id, []).append(touch)
    return written


def _sheet(row: Mapping[str, str], today: date, texts: ExampleTexts) -> Sheet:
    answers = {criterion: _LETTERS[letter] for criterion, letter in zip(Criterion, row["sheet"], strict=True)}
    flags = tuple(texts.choose(flag) for flag in row["flags"].split(_BETWEEN_FLAGS) if flag)
    known = any(answer is not Answer.UNKNOWN for answer in answers.values())
    return Sheet(answers, int(row["gut"]) if row["gut"] else None, flags, today - timedelta(days=3) if known else None)


def _pursuit(
    prospect: Prospect,
    sheet: Sheet,
    row: Mapping[str, str] | None,
    sources: Mapping[str, int],
    touches: list[Touch],
    today: date,
    texts: ExampleTexts,
) -> Pursuit:
    pursuit = replace(
        prospect.pursuit, verdict=judge(sheet, prospect.klass).verdict, tally=tally(touches, ZONE), active_on=None
    )
    if prospect.state is State.ACTIVE:
        began = pursuit.tally.began_on or today - timedelta(days=20)
        pursuit = replace(pursuit, active_on=max(began, today - timedelta(days=80)))
    if row is None:
        return pursuit
    return replace(
        pursuit,
        agreement=_agreement(row, pursuit, today),
        is_big_fish=row["big"] == "yes",
        newsletter=Newsletter(row["news"] or ""),
        source_id=sources.get(row["source"]),
        let_go_reason=LetGoReason(row["reason"]) if row["reason"] else None,
        wake_on=workday_after(today, int(row["wake"])) if row["wake"] else None,
        wake_note=texts.choose(row["event"] or ""),
    )


def _agreement(row: Mapping[str, str], pursuit: Pursuit, today: date) -> Agreement:
    agreement = Agreement(
        int(row["every"]) if row["every"] else None,
        Channel(row["via"]) if row["via"] else None,
        None,
        time_or_none(row["from"]),
        time_or_none(row["to"]),
    )
    return agreement if agreement.is_empty else replace(agreement, made_on=pursuit.tally.heard_on or today)


def _write_newsletters(
    change: Change,
    standing: Mapping[str, Mapping[str, str]],
    ids: Mapping[str, int],
    today: date,
    texts: ExampleTexts,
) -> None:
    receivers = [ids[company] for company, row in standing.items() if row["news"] == "yes"]
    for ago, title in _NEWSLETTERS:
        sent_on = workday_before(today, ago).isoformat()
        issue = change.insert("newsletters", {"sent_on": sent_on, "title": texts.choose(title), "note": ""})
        for receiver in receivers:
            change.insert("newsletter_receivers", {"newsletter_id": issue, "prospect_id": receiver})
