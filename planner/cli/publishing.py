"""The command that brings the calendar server in step, for those who do not keep the window open."""

import click

from planner.cli.command import SpokenCommand, option, pass_session
from planner.cli.session import Session
from planner.errors import KnownError


@click.command("publish", cls=SpokenCommand, help="publish")
@option("--dry-run", is_flag=True, help="dry_publish")
@pass_session
def publish(session: Session, dry_run: bool) -> None:
    """Publish what waits; it is set up in the window, and the password comes from the keyring."""
    from planner.actions.publishing import keep_outcome, prepare
    from planner.publishing.passwords import password_of
    from planner.publishing.plan import StepKind
    from planner.publishing.server import Account
    from planner.storage.queries.settings import settings

    with session.store() as store:
        chosen, speech = settings(store), session.speech
        if not chosen.publish_on:
            raise KnownError("publish_off")
        password = password_of(chosen.publish_url, chosen.publish_user)
        if password is None:
            raise KnownError("publish_password_missing")
        job = prepare(store, language=speech.language)
        report = job.run(Account(chosen.publish_url, chosen.publish_user, password), is_dry=dry_run)
        if not dry_run:
            keep_outcome(store, job=job, report=report)
        counts = {kind.value: speech.number(report.outcome.count(kind)) for kind in StepKind}
        session.print(speech.say("said.would_publish" if dry_run else "said.published", **counts))
        if report.conflicts:
            session.remark(speech.count("said.left_in_doubt", len(report.conflicts)))
        if report.outcome.error is not None:
            raise report.outcome.error
