"""What belongs to a pursuit is written and read without loss."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter, Pursuit, Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import Channel, Signal, Touch, TouchId, TouchOutcome
from planner.domain.touches.turn import Turn, TurnKind
from planner.storage import pursuit_rows as rows

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
maybe_days = st.one_of(st.none(), days)
instants = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(
    lambda instant: instant.replace(microsecond=0)
)
minutes_of_day = st.times().map(lambda at: at.replace(second=0, microsecond=0))
counts = st.integers(0, 999)
words = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=12)


def optional(values: Any) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), values)


tallies = st.builds(
    Tally,
    counts,
    st.lists(days, max_size=8).map(tuple),
    counts,
    counts,
    counts,
    maybe_days,
    maybe_days,
    maybe_days,
    maybe_days,
    optional(st.sampled_from(TouchOutcome)),
)
agreements = st.builds(
    Agreement,
    optional(st.integers(1, 730)),
    optional(st.sampled_from(Channel)),
    maybe_days,
    optional(minutes_of_day),
    optional(minutes_of_day),
)
pursuits = st.builds(
    Pursuit,
    verdict=st.sampled_from(Verdict),
    is_big_fish=st.booleans(),
    tally=tallies,
    agreement=agreements,
    since=optional(instants),
    active_on=maybe_days,
    extended_on=maybe_days,
    requalify_on=maybe_days,
    wake_on=maybe_days,
    wake_note=words,
    let_go_reason=optional(st.sampled_from(LetGoReason)),
    newsletter=st.sampled_from(Newsletter),
    source_id=optional(counts),
    cadence_id=optional(counts),
    cadence_from=maybe_days,
    cadence_step=counts,
)
touches = st.builds(
    Touch,
    id=st.just(TouchId(3)),
    prospect_id=counts,
    at=instants,
    channel=st.sampled_from(Channel),
    outcome=st.sampled_from(TouchOutcome),
    person_id=optional(counts),
    minutes=counts,
    note=words,
    incoming=st.booleans(),
    signals=st.frozensets(st.sampled_from(Signal)),
    overruled=words,
)


@given(pursuits)
def test_a_pursuit_comes_back_as_it_was(pursuit: Pursuit) -> None:
    assert rows.pursuit_from_row(rows.pursuit_to_row(pursuit)) == pursuit


@given(touches)
def test_a_touch_comes_back_as_it_was(touch: Touch) -> None:
    assert rows.touch_from_row({"id": 3, **rows.touch_to_row(touch)}) == touch


@given(
    answers=st.dictionaries(st.sampled_from(Criterion), st.sampled_from(Answer)),
    gut=optional(st.integers(1, 5)),
    qualified_on=maybe_days,
)
def test_a_sheet_comes_back_as_it_was(answers: dict[Criterion, Answer], gut: int | None, qualified_on: date) -> None:
    sheet = Sheet(answers, gut, ("paie en retard", "change d’avis"), qualified_on)
    read = rows.sheet_from_row(rows.sheet_to_row(sheet))
    assert all(read.answer(criterion) is sheet.answer(criterion) for criterion in Criterion)
    assert (read.gut, read.red_flags, read.qualified_on) == (gut, sheet.red_flags, qualified_on)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ((), ()),
        (("",), ()),
        (("  ", "tard"), ("tard",)),
        (("paie\nen retard",), ("paie en retard",)),
        (("paie\u2028en\ttard ",), ("paie en tard",)),
        (("\u202ea\u0007b",), ("ab",)),
    ],
)
def test_a_red_flag_is_one_line(typed: tuple[str, ...], kept: tuple[str, ...]) -> None:
    assert rows.sheet_from_row(rows.sheet_to_row(Sheet(red_flags=typed))).red_flags == kept


def test_signs_that_turn_the_text_around_are_not_kept() -> None:
    at = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)
    touch = Touch(TouchId(0), 1, at, Channel.PHONE, TouchOutcome.TALKED, note="a\u202eb\nc", overruled="\u200fd")
    row = rows.touch_to_row(touch)
    assert (row["note"], row["overruled"]) == ("ab\nc", "d")
    assert rows.pursuit_to_row(Pursuit(wake_note="le\u0000 salon"))["wake_note"] == "le salon"


def test_a_turn_is_read_with_its_words() -> None:
    row = {
        "id": 4,
        "prospect_id": 2,
        "at": "2026-11-12T07:47:00+00:00",
        "kind": "snoozed",
        "reason": "congés",
        "note": "2026-11-20",
    }
    at = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)
    assert rows.turn_from_row(row) == Turn(4, 2, at, TurnKind.SNOOZED, "congés", "2026-11-20")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("verdict", "perhaps"),
        ("agreed_channel", "pigeon"),
        ("best_from", "25:00"),
        ("since", "yesterday"),
        ("active_on", "2026-02-30"),
        ("let_go_reason", "perhaps"),
        ("newsletter", "perhaps"),
        ("attempt_days", "2026-11-12 perhaps"),
        ("last_outcome", "perhaps"),
    ],
)
def test_a_value_that_means_nothing_is_an_error(column: str, value: str) -> None:
    row = rows.pursuit_to_row(Pursuit())
    assert rows.pursuit_from_row(row) == Pursuit()
    with pytest.raises(ValueError):
        rows.pursuit_from_row({**row, column: value})


def test_best_hours_are_kept_to_the_minute() -> None:
    row = rows.pursuit_to_row(Pursuit(agreement=Agreement(best_from=time(7, 5), best_to=time(18, 30))))
    assert (row["best_from"], row["best_to"]) == ("07:05", "18:30")
