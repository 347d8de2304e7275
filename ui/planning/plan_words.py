"""A plan in sentences."""

from PySide6.QtCore import QCoreApplication

from planner.domain import defaults
from planner.domain.planning.funnel import Rates, Workload
from planner.domain.planning.wishes import Plan, PlanKind, Wishes
from ui.bridge.formats import day_month_year, length, number
from ui.planning.remarks_view import Remark

translate = QCoreApplication.translate


def plan_sentence(work: Workload) -> str:
    """ "5 blocks of 60 min a week, for 13 weeks"."""
    blocks = translate("PlanWords", "%n block(s) of {length} a week", "", work.blocks_a_week)
    weeks = translate("PlanWords", "for %n week(s)", "", work.weeks)
    return translate("PlanWords", "{blocks}, {weeks}").format(
        blocks=blocks.format(length=length(work.block_minutes)), weeks=weeks
    )


def rates_sentence(rates: Rates) -> str:
    """Where the rates come from, in one sentence."""
    own = sum(1 for rate in rates.steps if rate.is_own)
    if not own:
        return translate(
            "PlanWords",
            "Counted with usual rates, until you have logged %n such case(s) of your own at each step.",
            "",
            defaults.OWN_RATE_OBSERVATIONS,
        )
    if own < len(rates.steps):
        return translate(
            "PlanWords",
            "Your own rates count where you have logged at least %n case(s); the others are usual ones.",
            "",
            defaults.OWN_RATE_OBSERVATIONS,
        )
    return translate("PlanWords", "All rates are your own, from the contacts of the last year.")


def remarks(plan: Plan, wishes: Wishes, planned_minutes: int, wanted_blocks: int) -> list[Remark]:
    """What the owner should know about a plan before it goes on the week."""
    work = plan.workload
    found = [Remark(_beside_planned(planned_minutes, wanted_blocks))] if planned_minutes else []
    people = translate("PlanWords", "That is about %n prospect(s) to follow up at a time.", "", work.people_at_a_time)
    found.append(Remark(people))
    if wishes.kind is PlanKind.BURST:
        begins = translate("PlanWords", "The burst goes from {first} to {last}.").format(
            first=day_month_year(work.first), last=day_month_year(work.last_day)
        )
        found.append(Remark(begins))
    if work.too_late:
        found.append(Remark(_too_late(work, wishes), "hourglass"))
    elif work.is_too_much:
        found.append(Remark(_too_much(work), "balance"))
    elif work.is_heavy:
        found.append(Remark(_heavy(work), "balance"))
    return found


def _beside_planned(planned_minutes: int, wanted_blocks: int) -> str:
    planned = length(planned_minutes)
    if not wanted_blocks:
        return translate("PlanWords", "{length} a week are planned already: that is enough.").format(length=planned)
    more = translate(
        "PlanWords", "{length} a week are planned already, so %n more block(s) will do.", "", wanted_blocks
    )
    return more.format(length=planned)


def _too_late(work: Workload, wishes: Wishes) -> str:
    usual = translate("PlanWords", "From the first contact to signed work it usually takes {weeks} weeks.").format(
        weeks=number(defaults.LAG_WEEKS)
    )
    first = translate(
        "PlanWords", "Begin all the same: the first contract may come from {day} on, after the day you named."
    )
    if work.signed_from <= wishes.day:
        first = translate("PlanWords", "Begin all the same: a part of it may come from {day} on.")
    both = translate("PlanWords", "{usual} {first}")
    return both.format(usual=usual, first=first.format(day=day_month_year(work.signed_from)))


def _too_much(work: Workload) -> str:
    words = translate("PlanWords", "No week holds {length} of prospecting. Give it more time, or want less at first.")
    return words.format(length=length(work.minutes_a_week))


def _heavy(work: Workload) -> str:
    words = translate("PlanWords", "{length} a week are hard to keep up. A later day, or less, makes it lighter.")
    return words.format(length=length(work.minutes_a_week))
