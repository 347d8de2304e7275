"""What narrows the list, each condition as a chip that can be taken away, and the way to keep it as a list."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.list_query import ListFilter
from planner.domain.prospects.prospect import ProspectClass
from ui.bridge.labels import label_of
from ui.kit import Button, clear_layout, hbox
from ui.kit.menu import Menu

Value = TypeVar("Value")

CLASSES = (ProspectClass.A, ProspectClass.B, ProspectClass.C, ProspectClass.OUT, ProspectClass.NONE)


def filter_count(wanted: ListFilter) -> int:
    """How many conditions there are besides the search."""
    return len(wanted.tags) + len(wanted.classes) + bool(wanted.town) + bool(wanted.origin)


def toggled(wanted: ListFilter, condition: tuple[str, str]) -> ListFilter:
    """The filter with a condition such as ("tag", "syndic") put on, or taken off when it is on."""
    kind, value = condition
    if kind == "tag":
        return replace(wanted, tags=_toggle(wanted.tags, value))
    if kind == "class":
        return replace(wanted, classes=_toggle(wanted.classes, ProspectClass(value)))
    return replace(wanted, town="") if kind == "town" else replace(wanted, origin="")


def fill_filter_menu(menu: Menu, wanted: ListFilter, tags: list[str]) -> None:
    """One entry for each class and each tag; those that hold are ticked."""
    for klass in CLASSES:
        menu.add_entry(label_of(klass), ("class", klass.value), checked=klass in wanted.classes)
    if tags:
        menu.addSeparator()
    for tag in tags:
        menu.add_entry(tag, ("tag", tag), checked=tag in wanted.tags)


class FilterBar(QWidget):
    """Hidden while nothing narrows the list."""

    condition_removed = Signal(object)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = hbox(spacing=6, margins=(24, 0, 16, 12))
        self.setLayout(self._row)
        self.hide()

    def show_filter(self, wanted: ListFilter, *, saved: bool) -> None:
        """Show the conditions; a filter that is saved already is not offered for saving again."""
        clear_layout(self._row)
        for text, condition in _conditions(wanted):
            chip = Button(text, "tinted", "x", "small")
            chip.setProperty("condition", condition)
            chip.setToolTip(self.tr("Take this condition away"))
            chip.clicked.connect(self._on_chip_clicked)
            self._row.addWidget(chip)
        if wanted.is_narrowed and not saved:
            save = Button(self.tr("Save this list"), "link")
            save.clicked.connect(self.save_wanted)
            self._row.addWidget(save)
        self._row.addStretch(1)
        self.setVisible(filter_count(wanted) > 0)

    def _on_chip_clicked(self) -> None:
        self.condition_removed.emit(tuple(self.sender().property("condition")))


def _conditions(wanted: ListFilter) -> list[tuple[str, list[str]]]:
    classes = [(label_of(klass), ["class", klass.value]) for klass in wanted.classes]
    tags = [(tag, ["tag", tag]) for tag in wanted.tags]
    places = [(value, [name, value]) for name, value in (("town", wanted.town), ("origin", wanted.origin)) if value]
    return [*classes, *tags, *places]


def _toggle(values: tuple[Value, ...], value: Value) -> tuple[Value, ...]:
    return tuple(each for each in values if each != value) if value in values else (*values, value)
