"""The card of a goal that is being set: picture, ring and words, as it will stand on Today."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.icons import icon
from ui.kit.labels import label
from ui.kit.layout import hbox, vbox
from ui.kit.picture import Picture, art_names
from ui.kit.picture_choice import picture_from_file, picture_from_mime, pixmap_of
from ui.kit.ring import ProgressRing


class GoalPreview(Card):
    """Shows what a goal will look like, and takes its picture: chosen, pasted, dropped, or a drawing.

    Without `with_picture` (rewards are switched off) it has ring and words alone; without
    `drawings` the picture can only become one of the owner's own.

    `art()` is the name of a drawing or ''; `picture()` the bytes of a picture that was brought in here, or b''.
    """

    picture_changed = Signal()

    def __init__(
        self,
        picture_height: int = 172,
        parent: QWidget | None = None,
        *,
        with_picture: bool = True,
        drawings: bool = True,
    ) -> None:
        super().__init__(padding=0, parent=parent)
        self._with_picture, self._drawings = with_picture, drawings
        self._art = ""
        self._bytes = b""
        self._keeps_old = True
        self._source: QPixmap | str | None = None
        self._picture = Picture(None, height=picture_height)
        self._ring = ProgressRing(0.0, 76, "0%")
        self._by_line = label("", "micro", "text3", wrap=True)
        self._promise = label("", "card_title", wrap=True)
        self._aim = label("", "body", "text2", wrap=True)
        self._trouble = label("", "small", "bad_text", wrap=True)
        self._trouble.hide()
        self.change_button = Button(self.tr("Change picture"), "quiet", "image", "small")
        self._build()
        self.setAcceptDrops(with_picture)

    def art(self) -> str:
        """The name of the drawing, '' when there is none."""
        return self._art

    def picture(self) -> bytes:
        """The picture that was brought in here, b'' when there is none."""
        return self._bytes

    def keeps_old(self) -> bool:
        """Whether the picture that set_picture() gave is still the one."""
        return self._keeps_old

    def set_picture(self, source: QPixmap | str | None) -> None:
        """Show what the reward has already; nothing is taken over from it but the name of a drawing."""
        self._bytes = b""
        self._art = source if isinstance(source, str) else ""
        self._keeps_old = True
        self._show(source)

    def set_words(self, by_line: str, title: str, aim: str) -> None:
        """The line over the title, the title, and what is to be done."""
        self._by_line.setText(by_line)
        self._promise.setText(title)
        self._aim.setText(aim)
        self._aim.setVisible(bool(aim))
        self._picture.set_source(self._source, title)

    def set_progress(self, value: float, text: str) -> None:
        """Turn the ring."""
        self._ring.set_value(value, text)

    def choose_art(self, name: str) -> None:
        """Take one of our drawings."""
        self._art, self._bytes = name, b""
        self._show(name or None)
        self._changed()

    def take_file(self, path: Path) -> bool:
        """Take a picture file; says so when it is none."""
        return self.take_bytes(picture_from_file(path))

    def take_bytes(self, data: bytes) -> bool:
        """Take a picture; says so when it is none."""
        shown = pixmap_of(data) if data else QPixmap()
        if shown.isNull():
            self._trouble.setText(self.tr("This is not a picture Assidu can show. A JPEG or PNG file works."))
            self._trouble.show()
            return False
        self._art, self._bytes = "", data
        self._show(shown)
        self._changed()
        return True

    def remove_picture(self) -> None:
        """Back to the plain tile."""
        self.choose_art("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_bytes(picture_from_mime(event.mimeData()))
        event.acceptProposedAction()

    def _build(self) -> None:
        words = vbox(None, self._by_line, self._promise, self._aim, None, spacing=2)
        row = hbox(self._ring, spacing=16, margins=(16, 14, 16, 14))
        row.addLayout(words, 1)
        if not self._with_picture:
            for unseen in (self._picture, self.change_button):
                unseen.setParent(self)
                unseen.hide()
            self.body.addLayout(row)
            return
        self.body.addLayout(vbox(self._picture, spacing=0, margins=(6, 6, 6, 0)))
        self.body.addLayout(row)
        self.add_row_separator()
        below = hbox(self.change_button, None, spacing=0, margins=(12, 9, 12, 9))
        self.body.addLayout(below)
        self.body.addLayout(vbox(self._trouble, spacing=0, margins=(16, 0, 16, 0)))
        self.change_button.clicked.connect(self._on_change_clicked)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def paste(self) -> None:
        """Take the picture on the clipboard."""
        self.take_bytes(picture_from_mime(QGuiApplication.clipboard().mimeData()))

    def picture_menu(self) -> QMenu:
        """The menu of the button: file, clipboard, drawings, none."""
        menu = QMenu(self)
        menu.addAction(icon("image"), self.tr("Choose a file…")).triggered.connect(self._on_file_wanted)
        menu.addAction(icon("copy"), self.tr("Paste a picture")).triggered.connect(self.paste)
        if not self._drawings:
            return menu
        menu.addSeparator()
        words = self._art_words()
        for name in art_names():
            menu.addAction(words.get(name, name)).triggered.connect(partial(self._on_art_chosen, name))
        menu.addSeparator()
        menu.addAction(icon("x"), self.tr("No picture")).triggered.connect(self.remove_picture)
        return menu

    def _on_change_clicked(self) -> None:
        menu = self.picture_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.change_button.mapToGlobal(QPoint(0, self.change_button.height() + 4)))

    def _on_art_chosen(self, name: str) -> None:
        self.choose_art(name)

    def _on_file_wanted(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"
        path, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Choose a picture"), "", kinds)
        if path:
            self.take_file(Path(path))

    def _show(self, source: QPixmap | str | None) -> None:
        self._source = source
        self._picture.set_source(source)

    def _changed(self) -> None:
        self._keeps_old = False
        self._trouble.hide()
        self.picture_changed.emit()

    def _art_words(self) -> dict[str, str]:
        return {
            "bike": self.tr("Drawing: bicycle"),
            "coffee": self.tr("Drawing: coffee machine"),
            "dinner": self.tr("Drawing: dinner"),
            "lake": self.tr("Drawing: lake"),
            "stage": self.tr("Drawing: concert"),
            "tools": self.tr("Drawing: tools"),
            "van": self.tr("Drawing: van"),
        }
