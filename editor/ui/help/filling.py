"""Names in the pages of the help, filled in with what the program calls things right now.

`{action:save}` is an action's name, `{menu:save}` where it is in the menus, with its shortcut,
`{key:save}` its shortcut alone; `{keys:Ctrl+Return}` a key that is no action's, and
`{ui:Context:Text}` any other text of the program, such as that of a button. So the pages stay right
in every language and with every shortcut.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from editor.ui.menu_rows import menu_rows
from editor.ui.plain import without_mnemonic

PLACE = re.compile(r"\{(action|menu|key|keys|ui):([^{}]+)\}")
# What Markdown would take for marks.
_MARKS = re.compile(r"([\\`*_\[\]<>#|])")


class Names:
    """Tells what stands in the place of each name, as it is when this is made."""

    def __init__(self, actions: Mapping[str, QAction], bar: QMenuBar) -> None:
        self._actions = actions
        self._paths: dict[str, str] = {}
        for action, above in menu_rows(bar):
            if name := action.objectName().removeprefix("action."):
                path = (*above, without_mnemonic(action.text()))
                self._paths.setdefault(name, " › ".join(path))

    def fill(self, text: str) -> str:
        """`text` with every name filled in, as Markdown. An unknown name stays as it is."""
        return PLACE.sub(self._filled, text)

    def plain(self, text: str) -> str:
        """`text` filled in without Markdown's marks, to be searched and listed."""
        filled = self.fill(text)
        filled = re.sub(r"!?\[([^\]]*)\]\([^)\s]+\)", r"\1", filled)
        filled = re.sub(r"^(#+|>|[-*]|[0-9]+\.) +", "", filled, flags=re.MULTILINE)
        filled = re.sub(r"(?<!\\)(\*{1,2}|`)", "", filled)
        return re.sub(r"\\(.)", r"\1", filled)

    def _filled(self, match: re.Match[str]) -> str:
        kind, name = match.groups()
        if kind == "keys":
            return _key(QKeySequence(name))
        if kind == "ui":
            context, _, source = name.partition(":")
            return f"**{_safe(without_mnemonic(QCoreApplication.translate(context, source)))}**"
        action = self._actions.get(name)
        if action is None:
            return match[0]
        key = _key(action.shortcut())
        if kind == "key":
            return key or QCoreApplication.translate("Help", "(no shortcut)")
        if kind == "action":
            return f"**{_safe(without_mnemonic(action.text()))}**"
        path = f"**{_safe(self._paths.get(name) or without_mnemonic(action.text()))}**"
        return f"{path} ({key})" if key else path


def _safe(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)


def _key(sequence: QKeySequence) -> str:
    shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return f"`{shown}`" if shown else ""
