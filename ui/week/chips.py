"""Chips in a row that goes on in the next line."""

from collections.abc import Iterable

from ui.kit import ChoiceChip
from ui.kit.flow import FlowLayout


def chip_row(chips: Iterable[ChoiceChip]) -> FlowLayout:
    """A layout with the chips in it."""
    row = FlowLayout(spacing=6)
    for chip in chips:
        row.addWidget(chip)
    return row
