"""The largest text of Today: what to do now, and the button that does it."""

from datetime import timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.occurrences import Occurrence
from ui.bridge.formats import capital, clock, clock_range, day_long, relative_day, weekday_name
from ui.kit import Button, boxed, clear_layout, hbox, label, vbox
from ui.today.facts import TodayFacts

_SOON_MINUTES = 60
_SHORT_BELOW = 720  # height of the window


class HeroAction(StrEnum):
    """What the hero's button can start, besides marking a block."""

    ADD_PEOPLE = "add_people"
    PLAN_WEEK = "plan_week"
    NEW_SERIES = "new_series"
    SEE_WEEK = "see_week"


class Hero(QWidget):
    """Three lines and one filled button. `show_facts` fills it; `say` only renews the words as time goes by."""

    wanted = Signal(object)
    marked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: Occurrence | None = None
        self.primary: Button | None = None
        self._day = label("", "body_medium", "text2")
        self._week = label("", "body", "text2", wrap=True)
        self.headline = label("", "hero", wrap=True)
        self.third = label("", "body", "text2", wrap=True)
        self._buttons = vbox(spacing=8)
        date_line = hbox(self._day, label("·", "body", "text3"), spacing=6)
        date_line.addWidget(self._week, 1)
        row = hbox(spacing=24)
        row.addLayout(vbox(date_line, self.headline, self.third, spacing=5), 1)
        holder = boxed(self._buttons)
        row.addWidget(holder, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)

    def show_facts(self, facts: TodayFacts) -> None:
        """Words and buttons."""
        self.say(facts)
        clear_layout(self._buttons)
        self._block = facts.hero_block
        self.primary = self._primary(facts)
        self._buttons.addWidget(self.primary, 0, Qt.AlignmentFlag.AlignRight)
        if self._block is not None:
            self._buttons.addLayout(self._mark_row(with_kept=not facts.prospect_count))

    def say(self, facts: TodayFacts) -> None:
        """The words alone: they count the minutes."""
        self._day.setText(capital(day_long(facts.now.date())))
        self._week.setText(self._week_words(facts))
        self.headline.setText(self._headline(facts))
        third = self._third(facts)
        self.third.setText(third)
        self.third.setVisible(bool(third) and self.window().height() >= _SHORT_BELOW)

    def _week_words(self, facts: TodayFacts) -> str:
        if not facts.has_kept and not facts.prospect_count:
            return self.tr("Your first week starts here.")
        if not facts.week.total:
            paused = self.tr("The blocks of this week are paused.")
            return paused if facts.week.states else self.tr("No blocks this week.")
        text = self.tr("You have kept {kept} of %n block(s) this week.", "", facts.week.total)
        return text.format(kept=facts.week.kept)

    def _headline(self, facts: TodayFacts) -> str:
        if facts.current is not None:
            hours = clock_range(facts.current.start, facts.current.end)
            if not facts.people_to_call:
                return self.tr("Your block is on: {hours}.").format(hours=hours)
            return self.tr("Your block is on: {hours}, %Ln people to call.", "", facts.people_to_call).format(
                hours=hours
            )
        if facts.pause is not None and facts.hero_block is None:
            return self.tr("Pause until {day}.").format(day=day_long(facts.pause.ends_on))
        if facts.just_over is not None:
            hours = clock_range(facts.just_over.start, facts.just_over.end)
            return self.tr("Your block is over: {hours}. How did it go?").format(hours=hours)
        if facts.next_block is not None and (facts.next_this_week or not facts.prospect_count):
            return self._next_words(facts, facts.next_block)
        if facts.has_series:
            return self.tr("No block is left this week.")
        return self.tr("No blocks are planned yet.")

    def _next_words(self, facts: TodayFacts, block: Occurrence) -> str:
        words = {"day": self._near_day(facts, block), "hours": clock_range(block.start, block.end)}
        if not facts.prospect_count:
            return self.tr("Next block: {day}, {hours}. Add five people to call.").format(**words)
        if not facts.people_to_call:
            return self.tr("Next block: {day}, {hours}.").format(**words)
        return self.tr("Next block: {day}, {hours}, %Ln people to call.", "", facts.people_to_call).format(**words)

    def _near_day(self, facts: TodayFacts, block: Occurrence) -> str:
        """ "today", "tomorrow", "Friday"; the date only when it is further away than a week."""
        today, day = facts.now.date(), block.start.date()
        if timedelta(days=2) <= day - today < timedelta(days=7):
            return weekday_name(day.weekday())
        return relative_day(day, today)

    def _third(self, facts: TodayFacts) -> str:
        if facts.just_over is not None and facts.current is None:
            return self.tr("A short block counts too.")
        if facts.pause is not None and facts.current is None:
            return self._after_pause(facts)
        if not facts.prospect_count:
            return self.tr(
                "Five is enough for a first block. Past clients and people who once asked for a price are good places "
                "to look."
            )
        first, starts = self._first_on_list(facts), self._starts(facts)
        if first and starts:
            return self.tr("{first} {starts}").format(first=first, starts=starts)
        return first or starts or self._nobody_due(facts)

    def _nobody_due(self, facts: TodayFacts) -> str:
        if facts.to_qualify_count:
            return self.tr("Nobody is due. %Ln new prospect(s) wait to be qualified.", "", facts.to_qualify_count)
        return self.tr("Nobody is due. A good time to add a few new names.")

    def _after_pause(self, facts: TodayFacts) -> str:
        """What waits behind the pause; nothing is asked for in it."""
        if facts.next_block is None:
            return self.tr("Nothing is counted as missed meanwhile.")
        words = self.tr("Nothing is counted as missed meanwhile. The next block: {day}, {time}.")
        day = relative_day(facts.next_block.start.date(), facts.now.date())
        return words.format(day=day, time=clock(facts.next_block.start))

    def _first_on_list(self, facts: TodayFacts) -> str:
        if not facts.listed and not facts.due:
            return ""
        who = facts.listed[0] if facts.listed else facts.due[0]
        if who.person and who.company:
            said = self.tr("First on the list: {person}, {company}.")
            return said.format(person=who.person, company=who.company)
        return self.tr("First on the list: {name}.").format(name=who.person or who.company)

    def _starts(self, facts: TodayFacts) -> str:
        block = facts.next_block
        if facts.current is not None:
            return ""
        if block is None:
            return self.tr("Two short ones are enough to keep going.")
        if not facts.next_this_week:
            day = relative_day(block.start.date(), facts.now.date())
            return self.tr("The next one: {day}, {time}.").format(day=day, time=clock(block.start))
        minutes = -((facts.now - block.start) // timedelta(minutes=1))
        if minutes <= _SOON_MINUTES:
            return self.tr("The block starts in %n minute(s).", "", minutes)
        return ""

    def _primary(self, facts: TodayFacts) -> Button:
        if facts.pause is not None and self._block is None:
            return self._action(self.tr("See the week"), "week", HeroAction.SEE_WEEK)
        if not facts.prospect_count:
            return self._action(self.tr("Add people"), "person-plus", HeroAction.ADD_PEOPLE)
        if self._block is not None:
            kept = Button(self.tr("Mark as kept"), "primary", "check", "hero")
            kept.clicked.connect(partial(self._on_outcome, Outcome.KEPT))
            return kept
        if not facts.has_series:
            return self._action(self.tr("New block series"), "repeat", HeroAction.NEW_SERIES)
        if not facts.next_this_week:
            return self._action(self.tr("Plan the week"), "week", HeroAction.PLAN_WEEK)
        return self._action(self.tr("See the week"), "week", HeroAction.SEE_WEEK)

    def _action(self, words: str, icon: str, action: HeroAction) -> Button:
        button = Button(words, "primary", icon, "hero")
        button.clicked.connect(partial(self._on_action, action))
        return button

    def _mark_row(self, *, with_kept: bool) -> QHBoxLayout:
        row = hbox(None, spacing=8)
        outcomes = [(Outcome.SHORTENED, self.tr("Shortened")), (Outcome.MISSED, self.tr("Missed"))]
        if with_kept:
            outcomes.insert(0, (Outcome.KEPT, self.tr("Kept")))
        for outcome, words in outcomes:
            button = Button(words, "secondary", size="small")
            button.clicked.connect(partial(self._on_outcome, outcome))
            row.addWidget(button)
        return row

    def _on_outcome(self, outcome: Outcome) -> None:
        if self._block is not None:
            self.marked.emit(self._block, outcome)

    def _on_action(self, action: HeroAction) -> None:
        self.wanted.emit(action)
