"""The pursuit of a prospect, its touches, turns and qualification sheet: from domain objects to rows and back."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter, Pursuit, Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import Channel, Signal, Touch, TouchId, TouchOutcome
from planner.domain.touches.turn import Turn, TurnKind
from planner.storage.iso import day_or_none, instant_or_none, text_of, time_or_none

Row = Mapping[str, Any]

_COLUMN_OF = {criterion: criterion.value.replace("-", "_") for criterion in Criterion}


def pursuit_to_row(pursuit: Pursuit) -> dict[str, Any]:
    """The columns of `prospects` that hold the pursuit."""
    agreement = pursuit.agreement
    return {
        "verdict": pursuit.verdict.value,
        "big_fish": int(pursuit.is_big_fish),
        **tally_to_row(pursuit.tally),
        "agreed_every": agreement.every_days,
        "agreed_channel": agreement.channel.value if agreement.channel else "",
        "agreed_made_on": text_of(agreement.made_on),
        "best_from": agreement.best_from.strftime("%H:%M") if agreement.best_from else "",
        "best_to": agreement.best_to.strftime("%H:%M") if agreement.best_to else "",
        "since": text_of(pursuit.since),
        "active_on": text_of(pursuit.active_on),
        "extended_on": text_of(pursuit.extended_on),
        "extended_tries": pursuit.extended_tries,
        "requalify_on": text_of(pursuit.requalify_on),
        "wake_on": text_of(pursuit.wake_on),
        "wake_note": without_controls(pursuit.wake_note),
        "let_go_reason": pursuit.let_go_reason.value if pursuit.let_go_reason else "",
        "newsletter": pursuit.newsletter.value,
        "source_id": pursuit.source_id,
        "cadence_id": pursuit.cadence_id,
        "cadence_from": text_of(pursuit.cadence_from),
        "cadence_step": pursuit.cadence_step,
    }


def pursuit_from_row(row: Row) -> Pursuit:
    """The pursuit in a row of `prospects`."""
    return Pursuit(
        verdict=Verdict(row["verdict"]),
        is_big_fish=bool(row["big_fish"]),
        tally=tally_from_row(row),
        agreement=Agreement(
            row["agreed_every"],
            Channel(row["agreed_channel"]) if row["agreed_channel"] else None,
            day_or_none(row["agreed_made_on"]),
            time_or_none(row["best_from"]),
            time_or_none(row["best_to"]),
        ),
        since=instant_or_none(row["since"]),
        active_on=day_or_none(row["active_on"]),
        extended_on=day_or_none(row["extended_on"]),
        extended_tries=row["extended_tries"],
        requalify_on=day_or_none(row["requalify_on"]),
        wake_on=day_or_none(row["wake_on"]),
        wake_note=row["wake_note"],
        let_go_reason=LetGoReason(row["let_go_reason"]) if row["let_go_reason"] else None,
        newsletter=Newsletter(row["newsletter"]),
        source_id=row["source_id"],
        cadence_id=row["cadence_id"],
        cadence_from=day_or_none(row["cadence_from"]),
        cadence_step=row["cadence_step"],
    )


def tally_to_row(tally: Tally) -> dict[str, Any]:
    """The columns of `prospects` that are counted from the log."""
    return {
        "attempts": tally.attempts,
        "attempt_days": " ".join(day.isoformat() for day in tally.attempt_days),
        "maybes": tally.maybes,
        "touches": tally.touches,
        "minutes": tally.minutes,
        "last_on": text_of(tally.last_on),
        "heard_on": text_of(tally.heard_on),
        "sign_on": text_of(tally.sign_on),
        "began_on": text_of(tally.began_on),
        "last_outcome": tally.last_outcome.value if tally.last_outcome else "",
    }


def tally_from_row(row: Row) -> Tally:
    """The counts kept in a row of `prospects`."""
    return Tally(
        attempts=row["attempts"],
        attempt_days=tuple(date.fromisoformat(day) for day in row["attempt_days"].split()),
        maybes=row["maybes"],
        touches=row["touches"],
        minutes=row["minutes"],
        last_on=day_or_none(row["last_on"]),
        heard_on=day_or_none(row["heard_on"]),
        sign_on=day_or_none(row["sign_on"]),
        began_on=day_or_none(row["began_on"]),
        last_outcome=TouchOutcome(row["last_outcome"]) if row["last_outcome"] else None,
    )


def touch_to_row(touch: Touch) -> dict[str, Any]:
    """The columns of `touches` except `id` and `logged_at`."""
    return {
        "prospect_id": touch.prospect_id,
        "person_id": touch.person_id,
        "at": touch.at.astimezone(UTC).isoformat(),  # one zone, since texts are compared
        "channel": touch.channel.value,
        "outcome": touch.outcome.value,
        "minutes": touch.minutes,
        "incoming": int(touch.incoming),
        "note": without_controls(touch.note),
        "signals": " ".join(sorted(signal.value for signal in touch.signals)),
        "overruled": without_controls(touch.overruled),
    }


def touch_from_row(row: Row) -> Touch:
    """One touch."""
    return Touch(
        id=TouchId(row["id"]),
        prospect_id=row["prospect_id"],
        at=datetime.fromisoformat(row["at"]),
        channel=Channel(row["channel"]),
        outcome=TouchOutcome(row["outcome"]),
        person_id=row["person_id"],
        minutes=row["minutes"],
        note=row["note"],
        incoming=bool(row["incoming"]),
        signals=frozenset(Signal(each) for each in row["signals"].split()),
        overruled=row["overruled"],
    )


def turn_from_row(row: Row) -> Turn:
    """One turn."""
    at = datetime.fromisoformat(row["at"])
    return Turn(row["id"], row["prospect_id"], at, TurnKind(row["kind"]), row["reason"], row["note"])


def sheet_to_row(sheet: Sheet) -> dict[str, Any]:
    """The columns of `sheets` except `id` and `prospect_id`; red flags stand one on a line."""
    answers = {_COLUMN_OF[criterion]: sheet.answer(criterion).value for criterion in Criterion}
    flags = [" ".join(without_controls(flag).split()) for flag in sheet.red_flags]
    return {
        **answers,
        "gut": sheet.gut,
        "red_flags": "\n".join(flag for flag in flags if flag),
        "qualified_on": text_of(sheet.qualified_on),
    }


def sheet_from_row(row: Row) -> Sheet:
    """The sheet of a prospect."""
    answers = {criterion: Answer(row[column]) for criterion, column in _COLUMN_OF.items()}
    flags = tuple(row["red_flags"].split("\n")) if row["red_flags"] else ()
    return Sheet(answers, row["gut"], flags, day_or_none(row["qualified_on"]))
