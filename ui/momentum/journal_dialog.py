"""The journal of slowdowns: what was named, what was done, and whether effort came back; with a note of one's own."""

from datetime import date

from PySide6.QtWidgets import QWidget

from planner.actions.momentum import edit_journal
from planner.changes import ChangeSet, Kind
from planner.domain.momentum.journal import Slowdown, SlowdownAnswer
from planner.storage.queries.slowdowns import slowdowns
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month_year
from ui.bridge.momentum_words import PATTERN_ICONS, cure_word, pattern_word
from ui.kit import Button, Dialog, EmptyState, Pill, Separator, TextField, boxed, hbox, label, vbox

_WIDTH, _LONGEST_NOTE = 640, 500


def open_journal(bridge: Bridge, window: QWidget) -> "JournalDialog":
    """Show the journal over the window."""
    dialog = JournalDialog(bridge, window)
    dialog.open()
    return dialog


class JournalDialog(Dialog):
    """The newest on top. A note is kept when its field is left or Enter is pressed."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Journal of slowdowns"))
        self._bridge = bridge
        self.entries: list[JournalEntry] = []
        found = slowdowns(bridge.store)
        if not found:
            words = self.tr("When effort falls, it is noted here: why, what was done, and whether it came back.")
            self.body.addWidget(EmptyState("playbook", self.tr("Nothing so far"), words))
        for place, slowdown in enumerate(found):
            if place:
                self.body.addWidget(Separator())
            entry = JournalEntry(slowdown)
            entry.note.editingFinished.connect(self._on_edited)
            self.entries.append(entry)
            self.body.addWidget(entry)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_footer_right(close)
        bridge.changed.connect(self._on_changed)

    def accept(self) -> None:
        """Keep what was typed, and close."""
        self._on_edited()
        super().accept()

    def reject(self) -> None:
        """Close; what was typed is kept too."""
        self._on_edited()
        super().reject()

    def _on_edited(self) -> None:
        for entry in self.entries:
            text = entry.note.text().strip()
            if text != entry.slowdown.note:
                self._bridge.perform(edit_journal, slowdown_id=entry.slowdown.id, note=text)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.SLOWDOWN):
            known = {each.id: each for each in slowdowns(self._bridge.store)}
            for entry in self.entries:
                if entry.slowdown.id in known:
                    entry.show_slowdown(known[entry.slowdown.id])


class JournalEntry(QWidget):
    """One slowdown."""

    def __init__(self, slowdown: Slowdown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slowdown = slowdown
        self.pill = Pill("")
        self.lines = label("", "body", "text2", wrap=True)
        title = hbox(label(pattern_word(slowdown.pattern), "body_strong"), self.pill, None, spacing=8)
        self.note = TextField(self.tr("A note of your own"))
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setAccessibleName(self.tr("Note on {pattern}").format(pattern=pattern_word(slowdown.pattern)))
        self.setLayout(vbox(boxed(title), self.lines, self.note, spacing=6))
        self.show_slowdown(slowdown)

    def show_slowdown(self, slowdown: Slowdown) -> None:
        """Show it as it stands now."""
        self.slowdown = slowdown
        if slowdown.ended_on is None:
            self.pill.set_pill(self.tr("Lasts"), "warn", PATTERN_ICONS[slowdown.pattern])
        elif slowdown.came_back:
            self.pill.set_pill(self.tr("Effort came back"), "ok", "check")
        else:
            self.pill.set_pill(self.tr("Over"), "mute")
        self.lines.setText(self._story(slowdown))
        if not self.note.hasFocus():
            self.note.setText(slowdown.note)

    def _story(self, slowdown: Slowdown) -> str:
        since = self.tr("Since the week of {since}, named on {named}.")
        parts = [since.format(since=_day(slowdown.since), named=_day(slowdown.named_on))]
        if slowdown.cured_on is not None:
            words = self.tr("What you did: {cure}, on {day}.")
            parts.append(words.format(cure=cure_word(slowdown.cure), day=_day(slowdown.cured_on)))
        if slowdown.answer is SlowdownAnswer.ON_PURPOSE and slowdown.quiet_until is not None:
            parts.append(self.tr("On purpose, until {day}.").format(day=_day(slowdown.quiet_until)))
        elif slowdown.answer is SlowdownAnswer.NOT_NOW:
            parts.append(self.tr("Put off %n time(s).", "", max(1, slowdown.not_nows)))
        if slowdown.ended_on is not None:
            back = (
                self.tr("Back at the usual on {day}.") if slowdown.came_back else self.tr("No longer named on {day}.")
            )
            parts.append(back.format(day=_day(slowdown.ended_on)))
        return " ".join(parts)


def _day(day: date) -> str:
    return day_month_year(day)
