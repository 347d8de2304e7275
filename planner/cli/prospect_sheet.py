"""One prospect on the terminal: who it is, how the follow-up stands, the log, and what is advised."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.cli.advising import tell_advice
from planner.cli.prospect_words import agreed_terms, reason_sentences, step_words
from planner.cli.session import Session
from planner.cli.speech import Speech
from planner.cli.touches import touch_lines
from planner.domain.followup.advice import Advice
from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.prospect import ContactKind, Prospect, Role
from planner.domain.prospects.qualification import Sheet, judge
from planner.domain.touches.touch import Touch
from planner.storage.store import Store

Fact = tuple[str, str]


def tell_prospect(
    session: Session,
    store: Store,
    prospect: Prospect,
    sheet: Sheet,
    touches: Sequence[Touch],
    advised: Sequence[Advice],
) -> None:
    """Print all that is known; what is empty is left out."""
    speech = session.speech
    session.print(prospect.display_name)
    facts = [*_identity(speech, prospect), *_standing(speech, prospect, sheet), *_being_parked(speech, prospect)]
    session.print_table([(speech.say(f"facts.{name}"), text) for name, text in facts if text])
    tell_advice(session, advised)
    if touches:
        session.print_table(list(touch_lines(session, store, touches)))
    else:
        session.print(speech.say("said.no_touches"))


def _identity(speech: Speech, prospect: Prospect) -> Iterator[Fact]:
    contacts = {kind: [each.value for each in prospect.all_contacts if each.kind is kind] for kind in ContactKind}
    yield "number", str(prospect.id)
    yield "persons", ", ".join(_person(speech, person.name, person.role) for person in prospect.persons if person.name)
    yield "town", prospect.town
    yield "phones", ", ".join(contacts[ContactKind.PHONE])
    yield "emails", ", ".join(contacts[ContactKind.EMAIL])
    yield "tags", ", ".join(prospect.tags)
    yield "origin", prospect.origin
    yield "notes", " ".join(prospect.notes.split())


def _standing(speech: Speech, prospect: Prospect, sheet: Sheet) -> Iterator[Fact]:
    pursuit, limit = prospect.pursuit, limits(prospect)
    counts, judgement = pursuit.tally, judge(sheet, prospect.klass)
    verdict = speech.say(f"verdicts.{judgement.verdict.value}")
    yield "state", speech.say(f"states.{prospect.state.value}")
    yield "klass", prospect.klass.value
    yield "big_fish", speech.say("answers.yes") if pursuit.is_big_fish else ""
    yield "verdict", " ".join([f"{verdict}.", *reason_sentences(speech, judgement)])
    yield "gut", speech.say("said.attempts_of", count=sheet.gut, limit=5) if sheet.gut else ""
    yield "red_flags", ", ".join(sheet.red_flags)
    yield "next", step_words(speech, prospect.next_step) if prospect.next_step else ""
    yield "attempts", speech.say("said.attempts_of", count=counts.attempts, limit=limit.attempts)
    yield "stop_on", _day(speech, limit.day)
    yield "maybes", str(counts.maybes or "")
    yield "last_on", _day(speech, counts.last_on)
    yield "sign_on", _day(speech, counts.sign_on)
    yield "minutes", speech.say("said.minutes", minutes=counts.minutes) if counts.minutes else ""
    yield "agreement", agreed_terms(speech, pursuit.agreement)
    newsletter = pursuit.newsletter.value
    yield "newsletter", speech.say(f"newsletters.{newsletter}") if newsletter else ""


def _being_parked(speech: Speech, prospect: Prospect) -> Iterator[Fact]:
    pursuit = prospect.pursuit
    reason = pursuit.let_go_reason
    yield "let_go_reason", speech.say(f"let_go_reasons.{reason.value}") if reason else ""
    yield "wake", ", ".join(filter(None, (_day(speech, pursuit.wake_on), pursuit.wake_note)))
    yield "requalify_on", _day(speech, pursuit.requalify_on)
    yield "trashed_on", _day(speech, prospect.trashed_on)


def _person(speech: Speech, name: str, role: Role) -> str:
    if role is Role.UNKNOWN:
        return name
    return speech.say("said.person_role", name=name, role=speech.say(f"roles.{role.value}"))


def _day(speech: Speech, day: date | None) -> str:
    return speech.day(day) if day else ""
