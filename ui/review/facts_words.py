"""The facts of a week in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.domain.blocks.occurrences import Occurrence
from planner.storage.queries.review_facts import Named, ReviewFacts
from planner.storage.queries.week_proposals import Offered
from ui.bridge.formats import day_short, length, money, weekday_day_short
from ui.review.fact_row import FactRow
from ui.review.words import block_name, days_from_to, short_day, short_moment

translate = QCoreApplication.translate

_MEETINGS, _CLIENTS, _PROPOSALS, _DAYS = 4, 3, 3, 4


def headline(facts: ReviewFacts) -> str:
    """The week in one sentence."""
    figures = facts.figures
    if facts.is_first:
        return translate("ReviewFacts", "Your first weekly review")
    if figures.is_paused and not figures.kept:
        return translate("ReviewFacts", "A pause, as planned.")
    if not figures.kept and facts.unmarked:
        return translate("ReviewFacts", "How did your blocks go?")
    if facts.is_quiet:
        return translate("ReviewFacts", "A quiet week. What would make the next one easier?")
    if not figures.conversations:
        return translate("ReviewFacts", "You kept {kept} of %n block(s).", "", figures.total).format(kept=figures.kept)
    spoken = translate("ReviewFacts", "%n conversation(s)", "", figures.conversations)
    sentence = translate("ReviewFacts", "You kept {kept} of %n block(s) and had {conversations}.", "", figures.total)
    return sentence.format(kept=figures.kept, conversations=spoken)


def beside_usual(more: int | None) -> str:
    """How a figure compares with the usual one; empty where nothing can be said."""
    if more is None:
        return ""
    if more > 0:
        return translate("ReviewFacts", "%n more than usual", "", more)
    if more < 0:
        return translate("ReviewFacts", "%n fewer than usual", "", -more)
    return translate("ReviewFacts", "as usual")


def happened(facts: ReviewFacts) -> list[FactRow]:
    """What happened in the week, the best first."""
    rows = [*_signed(facts), *_meetings(facts), *_clients(facts), *_sent(facts), *_let_go(facts), *_blocks(facts)]
    if facts.added:
        added = translate("ReviewFacts", "%n new prospect(s) on your list", "", facts.added)
        rows.append(FactRow("person-plus", added))
    for pause in facts.pauses:
        words = translate("ReviewFacts", "Pause: {why}").format(why=pause.why) if pause.why else ""
        days = days_from_to(pause.starts_on, pause.ends_on)
        rows.append(FactRow("pause", words or translate("ReviewFacts", "A planned pause"), days))
    return rows


def _meetings(facts: ReviewFacts) -> list[FactRow]:
    words = translate("ReviewFacts", "Meeting booked with {name}")
    rows = [
        FactRow("calendar-check", words.format(name=_name(each)), weekday_day_short(each.day) if each.day else "")
        for each in facts.meetings[:_MEETINGS]
    ]
    more = len(facts.meetings) - len(rows)
    if more:
        rows.append(FactRow("calendar-check", translate("ReviewFacts", "%n more meeting(s) booked", "", more)))
    return rows


def _clients(facts: ReviewFacts) -> list[FactRow]:
    words = translate("ReviewFacts", "{name} has become a client")
    signed = {each.id for each in facts.signed}
    won = [each for each in facts.won if each.id not in signed]
    rows = [FactRow("star", words.format(name=_name(each))) for each in won[:_CLIENTS]]
    more = len(won) - len(rows)
    if more:
        rows.append(FactRow("star", translate("ReviewFacts", "%n more new client(s)", "", more)))
    return rows


def _signed(facts: ReviewFacts) -> list[FactRow]:
    words = translate("ReviewFacts", "Proposal signed by {name}")
    rows = [
        FactRow("check-circle", words.format(name=_name(each)), _amount(each)) for each in facts.signed[:_PROPOSALS]
    ]
    more = len(facts.signed) - len(rows)
    if more:
        rows.append(FactRow("check-circle", translate("ReviewFacts", "%n more proposal(s) signed", "", more)))
    return rows


def _sent(facts: ReviewFacts) -> list[FactRow]:
    words = translate("ReviewFacts", "Proposal sent to {name}")
    rows = [FactRow("proposals", words.format(name=_name(each)), _offer(each)) for each in facts.sent[:_PROPOSALS]]
    more = len(facts.sent) - len(rows)
    if more:
        rows.append(FactRow("proposals", translate("ReviewFacts", "%n more proposal(s) sent", "", more)))
    return rows


def _offer(each: Offered) -> str:
    if each.valid_until is None:
        return _amount(each)
    return translate("ReviewFacts", "{amount}, valid until {day}").format(
        amount=_amount(each), day=day_short(each.valid_until)
    )


def _amount(each: Offered) -> str:
    return money(each.amount_cents, each.currency) if each.amount_cents is not None else ""


def _let_go(facts: ReviewFacts) -> list[FactRow]:
    if not facts.let_go:
        return []
    saved = ""
    if facts.saved_minutes:
        saved = translate("ReviewFacts", "{time} a quarter saved").format(time=length(facts.saved_minutes))
    words = translate("ReviewFacts", "You let %n prospect(s) go", "", len(facts.let_go))
    return [FactRow("let-go", words, saved)]


def _blocks(facts: ReviewFacts) -> list[FactRow]:
    rows = []
    if facts.missed:
        words = translate("ReviewFacts", "%n block(s) were missed", "", len(facts.missed))
        fact = _days(facts.missed)
        if len(facts.missed) == 1:
            one = facts.missed[0]
            fact = translate("ReviewFacts", "{moment}, {what}").format(
                moment=short_moment(one.start), what=block_name(one)
            )
        rows.append(FactRow("", words, fact))
    if facts.to_come:
        words = translate("ReviewFacts", "%n block(s) still to come", "", len(facts.to_come))
        rows.append(FactRow("clock", words, _days(facts.to_come)))
    return rows


def _days(blocks: Sequence[Occurrence]) -> str:
    """The days of some blocks; of many only the first ones."""
    named = ", ".join(short_day(each.start.date()) for each in blocks[:_DAYS])
    return f"{named}…" if len(blocks) > _DAYS else named


def _name(who: Named | Offered) -> str:
    if who.person and who.company:
        return translate("ReviewFacts", "{person}, {company}").format(person=who.person, company=who.company)
    return who.person or who.company
