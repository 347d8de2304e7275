"""Every text on the screen is translated, and the program loads what the translators wrote."""

from tools.translate import problems


def test_all_texts_are_translated_and_released() -> None:
    assert problems() == []
