"""What the commands of the window open: dialogs and files, each imported when it is first asked for."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.actions.backing_up import back_up
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator

if TYPE_CHECKING:
    from ui.exporting.export_flow import ExportFlow


class CommandDesk(QObject):
    """Answers the commands that need nothing of the window but a place to open in."""

    def __init__(self, bridge: Bridge, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._navigator, self._window = bridge, navigator, window
        self.answers: Mapping[Command, Callable[[], object]] = {
            Command.IMPORT_PROSPECTS: self._import,
            Command.NEW_SERIES: self._new_series,
            Command.EXPORT_CALENDAR: self._export_calendar,
            Command.EXPORT_CALENDAR_AS: self._export_calendar_as,
            Command.CALENDAR_HOW_TO: self._show_calendar_how_to,
            Command.PLAN_WIZARD: self._plan,
            Command.WEEKLY_REVIEW: self._review,
            Command.PAUSES: self._show_pauses,
            Command.CALENDARS: self._show_calendars,
            Command.CAME_BACK: self._show_came_back,
            Command.PUBLISH: self._publish,
            Command.EXPORT_OPTIONS: self._show_export_options,
            Command.NEW_GOAL: self._new_goal,
            Command.NEW_PROPOSAL: self.new_proposal,
            Command.DATE_PROPOSALS: self._date_proposals,
            Command.BOOK_WEEKS: self._book_weeks,
            Command.JOURNAL: self._show_journal,
            Command.SELF_DIAGNOSIS: self._show_self_diagnosis,
            Command.LOG_CLIENT_WORK: self._log_client_work,
            Command.CLIENT_RULES: self._show_client_rules,
            Command.SIGNED_WORK: self._show_signed_work,
            Command.IDEAL_CLIENT: self._show_ideal_client,
            Command.REFERRALS: self._show_referrals,
            Command.NEWSLETTER: self._show_newsletter,
            Command.CADENCES: self._show_cadences,
            Command.SINS: self._show_sins,
            Command.LEDGER: self._show_ledger,
            Command.SELF_CHECK: self._show_self_check,
            Command.BACK_UP: self._back_up,
            Command.SHOW_SHORTCUTS: self._show_shortcuts,
        }

    def _import(self) -> None:
        from ui.importing.dialog import ImportDialog

        ImportDialog(self._bridge, self._navigator, self._window).open()

    def _new_series(self) -> None:
        from ui.week.series_dialog import SeriesDialog

        SeriesDialog(self._bridge, self._window).open()

    def _export_flow(self) -> "ExportFlow":
        from ui.exporting.export_flow import ExportFlow

        return ExportFlow(self._bridge, self._navigator, self._window)

    def _export_calendar(self) -> None:
        self._export_flow().start()

    def _export_calendar_as(self) -> None:
        self._export_flow().start_as()

    def _show_calendar_how_to(self) -> None:
        self._export_flow().show_how_to()

    def _plan(self) -> None:
        from ui.planning.plan_dialog import PlanDialog

        PlanDialog(self._bridge, self._window).open()

    def _review(self) -> None:
        from ui.review.dialog import ReviewDialog

        ReviewDialog(self._bridge, self._navigator, self._window).open()

    def _show_pauses(self) -> None:
        from ui.week.pauses_dialog import PausesDialog

        PausesDialog(self._bridge, self._window).open()

    def _show_calendars(self) -> None:
        from ui.calendars.dialog import CalendarsDialog

        CalendarsDialog(self._bridge, self._navigator, self._window).open()

    def _show_came_back(self) -> None:
        from ui.publishing.came_back_dialog import CameBackDialog

        CameBackDialog(self._bridge, self._navigator, self._window).open()

    def _publish(self) -> None:
        from ui.publishing.publish_dialog import PublishDialog

        PublishDialog(self._bridge, self._window).open()

    def _show_export_options(self) -> None:
        from ui.exporting.options_dialog import ExportOptionsDialog

        ExportOptionsDialog(self._bridge, self._window).open()

    def export_block(self, series_id: int, slot: datetime) -> None:
        """Write one block alone to a calendar file."""
        from ui.exporting.one_block import export_one_block

        export_one_block(self._bridge, self._window, series_id, slot)

    def _new_goal(self) -> None:
        from ui.goals.next_goal import ask_for_goal

        ask_for_goal(self._bridge, self._window)

    def renegotiate(self, proposal_id: int) -> None:
        """Offer a proposal anew."""
        from ui.proposals.answers import RenegotiateDialog

        RenegotiateDialog(self._bridge, self._window, proposal_id).open()

    def new_proposal(self, prospect_id: int = 0) -> None:
        """Write a proposal for somebody; 0 lets the owner say for whom."""
        from ui.proposals.proposal_dialog import open_new_proposal

        open_new_proposal(self._bridge, self._window, prospect_id)

    def _date_proposals(self) -> None:
        from ui.proposals.end_dates_dialog import open_end_dates

        open_end_dates(self._bridge, self._window)

    def _book_weeks(self) -> None:
        from ui.week.booking_dialog import BookingDialog

        BookingDialog(self._bridge, self._window).open()

    def _log_client_work(self) -> None:
        from ui.work.log_dialog import open_log_client_work

        open_log_client_work(self._bridge, self._window)

    def _show_client_rules(self) -> None:
        from ui.work.rules_dialog import open_client_rules

        open_client_rules(self._bridge, self._window)

    def _show_signed_work(self) -> None:
        from ui.work.signed_dialog import open_signed_work

        open_signed_work(self._bridge, self._window)

    def _show_journal(self) -> None:
        from ui.momentum.journal_dialog import open_journal

        open_journal(self._bridge, self._window)

    def _show_self_diagnosis(self) -> None:
        from ui.momentum.self_dialog import open_self_diagnosis

        open_self_diagnosis(self._bridge, self._window)

    def _show_ideal_client(self) -> None:
        from ui.ideal import open_ideal_client

        open_ideal_client(self._bridge, self._navigator, self._window)

    def _show_referrals(self) -> None:
        from ui.ideal import open_referrals

        open_referrals(self._bridge, self._navigator, self._window)

    def _show_newsletter(self) -> None:
        from ui.nurture import open_newsletter

        open_newsletter(self._bridge, self._navigator, self._window)

    def _show_cadences(self) -> None:
        from ui.nurture import open_cadences

        open_cadences(self._bridge, self._window)

    def choose_cadence(self, prospect_id: int) -> None:
        """Choose a cadence to run with somebody."""
        from ui.nurture import choose_cadence

        choose_cadence(self._bridge, self._window, prospect_id)

    def _show_sins(self) -> None:
        from ui.checkup import open_sins

        open_sins(self._bridge, self._navigator, self._window)

    def _show_ledger(self) -> None:
        from ui.checkup import open_ledger

        open_ledger(self._bridge, self._navigator, self._window)

    def _show_self_check(self) -> None:
        from ui.checkup import open_self_check

        open_self_check(self._bridge, self._navigator, self._window)

    def _back_up(self) -> None:
        name = f"assidu-{self._bridge.today.isoformat()}.db"
        title = self.tr("Back up to")
        path, _ = QFileDialog.getSaveFileName(self._window, title, str(Path.home() / name), self.tr("Backup (*.db)"))
        if path and self._bridge.perform(back_up, path=Path(path)) is not None:
            self._bridge.said.emit(self.tr("Backed up and checked: {path}").format(path=path))

    def _show_shortcuts(self) -> None:
        from ui.shell.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).open()
