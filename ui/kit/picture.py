"""Pictures of rewards, and the drawings that come with the app."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.fonts import role_font
from ui.kit.paint import CENTER, draw_text, kept, painting, rounded, rounded_path
from ui.kit.resources import resource_path

_REWARD = "reward-"
_STRETCH = 500  # of a drawing whose edge goes on beyond its frame
_SUBJECTS = {  # what of a reward scene must be seen, in units of its drawing
    "bike": QRectF(32, 37, 98, 59),
    "coffee": QRectF(44, 5, 72, 81),
    "dinner": QRectF(23, 29, 115, 73),
    "stage": QRectF(60, 46, 40, 42),
    "tools": QRectF(26, 43, 118, 55),
    "van": QRectF(97, 20, 139, 83),
}


@cache
def art_names() -> tuple[str, ...]:
    """Names of the reward scenes that Picture accepts: 'lake', 'van' ..."""
    found = resource_path("art").glob(f"{_REWARD}*.svg")
    return tuple(sorted(path.stem.removeprefix(_REWARD) for path in found))


def draw_art(painter: QPainter, rect: QRectF, name: str) -> None:
    """Paint a drawing by its file name without .svg, wholly inside rect."""
    renderer = _art(name)
    size = renderer.viewBoxF().size().toSize()
    renderer.render(painter, _fitted(size, rect, Qt.AspectRatioMode.KeepAspectRatio))


def draw_reward(painter: QPainter, rect: QRectF, name: str) -> None:
    """Paint a reward scene that fills rect and shows its subject whole; where it ends its edge goes on."""
    renderer = _art(_REWARD + name)
    target = framed(renderer.viewBoxF(), _SUBJECTS.get(name, QRectF()), rect)
    for strip, stretched in _beyond(target, rect):
        with kept(painter):
            painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
            renderer.render(painter, stretched)
    renderer.render(painter, target)


def framed(whole: QRectF, subject: QRectF, rect: QRectF) -> QRectF:
    """Where a drawing goes: it covers rect unless its subject would be cut, and the subject stands in the middle.

    An empty `subject` is never cut.
    """
    widths, heights = rect.width() / whole.width(), rect.height() / whole.height()
    scale = max(widths, heights)
    if not subject.isEmpty():
        fitting = min(rect.width() / subject.width(), rect.height() / subject.height())
        scale = max(min(scale, fitting), min(widths, heights))
    middle = (subject if not subject.isEmpty() else whole).center() - whole.topLeft()
    size = whole.size() * scale
    x = _between(rect.center().x() - middle.x() * scale, rect.left(), rect.right() - size.width())
    y = _between(rect.center().y() - middle.y() * scale, rect.top(), rect.bottom() - size.height())
    return QRectF(QRectF(QPointF(x, y), size).toAlignedRect())  # whole pixels: without a seam where an edge goes on


def _between(wished: float, one: float, other: float) -> float:
    """As wished, as long as no more of the frame stays empty than must."""
    return max(min(one, other), min(wished, max(one, other)))


def _beyond(target: QRectF, rect: QRectF) -> list[tuple[QRectF, QRectF]]:
    """The strips of rect that a drawing leaves free, and where it goes so that its stretched edge fills each."""
    strips: list[tuple[QRectF, QRectF]] = []
    wide, high = target.width() * _STRETCH, target.height() * _STRETCH
    if target.left() > rect.left():
        free = QRectF(rect.left(), rect.top(), target.left() - rect.left() + 1, rect.height())
        strips.append((free, QRectF(rect.left(), target.top(), wide, target.height())))
    if target.right() < rect.right():
        free = QRectF(target.right() - 1, rect.top(), rect.right() - target.right() + 1, rect.height())
        strips.append((free, QRectF(rect.right() - wide, target.top(), wide, target.height())))
    if target.top() > rect.top():
        free = QRectF(rect.left(), rect.top(), rect.width(), target.top() - rect.top() + 1)
        strips.append((free, QRectF(target.left(), rect.top(), target.width(), high)))
    if target.bottom() < rect.bottom():
        free = QRectF(rect.left(), target.bottom() - 1, rect.width(), rect.bottom() - target.bottom() + 1)
        strips.append((free, QRectF(target.left(), rect.bottom() - high, target.width(), high)))
    return strips


@cache
def _art(name: str) -> QSvgRenderer:
    path = resource_path("art", f"{name}.svg")
    if not path.exists():
        raise KeyError(name)
    return QSvgRenderer(str(path))


def _fitted(size: QSize, rect: QRectF, mode: Qt.AspectRatioMode) -> QRectF:
    scaled = QRectF(rect)
    scaled.setSize(size.toSizeF().scaled(rect.size(), mode))
    scaled.moveCenter(rect.center())
    return scaled


class Picture(QWidget):
    """A picture with r6 corners, cropped to fill. Without one: a plain tile with the first letter of `name`."""

    def __init__(
        self,
        source: QPixmap | str | None,
        name: str = "",
        height: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`source` is a pixmap, a name of art_names(), or None; `name` is the reward, read aloud."""
        super().__init__(parent)
        self._source = source
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if height is not None:
            self.setFixedHeight(height)

    def set_source(self, source: QPixmap | str | None, name: str | None = None) -> None:
        """Show another picture."""
        self._source = source
        if name is not None:
            self._name = name
            self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 136)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            if isinstance(self._source, str) and self._source in art_names():
                with kept(painter):
                    painter.setClipPath(rounded_path(rect, 6))
                    draw_reward(painter, rect, self._source)
            elif isinstance(self._source, QPixmap) and not self._source.isNull():
                self._paint_pixmap(painter, rect, self._source)
            else:
                self._paint_letter(painter, rect)

    def _paint_pixmap(self, painter: QPainter, rect: QRectF, pixmap: QPixmap) -> None:
        with kept(painter):
            painter.setClipPath(rounded_path(rect, 6))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            target = _fitted(pixmap.size(), rect, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    def _paint_letter(self, painter: QPainter, rect: QRectF) -> None:
        rounded(painter, rect, 6, fill="accent_soft")
        letter = self._name.strip()[:1].upper()
        draw_text(painter, rect, letter, role_font("display"), "accent_text", CENTER)
