"""One habit of the check: its name, its figures, what helps, and the people behind it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalMapper, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from planner.domain.followup.sins import Sin
from ui.checkup.sin_words import evidence_lines, sin_name, what_helps
from ui.kit import Button, Pill, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.kit.pill import Tone

PEOPLE_SHOWN, MOST_PEOPLE = 5, 30


class SinRow(QWidget):
    """`person_chosen` carries the id of a prospect; `grown` follows when more people are shown."""

    person_chosen = Signal(int)
    grown = Signal()

    def __init__(
        self, sin: Sin, names: Mapping[int, str], was_found: bool | None, parent: QWidget | None = None
    ) -> None:
        """`names` of the people to show; `was_found` says how it was the time before, None when nobody looked."""
        super().__init__(parent)
        self.sin = sin
        self.people: list[Button] = []
        word, tone = self._standing(sin.found, was_found)
        self.setAccessibleName(f"{sin_name(sin.code)}, {word}")
        title = label(sin_name(sin.code), "body_strong", wrap=True)
        head = hbox(spacing=10)
        head.addWidget(title, 1)
        standing = label(word, "small", "text2") if tone == "mute" else Pill(word, tone)
        head.addWidget(standing, 0, Qt.AlignmentFlag.AlignTop)
        parts: list[QWidget | QLayout] = [head]
        parts += [label(line, "body", "text2", wrap=True) for line in evidence_lines(sin)]
        if sin.found:
            parts.append(label(what_helps(sin.code), "body", "text", wrap=True))
        self._flow = FlowLayout(spacing=14, line_spacing=0)
        self._ids = [each for each in sin.prospect_ids[:MOST_PEOPLE] if each in names] if sin.found else []
        self._names, self._mapper = names, QSignalMapper(self)
        self._mapper.mappedInt.connect(self.person_chosen)
        if self._ids:
            self._add_people(self._ids[:PEOPLE_SHOWN])
            self._add_more(self._ids[PEOPLE_SHOWN:])
            parts.append(boxed(self._flow))
        self.setLayout(vbox(*parts, spacing=3))

    def _standing(self, found: bool, was_found: bool | None) -> tuple[str, Tone]:
        if found:
            return (self.tr("Shows again"), "warn") if was_found else (self.tr("Shows"), "warn")
        return (self.tr("No longer shows"), "ok") if was_found else (self.tr("Does not show"), "mute")

    def _add_people(self, ids: Sequence[int]) -> None:
        for prospect_id in ids:
            button = Button(self._names[prospect_id], "link", size="small")
            button.setToolTip(self.tr("Open this prospect"))
            button.clicked.connect(self._mapper.map)
            self._mapper.setMapping(button, prospect_id)
            self.people.append(button)
            self._flow.addWidget(button)

    def _add_more(self, ids: Sequence[int]) -> None:
        if not ids:
            return
        self.more_button = Button(self.tr("Show %n more", "", len(ids)), "quiet", size="small")
        self.more_button.clicked.connect(self._on_more)
        self._flow.addWidget(self.more_button)

    def _on_more(self) -> None:
        self.more_button.hide()
        self._add_people(self._ids[PEOPLE_SHOWN:])
        self.people[PEOPLE_SHOWN].setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()
