"""The week on paper: a page for the grid, then the call lists, as much of the names as was chosen."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from planner.actions.call_lists import set_call_list
from planner.actions.pauses import add_pause
from planner.actions.prospects import add_prospect
from planner.domain.prospects.contact_points import phone
from planner.domain.prospects.prospect import NextStep, NextStepKind, Person, PersonId, Prospect, ProspectId, State
from planner.domain.settings import Names
from tests.ui.week.week_samples import FRIDAY, THURSDAY, TUESDAY, Shown
from ui.week.print_data import CallSheet, week_paper
from ui.week.print_data import Person as Line
from ui.week.print_dialog import PrintDialog, print_week
from ui.week.print_lists import pages_of
from ui.week.print_pages import WIDTH, WeekPages, write_pdf

MONDAY = date(2026, 11, 9)
A4_HEIGHT = 595.0


def put_on_list(shown: Shown, count: int, slot: datetime = THURSDAY, series_id: int = 1) -> None:
    """Put new people on the list of a block."""
    ids = []
    for number in range(count):
        words, agreed = f"Ask about boiler {number}", date(2026, 11, 5)
        prospect = Prospect(
            ProspectId(0),
            company=f"Company {number:02d}",
            persons=(Person(PersonId(0), "Nadia Kermel", contacts=(phone("04 65 71 20 38", "FR"),)),),
            state=State.ACTIVE,
            next_step=NextStep(NextStepKind.CALL, words, date(2026, 11, 12), agreed_on=agreed),
            created_on=date(2026, 11, 1),
        )
        ids.append(add_prospect(shown.bridge.store, prospect=prospect).created or 0)
    set_call_list(shown.bridge.store, series_id=series_id, slot=slot, prospect_ids=ids)


def sheet(count: int) -> CallSheet:
    return CallSheet("Tuesday", "Calls", "", tuple(Line(f"N{place}", "", "", "") for place in range(count)))


def painted(pages: WeekPages, page: int) -> QImage:
    image = QImage(round(WIDTH), round(A4_HEIGHT), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, page)
    painter.end()
    return image


def ink(image: QImage, top: int, bottom: int) -> int:
    """How many of the pixels between two heights are dark."""
    return sum(image.pixelColor(x, y).lightness() < 120 for y in range(top, bottom) for x in range(0, 842, 2))


def pages_in(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


@pytest.fixture
def dialog(shown: Shown) -> PrintDialog:
    return print_week(shown.bridge, MONDAY, shown.page)


def test_full_names_come_with_company_number_and_reason(shown: Shown) -> None:
    put_on_list(shown, 1)
    (found,) = week_paper(shown.bridge, MONDAY, Names.FULL).sheets
    assert (found.when.replace("\u00a0", " "), found.title) == (
        "Thursday 12 November, 09:00 – 10:30",
        "Phone prospecting",
    )
    (line,) = found.people
    assert (line.name, line.company, line.phone) == ("Nadia Kermel", "Company 00", "04 65 71 20 38")
    assert line.why == "Ask about boiler 0, agreed on 5 Nov"


def test_initials_leave_out_company_and_own_words(shown: Shown) -> None:
    put_on_list(shown, 1)
    (line,) = week_paper(shown.bridge, MONDAY, Names.INITIALS).sheets[0].people
    assert (line.name, line.company, line.phone) == ("N. K.", "", "04 65 71 20 38")
    assert line.why.startswith("Call, agreed on")


def test_without_names_there_are_no_lists(shown: Shown) -> None:
    put_on_list(shown, 3)
    paper = week_paper(shown.bridge, MONDAY, Names.NONE)
    assert paper.sheets == ()
    assert [block.people for block in paper.plan.blocks if block.start == THURSDAY] == [3]


def test_lists_stand_in_the_order_of_the_week_and_not_those_of_paused_blocks(shown: Shown) -> None:
    put_on_list(shown, 2, THURSDAY)
    put_on_list(shown, 1, TUESDAY)
    put_on_list(shown, 1, FRIDAY, series_id=4)
    add_pause(shown.bridge.store, starts_on=date(2026, 11, 13), ends_on=date(2026, 11, 13))
    paper = week_paper(shown.bridge, MONDAY, Names.FULL)
    assert [(each.when.split()[0], len(each.people)) for each in paper.sheets] == [("Tuesday", 1), ("Thursday", 2)]


def test_short_lists_share_a_page_and_long_ones_go_on_without_losing_anybody() -> None:
    assert len(pages_of((sheet(3), sheet(4)), 500)) == 1
    pages = pages_of((sheet(12), sheet(40)), 500)
    parts = [part for page in pages for part in page]
    assert [part.first for part in parts if part.sheet.people[0].name == "N0" and part.first] == [14, 28]
    names = [line.name for part in parts for line in part.people]
    assert names == [f"N{place}" for place in (*range(12), *range(40))]
    assert all(part.top + 44 + 32 * len(part.people) <= 500 for part in parts)


def test_a_heading_never_stands_alone_at_the_end_of_a_page() -> None:
    for people in range(1, 16):
        for page in pages_of((sheet(people), sheet(5)), 500):
            assert all(len(part.people) >= min(2, len(part.sheet.people)) or part.first for part in page)


def test_every_page_is_painted(shown: Shown) -> None:
    put_on_list(shown, 20)
    pages = WeekPages(week_paper(shown.bridge, MONDAY, Names.FULL), A4_HEIGHT)
    assert pages.count == 3
    for page in range(3):
        image = painted(pages, page)
        assert ink(image, 30, 60) > 50, "the heading"
        assert ink(image, 60, 150) > 50
        assert ink(image, 560, 590) > 20, "the foot"


@pytest.mark.parametrize(
    ("size", "box"),
    [(QPageSize.PageSizeId.A4, rb"842(\.0+)?\s+595"), (QPageSize.PageSizeId.Letter, rb"792(\.0+)?\s+612")],
)
def test_the_pdf_has_its_pages_its_size_and_its_fonts(
    shown: Shown, tmp_path: Path, size: QPageSize.PageSizeId, box: bytes
) -> None:
    put_on_list(shown, 20)
    target = tmp_path / "week.pdf"
    write_pdf(week_paper(shown.bridge, MONDAY, Names.FULL), target, size)
    content = target.read_bytes()
    assert content.startswith(b"%PDF-")
    assert pages_in(target) == 3
    assert re.search(rb"/MediaBox\s*\[\s*0\s+0\s+(" + box + rb")", content)
    assert b"/FontFile" in content, "fonts travel with the file"
    assert b"/ToUnicode" in content, "its words can be searched"


def test_the_dialog_says_what_each_choice_prints(dialog: PrintDialog) -> None:
    assert dialog.names.value() == "initials", "as the calendar file"
    assert "N. K." in dialog.hint.text()
    dialog.names.set_chosen("none")
    assert dialog.hint.text() == "Only the week, with how many people each block is for."
    assert dialog.paper().sheets == ()


def test_a_pdf_is_saved_where_the_person_says(
    dialog: PrintDialog, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, said, offered = tmp_path / "week.pdf", list[str](), list[str]()
    shown.bridge.said.connect(said.append)

    def choose(_parent: object, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(suggestion).name)
        return str(target.with_suffix("")), ""  # some systems leave the ending to the program

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog.size_choice.set_chosen("letter")
    dialog.pdf_button.click()
    assert pages_in(target) == 1
    assert offered == ["week 2026-11-09.pdf"]
    assert said == [f"Week written to {target}"]
    assert not dialog.isVisible()


def test_a_pdf_that_cannot_be_written_leaves_the_dialog_open(
    dialog: PrintDialog, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "week.pdf"), ""))
    dialog.pdf_button.click()
    assert len(shown.failed) == 1
    assert dialog.isVisible()


def test_enter_prints(dialog: PrintDialog, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    put_on_list(shown, 1)
    target = tmp_path / "printed.pdf"

    def accept(found: QPrintDialog) -> int:
        found.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        found.printer().setOutputFileName(str(target))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_Return)
    assert pages_in(target) == 2
    assert not dialog.isVisible()
