"""Imports run one way, as the contracts in the project file say, and the planner needs no screen."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

IMPORT_ALL = """
import importlib, pkgutil, sys
import planner
for module in pkgutil.walk_packages(planner.__path__, "planner."):
    importlib.import_module(module.name)
print(len([name for name in sys.modules if name.startswith("planner.")]))
print(sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6", "ui"}))
"""


def _python(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_import_contracts_are_kept() -> None:
    done = _python("from importlinter.cli import lint_imports_command; lint_imports_command()")
    assert done.returncode == 0, done.stdout + done.stderr


def test_planner_brings_no_qt_along() -> None:
    done = _python(IMPORT_ALL)
    assert done.returncode == 0, done.stderr
    modules, unwanted = done.stdout.splitlines()
    assert int(modules) > 50, "the walk found too few modules"
    assert unwanted == "[]"
