"""Adding people one line at a time: typed in any order, recognised while typing, Enter for the next one."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from planner.actions.prospects import add_prospect
from planner.domain.prospects.matching import keys_of
from planner.domain.prospects.one_line import Part, PartKind, parse_line
from planner.storage.queries.prospects import ProspectRow, find_match
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.kit import Button, Callout, Dialog, FieldRow, Label, Pill, TextField, announce, clear_layout, label
from ui.kit.flow import FlowLayout
from ui.kit.pill import Tone

_PARTS: dict[PartKind, tuple[Any, str, Tone]] = {
    PartKind.PERSON: (QT_TRANSLATE_NOOP("AddProspect", "Person: {text}"), "person", "accent"),
    PartKind.COMPANY: (QT_TRANSLATE_NOOP("AddProspect", "Company: {text}"), "building", "accent"),
    PartKind.JOB_TITLE: (QT_TRANSLATE_NOOP("AddProspect", "Job title: {text}"), "person-check", "mute"),
    PartKind.TOWN: (QT_TRANSLATE_NOOP("AddProspect", "Town: {text}"), "pin", "mute"),
    PartKind.PHONE: (QT_TRANSLATE_NOOP("AddProspect", "Phone: {text}"), "phone", "ok"),
    PartKind.EMAIL: (QT_TRANSLATE_NOOP("AddProspect", "E-mail: {text}"), "mail", "ok"),
    PartKind.SIREN: (QT_TRANSLATE_NOOP("AddProspect", "SIREN: {text}"), "info", "mute"),
    PartKind.NOTES: (QT_TRANSLATE_NOOP("AddProspect", "Note: {text}"), "edit", "mute"),
}
_LOOK_MS = 150  # a pause in typing after which a double is looked for
_LONGEST = 60


class AddProspectDialog(Dialog):
    """Enter adds and stays for the next person; Esc closes."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget, text: str = "") -> None:
        super().__init__(parent, self.tr("Add people"), 560)
        self._bridge, self._navigator = bridge, navigator
        self._parsed = parse_line("")
        self._match: ProspectRow | None = None
        self._fill_body()
        self._connect()
        self._show_parts()
        self.line.setText(text)

    def add(self) -> None:
        """Add who was typed, and be ready for the next one."""
        parsed = parse_line(self.line.text(), self._bridge.settings.phone_region)
        if not parsed.has_name:
            self.line.set_error(self.tr("Write a name or a company too."))
            return
        new = parsed.draft.to_prospect(self._bridge.today)
        if self._bridge.perform(add_prospect, prospect=new) is None:
            return
        self.line.clear()
        self._say_added(new.display_name)

    def look_for_double(self) -> None:
        """Offer to open somebody who is on the list already."""
        self._match = find_match(self._bridge.store, keys_of(self._parsed.draft))
        self._double.setVisible(self._match is not None)
        if self._match is not None:
            heading = self.tr("Looks like {name}. Open it?").format(name=self._match.display_name)
            self._double.set_words(heading, self._match.second_line or self._match.town)
        self.relayout()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()

    def _fill_body(self) -> None:
        self.line = TextField(self.tr("Nadia Kermel, Régie Belvauze, 04 65 71 20 38"))
        hint = self.tr("Name, company, phone or e-mail in any order. Enter adds, and you can go on typing.")
        self.body.addWidget(FieldRow(self.tr("One person a line"), self.line, hint))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._recognised = label(self.tr("Recognised"), "small", "text3")
        self.body.addWidget(self._recognised)
        self.body.addWidget(self._chips)
        self.open_button = Button(self.tr("Open"), "link")
        self._double = Callout("info", " ", " ", (self.open_button,), "warn", compact=True)
        self._double.hide()
        self.body.addWidget(self._double)
        self._added = Label("", "body_medium", "ok_text")
        self._added.hide()
        self.body.addWidget(self._added)
        self.import_button = Button(self.tr("Import a file"), "quiet", "inbox")
        self.close_button = Button(self.tr("Close"))
        self.add_button = Button(self.tr("Add"), "primary", key_hint=self.tr("Enter"))
        self.add_footer_left(self.import_button)
        self.add_footer_right(self.close_button)
        self.add_footer_right(self.add_button)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._on_text_changed)
        self.line.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.close_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self._on_import_clicked)
        self.open_button.clicked.connect(self._on_open_clicked)
        self._look.timeout.connect(self.look_for_double)

    def _on_text_changed(self, text: str) -> None:
        self._parsed = parse_line(text, self._bridge.settings.phone_region)
        self.line.set_error(None)
        if text:
            self._added.hide()
        self._show_parts()
        self._look.start()

    def _show_parts(self) -> None:
        clear_layout(self._flow)
        parts = self._parsed.parts
        for part in parts:
            self._flow.addWidget(_chip(part))
        self._recognised.setVisible(bool(parts))
        self._chips.setVisible(bool(parts))
        self.add_button.setEnabled(self._parsed.has_name)
        self.relayout()

    def _say_added(self, name: str) -> None:
        sentence = self.tr("Added: {name}.").format(name=name)
        self._added.setText(sentence)
        self._added.show()
        announce(self, sentence)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.relayout()

    def _on_open_clicked(self) -> None:
        if self._match is not None:
            wanted = self._match.id
            self.accept()
            self._navigator.open_prospect(wanted)

    def _on_import_clicked(self) -> None:
        self.reject()
        self._navigator.run(Command.IMPORT_PROSPECTS)


def _chip(part: Part) -> Pill:
    template, icon, tone = _PARTS[part.kind]
    text = QCoreApplication.translate("AddProspect", template).format(text=part.text[:_LONGEST])
    return Pill(text, tone, icon)
