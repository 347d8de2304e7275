"""The ideal-client card: the owner's criteria, and the card for those who recommend them."""

from PySide6.QtWidgets import QScrollArea, QWidget

from planner.actions.ideal_client import save_ideal_client
from planner.actions.settings import change_settings
from planner.storage.queries.ideal_client import answer_counts, ideal_criteria
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.ideal.card import IdealCard, examples, ideal_card
from ui.ideal.criteria_form import CriteriaForm
from ui.ideal.criterion_row import LONGEST
from ui.ideal.sharing import PaperRow
from ui.kit import Button, Callout, Dialog, Separator, TextField, boxed, hbox, label
from ui.kit.keys import local_key

_WIDTH = 720


class IdealClientDialog(Dialog):
    """Edits the criteria; nothing is kept before Save."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Your ideal client"))
        self._bridge, self._navigator = bridge, navigator
        self._stored = ideal_criteria(bridge.store)
        self._answers = answer_counts(bridge.store)
        self.form = CriteriaForm(self._stored)
        self.share = PaperRow(bridge, self._card)
        self._fill_body()
        self._connect()
        self._show_state()

    def save(self) -> None:
        """Keep the criteria and close; a line without words is marked instead."""
        self.form.take_typed()
        if not self.form.check():
            self.relayout()
            return
        if self._bridge.perform(save_ideal_client, criteria=self.form.criteria()) is not None:
            self.accept()

    def _fill_body(self) -> None:
        intro = self.tr("Say it so that yes is good. The answers about a prospect then give its class: A, B, C or out.")
        self.body.addWidget(label(intro, "body", "text2", wrap=True))
        self.examples_button = Button(self.tr("Start with examples"))
        heading = self.tr("Not sure where to begin?")
        text = self.tr("Take seven examples and change them. Nothing is kept before you save.")
        self._offer = Callout("bulb", heading, text, (self.examples_button,))
        self.body.addWidget(self._offer)
        self.body.addWidget(self.form)
        self.note = label("", "small", "warn_text", wrap=True)
        self.body.addWidget(self.note)
        self._rule = Separator()
        self.body.addWidget(self._rule)
        self.signature = TextField(self.tr("Your business, and how to reach you"), self._bridge.settings.card_signature)
        self.signature.setMaxLength(LONGEST)
        self.signature.setAccessibleName(self.tr("Your name on the card"))
        row = hbox(label(self.tr("Give it to those who recommend you"), "body_strong"), spacing=16)
        row.addWidget(self.signature, 1)
        self._share_head = boxed(row)
        self.body.addWidget(self._share_head)
        self.body.addWidget(self.share)
        self.cancel_button = Button(self.tr("Cancel"), "quiet")
        self.sources_button = Button(self.tr("Who recommends you"), "quiet", "share")
        self.save_button = Button(self.tr("Save"), "primary", key_hint=self.tr("Ctrl+Enter"))
        self.add_footer_left(self.cancel_button)
        self.add_footer_right(self.sources_button)
        self.add_footer_right(self.save_button)

    def _connect(self) -> None:
        self.form.changed.connect(self._show_state)
        self.form.add_field.textChanged.connect(self._show_state)
        self.form.resized.connect(self._on_resized)
        self.examples_button.clicked.connect(self._on_examples)
        self.signature.editingFinished.connect(self._on_signed)
        self.cancel_button.clicked.connect(self.reject)
        self.sources_button.clicked.connect(self._on_sources)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            local_key(keys, self, self.save)

    def _card(self, language: str) -> IdealCard:
        return ideal_card(self.form.criteria(), language, self._bridge.today, self.signature.text())

    def _show_state(self) -> None:
        criteria = self.form.criteria()
        self._offer.setVisible(not self.form.rows)
        kept = {each.id for each in criteria}
        lost = sum(self._answers.get(each.id, 0) for each in self._stored if each.id not in kept)
        self.note.setText(self.tr("%n answer(s) to what you removed go too.", "", lost) if lost else "")
        self.note.setVisible(lost > 0)
        for part in (self._rule, self._share_head, self.share):
            part.setVisible(bool(criteria))
        self.sources_button.setEnabled(not self._has_changed())
        self.save_button.setEnabled(self._has_changed() or bool(self.form.add_field.text()))
        if self.isVisible():
            self.relayout()

    def _has_changed(self) -> bool:
        return tuple(row.criterion() for row in self.form.rows) != self._stored

    def _on_resized(self) -> None:
        self.relayout()
        area = self.findChild(QScrollArea)
        if area is not None:
            area.ensureWidgetVisible(self.form.add_field)

    def _on_signed(self) -> None:
        signature = " ".join(self.signature.text().split())
        if signature != self._bridge.settings.card_signature:
            self._bridge.perform(change_settings, card_signature=signature)

    def _on_examples(self) -> None:
        self.form.set_criteria(examples(self._bridge.language))
        self._show_state()
        self.form.rows[0].text.setFocus()

    def _on_sources(self) -> None:
        self.reject()
        self._navigator.run(Command.REFERRALS)


def open_ideal_client(bridge: Bridge, navigator: Navigator, window: QWidget) -> IdealClientDialog:
    """Show the ideal client over a window."""
    dialog = IdealClientDialog(bridge, navigator, window)
    dialog.open()
    return dialog
