"""What charts are made of: round axes, legends that wrap, and names that stand beside their line."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from ui.kit.band_labels import Tag, place_tags
from ui.kit.chart_axis import make_axis
from ui.kit.chart_legend import LegendKey, Swatch, legend_height, legend_width


@pytest.mark.parametrize(("most", "top"), [(3.2, 4), (38_355, 40_000), (1, 1), (99, 100), (101, 150)])
def test_an_axis_ends_at_a_round_value_above_all_others(most: float, top: float) -> None:
    axis = make_axis(most, str)
    assert axis.marks[-1][0] >= most * 0.999
    assert axis.marks[-1][0] == pytest.approx(top)
    assert len(axis.marks) <= 5


def test_an_axis_of_hours_steps_by_hours() -> None:
    axis = make_axis(150, str, (15, 30, 60, 120))
    assert [value for value, _ in axis.marks] == [0, 60, 120, 180]


def test_a_legend_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    keys = [LegendKey(word, Swatch.FILL, "ok") for word in ("Kept", "Missed", "Planned", "Away")]
    whole = legend_width(keys)
    assert legend_height(keys, whole + 1) < legend_height(keys, whole / 2) < legend_height(keys, whole / 4)


def test_names_cover_neither_a_line_nor_each_other() -> None:
    area = QRectF(0, 0, 400, 160)
    curves = [[QPointF(x, 20 + slope * x / 4) for x in range(0, 401, 16)] for slope in (0.1, 0.5, 1.2)]
    tags = [Tag(name, 90, curve, "text") for name, curve in zip("abc", curves, strict=True)]
    placed = [rect for _, rect in place_tags(tags, curves, area, 16)]
    for place, rect in enumerate(placed):
        assert area.contains(rect)
        assert not any(rect.contains(point) for curve in curves for point in curve)
        assert not any(rect.intersects(other) for other in placed[place + 1 :])
