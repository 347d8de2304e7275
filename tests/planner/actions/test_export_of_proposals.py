"""The last days of proposals in the calendar file: what they say, when they remind, when they go."""

from datetime import date, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events

from planner.actions import proposals, prospects
from planner.actions.export_contents import ExportChoice, export_counts
from planner.actions.exporting import export_calendar, export_state
from planner.actions.settings import change_settings
from planner.calendar.export import Scope
from planner.domain.blocks.exported import ExportKind
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.prospects.prospect import NextStep, NextStepKind, Person, PersonId, Prospect, ProspectId, State
from planner.domain.settings import Names
from planner.storage.queries.settings import settings
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
UNTIL = date(2026, 12, 2)
STEP = NextStep(NextStepKind.CALL, "", date(2026, 11, 20))


@pytest.fixture
def offered(store: Store) -> Store:
    """Only proposals go into the file: one that waits, a draft, and one without an end date."""
    nadia = Person(PersonId(0), "Nadia Kessler")
    whose = Prospect(ProspectId(0), "Hôtel Brunavel", state=State.ACTIVE, persons=(nadia,), next_step=STEP)
    prospects.add_prospect(store, prospect=whose)
    for state, until in ((ProposalState.SENT, UNTIL), (ProposalState.DRAFT, UNTIL), (ProposalState.SENT, None)):
        version = Version(1, 980_000, TODAY if state is ProposalState.SENT else None, until)
        made = Proposal(ProposalId(0), 1, "Chaufferie", state, versions=(version,))
        proposals.add_proposal(store, proposal=made)
    change_settings(store, export_blocks=False, export_goals=False)
    return store


def written(store: Store, scope: Scope = Scope.EVERYTHING, choice: ExportChoice | None = None) -> bytes:
    path = store.folder / f"{scope.value}.ics"
    export_calendar(store, path=path, language="fr", scope=scope, choice=choice)
    return path.read_bytes()


def events(content: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def pending(store: Store) -> int:
    return export_state(store, language="fr").pending


def test_what_waits_for_its_answer_stands_on_its_last_day(offered: Store) -> None:
    content = written(offered)
    (event,) = events(content)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (UNTIL, UNTIL + timedelta(days=1))
    assert (str(event["TRANSP"]), str(event["X-MICROSOFT-CDO-BUSYSTATUS"])) == ("TRANSPARENT", "FREE")
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(content)).between(TODAY, date(2027, 1, 1))
    assert [each["DTSTART"].dt for each in found] == [UNTIL]
    assert export_counts(offered, settings(offered)).proposals == 1


def test_it_reminds_a_week_and_two_days_before_and_the_day_after(offered: Store) -> None:
    (event,) = events(written(offered))
    midnight = datetime(2026, 12, 2)
    alarms = [(midnight + each["TRIGGER"].dt, str(each["DESCRIPTION"])) for each in event.walk("VALARM")]
    assert alarms == [
        (datetime(2026, 11, 25, 9), "Plus que 7 jours pour le devis\u202f: N. K."),
        (datetime(2026, 11, 30, 9), "Plus que 2 jours pour le devis\u202f: N. K."),
        (datetime(2026, 12, 3, 9), "Le devis a expiré\u202f: N. K."),
    ]


@pytest.mark.parametrize(
    ("names", "title"),
    [
        (Names.FULL, "Dernier jour du devis\u202f: Hôtel Brunavel"),
        (Names.INITIALS, "Dernier jour du devis\u202f: N. K."),
        (Names.NONE, "Dernier jour d’un devis"),
    ],
)
def test_names_and_own_words_show_as_chosen_and_amounts_never(offered: Store, names: Names, title: str) -> None:
    change_settings(offered, export_names=names)
    content = written(offered).replace(b"\r\n ", b"").decode()
    assert f"SUMMARY:{title}\r\n" in content
    assert ("Chaufferie" in content) is (names is Names.FULL)
    assert ("Brunavel" in content) is (names is Names.FULL)
    assert "9800" not in content and "9\u202f800" not in content


def test_what_is_answered_is_called_off_and_undone_it_comes_back(offered: Store) -> None:
    written(offered)
    proposals.decline_proposal(offered, proposal_id=1)
    assert pending(offered) == 1
    assert written(offered).count(b"STATUS:CANCELLED") == 1
    offered.undo()
    assert pending(offered) == 1
    (event,) = events(written(offered))
    assert (str(event["STATUS"]), int(event["SEQUENCE"])) == ("CONFIRMED", 2)


def test_a_new_end_is_the_same_event_on_another_day(offered: Store) -> None:
    (before,) = events(written(offered))
    proposals.extend_proposal(offered, proposal_id=1, until=date(2026, 12, 17))
    (after,) = events(written(offered, Scope.CHANGES))
    assert before["UID"] == after["UID"] and after["SEQUENCE"] == 1
    assert after["DTSTART"].dt == date(2026, 12, 17)


def test_whoever_is_in_the_trash_is_called_off(offered: Store) -> None:
    written(offered)
    prospects.trash_prospects(offered, prospect_ids=[1])
    assert written(offered).count(b"STATUS:CANCELLED") == 1


def test_a_kind_that_is_left_out_is_called_off_and_one_aside_is_not(offered: Store) -> None:
    written(offered)
    aside = ExportChoice.of(settings(offered)).only(frozenset({ExportKind.GOALS}))
    assert pending(offered) == 0
    change_settings(offered, export_proposals=False)
    assert written(offered).count(b"STATUS:CANCELLED") == 1
    assert ExportKind.PROPOSALS in aside.aside


def test_proposals_can_have_a_file_of_their_own(offered: Store) -> None:
    change_settings(offered, export_separately=True)
    export_calendar(offered, path=offered.folder / "everything.ics", language="fr")
    alone = (offered.folder / "everything-proposals.ics").read_bytes()
    assert len(events(alone)) == 1 and "X-WR-CALNAME:Prospection\u202f: devis".encode() in alone
