"""What narrows the list, each condition as a chip that can be taken away, and the way to keep it as a list."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.list_query import DueSpan, ListFilter, ListName
from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.pursuit import Verdict
from ui.bridge.labels import label_of
from ui.kit import Button, clear_layout, vbox
from ui.kit.flow import FlowLayout
from ui.kit.menu import Menu

Value = TypeVar("Value")

CLASSES = (ProspectClass.A, ProspectClass.B, ProspectClass.C, ProspectClass.OUT, ProspectClass.NONE)


def filter_count(wanted: ListFilter) -> int:
    """How many conditions there are besides the search."""
    several = (wanted.tags, wanted.classes, wanted.verdicts)
    return sum(map(len, several)) + sum(map(bool, (wanted.town, wanted.origin, wanted.big_fish, wanted.due)))


def toggled(wanted: ListFilter, condition: tuple[str, str]) -> ListFilter:
    """The filter with a condition such as ("tag", "syndic") put on, or taken off when it is on."""
    kind, value = condition
    match kind:
        case "tag":
            return replace(wanted, tags=_toggle(wanted.tags, value))
        case "class":
            return replace(wanted, classes=_toggle(wanted.classes, ProspectClass(value)))
        case "verdict":
            return replace(wanted, verdicts=_toggle(wanted.verdicts, Verdict(value)))
        case "fish":
            return replace(wanted, big_fish=not wanted.big_fish)
        case "due":
            span = DueSpan(value)
            return replace(wanted, due=None if wanted.due is span else span)
        case "town":
            return replace(wanted, town="")
        case _:
            return replace(wanted, origin="")


def fill_filter_menu(menu: Menu, wanted: ListFilter, tags: list[str]) -> None:
    """One entry for each due span (of "due now"), verdict, class and tag; those that hold are ticked."""
    if wanted.name is ListName.DUE:
        for span in DueSpan:
            menu.add_entry(label_of(span), ("due", span.value), checked=span is wanted.due)
        menu.addSeparator()
    for verdict in Verdict:
        menu.add_entry(verdict_condition(verdict), ("verdict", verdict.value), checked=verdict in wanted.verdicts)
    menu.add_entry(_big_fish(), ("fish", ""), checked=wanted.big_fish)
    menu.addSeparator()
    for klass in CLASSES:
        menu.add_entry(label_of(klass), ("class", klass.value), checked=klass in wanted.classes)
    if tags:
        menu.addSeparator()
    for tag in tags:
        menu.add_entry(tag, ("tag", tag), checked=tag in wanted.tags)


def verdict_condition(verdict: Verdict) -> str:
    """A verdict as a condition: its word alone could also be taken for a list."""
    return QCoreApplication.translate("FilterBar", "Verdict: {word}").format(word=label_of(verdict))


def _big_fish() -> str:
    return QCoreApplication.translate("FilterBar", "Big fish")


class FilterBar(QWidget):
    """Hidden while nothing narrows the list."""

    condition_removed = Signal(object)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(spacing=6)
        self.setLayout(vbox(self._row, margins=(24, 0, 16, 12)))
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
        self.setVisible(filter_count(wanted) > 0)

    def _on_chip_clicked(self) -> None:
        self.condition_removed.emit(tuple(self.sender().property("condition")))


def _conditions(wanted: ListFilter) -> list[tuple[str, list[str]]]:
    due = [(label_of(wanted.due), ["due", wanted.due.value])] if wanted.due else []
    verdicts = [(verdict_condition(verdict), ["verdict", verdict.value]) for verdict in wanted.verdicts]
    fish = [(_big_fish(), ["fish", ""])] if wanted.big_fish else []
    classes = [(label_of(klass), ["class", klass.value]) for klass in wanted.classes]
    tags = [(tag, ["tag", tag]) for tag in wanted.tags]
    places = [(value, [name, value]) for name, value in (("town", wanted.town), ("origin", wanted.origin)) if value]
    return [*due, *verdicts, *fish, *classes, *tags, *places]


def _toggle(values: tuple[Value, ...], value: Value) -> tuple[Value, ...]:
    return tuple(each for each in values if each != value) if value in values else (*values, value)
