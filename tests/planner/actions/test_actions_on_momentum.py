"""The journal keeps itself, answers are kept and undone, and a week that was silent is explained."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.actions import momentum as actions
from planner.actions.pauses import add_pause
from planner.changes import Kind
from planner.clock import FrozenClock
from planner.domain.momentum.effort import WeekKind
from planner.domain.momentum.journal import Cure, SlowdownAnswer
from planner.domain.momentum.questions import Question, QuestionKind
from planner.domain.momentum.reading import PatternName
from planner.domain.settings import Pattern, Rhythm
from planner.errors import BugError, InvalidInputError, NotFoundError
from planner.storage.queries.momentum import momentum
from planner.storage.queries.momentum_views import own_answers, self_diagnosis
from planner.storage.queries.pauses import all_pauses
from planner.storage.queries.settings import settings
from planner.storage.queries.slowdowns import slowdown, slowdowns, week_answers
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life

ENDED = write_life(7, "series ended", weeks=60)
SILENT = write_life(3, "everything stops", weeks=60)
DAY = timedelta(days=1)


def at(store: Store, day: date) -> date:
    store.clock = FrozenClock(instant=datetime.combine(day, time(11), UTC))
    return day


@pytest.fixture
def slow(store: Store) -> Store:
    """The Monday after the first week without a series, the journal not yet kept."""
    write_into(store, ENDED)
    at(store, ENDED.monday((ENDED.truth.start or 0) + 1))
    return store


@pytest.fixture
def silent(store: Store) -> Store:
    """The Monday after the second week in which everything had stopped."""
    write_into(store, SILENT)
    at(store, SILENT.monday(min(SILENT.truth.away) + 2))
    return store


def today(store: Store) -> date:
    return store.clock.today("Europe/Paris")


def test_a_slowdown_is_noted_once_and_leaves_undo_and_redo_alone(slow: Store) -> None:
    add_pause(slow, starts_on=today(slow) + 100 * DAY, ends_on=today(slow) + 101 * DAY)
    slow.undo()
    change = actions.note_slowdowns(slow)
    assert (change.undoable, change.touches(Kind.SLOWDOWN)) == (False, True)
    assert slow.redo_change is not None
    (found,) = slowdowns(slow)
    assert (found.pattern, found.named_on, found.alerted_on) == (PatternName.IGNORANT, today(slow), today(slow))
    assert not actions.note_slowdowns(slow).ids
    assert slowdowns(slow) == [found]
    now = momentum(slow, today(slow))
    assert now.alert is not None
    assert now.alert.slowdown == found
    assert now.is_dot


def test_on_purpose_is_asked_again_on_its_day(slow: Store) -> None:
    actions.note_slowdowns(slow)
    until = today(slow) + 28 * DAY
    actions.say_on_purpose(slow, slowdown_id=1, until=until)
    assert slow.undo_change is not None
    assert momentum(slow, today(slow)).alert is None
    at(slow, until - DAY)
    actions.note_slowdowns(slow)
    assert momentum(slow, until - DAY).alert is None
    at(slow, until)
    actions.note_slowdowns(slow)
    alert = momentum(slow, until).alert
    assert alert is not None
    assert alert.asks_again


def test_not_now_twice_leaves_a_dot(slow: Store) -> None:
    for times in (1, 2):
        actions.note_slowdowns(slow)
        actions.say_not_now(slow, slowdown_id=1)
        actions.say_not_now(slow, slowdown_id=1)  # in the same week it is the same answer
        assert momentum(slow, today(slow)).alert is None
        assert slowdown(slow, 1).not_nows == times
        at(slow, today(slow) + 7 * DAY)
    actions.note_slowdowns(slow)
    now = momentum(slow, today(slow))
    assert (now.alert, now.is_dot) == (None, True)
    slow.undo()
    assert slowdown(slow, 1).not_nows == 1


def test_a_cure_gets_four_weeks(slow: Store) -> None:
    actions.note_slowdowns(slow)
    actions.note_cure(slow, slowdown_id=1, cure=Cure.BOOK_WEEKS)
    found = slowdown(slow, 1)
    assert (found.answer, found.cure, found.cured_on) == (SlowdownAnswer.CURE, Cure.BOOK_WEEKS, today(slow))
    for weeks, is_told in ((3, False), (4, True)):
        at(slow, found.named_on + weeks * 7 * DAY)
        actions.note_slowdowns(slow)
        assert (momentum(slow, today(slow)).alert is not None) is is_told


@pytest.mark.parametrize("days", [0, -1, 400])
def test_on_purpose_needs_a_day_ahead(slow: Store, days: int) -> None:
    actions.note_slowdowns(slow)
    with pytest.raises(InvalidInputError, match="on_purpose_day"):
        actions.say_on_purpose(slow, slowdown_id=1, until=today(slow) + days * DAY)
    with pytest.raises(NotFoundError):
        actions.say_not_now(slow, slowdown_id=9)


def test_a_note_is_one_line_in_the_owners_words(slow: Store) -> None:
    actions.note_slowdowns(slow)
    actions.edit_journal(slow, slowdown_id=1, note="La série\ns’est arrêtée")
    assert slowdown(slow, 1).note == "La série s’est arrêtée"
    with pytest.raises(InvalidInputError, match="note_too_long"):
        actions.edit_journal(slow, slowdown_id=1, note="x" * 501)


def test_away_pauses_exactly_these_weeks_with_one_undo(silent: Store) -> None:
    question = momentum(silent, today(silent)).question
    assert question is not None
    assert question.kind is QuestionKind.AWAY
    before, first = all_pauses(silent), question.weeks[0]
    add_pause(silent, starts_on=first + 2 * DAY, ends_on=first + 3 * DAY)
    actions.answer_away(silent, weeks=question.weeks, was_away=True)
    now = momentum(silent, today(silent))
    assert now.question is None
    assert {week.kind for week in now.weeks if week.monday in question.weeks} == {WeekKind.PAUSED}
    made = [(each.starts_on, each.ends_on) for each in all_pauses(silent) if each not in before]
    last = question.weeks[-1] + 6 * DAY
    assert made == [(first, first + DAY), (first + 2 * DAY, first + 3 * DAY), (first + 4 * DAY, last)]
    silent.undo()
    silent.undo()
    assert all_pauses(silent) == before
    assert momentum(silent, today(silent)).question == question


def test_who_was_here_is_counted_and_asked_no_more(silent: Store) -> None:
    question = momentum(silent, today(silent)).question
    assert question is not None
    counted = momentum(silent, today(silent)).counted_weeks
    actions.answer_away(silent, weeks=question.weeks, was_away=False)
    actions.answer_away(silent, weeks=question.weeks, was_away=False)
    now = momentum(silent, today(silent))
    read = [monday for monday in question.weeks if now.unread is None or monday != now.unread.monday]
    assert (now.question, now.counted_weeks) == (None, counted + len(read))
    assert set(week_answers(silent)) == set(question.weeks)
    with pytest.raises(BugError):
        actions.answer_away(silent, weeks=[], was_away=True)


def test_nothing_is_told_in_a_pause_or_beside_a_question(silent: Store) -> None:
    assert not actions.note_slowdowns(silent).ids
    assert momentum(silent, today(silent)).alert is None
    add_pause(silent, starts_on=today(silent), ends_on=today(silent))
    now = momentum(silent, today(silent))
    assert (now.is_paused, now.question, now.is_dot) == (True, None, False)


def test_bursts_are_asked_about_once(store: Store) -> None:
    life = write_life(1, "burst", weeks=60)
    write_into(store, life)
    asked = [
        week for week in range(20, 60) if momentum(store, life.monday(week)).question == Question(QuestionKind.RHYTHM)
    ]
    assert asked
    at(store, life.monday(asked[0]))
    actions.answer_rhythm(store, bursts=True)
    assert settings(store).burst_rhythm is Rhythm.BURSTS
    now = momentum(store, today(store))
    assert (now.question, now.patterns) == (None, ())


def test_the_owners_diagnosis_is_kept_by_day(slow: Store) -> None:
    actions.keep_self_diagnosis(slow, pattern=Pattern.WAITING)
    actions.keep_self_diagnosis(slow, pattern=Pattern.NO_SYSTEM)
    assert [(each.pattern, each.taken_on) for each in own_answers(slow)] == [(Pattern.NO_SYSTEM, today(slow))]
    assert self_diagnosis(slow, today(slow)).agreement == "agrees"
    with pytest.raises(BugError):
        actions.keep_self_diagnosis(slow, pattern=Pattern.NONE)
