"""Every text on the screen is translated, and the program loads what the translators wrote."""

import shutil
from pathlib import Path

from tools.translate import TRANSLATIONS, problems, release


def test_all_texts_are_translated_and_released() -> None:
    assert problems() == []


def test_a_release_leaves_the_file_that_is_being_read_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "translations"
    shutil.copytree(TRANSLATIONS / "en", target / "en")
    written = target / "assidu_en.qm"
    written.write_bytes(b"before")
    with written.open("rb") as reader:
        release(target)
        assert reader.read() == b"before"
    assert written.read_bytes() != b"before"
    assert sorted(each.name for each in tmp_path.rglob("*") if each.suffix != ".ts") == [
        "assidu_en.qm",
        "en",
        "translations",
    ]
