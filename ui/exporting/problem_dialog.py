"""One sentence about what is in the way, and one button that leads on."""

from PySide6.QtWidgets import QWidget

from ui.kit import Button, Dialog, label


class ProblemDialog(Dialog):
    """`accepted` means that the person takes the way out."""

    def __init__(self, title: str, sentence: str, way_out: str, parent: QWidget) -> None:
        super().__init__(parent, title, 500)
        self.sentence = label(sentence, "body", "text2", wrap=True)
        self.body.addWidget(self.sentence)
        self.close_words = Button(self.tr("Close"), "quiet")
        self.way_out = Button(way_out, "primary")
        self.add_footer_left(self.close_words)
        self.add_footer_right(self.way_out)
        self.close_words.clicked.connect(self.reject)
        self.way_out.clicked.connect(self.accept)
