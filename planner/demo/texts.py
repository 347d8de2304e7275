"""The words of the example business in one language."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEMO_FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "demo"
_BETWEEN_LANGUAGES = "|"


@dataclass(frozen=True, slots=True)
class ExampleTexts:
    """Words by key; `goals` gives reward, why and consequence by the name of the reward's drawing."""

    is_french: bool
    origins: Mapping[str, str]
    tags: Mapping[str, str]
    goals: Mapping[str, Mapping[str, str]]
    saved_list: str
    if_then: str

    def choose(self, both: str) -> str:
        """One half of "English|Français"; a text without a bar is the same in both languages."""
        english, _, french = both.partition(_BETWEEN_LANGUAGES)
        return french if self.is_french and french else english


def example_texts(language: str) -> ExampleTexts:
    """The words in "fr" or "en"."""
    chosen = json.loads((DEMO_FOLDER / "words.json").read_text("utf-8"))[language]
    return ExampleTexts(is_french=language == "fr", **chosen)
