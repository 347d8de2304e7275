"""Which calendar program one has, asked in dialogs of one width."""

from ui.exporting.how_to import Program, program_name
from ui.kit import Segmented
from ui.kit.fonts import text_scale

DIALOG_WIDTH = 600
_SIDES = 50


def program_choice() -> Segmented:
    """The programs side by side, in two lines where their names are long."""
    widest = round((DIALOG_WIDTH - _SIDES) * max(1.0, text_scale()))
    return Segmented([(each.value, program_name(each)) for each in Program], widest=widest)
