"""One figure Assidu works with: what it is called, what it is for, and where it comes from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.domain import defaults
from planner.domain.prospects.prospect import ProspectClass
from ui.bridge.formats import number, whole_percent
from ui.bridge.labels import label_of


class Source(StrEnum):
    """Where a figure comes from."""

    RULE = "rule"
    ASSUMPTION = "assumption"


@dataclass(frozen=True, slots=True)
class Figure:
    """A threshold by its name in `planner.domain.defaults`; `words` turns its value into a text with a unit."""

    name: str
    title: Any
    purpose: Any
    words: Callable[[Any], str]
    source: Source

    def value(self) -> str:
        """The value as it stands in the program, with its unit."""
        return self.words(getattr(defaults, self.name))


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that belong together."""

    title: Any
    figures: tuple[Figure, ...]


def said(text: Any) -> str:
    """A title or a purpose in the language of the screen."""
    return QCoreApplication.translate("Figures", text)


def source_words(source: Source) -> str:
    """Where a figure comes from, in words."""
    if source is Source.RULE:
        return QCoreApplication.translate("Figures", "Rule of Assidu")
    return QCoreApplication.translate("Figures", "Our assumption")


def days(value: int) -> str:
    """ "90 days"."""
    return QCoreApplication.translate("Figures", "%n day(s)", "", value)


def weeks(value: int) -> str:
    """ "6 weeks"."""
    return QCoreApplication.translate("Figures", "%n week(s)", "", value)


def cases(value: int) -> str:
    """ "30 cases"."""
    return QCoreApplication.translate("Figures", "%n case(s)", "", value)


def months(value: int) -> str:
    """ "6 months"."""
    return QCoreApplication.translate("Figures", "%n month(s)", "", value)


def tries(value: int) -> str:
    """ "6 tries"."""
    return QCoreApplication.translate("Figures", "%n try(s)", "", value)


def more_tries(value: int) -> str:
    """ "3 more tries"."""
    return QCoreApplication.translate("Figures", "%n more try(s)", "", value)


def times(value: int) -> str:
    """ "2 times"."""
    return QCoreApplication.translate("Figures", "%n time(s)", "", value)


def contacts(value: int) -> str:
    """ "10 contacts"."""
    return QCoreApplication.translate("Figures", "%n contact(s)", "", value)


def people(value: int) -> str:
    """ "20 people"."""
    return QCoreApplication.translate("Figures", "%n person(s)", "", value)


def answers(value: int) -> str:
    """ "2 answers"."""
    return QCoreApplication.translate("Figures", "%n answer(s)", "", value)


def flags(value: int) -> str:
    """ "2 red flags"."""
    return QCoreApplication.translate("Figures", "%n red flag(s)", "", value)


def up_to(value: int) -> str:
    """ "2 or less"."""
    return QCoreApplication.translate("Figures", "{value} or less").format(value=number(value))


def a_day(value: int) -> str:
    """ "5 a day"."""
    return QCoreApplication.translate("Figures", "{value} a day").format(value=number(value))


def share(value: float) -> str:
    """ "150%" for 1.5."""
    return whole_percent(round(value * 100))


def more_share(value: float) -> str:
    """ "+25%" for 0.25."""
    return f"+{share(value)}"


def part_of_scale(value: float) -> str:
    """ "25%" for a shift of 0.5 on a scale from -1 to 1."""
    return share(value / 2)


def days_between(value: Sequence[int]) -> str:
    """ "3, 4, 7, 7, 14 days"."""
    listed = ", ".join(map(number, value))
    return QCoreApplication.translate("Figures", "{list} days").format(list=listed)


def tries_by_class(value: Mapping[str, int]) -> str:
    """One line a class: "Class A: 6"."""
    line = QCoreApplication.translate("Figures", "{klass}: {tries}")
    return "\n".join(
        line.format(klass=label_of(ProspectClass(klass)), tries=number(limit)) for klass, limit in value.items()
    )
