"""A slowdown is told of, what helps is one click away, the blocks go to the calendar, and effort comes back."""

from datetime import date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events
from pytestqt.qtbot import QtBot

from planner.demo.patterns import DemoPattern
from planner.domain.goals.goal import GoalStatus
from planner.domain.momentum.journal import Cure, SlowdownAnswer
from planner.domain.proposals.proposal import ProposalState
from planner.storage.queries.goals import goals
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.slowdowns import slowdowns
from planner.storage.store import Store
from tests.journeys.answers import answer_file_dialogs
from tests.journeys.slowing import at_slow_desk, go_on_to, has_dot, watch_card
from tests.ui.desk import Desk
from tests.ui.numbers import numbers
from tests.ui.today.conftest import MovingClock
from ui.goals import GoalDialog
from ui.kit import Label, PageScroll
from ui.momentum import MomentumPage
from ui.momentum.journal_dialog import JournalDialog
from ui.momentum.notice import SlowdownNotice
from ui.proposals.end_dates_dialog import EndDatesDialog
from ui.week.booking_dialog import BookingDialog

TODAY = date(2026, 11, 12)
MONDAYS = (date(2026, 11, 16), date(2026, 11, 23), date(2026, 11, 30))


@pytest.fixture
def clock() -> MovingClock:
    """Thursday 12 November 2026, until the story goes on."""
    return MovingClock()


def see_what_helps(desk: Desk, warning: str) -> SlowdownNotice:
    """From the warning on Today, which the sidebar has too, to the page: one click."""
    card = watch_card(desk)
    assert card is not None and card.pill is not None and card.help_button is not None
    assert card.pill.text() == f"Early warning: {warning}"
    assert has_dot(desk)
    desk.actions = 0
    desk.click(card.help_button)
    notice = desk.page(MomentumPage).diagnosis.notice
    assert notice is not None and notice.primary is not None
    return notice


def cured_by(store: Store) -> tuple[SlowdownAnswer, Cure, date | None]:
    """What the journal has of the one slowdown."""
    (noted,) = slowdowns(store)
    return noted.answer, noted.cure, noted.cured_on


def taking_place(file: Path) -> set[datetime]:
    """When events of the next five weeks begin, on the owner's clock, as another program reads the file."""
    written = icalendar.Calendar.from_ical(file.read_bytes())
    found = recurring_ical_events.of(written).between(TODAY, TODAY + timedelta(weeks=5))
    starts = (event["DTSTART"].dt for event in found)
    return {start.replace(tzinfo=None) for start in starts if isinstance(start, datetime)}


def journal(desk: Desk) -> str:
    """What the journal says of the one slowdown, opened by the palette."""
    desk.press("Ctrl+K")
    desk.write("journal of")
    desk.press("Return")
    (entry,) = desk.dialog(JournalDialog).entries
    told = f"{entry.pill.text()}. {entry.lines.text()}"
    desk.press("Esc")
    desk.wait_closed()
    return told


def test_the_next_weeks_are_booked_exported_and_kept(
    qtbot: QtBot, store: Store, clock: MovingClock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "prospecting.ics"
    answer_file_dialogs(monkeypatch).save_as.append(file)
    with at_slow_desk(qtbot, store, monkeypatch, DemoPattern.IGNORANT) as desk:
        notice = see_what_helps(desk, "No system")
        assert notice.primary is not None and notice.primary.words() == "Book next 4 weeks"
        desk.click(notice.primary)
        starts = [block.start for block in desk.dialog(BookingDialog).chosen()]
        desk.press("Return")
        desk.wait_closed()
        assert desk.actions == 3  # flows.md: warning to cure
        assert desk.toast() == f"{len(starts)} blocks booked."
        assert cured_by(store) == (SlowdownAnswer.CURE, Cure.BOOK_WEEKS, TODAY)
        notice = desk.page(MomentumPage).diagnosis.notice
        assert notice is not None and notice.title.text() == "Prospecting has slowed down", "blocks are ahead again"
        untraced = [words for words, opener in numbers(desk.page(MomentumPage)).items() if opener is None]
        assert not untraced
        assert watch_card(desk) is None and has_dot(desk), "it gets some weeks to work"

        desk.press("Ctrl+E")
        assert len(starts) > 8 and set(starts) <= taking_place(file)
        desk.press("Esc")
        desk.wait_closed()

        said = []
        for monday in MONDAYS:
            go_on_to(desk, clock, monday, keeping=True)
            card = watch_card(desk)
            assert card is not None and card.pill is not None and card.pill.text() == "Steady"
            said.append(card.words.text().partition(":")[0])
            assert not has_dot(desk)
        assert [words == "Steady again" for words in said] == [False, True, False]
        assert journal(desk) == (
            "Effort came back. Since the week of 2 November 2026, named on 12 November 2026. "
            "What you did: Book next 4 weeks, on 12 November 2026. Back at the usual on 12 November 2026."
        )


def test_proposals_that_wait_get_end_dates(
    qtbot: QtBot, store: Store, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_slow_desk(qtbot, store, monkeypatch, DemoPattern.INTENTIONAL) as desk:
        endless = [
            each.id
            for each in all_proposals(store)
            if each.state is ProposalState.SENT and each.current.valid_until is None
        ]
        assert endless
        notice = see_what_helps(desk, "Waiting on the pipeline")
        assert notice.primary is not None and notice.primary.words() == "Give proposals an end date"
        desk.click(notice.primary)
        desk.dialog(EndDatesDialog)
        desk.press("Return")
        desk.wait_closed()
        assert desk.actions == 3
        ends = {each.id: each.current.valid_until for each in all_proposals(store)}
        assert {ends[each] for each in endless} == {TODAY + timedelta(days=30)}
        assert cured_by(store) == (SlowdownAnswer.CURE, Cure.DATE_PROPOSALS, TODAY)
        notice = desk.page(MomentumPage).diagnosis.notice
        assert notice is not None
        told = [each.text() for each in notice.findChildren(Label)]
        assert "Done on 12 November: Give proposals an end date. It takes some weeks to show." in told
        desk.press("Ctrl+Z")
        assert {each.current.valid_until for each in all_proposals(store) if each.id in endless} == {None}
        assert cured_by(store) == (SlowdownAnswer.NONE, Cure.NONE, None)

        page = desk.page(MomentumPage)
        bar = page.findChildren(PageScroll)[0].verticalScrollBar()
        bar.setValue(bar.maximum())
        assert bar.value() > 0
        notice = see_what_helps(desk, "Waiting on the pipeline")
        assert bar.value() == 0, "what helps stands at the top"
        assert notice.primary is not None and notice.primary.hasFocus()


def test_a_comfortable_owner_sets_the_next_goal(
    qtbot: QtBot, store: Store, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_slow_desk(qtbot, store, monkeypatch, DemoPattern.COMFORTABLE) as desk:
        notice = see_what_helps(desk, "Comfortable")
        assert notice.primary is not None and notice.primary.words() == "Set next goal"
        desk.click(notice.primary)
        desk.dialog(GoalDialog)
        desk.write("A")  # whoever writes names the reward
        desk.write(" kayak")
        desk.press("Return")
        desk.wait_closed()
        assert desk.actions == 3
        running = [each for each in goals(store) if each.status is GoalStatus.RUNNING]
        assert [each.reward.title for each in running if each.reward] == ["A kayak"]
        assert cured_by(store) == (SlowdownAnswer.CURE, Cure.SET_GOAL, TODAY)
        assert journal(desk).startswith("Lasts. Since the week of 19 October 2026")
        assert watch_card(desk) is None and has_dot(desk)
