"""Pictures of rewards show what they are about."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.kit.picture import art_names, draw_reward, framed

WHOLE = QRectF(0, 0, 160, 100)
SUBJECT = QRectF(40, 20, 80, 70)


@pytest.mark.parametrize("size", [(320, 200), (342, 136), (366, 400), (1000, 90), (60, 300)])
def test_the_subject_is_seen_whole_and_one_side_is_filled(size: tuple[int, int]) -> None:
    rect = QRectF(10, 20, *size)
    target = framed(WHOLE, SUBJECT, rect)
    scale = target.width() / WHOLE.width()
    top, bottom = target.y() + SUBJECT.top() * scale, target.y() + SUBJECT.bottom() * scale
    left, right = target.x() + SUBJECT.left() * scale, target.x() + SUBJECT.right() * scale
    assert rect.adjusted(-2, -2, 2, 2).contains(QRectF(left, top, right - left, bottom - top))
    assert target.width() >= rect.width() - 1 or target.height() >= rect.height() - 1


def test_without_a_subject_the_frame_is_covered() -> None:
    for size in ((342, 136), (366, 400)):
        rect = QRectF(0, 0, *size)
        target = framed(WHOLE, QRectF(), rect)
        assert target.contains(rect)
        assert abs((target.center() - rect.center()).manhattanLength()) <= 2


@pytest.mark.parametrize("size", [(342, 100), (120, 400)])
def test_every_scene_fills_its_frame_to_the_edges(qtbot: QtBot, size: tuple[int, int]) -> None:
    for name in art_names():
        image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        draw_reward(painter, QRectF(image.rect()), name)
        painter.end()
        empty = [
            (x, y) for x in range(0, size[0], 3) for y in range(0, size[1], 3) if image.pixelColor(x, y).alpha() < 255
        ]
        assert empty == [], name
