"""What is in the repository suits every machine: no lock of one registry, no host, no path of a single computer."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# The names are put together here so that this file does not hold them itself.
HOSTS = tuple(
    ".".join(parts) for parts in (("pypi", "org"), ("python" + "hosted", "org"), ("npmjs", "org"), ("crates", "io"))
)
REGISTRY_HOSTS = re.compile("|".join(re.escape(host) for host in HOSTS))
# Where X11 keeps the sockets of its screens is the same on every machine.
MACHINE_PATHS = re.compile(r"(?<![\w.\-/])/(?:work|root|tmp(?!/\.X11-unix/)|home/\w+|Users/\w+|opt/\w+)/")


def _tracked() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in done.stdout.split("\0") if name]


def _texts() -> dict[str, str]:
    contents = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in _tracked() if path.is_file()}
    return {name: content.decode("utf-8", "replace") for name, content in contents.items() if b"\0" not in content}


@pytest.mark.parametrize("pattern", [REGISTRY_HOSTS, MACHINE_PATHS], ids=["registry hosts", "machine paths"])
def test_no_tracked_file_names(pattern: "re.Pattern[str]") -> None:
    texts = _texts()
    assert "pyproject.toml" in texts
    found = {name: match.group() for name, text in texts.items() if (match := pattern.search(text))}
    assert not found


def test_patterns_would_find_what_they_look_for() -> None:
    assert all(REGISTRY_HOSTS.search(f"https://files.{host}/packages") for host in HOSTS)
    assert MACHINE_PATHS.search("/".join(("open('", "work", "main", "x')")))
    assert not MACHINE_PATHS.search("docs/root/x")


def test_lock_file_is_not_tracked() -> None:
    assert "uv.lock" not in {path.name for path in _tracked()}
