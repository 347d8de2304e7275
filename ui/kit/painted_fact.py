"""Facts that are painted rather than written, and the objects that say them to a screen reader."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

_BASE = "PaintedFact"
_SAID_AS_VALUE = (QAccessible.Text.Value, QAccessible.Text.Description)


class PaintedFact(QWidget):
    """A painted widget with a name and a value in words. Subclasses say which role they have.

    Unless a subclass says otherwise, the name is the accessible name and the value the accessible description.
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _factory.install()

    def fact_name(self) -> str:
        """What is measured: "Progress"."""
        return self.accessibleName()

    def fact_value(self) -> str:
        """How it stands, in one sentence."""
        return self.accessibleDescription()


class _FactInterface(QAccessibleWidget):
    """What a screen reader gets for a painted fact."""

    def __init__(self, fact: PaintedFact) -> None:
        super().__init__(fact, fact.accessible_role)
        self._fact = fact

    def text(self, kind: QAccessible.Text) -> str:
        if not Shiboken.isValid(self._fact):
            return ""
        if kind == QAccessible.Text.Name:
            return self._fact.fact_name()
        if kind in _SAID_AS_VALUE:
            return self._fact.fact_value()
        return super().text(kind)


class _Factory:
    """Makes the interfaces and holds on to them: Qt owns them and frees them with their widget, Python must not."""

    def __init__(self) -> None:
        self._installed = False
        self._made: list[_FactInterface] = []
        self._sweep_at = 64

    def install(self) -> None:
        """Tell Qt once."""
        if not self._installed:
            self._installed = True
            QAccessible.installFactory(self.make)

    def make(self, key: str, source: QObject) -> QAccessibleInterface | None:
        """The interface of a painted fact; None for all other objects. Qt asks for each class of a widget in turn."""
        if key != _BASE or not isinstance(source, PaintedFact):
            return None
        if len(self._made) >= self._sweep_at:
            self._made = [each for each in self._made if Shiboken.isValid(each)]
            self._sweep_at = 64 + 2 * len(self._made)
        made = _FactInterface(source)
        self._made.append(made)
        return made


_factory = _Factory()
