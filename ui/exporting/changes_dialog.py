"""What a file with the changes alone is good for, said once it is written."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.exporting.how_to import Program, how_to, program_name
from ui.exporting.program_choice import DIALOG_WIDTH, program_choice
from ui.kit import Button, Callout, Dialog, ElidedLabel, label


class ChangesDialog(Dialog):
    """One calendar program at a time; `path` is the file that was written."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent, "", DIALOG_WIDTH)
        self.set_title(self.tr("Bring the changes into your calendar"))
        where = self.tr("Your file: {path}").format(path=path)
        self.body.addWidget(ElidedLabel(where, "body", "text2"))
        words = self.tr(
            "It holds only what is new, changed or called off since the last export. Every program takes that in "
            "another way:"
        )
        self.body.addWidget(label(words, "body", wrap=True))
        self.programs = program_choice()
        self.body.addWidget(self.programs)
        self.advice = Callout("info", program_name(Program.GOOGLE), " ", tone="mute", compact=True)
        self.body.addWidget(self.advice)
        self.done_button = Button(self.tr("Done"), "primary")
        self.add_footer_right(self.done_button)
        self.done_button.clicked.connect(self.accept)
        self.programs.chosen.connect(self._show_program)
        self._show_program()

    def _show_program(self) -> None:
        program = Program(self.programs.value())
        self.advice.set_words(program_name(program), how_to(program).changes)
        if self.isVisible():
            self.relayout()
