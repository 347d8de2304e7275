"""Stands in for the system's own file dialogs, which no test can press."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog


@dataclass
class FileAnswers:
    """Answers to come, and how often each question was asked."""

    open_with: list[Path] = field(default_factory=list)
    save_as: list[Path] = field(default_factory=list)
    asked: int = 0

    def give_open(self, *_: object) -> tuple[str, str]:
        """The next file to read."""
        self.asked += 1
        return str(self.open_with.pop(0)), ""

    def give_save(self, *_: object) -> tuple[str, str]:
        """The next file to write."""
        self.asked += 1
        return str(self.save_as.pop(0)), ""


def answer_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> FileAnswers:
    """Put answers in place of the dialogs."""
    answers = FileAnswers()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answers.give_open)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answers.give_save)
    return answers
