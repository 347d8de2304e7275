"""Pictures of rewards, and the drawings that come with the app."""

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.fonts import role_font
from ui.kit.paint import CENTER, draw_text, kept, painting, rounded, rounded_path
from ui.kit.resources import resource_path

_REWARD = "reward-"
_WIDER = 1.45  # how much wider than the drawing a place may be before the drawing would lose too much


@cache
def art_names() -> tuple[str, ...]:
    """Names of the reward scenes that Picture accepts: 'lake', 'van' ..."""
    found = resource_path("art").glob(f"{_REWARD}*.svg")
    return tuple(sorted(path.stem.removeprefix(_REWARD) for path in found))


def draw_art(painter: QPainter, rect: QRectF, name: str, *, cover: bool = True) -> None:
    """Paint a drawing by its file name without .svg, filling rect (cover) or wholly inside it."""
    renderer = _art(name)
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if cover else Qt.AspectRatioMode.KeepAspectRatio
    renderer.render(painter, _fitted(renderer.viewBoxF().size().toSize(), rect, mode))


def _draw_scene(painter: QPainter, rect: QRectF, name: str) -> None:
    """A scene that fills its place; in a much wider one it stays whole and its left and right edges go on."""
    natural = _art(name).viewBoxF()
    if rect.width() / rect.height() <= _WIDER * natural.width() / natural.height():
        draw_art(painter, rect, name)
        return
    middle = _fitted(natural.size().toSize(), rect, Qt.AspectRatioMode.KeepAspectRatio)
    rendered = QPixmap(middle.size().toSize())
    rendered.fill(Qt.GlobalColor.transparent)
    with painting(rendered) as inside:
        draw_art(inside, QRectF(rendered.rect()), name)
    edge = QRectF(2, 0, 1, rendered.height())
    painter.drawPixmap(QRectF(rect.x(), rect.y(), middle.x() - rect.x() + 2, rect.height()), rendered, edge)
    edge.moveLeft(rendered.width() - 3)
    right = QRectF(middle.right() - 2, rect.y(), rect.right() - middle.right() + 2, rect.height())
    painter.drawPixmap(right, rendered, edge)
    draw_art(painter, middle, name)


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
                    _draw_scene(painter, rect, _REWARD + self._source)
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
