"""The commands for touches: log one, list them, take one out of the log again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from planner.cli.command import BadUse, SpokenGroup, argument, option, pass_session
from planner.cli.prospect_objects import prospect_object, touch_objects
from planner.cli.prospect_words import find_prospect, tell_next
from planner.cli.session import Session
from planner.cli.values import Day, Member, Whole
from planner.domain.followup.proposing import CHANNEL_OF_KIND, is_agreed, kind_for
from planner.domain.prospects.prospect import NextStep, Prospect
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import NotFoundError
from planner.storage.store import Store

if TYPE_CHECKING:
    from planner.domain.followup.advice import Advice
    from planner.domain.followup.guard import Notice


@click.group(cls=SpokenGroup, help="touch")
def touch() -> None:
    """Commands for touches."""


@dataclass(frozen=True, slots=True)
class _NewTouch:
    """The options of `touch add` as they were given."""

    outcome: TouchOutcome
    channel: Channel | None
    minutes: int | None
    note: str
    next_day: date | None
    incoming: bool
    anyway: str

    def touch_with(self, prospect: Prospect, store: Store) -> Touch:
        """The touch to log, at this moment."""
        from planner.actions.standing import Moment

        return Touch(
            id=TouchId(0),
            prospect_id=prospect.id,
            at=Moment(store).now,
            channel=self.channel or _usual_channel(prospect),
            outcome=self.outcome,
            minutes=self.minutes or 0,
            note=self.note.strip(),
            incoming=self.incoming,
        )


@touch.command("add", help="touch_add")
@argument("prospect_id", metavar="ID", type=Whole())
@option("--outcome", type=Member(TouchOutcome), required=True, help="outcome")
@option("--channel", type=Member(Channel), help="channel")
@option("--minutes", type=Whole(or_zero=True), help="touch_minutes")
@option("--note", metavar="TEXT", default="", help="note")
@option("--next", "next_day", type=Day(), help="next")
@option("--incoming", is_flag=True, help="incoming")
@option("--anyway", metavar="REASON", default="", help="anyway")
@option("--json", "as_json", is_flag=True, help="json_object")
@pass_session
def add(session: Session, /, prospect_id: int, as_json: bool, **options: Any) -> None:
    """Log a touch that happens now; what speaks against it is said, never in the way."""
    from planner.actions.touches import log_touch
    from planner.cli.advising import advice_on, notices_against, tell_advice_after_touch, tell_notices
    from planner.storage.queries import touches as log

    given = _NewTouch(**options)
    if given.next_day is not None and given.outcome.ends_contact:
        raise BadUse("next_after_end")
    with session.store() as store:
        before = find_prospect(store, prospect_id)
        new = given.touch_with(before, store)
        notices = notices_against(session, store, before, new)
        new = replace(new, overruled=given.anyway.strip() if notices else "")
        change = log_touch(store, touch=new, next_step=_next_step(store, before, new, given.next_day))
        if not new.overruled:
            tell_notices(session, notices)
        after, logged = find_prospect(store, prospect_id), log.touch(store, change.created or 0)
        advised = advice_on(session, store, after)
        if as_json:
            draft = change.facts.get("draft")
            session.print_object({**_logged_object(after, logged, notices, advised), "draft": draft})
        else:
            _tell_logged(session, before, after, logged)
            if "draft" in change.facts:
                session.print(session.speech.say("said.draft_made", id=change.facts["draft"]))
            tell_advice_after_touch(session, advised)


@touch.command("list", help="touch_list")
@argument("prospect_id", metavar="ID", type=Whole())
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def show(session: Session, prospect_id: int, as_json: bool) -> None:
    """List the touches of one prospect, the newest first."""
    from planner.storage.queries.touches import touches_of

    with session.store() as store:
        prospect = find_prospect(store, prospect_id, to_look=True)
        found = touches_of(store, prospect_id)
        if as_json:
            session.print_json(touch_objects(prospect, found))
        elif not found:
            session.print(session.speech.say("said.no_touches"))
        else:
            session.print_table(list(touch_lines(session, store, found)))


@touch.command("remove", help="touch_remove")
@argument("touch_id", metavar="TOUCH_ID", type=Whole())
@pass_session
def remove(session: Session, touch_id: int) -> None:
    """Take one touch out of the log."""
    from planner.actions.touches import remove_touch
    from planner.storage.queries import touches as log

    with session.store() as store:
        try:
            found = log.touch(store, touch_id)
        except NotFoundError as error:
            raise NotFoundError("no_such_touch", id=touch_id) from error
        name = find_prospect(store, found.prospect_id).display_name
        remove_touch(store, touch_id=touch_id)
        session.print(session.speech.say("said.touch_removed", name=name, **_words_of(session, found)))


def touch_lines(session: Session, store: Store, touches: Sequence[Touch]) -> Iterator[tuple[str, ...]]:
    """The rows of a table of touches, the newest first; `touches` as they happened."""
    from planner.storage.queries.settings import settings

    speech, zone = session.speech, ZoneInfo(settings(store).zone)
    for each in reversed(touches):
        at = each.at.astimezone(zone)
        minutes = speech.say("said.minutes", minutes=each.minutes) if each.minutes else ""
        sign = speech.say("said.sign") if each.incoming else ""
        words = _words_of(session, each)
        note = " ".join(each.note.split())
        yield str(each.id), speech.moment(at), words["channel"], words["outcome"], sign, minutes, note


def _usual_channel(prospect: Prospect) -> Channel:
    """The agreed channel, else that of the next step, else the phone."""
    if prospect.pursuit.agreement.channel is not None:
        return prospect.pursuit.agreement.channel
    step = prospect.next_step
    return CHANNEL_OF_KIND.get(step.kind, Channel.PHONE) if step else Channel.PHONE


def _next_step(store: Store, prospect: Prospect, new: Touch, day: date | None) -> NextStep | None:
    """The proposed step on the day that was named; agreed when one spoke with them. None leaves it to the proposal."""
    from planner.actions.standing import Moment
    from planner.actions.touches import propose_next

    if day is None:
        return None
    proposed = propose_next(store, prospect=prospect, touch=new)
    step = proposed.step if proposed else NextStep(kind_for(prospect), "", day)
    return replace(step, day=day, agreed_on=Moment(store).today if is_agreed(new) else None)


def _tell_logged(session: Session, before: Prospect, after: Prospect, logged: Touch) -> None:
    speech, name = session.speech, after.display_name
    key = "said.logged_sign" if logged.incoming else "said.logged"
    session.print(speech.say(key, id=logged.id, name=name, **_words_of(session, logged)))
    if after.state is not before.state:
        session.print(speech.say("said.now_state", name=name, state=speech.say(f"states.{after.state.value}")))
    tell_next(session, after)


def _logged_object(
    prospect: Prospect, logged: Touch, notices: "Sequence[Notice]", advised: "Sequence[Advice]"
) -> dict[str, object]:
    from planner.cli.advising import advice_objects, notice_objects

    [touch_object] = touch_objects(prospect, [logged])
    return {
        "touch": touch_object,
        "prospect": prospect_object(prospect),
        "notices": notice_objects(notices),
        "advice": advice_objects(advised),
    }


def _words_of(session: Session, each: Touch) -> dict[str, str]:
    speech = session.speech
    return {
        "outcome": speech.say(f"outcomes.{each.outcome.value}"),
        "channel": speech.say(f"channels.{each.channel.value}"),
    }
