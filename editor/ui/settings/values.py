"""What the curator chose of the table of settings: read, checked, changed, told."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from editor.ui.settings.table import SETTINGS, Choice, Kind, Number, Setting, Switch, Value

_BY_KEY = {setting.key: setting for setting in SETTINGS}


class Settings(QObject):
    """The values of all settings. changed: the key of one that has another value now.

    What is stored and cannot be a value of its setting counts as if nothing were stored. Every
    method raises KeyError for a key that is not in the table.
    """

    changed = Signal(str)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def value(self, key: str) -> Value:
        """What is chosen, else the usual."""
        setting = _BY_KEY[key]
        stored = self._store.value(key)
        found = None if stored is None else _read(setting.kind, stored)
        return setting.usual if found is None else found

    def choice(self, key: str) -> str:
        """The value of a `Choice`, as it is stored."""
        value = self.value(key)
        assert isinstance(value, str)
        return value

    def number(self, key: str) -> int:
        """The value of a `Number`."""
        value = self.value(key)
        assert isinstance(value, int)
        return value

    def is_on(self, key: str) -> bool:
        """The value of a `Switch`."""
        value = self.value(key)
        assert isinstance(value, bool)
        return value

    def is_usual(self, key: str) -> bool:
        """Whether nothing else than the usual is chosen."""
        return self.value(key) == _BY_KEY[key].usual

    def change(self, key: str, value: Value) -> None:
        """Choose another value; raises ValueError for one that the setting cannot have."""
        setting = _BY_KEY[key]
        if not is_valid(setting, value):
            raise ValueError(f"{value!r} is no value of {key}")
        if value != self.value(key):
            self._store.setValue(key, _written(value))
            self.changed.emit(key)

    def reset(self, key: str) -> None:
        """Go back to the usual."""
        before = self.value(key)
        self._store.remove(key)
        if before != _BY_KEY[key].usual:
            self.changed.emit(key)


def is_valid(setting: Setting, value: Value) -> bool:
    """Whether a setting can have a value."""
    kind = setting.kind
    if isinstance(kind, Switch):
        return isinstance(value, bool)
    if isinstance(kind, Number):
        whole = isinstance(value, int) and not isinstance(value, bool)
        return whole and kind.least <= int(value) <= kind.most
    return value in [known for known, _title in kind.values]


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def _read(kind: Kind, stored: object) -> Value | None:
    """What stands in the store as a value; None for what can be none."""
    if isinstance(stored, QByteArray):
        stored = bytes(stored.data()).decode("utf-8", "replace")
    text = str(stored)
    if isinstance(kind, Switch):
        return {"on": True, "off": False}.get(text)
    if isinstance(kind, Choice):
        return text if text in (known for known, _title in kind.values) else None
    # int() takes 0x and underscores, and digits by the thousand.
    if not (text.isascii() and text.removeprefix("-").isdecimal() and len(text) < 10):
        return None
    number = int(text)
    return number if kind.least <= number <= kind.most else None
