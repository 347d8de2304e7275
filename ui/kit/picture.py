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
                    draw_art(painter, rect, _REWARD + self._source)
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
