"""Read models: what the screen and the command line ask for, as frozen dataclasses."""
