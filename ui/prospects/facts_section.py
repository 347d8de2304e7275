"""The plain facts about a prospect: every field is edited where it stands."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.prospect import Prospect, ProspectClass, State
from planner.exchange.values import parse_money
from ui.bridge.bridge import Bridge
from ui.bridge.formats import money
from ui.bridge.labels import label_of
from ui.kit import vbox
from ui.prospects.filter_bar import CLASSES
from ui.prospects.inline import FieldLine, InlineChoice, InlineText
from ui.prospects.section import Section
from ui.prospects.tag_editor import TagEditor

_EDGE = 12  # between the edge of a field and its text


class FactsSection(Section):
    """`committed` carries the changed Prospect, `state_committed` the key of another state."""

    committed = Signal(object)
    state_committed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._prospect: Prospect | None = None
        self._build()
        self._connect()

    def show_prospect(self, shown: Prospect, tags_offered: list[str]) -> None:
        """Show what is stored."""
        self._prospect = shown
        self.company.show_value(shown.company)
        self.town.show_value(shown.town)
        self.state.show_value(shown.state.value)
        self.klass.show_value(shown.klass.value)
        self.value.show_value("" if shown.value_cents is None else money(shown.value_cents, shown.currency))
        self.origin.show_value(shown.origin)
        self.tags.show_value(shown.tags)
        self.tags.offer(tags_offered)
        self.value_line.show_error(None)
        self.company_line.show_error(None)

    def say_nameless(self) -> None:
        """Say that the last name cannot go."""
        self.company_line.show_error(self.tr("A company or a person needs a name. Nothing was changed."))

    def _build(self) -> None:
        self.company = InlineText(self.tr("Company"), self.tr("None"))
        self.town = InlineText(self.tr("Town"), self.tr("Not known"))
        self.state = InlineChoice(self.tr("State"), [(state.value, label_of(state)) for state in State])
        self.klass = InlineChoice(self.tr("Class"), [(klass.value, label_of(klass)) for klass in CLASSES])
        self.value = InlineText(self.tr("Value a year"), self.tr("Not known"))
        self.origin = InlineText(self.tr("Origin"), self.tr("Not known"))
        self.tags = TagEditor()
        self.value_line = FieldLine(self.tr("Value a year"), self.value)
        self.company_line = FieldLine(self.tr("Company"), self.company)
        body = self.begin(self.tr("Details"), outdent=_EDGE)
        lines = vbox(spacing=2, margins=(_EDGE, 0, 0, 0))
        body.addLayout(lines)
        for line in (
            self.company_line,
            FieldLine(self.tr("Town"), self.town),
            FieldLine(self.tr("State"), self.state),
            FieldLine(self.tr("Class"), self.klass),
            self.value_line,
            FieldLine(self.tr("Origin"), self.origin),
            FieldLine(self.tr("Tags"), self.tags),
        ):
            lines.addWidget(line)

    def _connect(self) -> None:
        self.company.committed.connect(self._on_company_committed)
        self.town.committed.connect(self._on_town_committed)
        self.origin.committed.connect(self._on_origin_committed)
        self.value.committed.connect(self._on_value_committed)
        self.state.committed.connect(self.state_committed)
        self.klass.committed.connect(self._on_class_committed)
        self.tags.committed.connect(self._on_tags_committed)

    def _tell(self, **fields: Any) -> None:
        if self._prospect is not None:
            self.committed.emit(replace(self._prospect, **fields))

    def _on_company_committed(self, text: str) -> None:
        self._tell(company=text)

    def _on_town_committed(self, text: str) -> None:
        self._tell(town=text)

    def _on_origin_committed(self, text: str) -> None:
        self._tell(origin=text)

    def _on_tags_committed(self, tags: tuple[str, ...]) -> None:
        self._tell(tags=tuple(tags))

    def _on_class_committed(self, key: str) -> None:
        self._tell(klass=ProspectClass(key))

    def _on_value_committed(self, text: str) -> None:
        if not text:
            self._tell(value_cents=None)
            return
        amount = parse_money(text, self._bridge.settings.currency)
        if amount is None:
            self.value_line.show_error(self.tr("Write a number, for example 4 300."))
            return
        self._tell(value_cents=amount[0], currency=amount[1])
