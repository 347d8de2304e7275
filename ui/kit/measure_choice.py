"""What a goal counts, chosen in two steps: the group in sight, its members in a list. It knows words, not goals."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.labels import label
from ui.kit.layout import hbox, vbox
from ui.kit.segmented import Segmented
from ui.kit.value_fields import ComboBox


@dataclass(frozen=True, slots=True)
class MeasureOption:
    """One thing to count; `unit` stands beside its number, and money has a currency instead.

    Numbers of one `kind` can stand for each other: twelve of this, twelve of that.
    """

    key: str
    name: str
    unit: str
    is_money: bool = False
    is_time: bool = False

    @property
    def kind(self) -> str:
        """Money, time or a count."""
        return "money" if self.is_money else "time" if self.is_time else "count"


@dataclass(frozen=True, slots=True)
class MeasureGroup:
    """A group of measures; `hint` is the sentence under the choice while the group is chosen."""

    key: str
    name: str
    hint: str
    options: tuple[MeasureOption, ...]


class MeasureChoice(QWidget):
    """Group and member; each group remembers which of its members was chosen last."""

    changed = Signal()

    def __init__(self, groups: Sequence[MeasureGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = {group.key: group for group in groups}
        self._last = {group.key: group.options[0].key for group in groups}
        self.group = Segmented([(group.key, group.name) for group in groups])
        self.member = ComboBox()
        self._hint = label("", "small", "text2", wrap=True)
        self.member.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.member.setAccessibleName(self.tr("What is counted"))
        self.group.setAccessibleName(self.tr("Effort or results"))
        row = hbox(self.group, spacing=12)
        row.addWidget(self.member, 1)
        self.setLayout(vbox(row, self._hint, spacing=5))
        self._fill()
        self.group.chosen.connect(self._on_group)
        self.member.currentIndexChanged.connect(self._on_member)

    def option(self) -> MeasureOption:
        """The chosen measure."""
        return next(each for each in self._groups[self.group.value()].options if each.key == self.member.value())

    def set_chosen(self, key: str) -> None:
        """Choose a measure by its key; an unknown one changes nothing."""
        for group in self._groups.values():
            if any(each.key == key for each in group.options):
                self._last[group.key] = key
                self.group.set_chosen(group.key)
                self.member.set_chosen(key)

    def _fill(self) -> None:
        group = self._groups[self.group.value()]
        self.member.blockSignals(True)
        self.member.clear()
        for each in group.options:
            self.member.addItem(each.name, each.key)
        self.member.set_chosen(self._last[group.key])
        self.member.blockSignals(False)
        self.member.refresh_theme()
        self.member.update()
        self._hint.setText(group.hint)
        self.member.setAccessibleDescription(group.hint)

    def _on_group(self) -> None:
        self._fill()
        self.changed.emit()

    def _on_member(self) -> None:
        self._last[self.group.value()] = self.member.value()
        self.changed.emit()
