"""Choosing a picture: a file, the clipboard, something dropped, or one of our drawings."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap

LONGEST_SIDE = 1600  # pixels; enough for a card on a screen of double density
_QUALITY = 88


def picture_from_file(path: Path) -> bytes:
    """A picture file as bytes to keep, turned upright and made smaller; empty when it is no picture."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    return picture_from_image(reader.read())


def picture_from_mime(data: QMimeData) -> bytes:
    """A picture that was pasted or dropped, as an image or as a file; empty when there is none."""
    for url in data.urls():
        if url.isLocalFile() and (found := picture_from_file(Path(url.toLocalFile()))):
            return found
    if data.hasImage():
        image = data.imageData()
        return picture_from_image(image if isinstance(image, QImage) else QImage())
    return b""


def picture_from_image(image: QImage) -> bytes:
    """An image as bytes to keep; empty for a null image."""
    if image.isNull():
        return b""
    if max(image.width(), image.height()) > LONGEST_SIDE:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LONGEST_SIDE, LONGEST_SIDE, keep, smooth)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG" if image.hasAlphaChannel() else b"JPEG"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    buffer.close()
    return bytes(data.data())


def pixmap_of(data: bytes) -> QPixmap:
    """The picture to show; null when the bytes are none."""
    shown = QPixmap()
    shown.loadFromData(data)
    return shown
