"""Setting publishing up: sign in, choose a calendar, see what would change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from planner.actions.publishing import Report, prepare_for, turn_on
from planner.errors import BugError, KnownError
from planner.publishing.passwords import has_keyring
from planner.publishing.server import Account, RemoteCalendar
from ui.bridge.background import BackgroundTask, Work, run_in_background
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.kit import Callout, ComboBox, FieldRow, boxed, label, vbox
from ui.publishing.account_form import AccountForm
from ui.publishing.connection import BeginHere, LookForCalendars, TryOut
from ui.publishing.publish_words import outcome_line

NEW = "new"


class SetupPart(QWidget):
    """`grown` follows a change of size, `turned_on` the end; `step` says what the main button does next."""

    grown = Signal()
    turned_on = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._account: Account | None = None
        self._task: BackgroundTask | None = None
        chosen = bridge.settings
        intro = self.tr(
            "Your phone sees your blocks without a file: Assidu keeps a calendar on your server in step. "
            "Only events of Assidu are ever touched. Nothing is sent before you ask for it."
        )
        self.form = AccountForm(chosen.publish_url, chosen.publish_user, has_keyring())
        self.problem = Callout("alert", " ", " ", (), "bad", compact=True)
        self.problem.hide()
        self.calendars = ComboBox()
        self.would = label("", "body", "text2", wrap=True)
        holds = self.tr("It holds what your calendar file holds, with as much of the names as you chose for it.")
        choice = FieldRow(self.tr("Calendar"), self.calendars, self._advice())
        self.found_part = boxed(vbox(choice, self.would, label(holds, "small", "text3", wrap=True), spacing=10))
        self.found_part.hide()
        self.setLayout(
            vbox(label(intro, "body", "text2", wrap=True), self.form, self.problem, self.found_part, spacing=14)
        )
        self.form.changed.connect(self._on_form_changed)
        self.calendars.activated.connect(self._look_what_would_change)

    @property
    def is_signed_in(self) -> bool:
        """Whether the account was tried and a calendar can be chosen."""
        return self._account is not None

    @property
    def is_busy(self) -> bool:
        """Whether an answer of the server is awaited."""
        return self._task is not None

    def test(self) -> None:
        """Sign in and list the calendars."""
        account = self.form.account()
        if account is None:
            self.grown.emit()
            return
        self._account = None
        self._run(LookForCalendars(account), self._on_calendars, account)

    def turn_on(self) -> None:
        """Keep the account and publish into the chosen calendar from now on."""
        if self._account is not None:
            name = self._new_name() if self.calendars.value() == NEW else ""
            self._run(BeginHere(self._account, self.calendars.value(), name), self._on_begun, self._account)

    def _on_calendars(self, found: Sequence[RemoteCalendar]) -> None:
        self._account = self._asked
        self.calendars.clear()
        self.calendars.addItem(self.tr("New calendar “{name}”").format(name=self._new_name()), NEW)
        for each in found:
            self.calendars.addItem(each.name, each.url)
        ours = next((each.url for each in found if each.name.casefold() == self._new_name().casefold()), NEW)
        before = self._bridge.settings.publish_calendar
        self.calendars.set_chosen(before if any(each.url == before for each in found) else ours)
        self.form.show_help(False)
        self.found_part.show()
        self._look_what_would_change()

    def _look_what_would_change(self) -> None:
        if self._account is None:
            return
        url, language = self.calendars.value(), self._bridge.language
        job = prepare_for(self._bridge.store, calendar_url="" if url == NEW else url, language=language)
        if url == NEW:
            self.would.setText(self.tr("%n event(s) to add", "", job.waiting))
            self.grown.emit()
            return
        self.would.setText(self.tr("Looking what would change…"))
        self._run(TryOut(self._account, job), self._on_tried, self._account)

    def _on_tried(self, report: Report) -> None:
        others = self.tr("Other events in this calendar stay as they are.")
        self.would.setText(f"{outcome_line(report.outcome)}. {others}")

    def _on_begun(self, calendar_url: str) -> None:
        account = self._account
        if account is None:
            return
        change = self._bridge.perform(turn_on, url=account.url, user=account.user, calendar_url=calendar_url)
        if change is not None:
            self.turned_on.emit()

    def _on_form_changed(self) -> None:
        """Another account has other calendars."""
        self._account = None
        self.problem.hide()
        self.form.show_help(True)
        self.found_part.hide()
        self.grown.emit()

    def _run(self, work: Work, on_done: Callable[..., None], account: Account) -> None:
        program = QCoreApplication.instance()
        if program is None:
            raise BugError("a server cannot be asked without a running program")
        if self._task is not None:
            return
        self.problem.hide()
        self._asked, self._on_done = account, on_done
        self.setFocus()  # or a second Enter would press the button that the focus falls on
        self.form.setEnabled(False)
        # The task belongs to the program: the dialog may be closed while a server takes its time.
        task = self._task = run_in_background(work, program)
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)
        self.grown.emit()

    def _on_succeeded(self, answer: object) -> None:
        self._end()
        self._on_done(answer)
        self.grown.emit()
        if self.is_signed_in and not self.is_busy:
            self.calendars.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, KnownError):
            raise error
        self.problem.set_words(self.tr("That did not work"), error_sentence(error))
        self.problem.show()
        self.grown.emit()
        if not self.is_signed_in:
            self.form.password.setFocus()
            self.form.password.selectAll()

    def _end(self) -> None:
        self._task = None
        self.form.setEnabled(True)

    def _advice(self) -> str:
        return self.tr("A calendar of its own can be shown, hidden and coloured by itself.")

    def _new_name(self) -> str:
        return self.tr("Prospecting")
