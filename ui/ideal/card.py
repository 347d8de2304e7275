"""What the ideal-client card says, in French or English whatever the language of the screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate

from planner.domain.prospects.ideal_client import HEAVIEST, LIGHTEST, IdealCriterion
from planner.words import words
from ui.bridge.language import locale_for

_HEADINGS = {HEAVIEST: "most", 2: "much", LIGHTEST: "some"}


@dataclass(frozen=True, slots=True)
class CardPart:
    """A heading and the criteria under it; `is_knock_out` for what nobody may lack."""

    heading: str
    criteria: tuple[str, ...]
    is_knock_out: bool = False


@dataclass(frozen=True, slots=True)
class IdealCard:
    """The card in one language: the heaviest criteria first, the knock-outs last; `signature` may be empty."""

    language: str
    title: str
    intro: str
    parts: tuple[CardPart, ...]
    thanks: str
    as_of: str
    file_name: str
    signature: str = ""


def ideal_card(criteria: Sequence[IdealCriterion], language: str, day: date, signature: str = "") -> IdealCard:
    """The card of some criteria in "fr" or "en", as of a day; `signature` is whose client is meant."""
    say = _words(language)
    parts = [
        CardPart(say[key], tuple(each.text for each in criteria if each.weight == weight and not each.is_knock_out))
        for weight, key in _HEADINGS.items()
    ]
    parts.append(CardPart(say["knock_out"], tuple(each.text for each in criteria if each.is_knock_out), True))
    written = locale_for(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    return IdealCard(
        language=language,
        title=say["title"],
        intro=say["intro"],
        parts=tuple(part for part in parts if part.criteria),
        thanks=say["thanks"],
        as_of=say["as_of"].format(day=written),
        file_name=say["file_name"],
        signature=" ".join(signature.split()),
    )


def letter(card: IdealCard, name: str = "") -> str:
    """The card as a message to somebody who recommends us; `name` is whom it greets."""
    say = _words(card.language)
    lines = [say["hello_name"].format(name=name) if name else say["hello"], "", say["opening"], ""]
    for part in card.parts:
        if part.is_knock_out:
            lines += ["", say["without"], ""] if len(card.parts) > 1 else []
        lines += [f"– {each}" for each in part.criteria]
    end = [card.thanks, card.signature] if card.signature else [card.thanks]
    return "\n".join([*lines, "", say["closing"], "", *end])


def examples(language: str) -> tuple[IdealCriterion, ...]:
    """Criteria to begin with, in a language; none of them is stored yet."""
    texts: Mapping[str, str] = words(language)["ideal_client"]["examples"]
    return tuple(IdealCriterion(0, texts[key], weight, knock_out) for key, weight, knock_out in _EXAMPLES)


_EXAMPLES = (
    ("again", 3, False),
    ("quality", 3, False),
    ("pleasant", 2, False),
    ("decides", 2, False),
    ("near", 1, False),
    ("recommends", 1, False),
    ("pays", 2, True),
)


def _words(language: str) -> Mapping[str, str]:
    section: Mapping[str, str] = words(language)["ideal_client"]
    return section
