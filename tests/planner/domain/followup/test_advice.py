"""Advice names what is so, with its evidence, the most urgent first; nothing is said about those one leaves alone."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.followup.advice import Advice, AdviceCode, advice, advice_from_counts
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectClass, Role, State
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.tally import Tally, tally
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from tests.planner.domain.followup.followed_samples import TODAY, ago, codes, followed, step, tried

ASKED = Sheet({Criterion.FITS: Answer.YES})
DECIDER, ASSISTANT = PersonId(1), PersonId(2)
PERSONS = (Person(DECIDER, "Solène Mirval", Role.DECISION_MAKER), Person(ASSISTANT, "Karim", Role.GATEKEEPER))


def log(*outcomes: TouchOutcome, person: PersonId | None = ASSISTANT, incoming: bool = False) -> list[Touch]:
    """Touches on the last days, one a day up to today."""
    first = datetime(2026, 11, 12, 8, tzinfo=UTC) - timedelta(days=len(outcomes) - 1)
    return [
        Touch(TouchId(n + 1), 1, first + timedelta(days=n), Channel.PHONE, outcome, person, incoming=incoming)
        for n, outcome in enumerate(outcomes)
    ]


def about(prospect: Prospect, touches: list[Touch] | None = None, sheet: Sheet = ASKED) -> tuple[Advice, ...]:
    return advice(prospect, touches or [], sheet, TODAY)


def evidence(found: tuple[Advice, ...], code: AdviceCode) -> dict[str, object]:
    return next(dict(each.evidence) for each in found if each.code is code)


def test_nothing_is_said_where_nothing_is_wrong() -> None:
    assert about(followed(tried(3))) == ()


@pytest.mark.parametrize(("maybes", "level"), [(1, None), (2, "gentle"), (3, "firm"), (4, "firm")])
def test_maybes_lead_to_going_for_the_no(maybes: int, level: str | None) -> None:
    found = about(followed(Tally(maybes=maybes)))
    assert found == ((Advice(AdviceCode.GO_FOR_THE_NO, {"maybes": maybes, "level": level}),) if level else ())


def test_going_for_the_no_is_advised_also_while_their_day_is_waited_for() -> None:
    found = about(followed(Tally(maybes=3), next_step=step(30, agreed_ago=0)))
    assert codes(found) == ["go-for-the-no", "too-early"]


@pytest.mark.parametrize(("tries", "stops"), [(4, False), (5, True)])
def test_the_stop_rule_comes_with_the_fifth_try(tries: int, stops: bool) -> None:
    found = about(followed(tried(*range(10 * tries, 0, -10)), active_ago=50))
    assert ("stop-rule" in codes(found)) == stops
    if stops:
        assert codes(found) == ["stop-rule", "silence"]
        assert evidence(found, AdviceCode.STOP_RULE) == {
            "cause": "attempts",
            "attempts": 5,
            "limit": 5,
            "days": 50,
            "may_extend": True,
        }


@pytest.mark.parametrize(("days", "stops"), [(89, False), (90, True)])
def test_the_stop_rule_comes_with_time_too(days: int, stops: bool) -> None:
    found = about(followed(tried(3), active_ago=days))
    assert codes(found) == (["stop-rule"] if stops else [])
    if stops:
        assert evidence(found, AdviceCode.STOP_RULE)["cause"] == "time"


def test_an_agreed_day_silences_the_stop_rule_and_the_silence() -> None:
    long_ago = tried(100, 90, 80, 70, 60)
    assert codes(about(followed(long_ago, active_ago=120, next_step=step(1, agreed_ago=60)))) == ["too-early"]
    due = about(followed(long_ago, active_ago=120, next_step=step(0, agreed_ago=60)))
    assert codes(due) == ["stop-rule", "silence"]


@pytest.mark.parametrize("person", [ASSISTANT, None])
def test_two_talks_without_whoever_decides_are_noticed(person: PersonId | None) -> None:
    prospect = replace(followed(), persons=PERSONS)
    talks = log(TouchOutcome.GATEKEEPER, TouchOutcome.TALKED, person=person)
    assert about(prospect, talks[:1]) == ()
    assert about(prospect, talks) == (Advice(AdviceCode.NO_DECISION_MAKER, {"touches": 2}),)


def test_unanswered_calls_reach_nobody() -> None:
    calls = log(TouchOutcome.NO_ANSWER, TouchOutcome.NO_ANSWER, TouchOutcome.TALKED)
    assert about(replace(followed(), persons=PERSONS), calls) == ()


def test_one_talk_with_whoever_decides_is_enough() -> None:
    prospect = replace(followed(), persons=PERSONS)
    talks = log(TouchOutcome.GATEKEEPER, TouchOutcome.GATEKEEPER)
    unanswered = log(TouchOutcome.NO_ANSWER, person=DECIDER)
    assert codes(about(prospect, [*talks, *unanswered])) == ["no-decision-maker"]
    assert about(prospect, [*talks, *log(TouchOutcome.TALKED, person=DECIDER)]) == ()
    assert about(prospect, [*talks, *log(TouchOutcome.TALKED, person=DECIDER, incoming=True)]) == ()


def test_the_sheet_may_say_that_one_talks_to_whoever_decides() -> None:
    talks = log(TouchOutcome.TALKED, TouchOutcome.TALKED)
    assert about(followed(), talks, Sheet({Criterion.DECISION_MAKER: Answer.YES})) == ()
    assert codes(about(followed(), talks, Sheet({Criterion.DECISION_MAKER: Answer.NO}))) == ["no-decision-maker"]


@pytest.mark.parametrize(("touches", "said"), [(1, False), (2, True)])
def test_following_up_without_having_asked_anything_is_noticed(touches: int, said: bool) -> None:
    calls = log(*[TouchOutcome.NO_ANSWER] * touches)
    found = about(followed(), calls, Sheet())
    assert found == ((Advice(AdviceCode.UNQUALIFIED, {"touches": 2}),) if said else ())


@pytest.mark.parametrize("state", [State.TO_QUALIFY, State.ACTIVE])
def test_whoever_cannot_work_is_to_be_let_go(state: State) -> None:
    against = Sheet({Criterion.FITS: Answer.NO, Criterion.NEED: Answer.NO})
    found = about(followed(state=state), sheet=against)
    assert found == (Advice(AdviceCode.LET_GO, {"reasons": "out-of-model too-many-no"}),)
    assert codes(about(followed(state=state, klass=ProspectClass.OUT))) == ["let-go"]


def test_an_empty_sheet_of_somebody_out_of_class_needs_no_asking() -> None:
    calls = log(TouchOutcome.NO_ANSWER, TouchOutcome.NO_ANSWER)
    assert codes(about(followed(klass=ProspectClass.OUT), calls, Sheet())) == ["let-go"]


@pytest.mark.parametrize(("days", "said"), [(1, False), (0, True), (-3, True)])
def test_whoever_is_kept_warm_is_woken_on_the_day(days: int, said: bool) -> None:
    prospect = followed(state=State.NURTURE, wake_on=ago(-days), wake_note="New premises")
    expected = {"wake_on": ago(-days), "note": "New premises"}
    assert about(prospect) == ((Advice(AdviceCode.WAKE_UP, expected),) if said else ())


@pytest.mark.parametrize("state", [State.NURTURE, State.LET_GO])
@pytest.mark.parametrize(("days", "said"), [(1, False), (0, True)])
def test_the_parked_are_looked_at_again_on_the_day(state: State, days: int, said: bool) -> None:
    prospect = followed(state=state, requalify_on=ago(-days))
    assert about(prospect) == ((Advice(AdviceCode.REQUALIFY, {"requalify_on": ago(-days)}),) if said else ())


def test_nobody_parked_is_pressed() -> None:
    tired = replace(tried(100, 90, 80, 70, 60, 50), maybes=3)
    talks = log(TouchOutcome.TALKED, TouchOutcome.TALKED)
    for state in (State.NURTURE, State.CLIENT, State.LET_GO):
        assert about(followed(tired, state=state, next_step=step(-40)), talks, Sheet()) == ()


def test_whoever_is_left_alone_has_only_that_said() -> None:
    tired = replace(tried(5, 4, 3, 2, 1), maybes=3)
    prospect = followed(tired, state=State.DO_NOT_CONTACT, requalify_on=ago(1))
    assert codes(about(prospect, log(TouchOutcome.TALKED, TouchOutcome.TALKED), Sheet())) == ["do-not-contact"]


def test_somebody_active_without_a_next_step_is_pointed_out() -> None:
    assert codes(about(replace(followed(), next_step=None))) == ["no-next-step"]


outcomes = st.lists(st.sampled_from(TouchOutcome), max_size=9)


@given(outcomes, st.sampled_from(State), st.integers(0, 200), st.integers(-40, 40), st.booleans())
def test_advice_is_in_order_plain_and_holds_what_needs_no_log(
    happened: list[TouchOutcome], state: State, later: int, in_days: int, agreed: bool
) -> None:
    touches = log(*happened)
    next_step = step(in_days, 1 if agreed else None)
    prospect = followed(tally(touches, "Europe/Paris"), state=state, next_step=next_step, every_days=14)
    day = TODAY + timedelta(days=later)
    found = advice(prospect, touches, Sheet(), day)
    order = [list(AdviceCode).index(each.code) for each in found]
    assert order == sorted(set(order))
    assert set(codes(advice_from_counts(prospect, day))) <= set(codes(found))
    values = [value for each in found for value in each.evidence.values()]
    assert all(isinstance(value, (str, int, date)) for value in values)
    json.dumps([each.evidence for each in found], default=date.isoformat)
