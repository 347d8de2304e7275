"""Colours live in the tokens and nowhere else."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3] / "ui"
HEX = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{8}\b|\brgba?\(\s*\d")
NAMED = re.compile(r"QColor\(\s*[\"'\d]|GlobalColor\.(?!transparent)")


def sources() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def test_the_scan_sees_the_kit() -> None:
    assert len([path for path in sources() if path.parent.name == "kit"]) > 30


@pytest.mark.parametrize("pattern", [HEX, NAMED], ids=["hex", "named"])
def test_no_colour_literal_outside_the_tokens(pattern: re.Pattern[str]) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in sources()
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_kit_knows_nothing_of_the_planner() -> None:
    importing = [
        path.name
        for path in (ROOT / "kit").glob("*.py")
        if re.search(r"^\s*(from|import) (planner|ui\.(?!kit))", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert importing == []
