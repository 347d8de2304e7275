"""What is said while there is little: no share of a single entry, no chart without dates, no "no block"."""

from datetime import date, time, timedelta

from pytestqt.qtbot import QtBot

from planner.actions.blocks import add_series
from planner.actions.proposals import add_proposal
from planner.actions.prospects import add_prospect
from planner.actions.work import add_client_work
from planner.cli.momentum_json import as_object
from planner.cli.momentum_words import evidence_line
from planner.cli.speech import Speech
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.momentum.reading import Evidence, EvidenceKind, RowKind, Status
from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.work.client_work import ClientWork, ClientWorkId
from planner.storage.queries.forecast import forecast
from planner.storage.queries.momentum import momentum
from planner.storage.queries.momentum_views import heat_map
from planner.storage.queries.momentum_week_rows import counted_rows
from planner.storage.queries.proposals import hoped_for
from planner.storage.store import Store
from tests.ui.momentum.conftest import Show
from ui.bridge.momentum_words import not_enough_sentence
from ui.kit import Button
from ui.momentum.balance_card import BalanceCard
from ui.momentum.facts import fact_of
from ui.momentum.page_facts import read_time

TODAY = date(2026, 11, 12)
DAY = timedelta(days=1)


def plan_from(store: Store, first: date) -> None:
    """An hour on the weekday of a day, from that day on."""
    fields = SeriesFields(Purpose.CALLS, frozenset({first.weekday()}), time(9), 60, first, "Europe/Paris")
    add_series(store, fields=fields)


def test_the_first_block_is_named_when_it_stands_in_a_later_week(show: Show, store: Store) -> None:
    plan_from(store, TODAY + 5 * DAY)
    page = show("")
    assert page.blocks.empty is not None
    assert page.blocks.empty.heading.text() == "Your first block is on Tuesday 17 November."


def test_weeks_have_their_days_under_them_while_they_are_few(show: Show, store: Store) -> None:
    plan_from(store, TODAY - 14 * DAY)
    page = show("")
    assert [bar.below for bar in page.effort.bars.bars] == ["26 Oct", "", "9 Nov"]


def test_a_share_is_said_from_a_day_of_work_on(qtbot: QtBot, store: Store) -> None:
    add_client_work(store, work=ClientWork(ClientWorkId(0), TODAY, 90))
    card = BalanceCard()
    qtbot.addWidget(card)
    card.show_facts(read_time(store, TODAY, 20)[1])
    assert card.scale is None
    assert next(each.words().replace("\xa0", " ") for each in card.findChildren(Button)) == "Clients 1 h 30"
    add_client_work(store, work=ClientWork(ClientWorkId(0), TODAY, 390))
    card.show_facts(read_time(store, TODAY, 20)[1])
    assert card.scale is not None
    assert next(each.words() for each in card.findChildren(Button) if not each.isHidden()) == "Clients 100%"


def test_a_week_that_began_late_is_not_paused(store: Store) -> None:
    plan_from(store, TODAY - 6 * DAY)
    now = momentum(store, TODAY)
    said = as_object(now, heat_map(store, TODAY), forecast(store, TODAY), [])
    weeks = said["weeks"]
    assert isinstance(weeks, list)
    assert [(week["kind"], week["counted"]) for week in weeks] == [("begun", False)]
    assert not now.weeks[0].is_away


def test_the_weeks_that_are_counted_are_those_that_the_watch_counts(store: Store) -> None:
    tuesday = date(2026, 11, 10)
    plan_from(store, tuesday - 49 * DAY)
    now = momentum(store, tuesday)  # of seven weeks one may be an absence, and the last one waits for answers
    assert (len(now.weeks), now.counted_weeks, counted_rows(store, tuesday).total) == (6, 5, 5)
    assert now.reading.status is Status.NOT_ENOUGH_DATA
    assert not_enough_sentence(now) == "Last week waits for your answers. With them, it counts too."


def test_proposals_that_wait_are_counted_as_on_their_page_and_expired_ones_apart(store: Store) -> None:
    client = add_prospect(store, prospect=Prospect(ProspectId(0), "Café Morvan")).created or 0
    for end in (TODAY - DAY, TODAY, None):
        version = Version(amount_cents=100_000, sent_on=TODAY - 20 * DAY, valid_until=end)
        add_proposal(store, proposal=Proposal(ProposalId(0), client, versions=(version,)))
    now = momentum(store, TODAY)
    assert (now.waiting, now.expired) == (len(hoped_for(store, TODAY)), 1) == (2, 1)
    figure = Evidence(EvidenceKind.WAITING_PROPOSALS, 2.0, 0.7, RowKind.PROPOSALS, TODAY, TODAY)
    assert fact_of(figure, expired=1).second == "usually 0.7; 1 expired"
    assert fact_of(figure).second == "usually 0.7"


def test_shares_are_made_of_the_figures_beside_them() -> None:
    work = Evidence(EvidenceKind.CLIENT_MINUTES, 1625.0, 1255.0, RowKind.CLIENT_WORK, TODAY, TODAY)
    assert fact_of(work).first == "Client work rose 29%"  # from 21 h to 27 h
    kept = Evidence(EvidenceKind.KEPT_SHARE, 0.5, 0.799, RowKind.BLOCKS, TODAY, TODAY)
    speech = Speech("en")
    assert fact_of(kept).second == "usually 80%"
    assert evidence_line(speech, kept) == "Blocks kept: 50%, usually 80%."
    touches = Evidence(EvidenceKind.TOUCHES, 2.46, 17.6, RowKind.TOUCHES, TODAY, TODAY)
    assert fact_of(touches).first == "Contacts: 2.5 a week"
    assert evidence_line(speech, touches) == "Contacts a week: 2.5, usually 18."
