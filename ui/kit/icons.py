"""Icons by meaning, drawn from SVG at the real pixel ratio and tinted with a token."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.kit.resources import resource_path
from ui.kit.tokens import color


@cache
def icon_names() -> tuple[str, ...]:
    """Names of all icons, sorted."""
    return tuple(sorted(path.stem for path in resource_path("icons").glob("*.svg")))


def icon_pixmap(name: str, size: int, color_token: str = "text2", ratio: float = 1.0) -> QPixmap:
    """A square pixmap of `size` logical pixels at the device pixel `ratio`. KeyError for an unknown icon."""
    return _tinted(name, size, color(color_token).rgba(), ratio)


def draw_icon(painter: QPainter, rect: QRectF, name: str, color_token: str) -> None:
    """Paint an icon into a square rectangle."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    pixmap = icon_pixmap(name, round(rect.width()), color_token, ratio)
    painter.drawPixmap(QPointF(round(rect.x()), round(rect.y())), pixmap)


def icon(name: str, size: int = 18, color_token: str = "text2") -> QIcon:
    """A QIcon that follows the theme; for menus and for Qt's own widgets."""
    return QIcon(_TokenIconEngine(name, size, color_token))


@lru_cache(maxsize=1024)
def _tinted(name: str, size: int, rgba: int, ratio: float) -> QPixmap:
    renderer = _renderer(name)
    pixels = max(1, round(size * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor.fromRgba(rgba))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _renderer(name: str) -> QSvgRenderer:
    if name not in icon_names():
        raise KeyError(name)
    return QSvgRenderer(str(resource_path("icons", f"{name}.svg")))


class _TokenIconEngine(QIconEngine):
    """Asks the tokens at every paint, so that a change of theme needs no new QIcon."""

    def __init__(self, name: str, size: int, color_token: str) -> None:
        super().__init__()
        self._name, self._size, self._token = name, size, color_token

    def clone(self) -> QIconEngine:
        return _TokenIconEngine(self._name, self._size, self._token)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:  # noqa: ARG002
        side = min(self._size, size.width(), size.height())
        return QSize(side, side)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002
        side = round(min(size.width(), size.height()) / scale)
        return icon_pixmap(self._name, side, self._mode_token(mode), scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        draw_icon(painter, square, self._name, self._mode_token(mode))

    def _mode_token(self, mode: QIcon.Mode) -> str:
        return "disabled" if mode == QIcon.Mode.Disabled else self._token
