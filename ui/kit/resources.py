"""Where the kit finds its files: icons, drawings, tokens."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2] / "resources"


def resource_path(*parts: str) -> Path:
    """Path of a file under resources/."""
    return _ROOT.joinpath(*parts)
