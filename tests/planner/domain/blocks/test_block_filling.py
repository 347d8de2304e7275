"""Who goes in which block."""

from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.blocks.filling import BlockToFill, Candidate, fill, people_that_fit
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.series import SeriesId
from planner.domain.prospects.prospect import NextStepKind, ProspectClass, ProspectId, State

MONDAY = date(2026, 11, 16)
TUESDAY, WEDNESDAY, THURSDAY = (MONDAY + timedelta(days=each) for each in (1, 2, 3))


def _block(day: date, minutes: int = 60, purpose: Purpose = Purpose.CALLS, number: int = 1) -> BlockToFill:
    start = datetime(day.year, day.month, day.day, 9)
    return BlockToFill((SeriesId(number), start), purpose, start, minutes)


def _due(number: int, day: date, kind: NextStepKind = NextStepKind.CALL, is_agreed: bool = False) -> Candidate:
    return Candidate(ProspectId(number), State.ACTIVE, MONDAY, kind, day, is_agreed)


def _new(number: int, klass: ProspectClass = ProspectClass.NONE) -> Candidate:
    return Candidate(ProspectId(number), State.TO_QUALIFY, MONDAY, klass=klass)


def test_agreed_days_come_first_then_proposals_then_the_oldest_due_then_the_new() -> None:
    block = _block(TUESDAY)
    expiring = Candidate(ProspectId(4), State.ACTIVE, MONDAY, proposal_expires_on=THURSDAY)
    people = [_new(1), _due(2, TUESDAY), _due(3, MONDAY), expiring, _due(5, TUESDAY, is_agreed=True)]
    assert fill([block], people).lists[block.key] == (5, 4, 3, 2, 1)


def _expiring(number: int, on: date, next_on: date | None = None) -> Candidate:
    return Candidate(ProspectId(number), State.ACTIVE, MONDAY, NextStepKind.CALL, next_on, proposal_expires_on=on)


def test_a_proposal_about_to_expire_is_for_a_block_of_its_last_days() -> None:
    monday, thursday, friday = (_block(day) for day in (MONDAY, THURSDAY, MONDAY + timedelta(days=4)))
    next_week = MONDAY + timedelta(days=7)
    people = [_expiring(1, MONDAY + timedelta(days=4), next_week), _expiring(2, next_week), _expiring(3, TUESDAY)]
    filled = fill([monday, thursday, friday], people)
    assert filled.lists == {monday.key: (3,), thursday.key: (1,), friday.key: (2,)}


def test_what_expires_before_the_first_block_is_as_any_other() -> None:
    thursday = _block(THURSDAY)
    filled = fill([thursday], [_expiring(1, TUESDAY, MONDAY), _due(2, MONDAY)])
    assert filled.lists == {thursday.key: (1, 2)}


def test_of_the_new_the_best_class_comes_first() -> None:
    block = _block(TUESDAY)
    assert fill([block], [_new(1), _new(2, ProspectClass.B), _new(3, ProspectClass.A)]).lists[block.key] == (3, 2, 1)


def test_nobody_gets_a_block_before_the_day_they_named() -> None:
    tuesday, thursday = _block(TUESDAY), _block(THURSDAY)
    filled = fill([thursday, tuesday], [_due(1, WEDNESDAY, is_agreed=True), _due(2, TUESDAY, is_agreed=True)])
    assert filled.lists == {tuesday.key: (2,), thursday.key: (1,)}


def test_an_agreed_day_after_the_last_block_waits() -> None:
    assert fill([_block(TUESDAY)], [_due(1, WEDNESDAY, is_agreed=True)]).left == (1,)


def test_a_day_of_ones_own_choice_after_the_last_block_comes_forward() -> None:
    block = _block(TUESDAY)
    assert fill([block], [_due(1, WEDNESDAY)]).lists[block.key] == (1,)


def test_no_more_than_fit_and_the_next_block_takes_the_rest() -> None:
    tuesday, thursday = _block(TUESDAY, minutes=30), _block(THURSDAY, minutes=15)
    filled = fill([tuesday, thursday], [_due(number, MONDAY) for number in range(1, 7)])
    assert filled.lists == {tuesday.key: (1, 2, 3), thursday.key: (4,)}
    assert filled.left == (5, 6)


def test_whoever_is_on_a_list_already_stays_there_and_counts() -> None:
    tuesday, thursday = _block(TUESDAY, minutes=20), _block(THURSDAY)
    filled = fill(
        [tuesday, thursday],
        [_due(1, MONDAY), _due(2, MONDAY), _due(3, MONDAY)],
        {thursday.key: [ProspectId(2), ProspectId(9)]},
    )
    assert filled.lists == {tuesday.key: (1, 3), thursday.key: (2, 9)}


def test_mails_and_visits_go_in_blocks_of_their_own() -> None:
    calls, mails = _block(TUESDAY), _block(TUESDAY, purpose=Purpose.EMAILS, number=2)
    visits = _block(TUESDAY, purpose=Purpose.VISITS, number=3)
    people = [_due(1, MONDAY, NextStepKind.EMAIL), _due(2, MONDAY, NextStepKind.VISIT), _due(3, MONDAY)]
    assert fill([calls, mails, visits], people).lists == {calls.key: (3,), mails.key: (1,), visits.key: (2,)}


def test_mails_go_in_a_block_of_calls_when_the_week_has_none_for_them_and_visits_wait() -> None:
    calls = _block(TUESDAY)
    filled = fill([calls], [_due(1, MONDAY, NextStepKind.EMAIL), _due(2, MONDAY, NextStepKind.VISIT)])
    assert filled.lists[calls.key] == (1,)
    assert filled.left == (2,)


def test_a_meeting_has_an_hour_of_its_own() -> None:
    assert fill([_block(TUESDAY)], [_due(1, MONDAY, NextStepKind.MEETING)]).left == (1,)


def test_those_kept_warm_go_only_where_the_block_is_for_them() -> None:
    warm = Candidate(ProspectId(1), State.NURTURE, MONDAY, NextStepKind.EMAIL, MONDAY)
    calls, nurture = _block(TUESDAY), _block(THURSDAY, purpose=Purpose.NURTURE, number=2)
    assert fill([calls, nurture], [warm, _due(2, MONDAY)]).lists == {calls.key: (2,), nurture.key: (1,)}
    assert fill([calls], [warm]).left == (1,)


def test_work_without_people_gets_nobody() -> None:
    blocks = [
        _block(TUESDAY, purpose=purpose, number=place)
        for place, purpose in enumerate((Purpose.WEEKLY_REVIEW, Purpose.LIST_BUILDING, Purpose.PRACTICE))
    ]
    filled = fill(blocks, [_due(1, MONDAY), _new(2)])
    assert not any(filled.lists.values())
    assert [block.room for block in blocks] == [0, 0, 0]


def test_the_shortest_block_holds_one() -> None:
    assert [people_that_fit(minutes) for minutes in (5, 15, 60, 90)] == [1, 1, 6, 9]


_BLOCKS = st.lists(
    st.builds(
        _block,
        st.sampled_from([MONDAY, TUESDAY, WEDNESDAY, THURSDAY]),
        st.integers(5, 90),
        st.sampled_from(Purpose),
        st.integers(1, 9),
    ),
    max_size=5,
    unique_by=lambda block: block.key,
)
_PEOPLE = st.lists(
    st.builds(
        Candidate,
        st.integers(1, 60).map(ProspectId),
        st.sampled_from([State.ACTIVE, State.TO_QUALIFY, State.NURTURE]),
        st.just(MONDAY),
        st.none() | st.sampled_from(NextStepKind),
        st.none() | st.sampled_from([MONDAY - timedelta(days=9), TUESDAY, THURSDAY]),
        st.booleans(),
    ),
    max_size=40,
    unique_by=lambda person: person.prospect_id,
)


@settings(max_examples=60, deadline=None)
@given(_BLOCKS, _PEOPLE)
def test_everybody_has_one_place_that_fits(blocks: list[BlockToFill], people: list[Candidate]) -> None:
    filled = fill(blocks, people)
    by_id = {person.prospect_id: person for person in people}
    everybody = [each for listed in (*filled.lists.values(), filled.left) for each in listed]
    assert sorted(everybody) == sorted(by_id)
    for block in blocks:
        listed = filled.lists[block.key]
        assert len(listed) <= block.room
        for each in listed:
            day = by_id[each].next_on
            assert not by_id[each].is_agreed or day is None or day <= block.start.date()
