"""What charts are made of: round axes, legends that wrap, and names that stand beside their line."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from ui.kit.band_chart import Band, BandChart
from ui.kit.band_labels import Tag, place_tags, thread
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


AREA = QRectF(0, 0, 400, 160)


def _slope(slope: float, last: int = 400) -> list[QPointF]:
    return [QPointF(x, 20 + slope * x / 4) for x in range(0, last + 1, 16)]


def test_names_cover_neither_a_line_nor_each_other() -> None:
    curves = [_slope(slope) for slope in (0.1, 0.6, 1.3)]
    tags = [Tag(name, 90, place, "text") for place, name in enumerate("abc")]
    placed = [rect for _, rect in place_tags(tags, curves, AREA, 16)]
    assert len(placed) == 3
    for place, rect in enumerate(placed):
        assert AREA.contains(rect)
        assert not any(rect.contains(point) for curve in curves for point in curve)
        assert not any(rect.intersects(other) for other in placed[place + 1 :])


def test_a_name_is_closer_to_its_own_line_than_to_any_other() -> None:
    curves = [_slope(0.1), _slope(0.6)]
    for place in (0, 1):
        ((_, rect),) = place_tags([Tag("a", 60, place, "text")], curves, AREA, 16)
        beside = [[each.y() for each in curve if rect.left() <= each.x() <= rect.right()] for curve in curves]
        away = [min(abs(y - rect.center().y()) for y in heights) for heights in beside]
        assert away[place] < away[1 - place]


def test_a_line_that_runs_with_another_one_has_no_name_beside_it() -> None:
    assert place_tags([Tag("a", 60, 0, "text")], [_slope(0.5), _slope(0.5)], AREA, 16) == []


def test_the_name_of_an_end_stands_above_a_line_under_which_it_has_no_room() -> None:
    falling, flat = [QPointF(x, 100 + x * 0.2) for x in range(0, 241, 16)], _slope(0.0)
    low = [QPointF(point.x(), 132) for point in flat]
    ((_, rect),) = place_tags([Tag("Nothing left", 90, 0, "text", at_end=True)], [falling, low], AREA, 16)
    end = falling[-1]
    assert rect.bottom() < 132
    tied = thread(rect, end)
    assert tied is not None
    assert tied.x() == end.x()
    assert rect.left() <= end.x() <= rect.right()


def _chart(qtbot: QtBot, *ends: float) -> BandChart:
    chart = BandChart(220)
    chart.resize(480, 220)
    qtbot.addWidget(chart)
    bands = [
        Band(f"Line {place}", "accent_graphic", "accent_text", tuple((each, each, each) for each in (50.0, *[end] * 8)))
        for place, end in enumerate(ends)
    ]
    chart.show_bands(bands, make_axis(100, str), [f"week {week}" for week in range(9)])
    return chart


def test_names_stand_in_a_legend_where_a_line_has_no_room(qtbot: QtBot) -> None:
    apart, together = _chart(qtbot, 80, 20), _chart(qtbot, 80, 80)
    assert [tag.words for tag, _ in apart.tags] == ["Line 0", "Line 1"]
    assert apart.legend_keys == ()
    assert together.tags == ()
    assert [key.words for key in together.legend_keys] == ["Line 0", "Line 1"]
