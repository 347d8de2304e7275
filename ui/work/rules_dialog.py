"""Client work from your calendars: by which words and categories appointments are known as time for clients."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.work import save_client_rules
from planner.domain.prospects.folding import fold, search_terms
from planner.domain.work.checks import LONGEST_RULE
from planner.domain.work.client_work import RuleKind
from planner.storage.queries.busy import busy_calendars
from planner.storage.queries.client_times import found_by_rules, found_categories
from planner.storage.queries.work import client_rules
from ui.bridge.bridge import Bridge
from ui.bridge.formats import length, number
from ui.kit import Button, Callout, ChoiceChip, Dialog, TextField, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout

_WIDTH, _MOST_CATEGORIES, _COUNT_MS = 600, 12, 150


def open_client_rules(bridge: Bridge, window: QWidget) -> None:
    """Open the dialog over the window."""
    ClientRulesDialog(bridge, window).open()


class ClientRulesDialog(Dialog):
    """A word with Enter, a category by a click; what they find is counted as they are chosen."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Client work from your calendars"))
        self._bridge = bridge
        self.words: dict[str, ChoiceChip] = {}
        self.categories: dict[str, ChoiceChip] = {}
        self._later = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._build_body()
        self._connect()
        self._fill()

    def take_focus(self) -> None:
        self.word.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.word.hasFocus() and self.word.text().strip():
            self.add_button.click()
        else:
            self.save_button.click()

    def rules(self) -> list[tuple[RuleKind, str]]:
        """What is chosen."""
        words = [(RuleKind.WORD, text) for text, chip in self.words.items() if chip.isChecked()]
        return words + [(RuleKind.CATEGORY, text) for text, chip in self.categories.items() if chip.isChecked()]

    def _build_body(self) -> None:
        sentence = self.tr(
            "Appointments of your other calendars with one of these words or categories count as time for clients, "
            "once their day is over. An all-day one counts as a fifth of your client hours a week."
        )
        self.body.addWidget(label(sentence, "body", "text2", wrap=True))
        self.no_calendar = Callout(
            "week",
            self.tr("No other calendar is shown yet."),
            self.tr("Add one with the command “Other calendars”; its appointments are looked through then."),
            (),
            "mute",
            compact=True,
        )
        self.body.addWidget(self.no_calendar)
        self.word = TextField(self.tr("For example: site visit"))
        self.word.setAccessibleName(self.tr("A word of the title"))
        self.word.setMaxLength(LONGEST_RULE)
        self.add_button = Button(self.tr("Add"), "secondary", "plus")
        row = hbox(self.word, self.add_button, spacing=8)
        row.setStretch(0, 1)
        self.wrong = label("", "small", "bad_text", wrap=True)
        self.wrong.hide()
        self._word_flow, self._category_flow = FlowLayout(spacing=8), FlowLayout(spacing=8)
        self._word_box, self._category_box = boxed(self._word_flow), boxed(self._category_flow)
        title = label(self.tr("Words in the title"), "body_strong")
        self.body.addWidget(boxed(vbox(title, row, self.wrong, self._word_box, spacing=8)))
        self._category_title = label(self.tr("Categories"), "body_strong")
        self._category_part = boxed(vbox(self._category_title, self._category_box, spacing=8))
        self.body.addWidget(self._category_part)
        self.count = label("", "heading", wrap=True)
        self.examples = label("", "small", "text2", wrap=True)
        self.body.addWidget(boxed(vbox(self.count, self.examples, spacing=2, margins=(0, 4, 0, 0))))
        self.cancel_button = Button(self.tr("Cancel"), "secondary")
        self.save_button = Button(self.tr("Save"), "primary")
        self.add_footer_right(self.cancel_button)
        self.add_footer_right(self.save_button)

    def _connect(self) -> None:
        self.word.textEdited.connect(self._on_edited)
        self.add_button.clicked.connect(self._on_add)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self._later.timeout.connect(self._show_count)

    def _fill(self) -> None:
        """The rules there are, and the categories that the calendars have."""
        store = self._bridge.store
        self.no_calendar.setVisible(not busy_calendars(store))
        for rule in client_rules(store):
            if rule.kind is RuleKind.WORD:
                self._add_word(rule.text)
            else:
                self._add_category(rule.text, rule.text, checked=True)
        chosen = {fold(text) for text in self.categories}
        known = (each for each in found_categories(store, self._bridge.today) if fold(each.text) not in chosen)
        for each in list(known)[:_MOST_CATEGORIES]:
            words = self.tr("{category} ({count})").format(category=each.text, count=number(each.appointments))
            self._add_category(each.text, words, checked=False)
        self._category_part.setVisible(bool(self.categories))
        self._word_box.setVisible(bool(self.words))
        self._show_count()

    def _add_word(self, text: str) -> None:
        self.words[text] = ChoiceChip(text, checked=True)
        self._word_flow.addWidget(self.words[text])
        self._word_box.show()
        self.words[text].show()
        self.words[text].toggled.connect(self._on_toggled)

    def _add_category(self, text: str, words: str, *, checked: bool) -> None:
        self.categories[text] = ChoiceChip(words, checked=checked)
        self._category_flow.addWidget(self.categories[text])
        self.categories[text].toggled.connect(self._on_toggled)

    def _show_count(self) -> None:
        found = found_by_rules(self._bridge.store, self._typed_rules(), self._bridge.today)
        if not found.appointments:
            words = self.tr("Nothing found in the last 3 months")
            self.count.setText(self.tr("Nothing is counted yet") if not self._typed_rules() else words)
        else:
            words = self.tr("%n appointment(s), {length}", "", found.appointments)
            self.count.setText(words.format(length=length(found.minutes)))
        titles = self.tr("In the last 3 months, for example: {titles}").format(titles=", ".join(found.titles))
        self.examples.setText(titles)
        self.examples.setVisible(bool(found.titles))
        if self.isVisible():
            self.relayout()

    def _typed_rules(self) -> list[tuple[RuleKind, str]]:
        """What is chosen, with the word that is being typed."""
        typed = self.word.text().strip()
        return [*self.rules(), (RuleKind.WORD, typed)] if search_terms(typed) else self.rules()

    def _say_wrong(self, text: str) -> None:
        self.word.set_error(text or None)
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def _take_word(self) -> bool:
        """Make a chip of the word that is typed; whether nothing was wrong with it."""
        typed = " ".join(self.word.text().split())
        if not typed:
            return True
        terms = search_terms(typed)
        if not terms:
            self._say_wrong(self.tr("A word needs a letter or a digit."))
            return False
        known = next((chip for text, chip in self.words.items() if search_terms(text) == terms), None)
        if known is None:
            self._add_word(typed)
        else:
            known.setChecked(True)
        self.word.clear()
        self._say_wrong("")
        self._later.start()
        return True

    def _on_toggled(self) -> None:
        self._later.start()

    def _on_edited(self) -> None:
        self._say_wrong("")
        self._later.start()

    def _on_add(self) -> None:
        self._take_word()
        self.take_focus()
        if self.isVisible():
            self.relayout()

    def _on_save(self) -> None:
        if not self._take_word():
            self.take_focus()
        elif self._bridge.perform(save_client_rules, rules=self.rules()) is not None:
            self.accept()
