"""What the dialog asks of a server before anything is published: its calendars, a new one, and what would change."""

from dataclasses import dataclass

from planner.actions.publishing import Job, Report, calendars_of, make_calendar
from planner.errors import KnownError
from planner.publishing.passwords import forget_password, keep_password, password_of
from planner.publishing.server import Account, RemoteCalendar
from ui.bridge.background import IsCancelled, Progress


@dataclass(frozen=True, slots=True)
class LookForCalendars:
    """Signs in and lists the calendars."""

    account: Account

    def __call__(self, _progress: Progress, _is_cancelled: IsCancelled) -> list[RemoteCalendar]:
        return calendars_of(self.account)


@dataclass(frozen=True, slots=True)
class TryOut:
    """Says what a round would do, and does nothing."""

    account: Account
    job: Job

    def __call__(self, _progress: Progress, _is_cancelled: IsCancelled) -> Report:
        report = self.job.run(self.account, is_dry=True)
        if report.outcome.error is not None:
            raise report.outcome.error
        return report


@dataclass(frozen=True, slots=True)
class BeginHere:
    """Keeps the password, and makes the calendar when `name` is given; returns the calendar's address."""

    account: Account
    calendar_url: str
    name: str = ""

    def __call__(self, _progress: Progress, _is_cancelled: IsCancelled) -> str:
        address = make_calendar(self.account, self.name).url if self.name else self.calendar_url
        keep_password(self.account.url, self.account.user, self.account.password)
        return address


@dataclass(frozen=True, slots=True)
class LeaveServer:
    """Takes our events off the server when wished, and the password out of the keyring."""

    job: Job
    url: str
    user: str
    removes: bool

    def __call__(self, _progress: Progress, _is_cancelled: IsCancelled) -> Report | None:
        report = None
        if self.removes:
            password = password_of(self.url, self.user)
            if password is None:
                raise KnownError("publish_password_missing")
            report = self.job.remove_all(Account(self.url, self.user, password))
            if report.outcome.error is not None:
                raise report.outcome.error
        forget_password(self.url, self.user)
        return report
