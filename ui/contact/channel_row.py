"""By which means: four chips, two more behind a small menu, and whether it came from them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.domain.touches.touch import Channel
from ui.bridge.labels import label_of
from ui.bridge.pursuit_labels import CHANNEL_ICONS
from ui.kit import IconButton, IconChip, boxed, hbox, vbox
from ui.kit.flow import FlowLayout
from ui.kit.menu import Menu

KEYS = {"P": Channel.PHONE, "M": Channel.EMAIL, "V": Channel.VISIT, "S": Channel.MESSAGE}
_SELDOM = (Channel.POST, Channel.SOCIAL)


class ChannelRow(QWidget):
    """`changed` tells of another channel or another direction. `beside` stands at the right of the direction."""

    changed = Signal()

    def __init__(self, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = Channel.PHONE
        self._chips: dict[Channel, IconChip] = {}
        flow = FlowLayout(spacing=6)
        for key, channel in KEYS.items():
            word = label_of(channel)
            chip = IconChip(word, CHANNEL_ICONS[channel])
            chip.setToolTip(self.tr("{channel} ({key}, or Alt+{key} later)").format(channel=word, key=key))
            chip.clicked.connect(self._on_clicked)
            self._chips[channel] = chip
            flow.addWidget(chip)
        self.more = IconButton("more", self.tr("Other means"), icon_size=16)
        self.more.clicked.connect(self._on_more)
        flow.addWidget(self.more)
        self.incoming = IconChip(self.tr("Incoming"), key_hint="I")
        self.incoming.setToolTip(self.tr("They made contact: a sign, not a try of yours (I, or Alt+I later)"))
        self.incoming.toggled.connect(self.changed)
        self.setLayout(vbox(boxed(flow), hbox(self.incoming, None, beside, spacing=7), spacing=6))
        self.set_channel(Channel.PHONE)

    def channel(self) -> Channel:
        """The chosen one."""
        return self._channel

    def set_channel(self, channel: Channel) -> None:
        """Choose one; the less usual ones take the place of the message."""
        self._channel = channel
        last = self._chips[Channel.MESSAGE]
        shown = channel if channel in _SELDOM else Channel.MESSAGE
        last.set_words(label_of(shown), CHANNEL_ICONS[shown])
        for each, chip in self._chips.items():
            chip.setChecked(each is channel or (chip is last and channel in _SELDOM))
        self.changed.emit()

    def menu(self) -> Menu:
        """Every means that has no chip now."""
        menu = Menu(self)
        rest = (Channel.MESSAGE, *_SELDOM) if self._channel in _SELDOM else _SELDOM
        for channel in rest:
            menu.add_entry(label_of(channel), channel.value, CHANNEL_ICONS[channel])
        menu.triggered.connect(self._on_triggered)
        return menu

    def _on_more(self) -> None:
        self.menu().open_under(self.more)

    def _on_triggered(self, action: QAction) -> None:
        self.set_channel(Channel(action.data()))

    def _on_clicked(self) -> None:
        for channel, chip in self._chips.items():
            if chip is self.sender():
                self.set_channel(self._channel if self._is_seldom(channel) else channel)

    def _is_seldom(self, channel: Channel) -> bool:
        """Whether the chip of the message stands for a less usual one now."""
        return channel is Channel.MESSAGE and self._channel in _SELDOM
