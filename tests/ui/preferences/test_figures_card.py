"""The settings name the figures Assidu works with, each with where it comes from, and no others."""

from PySide6.QtWidgets import QLabel

from tests.ui.desk import Desk
from ui.bridge.navigation import Section


def test_every_figure_has_its_value_and_its_source(desk: Desk) -> None:
    page = desk.go_to(Section.SETTINGS)
    desk.settle()
    words = [each.text().replace("\u00a0", " ") for each in page.findChildren(QLabel)]
    for name, value in {
        "A block lasts between": "5 min and 12 h",
        "In an hour you reach": "6 people",
        "The calendar file reaches ahead": "24 months",
        "A goal counts as stopped after": "14 days",
        "A missed goal that you keep gets": "14 more days",
        "The trash keeps prospects for": "30 days",
    }.items():
        at = words.index(name)
        around = words[at : at + 3]
        assert value in around
        assert any(each.startswith(("An assumption of ours", "Time enough")) for each in around)
