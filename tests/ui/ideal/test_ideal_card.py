"""The card that goes out: its words in both languages, its order, and the page it fills."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.domain.prospects.ideal_client import IdealCriterion
from planner.errors import FileError
from ui.ideal.card import examples, ideal_card, letter
from ui.ideal.card_paint import PAGE, paint_card, write_pdf

TODAY = date(2026, 11, 12)
CRITERIA = (
    IdealCriterion(1, "Within 30 km", 1),
    IdealCriterion(2, "Recurring work", 3),
    IdealCriterion(3, "Pays within 30 days", 3, is_knock_out=True),
)


def test_heaviest_criteria_come_first_and_knock_outs_last() -> None:
    card = ideal_card(CRITERIA, "en", TODAY)
    assert [part.criteria for part in card.parts] == [("Recurring work",), ("Within 30 km",), ("Pays within 30 days",)]
    assert [part.is_knock_out for part in card.parts] == [False, False, True]
    assert card.as_of == "As of 12 November 2026"


def test_card_speaks_the_language_it_is_asked_for() -> None:
    assert ideal_card(CRITERIA, "fr", TODAY).as_of == "Établi le 12 novembre 2026"
    assert ideal_card(CRITERIA, "fr", TODAY).title != ideal_card(CRITERIA, "en", TODAY).title


def test_letter_greets_by_name_and_says_what_may_not_be_missing() -> None:
    text = letter(ideal_card(CRITERIA, "en", TODAY), "Odile")
    assert text.startswith("Hello Odile,\n")
    assert "– Recurring work\n– Within 30 km\n" in text
    assert text.index("where this is missing") < text.index("– Pays within 30 days")
    assert letter(ideal_card(CRITERIA, "fr", TODAY)).startswith("Bonjour,\n")


def test_signature_stands_under_the_letter() -> None:
    signed = ideal_card(CRITERIA, "en", TODAY, "  Verdan \n plumbing ")
    assert letter(signed).endswith("Thank you for thinking of us.\nVerdan plumbing")


def test_letter_without_knock_outs_turns_nobody_away() -> None:
    assert "missing" not in letter(ideal_card(CRITERIA[:2], "en", TODAY))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_examples_can_be_kept_as_they_are(language: str) -> None:
    found = examples(language)
    assert len(found) == 7
    assert all(each.id == 0 and each.text and 1 <= each.weight <= 3 for each in found)
    assert any(each.is_knock_out for each in found)


def test_pdf_is_one_a4_page(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "card.pdf"
    write_pdf(ideal_card(CRITERIA, "fr", TODAY), target)
    content = target.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/MediaBox [0 0 595" in content


def test_pdf_that_cannot_be_written_says_so(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        write_pdf(ideal_card(CRITERIA, "fr", TODAY), tmp_path / "nowhere" / "card.pdf")
    assert caught.value.code == "target_missing_folder"


@pytest.mark.parametrize("count", [1, 12, 40])
def test_many_criteria_stay_above_the_foot_of_the_page(qapp: QApplication, count: int) -> None:
    many = [IdealCriterion(each, "A criterion with quite a few words " * 2, 1 + each % 3) for each in range(count)]
    page = QImage(PAGE.size().toSize(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    paint_card(painter, ideal_card(many, "en", TODAY))
    painter.end()
    inked = [y for y in range(page.height()) if _is_inked(page, y)]
    foot_line = 842 - 60 - 14 - 14
    assert not [y for y in inked if foot_line - 20 < y < foot_line - 1]
    assert len([y for y in inked if y < foot_line]) > 60


def _is_inked(page: QImage, y: int) -> bool:
    return any(page.pixelColor(x, y).lightness() < 200 for x in range(0, page.width(), 2))
