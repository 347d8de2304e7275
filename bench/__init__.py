"""Measurements of the program, as ratios in one run: `uv run python -m bench`."""
