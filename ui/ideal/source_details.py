"""One source: told, thanked, a note, the text to copy, and whom it sent."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.actions.referrals import remove_source, save_source
from planner.domain.referrals.source import Source
from planner.storage.queries.ideal_client import ideal_criteria
from planner.storage.queries.prospects import ProspectRow
from planner.storage.queries.referrals import sent_by
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month_year, day_short, relative_day
from ui.bridge.labels import label_of
from ui.ideal.card import IdealCard, ideal_card
from ui.ideal.sharing import ShareRow
from ui.kit import (
    Button,
    ElidedLabel,
    FieldRow,
    Label,
    ListRow,
    PageScroll,
    Separator,
    TextField,
    boxed,
    clear_layout,
    hbox,
    label,
    vbox,
)

_MOST_SHOWN = 100
_SIDES = 16  # as the rows of those who were sent


class SourceDetails(QWidget):
    """The right side of the referrals. `prospect_chosen` carries who is to be opened."""

    prospect_chosen = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._source = Source(0, "")
        self._build()
        self._connect()

    def show_source(self, source: Source) -> None:
        """Show one source with whom it sent."""
        self._source = source
        self._title.setText(source.name)
        self.open_button.setVisible(source.prospect_id is not None)
        for field, text in ((self.name, source.name), (self.note, source.note)):
            if field.text() != text:
                field.setText(text)
        self._told.setText(self._told_words(source.told_on))
        self._thanked.setText(self._thanked_words(source.thanked_on))
        self.told_button.setVisible(source.told_on != self._bridge.today)
        self.thanked_button.setVisible(source.thanked_on != self._bridge.today)
        has_card = bool(ideal_criteria(self._bridge.store))
        self.share.setVisible(has_card)
        self._no_card.setVisible(not has_card)
        self.share.greet("" if source.prospect_id is not None else source.name)
        self._show_sent(sent_by(self._bridge.store, source.id))

    def _build(self) -> None:
        self._title = ElidedLabel("", "heading")
        self.open_button = Button(self.tr("Open"), "link")
        self._told, self._thanked = ElidedLabel("", "body"), ElidedLabel("", "body")
        self.told_button = Button(self.tr("Done"), icon="check", size="small")
        self.told_button.setAccessibleName(self.tr("Done: told today"))
        self.told_button.setToolTip(self.tr("Told today"))
        self.thanked_button = Button(self.tr("Done"), icon="check", size="small")
        self.thanked_button.setAccessibleName(self.tr("Done: thanked today"))
        self.thanked_button.setToolTip(self.tr("Thanked today"))
        self.share = ShareRow(self._bridge, self._card)
        self._no_card = label(
            self.tr("Write down who is an ideal client first: then there is a text to send."),
            "small",
            "text2",
            wrap=True,
        )
        self.name, self.note = TextField(), TextField(self.tr("How you know each other"))
        self.remove_button = Button(self.tr("Remove from the list"), "link")
        self._sent_title = Label("", "body_strong")
        self._sent = vbox(spacing=0)
        facts = vbox(
            _line(self._title, self.open_button),
            _line(self._told, self.told_button),
            _line(self._thanked, self.thanked_button),
            self.share,
            self._no_card,
            Separator(),
            self._sent_title,
            spacing=10,
            margins=(_SIDES, 0, _SIDES, 0),
        )
        words = vbox(
            Separator(),
            FieldRow(self.tr("Name"), self.name),
            FieldRow(self.tr("Note"), self.note),
            hbox(self.remove_button, None),
            spacing=10,
            margins=(_SIDES, 0, _SIDES, 0),
        )
        content = vbox(facts, self._sent, words, None, spacing=8, margins=(0, 0, 0, 4))
        self.setLayout(vbox(PageScroll(boxed(content)), spacing=0))

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._on_open)
        self.told_button.clicked.connect(self._on_told)
        self.thanked_button.clicked.connect(self._on_thanked)
        self.name.editingFinished.connect(self._on_name)
        self.note.editingFinished.connect(self._on_note)
        self.remove_button.clicked.connect(self._on_remove)

    def _card(self, language: str) -> IdealCard:
        signature = self._bridge.settings.card_signature
        return ideal_card(ideal_criteria(self._bridge.store), language, self._bridge.today, signature)

    def _told_words(self, day: date | None) -> str:
        if day is None:
            return self.tr("Not told yet who is ideal")
        return self.tr("Told who is ideal: {day}").format(day=self._day(day))

    def _thanked_words(self, day: date | None) -> str:
        if day is None:
            return self.tr("Not thanked yet")
        return self.tr("Thanked: {day}").format(day=self._day(day))

    def _day(self, day: date) -> str:
        if day == self._bridge.today:
            return relative_day(day, self._bridge.today)
        return day_short(day) if day.year == self._bridge.today.year else day_month_year(day)

    def _show_sent(self, sent: list[ProspectRow]) -> None:
        clear_layout(self._sent)
        none = self.tr("Nobody sent yet. Say who sent somebody on the page of that prospect.")
        self._sent_title.setText(self.tr("%n sent", "", len(sent)) if sent else self.tr("Sent"))
        if not sent:
            self._sent.addWidget(_indented(none))
        for each in sent[:_MOST_SHOWN]:
            row = _SentRow(each)
            row.chosen.connect(self.prospect_chosen)
            self._sent.addWidget(row)
        if len(sent) > _MOST_SHOWN:
            rest = self.tr("and %n more", "", len(sent) - _MOST_SHOWN)
            self._sent.addWidget(_indented(rest))

    def _save(self, source: Source) -> None:
        if source != self._source and self._bridge.perform(save_source, source=source) is None:
            self.show_source(self._source)  # what was refused does not stay in the fields

    def _on_open(self) -> None:
        if self._source.prospect_id is not None:
            self.prospect_chosen.emit(self._source.prospect_id)

    def _on_told(self) -> None:
        self._save(replace(self._source, told_on=self._bridge.today))

    def _on_thanked(self) -> None:
        self._save(replace(self._source, thanked_on=self._bridge.today))

    def _on_name(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self._save(replace(self._source, name=name))
        else:
            self.name.setText(self._source.name)

    def _on_note(self) -> None:
        self._save(replace(self._source, note=self.note.text().strip()))

    def _on_remove(self) -> None:
        self._bridge.perform(remove_source, source_id=self._source.id)


def _line(words: QWidget, button: QWidget) -> QHBoxLayout:
    line = hbox(spacing=8)
    line.addWidget(words, 1)
    line.addWidget(button)
    return line


def _indented(text: str) -> QWidget:
    return boxed(vbox(label(text, "small", "text2", wrap=True), margins=(_SIDES, 0, _SIDES, 0)))


class _SentRow(ListRow):
    chosen = Signal(int)

    def __init__(self, prospect: ProspectRow) -> None:
        where = ", ".join(part for part in (prospect.second_line, prospect.town) if part)
        state = Label(label_of(prospect.state), "small", "text2")
        super().__init__(None, prospect.display_name, second_line=where, right=state)
        self._id = prospect.id
        self.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        self.chosen.emit(self._id)
