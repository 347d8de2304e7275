"""The newsletter: who receives it, who does not and why, getting the list out, and the log of issues."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.actions.newsletter import remove_newsletter
from planner.changes import ChangeSet, Kind
from planner.domain.nurture.newsletter import Issue, Refusal
from planner.exchange.newsletter_list import PORTIONS
from planner.storage.queries.newsletter import (
    NewsletterCounts,
    newsletter_counts,
    newsletter_issues,
    newsletter_rhythm,
)
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month_year, number
from ui.bridge.navigation import Navigator
from ui.bridge.question import Question
from ui.kit import Button, Card, Dialog, IconButton, Label, ListRow, Segmented, boxed, clear_layout, hbox, label, vbox
from ui.nurture.newsletter_list import NewsletterList
from ui.nurture.newsletter_log import NewsletterLog
from ui.nurture.newsletter_people import NewsletterPeople
from ui.nurture.newsletter_words import REFUSAL_ICONS, refusal_words, rhythm_words, way_out

_SHOWN = 6  # issues, until one asks for all


def open_newsletter(bridge: Bridge, navigator: Navigator, window: QWidget) -> None:
    """Open the newsletter."""
    NewsletterDialog(bridge, navigator, window).open()


class NewsletterDialog(Dialog):
    """All about the newsletter; the program sends nothing."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, "", 640)
        self.set_title(self.tr("Newsletter"))
        self._bridge, self._navigator = bridge, navigator
        self._counts = NewsletterCounts(0, {})
        self._shows_all = False
        self.list = NewsletterList(bridge, parent.window())
        self._question = Question(bridge.store, self)
        self._add_parts()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Fill it from the store."""
        store = self._bridge.store
        self.rhythm.setText(rhythm_words(newsletter_rhythm(store), self._bridge.today))
        self._fill_issues(newsletter_issues(store))
        self._question.ask(newsletter_counts)
        if self.isVisible():
            self.relayout()

    def _on_counted(self, counts: NewsletterCounts) -> None:
        self._counts = counts
        receivers = counts.receivers
        self.count.setText(self.tr("%n prospect(s) receive it", "", receivers))
        for button in (self.export_button, self.copy_button, self.log_button):
            button.setEnabled(receivers > 0)
        self.people_button.setVisible(receivers > 0)
        self.portion.setVisible(receivers > PORTIONS[0])
        self._fill_refused()
        self._start_copying_again()
        if self.isVisible():
            self.relayout()

    def refused_rows(self) -> list[ListRow]:
        """The rows of those who do not receive it."""
        return list(self._refused_rows)

    def _add_parts(self) -> None:
        self.count = Label(self.tr("Counting…"), "title")
        self.rhythm = label("", "body", "text2", wrap=True)
        note = self.tr("Assidu sends nothing. It keeps the list and the log; your mail program does the rest.")
        self.export_button = Button(self.tr("Export as CSV"), "secondary", icon="export")
        self.copy_button = Button("", "secondary", icon="copy")
        self.portion = Segmented([(str(size), self.tr("%n at a time", "", size)) for size in PORTIONS])
        self.portion.setAccessibleName(self.tr("Addresses at a time"))
        self.log_button = Button(self.tr("Log this issue"), "primary")
        close = Button(self.tr("Close"), "quiet")
        close.clicked.connect(self.accept)
        self.people_button = Button(self.tr("See who"), "link")
        self.people_button.hide()
        self.body.addLayout(vbox(hbox(self.count, self.people_button, None, spacing=12), self.rhythm, spacing=2))
        self.body.addLayout(hbox(self.export_button, self.copy_button, self.portion, None, spacing=10))
        self.body.addWidget(label(note, "small", "text2", wrap=True))
        self._refused, self._issues = vbox(spacing=0), vbox(spacing=0)
        self.body.addWidget(boxed(self._refused))
        self.body.addWidget(boxed(self._issues))
        self.body.addStretch(1)
        for button in (self.export_button, self.copy_button, self.log_button):
            button.setEnabled(False)
        self.copy_button.set_words(self.tr("Copy addresses"))
        self.portion.hide()
        self.add_footer_left(close)
        self.add_footer_right(self.log_button)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_counted)
        self.export_button.clicked.connect(self.list.export)
        self.copy_button.clicked.connect(self._on_copy)
        self.people_button.clicked.connect(self._on_receivers)
        self.portion.chosen.connect(self._start_copying_again)
        self.list.copied.connect(self._on_copied)
        self.log_button.clicked.connect(self._on_log)
        self.accepted.connect(self.list.leave)
        self.rejected.connect(self.list.leave)
        self._bridge.changed.connect(self._on_changed)

    def _fill_refused(self) -> None:
        clear_layout(self._refused)
        self._refused_rows: list[ListRow] = []
        refused = self._counts.refused
        if not refused:
            return
        card = Card(self.tr("Who does not receive it"), sum(refused.values()), padding=0)
        for place, (reason, count) in enumerate(refused.items()):
            if place:
                card.add_row_separator(16)
            row = _RefusedRow(reason, count)
            row.wanted.connect(self._on_refused)
            self._refused_rows.append(row)
            card.body.addWidget(row)
        self._refused.addWidget(card)

    def _fill_issues(self, issues: list[Issue]) -> None:
        clear_layout(self._issues)
        if not issues:
            return
        is_cut = len(issues) > _SHOWN and not self._shows_all
        card = Card(self.tr("What went out"), len(issues), self.tr("Show all") if is_cut else None, padding=0)
        card.link_clicked.connect(self._on_all)
        for place, issue in enumerate(issues[:_SHOWN] if is_cut else issues):
            if place:
                card.add_row_separator(16)
            row = _IssueRow(issue)
            row.removed.connect(self._on_removed)
            card.body.addWidget(row)
        self._issues.addWidget(card)

    def _start_copying_again(self) -> None:
        self.list.start_again()
        size = int(self.portion.value())
        whole = self._counts.receivers <= size
        first = self.tr("Copy addresses") if whole else self.tr("Copy the first %n address(es)", "", size)
        self.copy_button.set_words(first)

    def _on_copy(self) -> None:
        self.list.copy_next(int(self.portion.value()))

    def _on_copied(self, _count: int, left: int) -> None:
        if left:
            self.copy_button.set_words(self.tr("Copy the next ones (%n more time(s))", "", left))
        else:
            self._start_copying_again()

    def _on_receivers(self) -> None:
        self._show_people(None, self._counts.receivers)

    def _on_refused(self, reason: Refusal) -> None:
        self._show_people(reason, self._counts.refused[reason])

    def _show_people(self, reason: Refusal | None, count: int) -> None:
        people = NewsletterPeople(self._bridge, self._navigator, self, reason, count)
        people.accepted.connect(self.accept)
        people.open()

    def _on_log(self) -> None:
        NewsletterLog(self._bridge, self, self._counts.receivers).open()

    def _on_all(self) -> None:
        self._shows_all = True
        self._fill_issues(newsletter_issues(self._bridge.store))
        self.relayout()

    def _on_removed(self, newsletter_id: int) -> None:
        self._bridge.perform(remove_newsletter, newsletter_id=newsletter_id)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.NEWSLETTER, Kind.PROSPECT):
            self.reload()


class _RefusedRow(ListRow):
    wanted = Signal(object)

    def __init__(self, reason: Refusal, count: int) -> None:
        many = Label(number(count), "body_medium", "text2", tabular_digits=True)
        super().__init__(REFUSAL_ICONS[reason], refusal_words(reason), second_line=way_out(reason), right=many)
        self.reason = reason
        self.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        self.wanted.emit(self.reason)


class _IssueRow(QWidget):
    removed = Signal(int)

    def __init__(self, issue: Issue) -> None:
        super().__init__()
        self._id = issue.id
        went = self.tr("{day}, to %n prospect(s)", "", issue.receivers).format(day=day_month_year(issue.sent_on))
        words = vbox(label(issue.title, "body_medium", wrap=True), label(went, "small", "text2"), spacing=0)
        remove = self.tr("Take “{title}” out of the log").format(title=issue.title)
        self.remove_button = IconButton("x", remove)
        row = hbox(spacing=8, margins=(16, 8, 12, 8))
        row.addLayout(words, 1)
        row.addWidget(self.remove_button)
        self.setLayout(row)
        self.remove_button.clicked.connect(self._on_remove)

    def _on_remove(self) -> None:
        self.removed.emit(self._id)
