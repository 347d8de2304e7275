"""What stands in a calendar file besides the blocks: who is called in them, next steps, pauses, goals, proposals."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

from planner.calendar.plan import DayEvent
from planner.calendar.text import one_line
from planner.calendar.words import ContentWords
from planner.domain.blocks.exported import ExportKind
from planner.domain.blocks.pauses import Pause
from planner.domain.defaults import PROPOSAL_REMINDER_DAYS
from planner.domain.goals.goal import Goal, GoalStatus
from planner.domain.proposals.proposal import Proposal
from planner.domain.prospects.contact_points import format_phone
from planner.domain.prospects.prospect import NextStep
from planner.domain.prospects.to_contact import ToContact, initials
from planner.domain.settings import Names


def list_text(people: Sequence[ToContact], names: Names, words: ContentWords) -> str:
    """The call list of one block, in its order: a line for each, or only how many they are."""
    if not people:
        return ""
    if names is Names.NONE:
        return words.count("list.people", len(people))
    lines = (f"{place}. {_list_line(each, names, words)}" for place, each in enumerate(people, 1))
    return "\n".join((words.say("list.title"), *lines))


def step_event(found: ToContact, step: NextStep, names: Names, words: ContentWords) -> DayEvent:
    """Somebody's next step as a day; `names` decides how much of them it shows."""
    kind = words.say(f"steps.{step.kind.value}")
    name = {Names.FULL: found.company or found.person, Names.INITIALS: initials(found.name), Names.NONE: ""}[names]
    return DayEvent(
        kind=ExportKind.NEXT_STEPS,
        name=str(found.prospect_id),
        title=words.say("step_with", step=kind, name=name) if name else kind,
        known_as=words.say("next_step"),
        first=step.day,
        last=step.day,
        created_at=_midnight_utc(found.created_on),
        updated_at=found.updated_at,
        description="\n".join(_step_details(found, step, names, words)),
    )


def pause_event(pause: Pause, created_at: datetime, updated_at: datetime, words: ContentWords) -> DayEvent:
    """A pause; why it is taken is nobody's business."""
    title = words.say("pause.title")
    return DayEvent(
        ExportKind.PAUSES,
        str(pause.id),
        title,
        title,
        pause.starts_on,
        pause.ends_on,
        created_at,
        updated_at,
        words.say("pause.description"),
        reminders=(),
    )


def goal_events(
    goal: Goal, created_at: datetime, updated_at: datetime, words: ContentWords, *, rewards_on: bool = True
) -> Iterator[DayEvent]:
    """The last day of a goal that is under way, and the day on which its reward is to be enjoyed.

    Without rewards there is no day for them; milestones have none.
    """
    if goal.status is GoalStatus.RUNNING:
        title = words.say("goal.title", goal=_target(goal, words))
        yield DayEvent(
            kind=ExportKind.GOALS,
            name=f"goal/{goal.id}",
            title=title,
            known_as=title,
            first=goal.ends_on,
            last=goal.ends_on,
            created_at=created_at,
            updated_at=updated_at,
            description=words.say("goal.description"),
        )
    reward = goal.reward if rewards_on else None
    if reward is not None and reward.enjoy_on is not None and goal.status is not GoalStatus.LET_GO:
        title = words.say("reward.title", title=reward.title) if reward.title else words.say("reward.untitled")
        yield DayEvent(
            kind=ExportKind.GOALS,
            name=f"reward/{goal.id}",
            title=title,
            known_as=title,
            first=reward.enjoy_on,
            last=reward.enjoy_on,
            created_at=created_at,
            updated_at=updated_at,
        )


def proposal_event(
    proposal: Proposal, until: date, found: ToContact, updated_at: datetime, names: Names, words: ContentWords
) -> DayEvent:
    """The last day of a proposal that waits for its answer, with reminders before it and on the day after.

    What it is about is the owner's own words, so that only a file with full names has it; no file has the amount.
    """
    known_as = words.say("proposal.title")
    name = {Names.FULL: found.company or found.person, Names.INITIALS: initials(found.name), Names.NONE: ""}[names]
    with_name = "_with" if name else ""
    about = [proposal.title] if names is Names.FULL and proposal.title else []
    return DayEvent(
        kind=ExportKind.PROPOSALS,
        name=str(proposal.id),
        title=words.say(f"proposal.title{with_name}", name=name),
        known_as=known_as,
        first=until,
        last=until,
        created_at=_midnight_utc(proposal.created_on or until),
        updated_at=updated_at,
        description="\n".join((*about, words.say("proposal.description"))),
        reminders=(
            *((-days, words.count(f"proposal.soon{with_name}", days, name=name)) for days in PROPOSAL_REMINDER_DAYS),
            (1, words.say(f"proposal.over{with_name}", name=name)),
        ),
    )


def _target(goal: Goal, words: ContentWords) -> str:
    if goal.measure.is_money:
        return words.say("goal.signed_amount", amount=words.money(goal.target, goal.currency))
    return words.count(f"goal.{goal.measure.value}", goal.target)


def _list_line(found: ToContact, names: Names, words: ContentWords) -> str:
    who = _who(found, names)
    phone = format_phone(found.phone, words.region) if found.phone else ""
    why = _why(found.step, names, words) if found.step else ""
    reached = ", ".join(part for part in (who, phone) if part)
    return words.say("list.line", who=reached, why=why) if why else reached


def _who(found: ToContact, names: Names) -> str:
    if names is Names.INITIALS:
        return initials(found.name)
    return f"{found.person} ({found.company})" if found.person and found.company else found.name


def _why(step: NextStep, names: Names, words: ContentWords) -> str:
    """The owner's own words may name people, so that only a file with full names has them."""
    what = words.say(f"steps_inside.{step.kind.value}")
    if names is Names.FULL and step.text:
        what = one_line(step.text)
    agreed = words.say("list.agreed", day=words.day(step.agreed_on)) if step.agreed_on else ""
    at = words.say("list.at", time=words.clock(step.at)) if step.at else ""
    return ", ".join(part for part in (what, at, agreed) if part)


def _step_details(found: ToContact, step: NextStep, names: Names, words: ContentWords) -> Iterator[str]:
    if names is Names.FULL and step.text:
        yield step.text
    if step.at:
        yield words.clock(step.at)
    if names is Names.FULL and found.person and found.company:
        yield found.person
    if names is not Names.NONE and found.phone:
        yield format_phone(found.phone, words.region)


def _midnight_utc(day: date) -> datetime:
    return datetime.combine(day, time(0), UTC)
