"""The sentences in `resources/words`: whole in both languages, one for every error, spaced as the languages want."""

import ast
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from planner.errors import KnownError
from planner.words import LANGUAGES, error_sentence, words

PLANNER = Path(__file__).resolve().parents[2] / "planner"
KNOWN_ERRORS = {"KnownError", "InvalidInputError", "NotFoundError", "StoreError", "FileError"}
CODE = re.compile(r"[a-z][a-z0-9_]+")


def flat(tree: Any, prefix: str = "") -> dict[str, str]:
    """The catalogue with dotted keys."""
    if isinstance(tree, str):
        return {prefix: tree}
    return {key: text for name, part in tree.items() for key, text in flat(part, f"{prefix}.{name}").items()}


def placeholders(text: str) -> set[str]:
    """The names in curly brackets."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def constants(node: ast.AST) -> set[str]:
    """All texts in an expression that look like a code."""
    found = (each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str))
    return {text for text in found if CODE.fullmatch(text)}


def codes_raised() -> Iterator[tuple[str, str]]:
    """The code of every error that the planner can raise, with the file that raises it."""
    for path in sorted(PLANNER.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        assigned: dict[str, set[str]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        assigned.setdefault(target.id, set()).update(constants(node.value))
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            place = 0 if node.func.id in KNOWN_ERRORS else 1 if node.func.id == "_require" else None
            if place is None or len(node.args) <= place:
                continue
            code = node.args[place]
            texts = constants(code)
            source = code.value if isinstance(code, ast.Subscript) else code
            if isinstance(source, ast.Name):
                texts |= assigned.get(source.id, set())
            yield from ((text, str(path.relative_to(PLANNER))) for text in texts)


def test_both_catalogues_have_the_same_keys() -> None:
    english, french = (flat(words(language)) for language in LANGUAGES)
    assert english.keys() == french.keys()
    assert len(english) > 200


def test_both_catalogues_have_the_same_placeholders() -> None:
    english, french = (flat(words(language)) for language in LANGUAGES)
    assert [key for key in english if placeholders(english[key]) != placeholders(french[key])] == []


def test_no_sentence_is_empty() -> None:
    for language in LANGUAGES:
        assert [key for key, text in flat(words(language)).items() if not text.strip()] == []


def test_every_error_has_a_sentence_in_both_languages() -> None:
    raised = dict(codes_raised())
    assert len(raised) > 70, "the search has missed most errors"
    assert {"disk_full", "no_weekday", "unclosed_quote", "file_unreadable", "in_use"} <= raised.keys()
    for language in LANGUAGES:
        missing = {code: file for code, file in raised.items() if code not in words(language)["errors"]}
        assert missing == {}, language


def test_every_counted_sentence_has_both_forms() -> None:
    keys = flat(words("en")).keys()
    ones = {key.removesuffix("_one") for key in keys if key.endswith("_one")}
    assert ones == {key.removesuffix("_many") for key in keys if key.endswith("_many")}
    assert ones


def test_french_has_narrow_spaces_and_curly_signs() -> None:
    outside = re.compile(r"(?<!\u202f)[;?!»%]|[^\S\u202f][:;?!»%]|«(?!\u202f)|'|\"|\.\.\.|\u00a0")
    wrong = {key: text for key, text in flat(words("fr")).items() if outside.search(text)}
    assert wrong == {}


def test_english_has_curly_signs_and_no_french_spaces() -> None:
    outside = re.compile(r"'|\"|\.\.\.|[\u202f\u00a0«»]| [:;?!]")
    assert {key: text for key, text in flat(words("en")).items() if outside.search(text)} == {}


def test_days_are_said_by_the_language_and_times_without_seconds() -> None:
    error = KnownError("slot", slot=datetime(2026, 11, 12, 9, 0))
    assert error_sentence(error, "en").endswith(": 12 November 2026, 09:00.")
    future = KnownError("proposal_sent_in_future", day=date(2026, 12, 1))
    assert error_sentence(future, "en").startswith("It cannot be sent on 1 December 2026 yet.")
    assert "le 1er décembre 2026." in error_sentence(future, "fr")
    gap = KnownError("start_in_clock_gap", day="2027-03-28", value=time(2, 30))
    assert "02:30." in error_sentence(gap, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_unknown_code_still_gives_a_sentence(language: str) -> None:
    assert error_sentence(KnownError("never_heard_of"), language).endswith(".")
