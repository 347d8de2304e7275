"""When a slowdown is told of: once a week, never against an answer, and "steady again" once."""

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.momentum.alerts import alert_due, alert_of, is_dot, is_steady_again, next_monday
from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.journal import Slowdown, SlowdownAnswer
from planner.domain.momentum.journal_keeping import kept_up
from planner.domain.momentum.reading import Pattern, PatternName, Reading, Status

MONDAY = date(2026, 11, 9)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
IGNORANT, INTENTIONAL = PatternName.IGNORANT, PatternName.INTENTIONAL

Life = list[tuple[WeekEffort, Reading]]


def slowdown(pattern: PatternName = IGNORANT, **values: object) -> Slowdown:
    fields = {"id": list(PatternName).index(pattern) + 1, "since": MONDAY - 3 * WEEK, "named_on": MONDAY, **values}
    return Slowdown(pattern=pattern, **fields)  # type: ignore[arg-type]


def lived(statuses: str, *names: PatternName) -> Life:
    """Finished weeks before MONDAY, one for each letter: s steady, f fallen, p paused, a away."""
    found = []
    for place, letter in enumerate(statuses):
        monday = MONDAY - (len(statuses) - place) * WEEK
        status = {"s": Status.STEADY, "p": Status.STEADY, "f": Status.SLOWING, "a": Status.WERE_YOU_AWAY}[letter]
        fallen = letter == "f"
        patterns = tuple(Pattern(name, monday, ()) for name in names) if fallen else ()
        effort = WeekEffort(monday, 2, 0 if fallen else 2, 0 if fallen else 120, 2 if fallen else 10)
        week = replace(effort, open_days=0) if letter == "p" else effort
        found.append((week, Reading(monday, status, chance=0.99 if fallen else 0.0, patterns=patterns)))
    return found


def kept(journal: list[Slowdown], life: Life, today: date = MONDAY, *, is_silent: bool = False) -> list[Slowdown]:
    return kept_up(journal, [week for week, _ in life], [said for _, said in life], today, is_silent=is_silent)


def steady_again(journal: list[Slowdown], life: Life) -> bool:
    return is_steady_again(journal, [week for week, _ in life], [said for _, said in life])


def test_one_slowdown_is_told_of_in_a_week_and_the_other_in_the_next() -> None:
    both = [slowdown(), slowdown(INTENTIONAL)]
    assert alert_due(both, MONDAY) == both[0]
    told = [replace(both[0], alerted_on=MONDAY), both[1]]
    for offset in range(7):
        assert alert_due(told, MONDAY + offset * DAY) is None
        alert = alert_of(told, MONDAY + offset * DAY)
        assert alert is not None
        assert alert.slowdown == told[0]
    assert alert_due(told, MONDAY + WEEK) == both[1]


def test_not_now_hides_it_until_monday_and_after_two_times_it_is_a_dot() -> None:
    told = slowdown(alerted_on=MONDAY, answer=SlowdownAnswer.NOT_NOW, quiet_until=next_monday(MONDAY), not_nows=1)
    assert alert_of([told], MONDAY + 3 * DAY) is None
    assert alert_due([told], MONDAY + 3 * DAY) is None
    assert alert_due([told], MONDAY + WEEK) == told
    twice = replace(told, not_nows=2)
    assert alert_due([twice], MONDAY + 5 * WEEK) is None
    assert is_dot([twice], MONDAY + 5 * WEEK)


def test_what_is_on_purpose_is_silent_for_every_pattern_and_asked_again_on_its_day() -> None:
    until = MONDAY + 4 * WEEK
    meant = slowdown(alerted_on=MONDAY, answer=SlowdownAnswer.ON_PURPOSE, quiet_until=until)
    journal = [meant, slowdown(INTENTIONAL)]
    assert alert_due(journal, until - DAY) is None
    assert not is_dot(journal, until - DAY)
    assert alert_due([replace(meant, ended_on=MONDAY + WEEK, came_back=False), journal[1]], until - DAY) is None
    assert alert_due([meant], until) == meant
    alert = alert_of([replace(meant, alerted_on=until)], until)
    assert alert is not None
    assert alert.asks_again


def test_a_pattern_that_is_named_begins_an_entry_once() -> None:
    life = lived("sssssssff", IGNORANT, INTENTIONAL)
    found = kept([], life)
    assert [(each.id, each.pattern, each.named_on) for each in found] == [
        (0, IGNORANT, MONDAY),
        (0, INTENTIONAL, MONDAY),
    ]
    assert [each.alerted_on for each in found] == [MONDAY, None]
    stored = [replace(each, id=place) for place, each in enumerate(found, 1)]
    assert kept(stored, life) == stored
    assert kept(stored, life, MONDAY + 3 * DAY) == stored


def test_nobody_is_told_in_silence_but_the_journal_goes_on() -> None:
    found = kept([], lived("sssssssff", IGNORANT), is_silent=True)
    assert [each.alerted_on for each in found] == [None]


def test_an_entry_ends_on_the_monday_after_the_last_week_that_named_it() -> None:
    open_one = slowdown(since=MONDAY - 5 * WEEK, named_on=MONDAY - 4 * WEEK, alerted_on=MONDAY - 4 * WEEK)
    back = kept([open_one], lived("sssssssffss", IGNORANT))[0]
    assert (back.ended_on, back.came_back) == (MONDAY - 2 * WEEK, True)
    other = kept([open_one], lived("sssssssfff", INTENTIONAL))
    assert [(each.pattern, each.came_back) for each in other] == [(IGNORANT, False), (INTENTIONAL, None)]


def test_a_lower_level_that_became_the_usual_one_is_no_return() -> None:
    life = lived("ssssssssfffff" + "s" * 3, IGNORANT)
    low = [
        (replace(week, minutes_kept=20, touches=2), said) if week.monday >= MONDAY - 3 * WEEK else (week, said)
        for week, said in life
    ]
    open_one = slowdown(since=MONDAY - 8 * WEEK, named_on=MONDAY - 7 * WEEK)
    assert kept([open_one], life)[0].came_back is True
    assert kept([open_one], low)[0].came_back is False


def test_a_question_ends_nothing() -> None:
    open_one = slowdown(since=MONDAY - 5 * WEEK, named_on=MONDAY - 4 * WEEK)
    assert kept([open_one], lived("ssssssffa", IGNORANT)) == [open_one]


def test_steady_again_is_said_in_one_week_only() -> None:
    told = slowdown(since=MONDAY - 6 * WEEK, named_on=MONDAY - 6 * WEEK, alerted_on=MONDAY - 6 * WEEK)
    over = replace(told, ended_on=MONDAY - 2 * WEEK, came_back=True)
    assert steady_again([over], lived("sssssffss", IGNORANT))
    assert not steady_again([replace(over, ended_on=MONDAY - WEEK)], lived("sssssfffs", IGNORANT))
    assert not steady_again([replace(over, ended_on=MONDAY - 3 * WEEK)], lived("ssssffsss", IGNORANT))
    assert not steady_again([replace(over, ended_on=MONDAY - 3 * WEEK)], lived("ssssffssp", IGNORANT))
    assert steady_again([replace(over, ended_on=MONDAY - 3 * WEEK)], lived("ssssffsps", IGNORANT))
    assert not steady_again([replace(over, alerted_on=None)], lived("sssssffss", IGNORANT))
    assert not steady_again([over, slowdown(INTENTIONAL)], lived("sssssffss", IGNORANT))


def test_from_week_to_week_steady_again_is_said_once() -> None:
    life = lived("sssssssffsssss", IGNORANT)
    journal = [slowdown(since=MONDAY - 7 * WEEK, named_on=MONDAY - 6 * WEEK, alerted_on=MONDAY - 6 * WEEK)]
    told = []
    for weeks in range(10, 15):
        journal = kept(journal, life[:weeks], MONDAY - (14 - weeks) * WEEK)
        told.append(steady_again(journal, life[:weeks]))
    assert told == [False, True, False, False, False]


def test_effort_that_comes_back_after_the_end_is_a_return() -> None:
    life = lived("ssssssssfffsss", IGNORANT)
    low = [
        (replace(week, minutes_kept=0, touches=0), said) if week.monday < MONDAY - WEEK else (week, said)
        for week, said in life[8:]
    ]
    over = slowdown(since=MONDAY - 6 * WEEK, named_on=MONDAY - 5 * WEEK, ended_on=MONDAY - 3 * WEEK, came_back=False)
    later = replace(over, ended_on=MONDAY - WEEK, came_back=True)
    assert kept([over], [*life[:8], *low]) == [later]
    assert kept([later], [*life[:8], *low]) == [later]
    assert kept([over], [*life[:8], *low[:-1], (low[-2][0], low[-1][1])]) == [over]
    long_ago = replace(over, ended_on=MONDAY - 20 * WEEK)
    assert kept([long_ago], [*life[:8], *low]) == [long_ago]


def test_an_entry_lasts_while_its_evidence_has_faded_and_begins_only_if_it_ever_stood() -> None:
    life = lived("sssfff", IGNORANT)
    faded = [
        (week, replace(said, patterns=(), faded=frozenset({IGNORANT})) if place == 5 else said)
        for place, (week, said) in enumerate(life)
    ]
    (begun,) = kept([], faded)
    assert (begun.pattern, begun.ended_on) == (IGNORANT, None)
    assert kept([begun], faded) == [begun]
    never = [(week, replace(said, patterns=(), faded=said.names)) for week, said in life]
    assert kept([], never) == []
