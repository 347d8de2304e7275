"""How long things move: nothing moves when the person or the system asks for stillness."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.kit.system_hints import accessibility_hints
from ui.kit.tokens import motion_base_ms


@dataclass
class _Motion:
    enabled: bool = True


_motion = _Motion()
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def set_animation_enabled(enabled: bool) -> None:
    """Switch every animation of the app on or off."""
    _motion.enabled = enabled


def still_system_effects() -> None:
    """Let menus, lists and tooltips come at once: only what motion_ms() times may move."""
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, False)


def motion_ms(name: str) -> int:
    """Milliseconds for 'fade', 'popover' or 'ring'; 0 when motion is not wanted."""
    if not _motion.enabled or _system_wants_stillness():
        return 0
    return motion_base_ms(name)


def _system_wants_stillness() -> bool:
    return accessibility_hints().motionPreference() == Qt.MotionPreference.ReducedMotion
