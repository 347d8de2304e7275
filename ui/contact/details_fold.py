"""What one may add, folded away: how long it took, and the signs one noticed."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from planner.domain.touches.touch import Signal
from ui.bridge.labels import label_of
from ui.kit import Button, IconChip, NumberField, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout

_MOST_MINUTES, _STEP = 480, 5


class DetailsFold(QWidget):
    """Minutes stand in sight; the signs open by a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minutes = NumberField(0, _MOST_MINUTES, 0, self.tr("min"))
        self.minutes.setSingleStep(_STEP)
        self.minutes.setSpecialValueText(" ")  # nothing there means that nobody counted
        self.minutes.setFixedWidth(92)
        self.minutes.setAccessibleName(self.tr("Minutes it took"))
        self.signs_button = Button(self.tr("Signs you noticed"), "link", "chevron-right")
        self.chips: dict[Signal, IconChip] = {signal: IconChip(label_of(signal)) for signal in Signal}
        self._signs = boxed(
            vbox(
                label(self.tr("Towards a deal"), "small", "text3"),
                self._group(signal for signal in Signal if signal.is_buying),
                label(self.tr("Away from it"), "small", "text3"),
                self._group(signal for signal in Signal if not signal.is_buying),
                spacing=5,
            )
        )
        self._signs.hide()
        took = label(self.tr("It took"), "body", "text2")
        row = hbox(took, self.minutes, None, self.signs_button, spacing=8)
        self.setLayout(vbox(row, self._signs, spacing=6))
        self.signs_button.clicked.connect(self._on_signs)

    def signals_noticed(self) -> frozenset[Signal]:
        """The signs that were ticked."""
        return frozenset(signal for signal, chip in self.chips.items() if chip.isChecked())

    def _group(self, signals: Iterable[Signal]) -> QWidget:
        flow = FlowLayout(spacing=6)
        for signal in signals:
            flow.addWidget(self.chips[signal])
        return boxed(flow)

    def _on_signs(self) -> None:
        opened = self._signs.isHidden()
        self._signs.setVisible(opened)
        self.signs_button.set_icon_name("chevron-down" if opened else "chevron-right")
