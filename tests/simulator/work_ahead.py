"""The ledger of a life: the work that was signed, when it is done, and what was known of it on a day.

Nothing here touches the random numbers of the life itself. A signed proposal becomes work 10 to 45 days after the
answer, eight hours a week, as in `writing`, and later where the weeks are full: an owner works up to `OVERTIME` times
the capacity, beside the work for clients of old. Those clients, and the contract of an owner who is comfortable, are
in no ledger: nobody sold that work in the two years.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from planner.domain.momentum.forecast_basis import Known, PastWeek
from planner.domain.momentum.forecast_effort import PlannedBlocks, plan_ahead
from planner.domain.momentum.forecast_jobs import left_of
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.work.signed import SignedWork, SignedWorkId
from tests.simulator.life import Life
from tests.simulator.life import Proposal as LifeProposal
from tests.simulator.owner import Owner, make_owner
from tests.simulator.plot import Plot, make_plot

OVERTIME = 1.4
HOURS_A_WEEK = 8


def character(life: Life) -> tuple[Owner, Plot]:
    """The owner and the course of a life, written anew from its seed."""
    rng = Random(f"{life.behaviour} {life.seed}")
    owner = make_owner(rng, life.behaviour)
    return owner, make_plot(rng, life.behaviour, life.weeks)


@dataclass(slots=True)
class Ledger:
    """The signed work of a life in the order in which it was signed; `capacity_minutes` a week are there for it."""

    life: Life
    works: list[SignedWork]
    capacity_minutes: int
    plot: Plot
    past: list[PastWeek]

    def ahead(self, day: date, known_on: date | None = None) -> float:
        """Minutes still to be done on the morning of a day, of the work signed before it or before `known_on`."""
        return sum(left_of(work, day) for work in self.works if work.signed_on < (known_on or day))

    def known(self, today: date) -> Known:
        """What the program knew on the morning of a day."""
        life = self.life
        sent = [each for each in life.proposals if each.sent_on < today]
        weeks = tuple(self.past[(today - life.first).days // 7 - 1 :: -1])
        return Known(
            today=today,
            weeks=weeks,
            proposals=tuple(_proposal(each, today) for each in sent),
            works=tuple(work for work in self.works if work.signed_on < today),
            first_contacts={each.id: each.touched_on for each in sent if each.touched_on is not None},
            plan_ahead=plan_ahead(_planned(life, today), weeks, today),
            capacity_minutes=self.capacity_minutes,
        )


def ledger(life: Life) -> Ledger:
    """The ledger of a life."""
    owner, plot = character(life)
    spare = OVERTIME * owner.capacity - owner.base_work
    load: defaultdict[date, float] = defaultdict(float)
    works = []
    signed = (each for each in life.proposals if each.is_signed and each.answered_on is not None)
    for each in sorted(signed, key=lambda proposal: (proposal.answered_on, proposal.id)):
        assert each.answered_on is not None
        begin = each.answered_on + timedelta(days=Random(f"work {life.seed} {each.id}").randint(10, 45))
        monday = begin - timedelta(days=begin.weekday())
        count = max(2, round(each.hours / HOURS_A_WEEK))
        pace = each.hours / count
        while any(load[monday + timedelta(weeks=week)] + pace > max(spare, pace) for week in range(count)):
            monday += timedelta(weeks=1)
        for week in range(count):
            load[monday + timedelta(weeks=week)] += pace
        last = monday + timedelta(weeks=count, days=-3)
        minutes = round(60 * each.hours)
        works.append(
            SignedWork(SignedWorkId(each.id), "", each.answered_on, monday, last, minutes, proposal_id=each.id)
        )
    return Ledger(life, works, round(spare) * 60, plot, _past_weeks(life))


def _past_weeks(life: Life) -> list[PastWeek]:
    """Every week of the log, in order."""
    touches: Counter[int] = Counter()
    for day in life.days:
        touches[(day.day - life.first).days // 7] += day.touches
    talks, meetings = _by_week(life, life.talked_on), _by_week(life, life.met_on)
    return [
        PastWeek(touches[week], talks[week], meetings[week], effort.exposure)
        for week, effort in enumerate(life.efforts())
    ]


def _by_week(life: Life, days: Counter[date]) -> Counter[int]:
    found: Counter[int] = Counter()
    for day, number in days.items():
        found[(day - life.first).days // 7] += number
    return found


def _planned(life: Life, today: date) -> list[PlannedBlocks]:
    return [
        PlannedBlocks(each.first, each.until, each.minutes * len(each.weekdays) / each.every_n)
        for each in life.series
        if each.made_on <= today
    ]


def _proposal(each: LifeProposal, today: date) -> Proposal:
    """A proposal as it stood on the morning of a day."""
    answered = each.answered_on if each.answered_on is not None and each.answered_on < today else None
    state = ProposalState.SENT
    if answered is not None:
        state = ProposalState.SIGNED if each.is_signed else ProposalState.DECLINED
    version = Version(sent_on=each.sent_on, minutes=round(60 * each.hours))
    return Proposal(
        ProposalId(each.id), each.id, state=state, versions=(version,), created_on=each.sent_on, answered_on=answered
    )
