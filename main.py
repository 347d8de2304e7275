"""Assidu. With a command this is the command line; without one the window opens."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.cli.session import Session


def open_window(session: "Session") -> int:
    """Show the window, or the gallery of the design kit; Qt is loaded only here."""
    if session.gallery:
        from ui.gallery import run_gallery

        return run_gallery(session.language)
    from ui.app import run as run_app

    return run_app(session.folder, language=session.language, clock=session.clock)


def main() -> int:
    """Run what the command line asks for."""
    try:
        from planner.cli.program import run
    except ModuleNotFoundError as error:
        from planner.cli.speech import Speech, language_of_arguments

        speech = Speech(language_of_arguments(sys.argv[1:], os.environ))
        sys.stderr.write(speech.say("window.no_package", name=error.name) + "\n")
        return 2
    return run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
