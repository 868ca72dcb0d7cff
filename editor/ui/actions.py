"""Every action of the window in one table: name, text, shortcut, icon."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.action_row import Row
from editor.ui.help.actions import HELP_ACTIONS
from editor.ui.icons import icon
from editor.ui.map.actions import MAP_ACTIONS
from editor.ui.sharing.actions import SHARE_ACTIONS, SHARE_FOR_A_VAULT
from editor.ui.view_tools import TOOLS_FOR_A_VAULT, VIEW_TOOLS

_KEY = QKeySequence.StandardKey


ACTIONS = (
    Row("open", QT_TRANSLATE_NOOP("Actions", "&Open a vault…"), _KEY.Open, "folder-open"),
    Row("sample", QT_TRANSLATE_NOOP("Actions", "Open the sample vault"), None, "map"),
    Row("save", QT_TRANSLATE_NOOP("Actions", "&Save"), _KEY.Save, "save"),
    Row("save-lines", QT_TRANSLATE_NOOP("Actions", "W&hat will be saved…"), "Ctrl+Shift+S"),
    Row("import-csv", QT_TRANSLATE_NOOP("Actions", "&Import from a spreadsheet…")),
    Row("export-csv", QT_TRANSLATE_NOOP("Actions", "&Export for a spreadsheet…")),
    Row(
        "site-preview",
        QT_TRANSLATE_NOOP("Actions", "&Preview the site in the browser"),
        "Ctrl+Shift+B",
        "globe",
    ),
    Row(
        "rehearsal",
        QT_TRANSLATE_NOOP("Actions", "Reader's-eye rehearsa&l…"),
        "Ctrl+Shift+E",
        "glasses",
    ),
    Row("site-export", QT_TRANSLATE_NOOP("Actions", "Export the site to a &folder…")),
    Row(
        "print",
        QT_TRANSLATE_NOOP("Actions", "Print the page to P&DF…"),
        _KEY.Print,
        "file-down",
    ),
    Row("close", QT_TRANSLATE_NOOP("Actions", "&Close the vault"), _KEY.Close),
    Row("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), _KEY.Quit),
    Row("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), _KEY.Undo, "undo-2"),
    Row("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), _KEY.Redo, "redo-2"),
    Row("palette", QT_TRANSLATE_NOOP("Actions", "Go to an&ything…"), "Ctrl+K", "search"),
    Row("back", QT_TRANSLATE_NOOP("Actions", "&Back"), _KEY.Back, "arrow-left"),
    Row("forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), _KEY.Forward, "arrow-right"),
    Row("search", QT_TRANSLATE_NOOP("Actions", "&Search entries"), _KEY.Find, "search"),
    Row(
        "find-in-vault",
        QT_TRANSLATE_NOOP("Actions", "Find and replace in the &vault…"),
        "Ctrl+Shift+F",
        "replace",
    ),
    Row("next", QT_TRANSLATE_NOOP("Actions", "Ne&xt entry"), "Alt+Down"),
    Row("previous", QT_TRANSLATE_NOOP("Actions", "&Previous entry"), "Alt+Up"),
    Row("next-problem", QT_TRANSLATE_NOOP("Actions", "Next prob&lem"), "F8"),
    Row("previous-problem", QT_TRANSLATE_NOOP("Actions", "Previo&us problem"), "Shift+F8"),
    Row("new", QT_TRANSLATE_NOOP("Actions", "&New entry…"), _KEY.New, "plus"),
    Row("duplicate", QT_TRANSLATE_NOOP("Actions", "&Duplicate entry…"), "Ctrl+Shift+D", "copy"),
    Row("rename", QT_TRANSLATE_NOOP("Actions", "&Rename entry…"), "F2", "pencil"),
    Row("delete", QT_TRANSLATE_NOOP("Actions", "D&elete entry…"), None, "trash"),
    Row("pin", QT_TRANSLATE_NOOP("Actions", "&Pin entry"), "Ctrl+Shift+K", "pin"),
    Row("clashes", QT_TRANSLATE_NOOP("Actions", "&Choose between two versions…"), None, "merge"),
    Row("copies", QT_TRANSLATE_NOOP("Actions", "Versions left by s&ync programs…"), None, "copy"),
    Row("versions", QT_TRANSLATE_NOOP("Actions", "Earlier &versions…")),
    Row("removed", QT_TRANSLATE_NOOP("Actions", "Rem&oved entries…")),
    Row("fields", QT_TRANSLATE_NOOP("Actions", "&Fields…"), None, "list"),
    Row("settings", QT_TRANSLATE_NOOP("Actions", "Settin&gs…"), "Ctrl+,", "settings"),
    Row("article", QT_TRANSLATE_NOOP("Actions", "&Article"), "Ctrl+1", None, checkable=True),
    Row("map", QT_TRANSLATE_NOOP("Actions", "&Map"), "Ctrl+2", None, checkable=True),
    Row("table", QT_TRANSLATE_NOOP("Actions", "&Table"), "Ctrl+3", None, checkable=True),
    Row("vocabulary", QT_TRANSLATE_NOOP("Actions", "&Vocabulary"), "Ctrl+4", None, checkable=True),
    Row("problems", QT_TRANSLATE_NOOP("Actions", "Pr&oblems"), "Ctrl+5", None, checkable=True),
    Row("changes", QT_TRANSLATE_NOOP("Actions", "&Changes"), "Ctrl+6", None, checkable=True),
    Row(
        "panel",
        QT_TRANSLATE_NOOP("Actions", "&Fields beside the map"),
        "F4",
        "panel-right",
        checkable=True,
    ),
    Row(
        "preview",
        QT_TRANSLATE_NOOP("Actions", "The &page beside the article"),
        "Shift+F4",
        "panel-right-open",
        checkable=True,
    ),
    *VIEW_TOOLS,
    *MAP_ACTIONS,
    *SHARE_ACTIONS,
    Row(
        "focus",
        QT_TRANSLATE_NOOP("Actions", "Focus on the te&xt"),
        "F11",
        "focus",
        checkable=True,
    ),
    Row("next-pane", QT_TRANSLATE_NOOP("Actions", "&Next pane"), "F6"),
    Row("previous-pane", QT_TRANSLATE_NOOP("Actions", "Previous pan&e"), "Shift+F6"),
    Row("system", QT_TRANSLATE_NOOP("Actions", "As the &system"), None, None, checkable=True),
    Row("light", QT_TRANSLATE_NOOP("Actions", "&Light"), None, None, checkable=True),
    Row("dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), None, None, checkable=True),
    *HELP_ACTIONS,
)

# What only makes sense with a vault, beside its views and what is done with entries.
FOR_A_VAULT = (
    "save",
    "save-lines",
    "find-in-vault",
    "close",
    "search",
    "next",
    "previous",
    "next-problem",
    "previous-problem",
    "panel",
    *SHARE_FOR_A_VAULT,
    *TOOLS_FOR_A_VAULT,
    "versions",
    "removed",
)

# Both are in use for redo, whatever the desktop; the habit of one program must not fail here.
_REDO = ("Ctrl+Shift+Z", "Ctrl+Y")
_NEVER = (QKeySequence("Backspace"), QKeySequence("Shift+Backspace"))


def _sequences(shortcut: QKeySequence.StandardKey | str | tuple[str, ...]) -> list[QKeySequence]:
    if isinstance(shortcut, str | tuple):
        keys = (shortcut,) if isinstance(shortcut, str) else shortcut
        return [QKeySequence(key) for key in keys]
    found = QKeySequence.keyBindings(shortcut)
    # On Windows these go back in a file manager; here they take away a letter.
    found = [keys for keys in found if keys not in _NEVER and not _is_rare(keys)]
    if shortcut == _KEY.Redo:
        found += [known for text in _REDO if (known := QKeySequence(text)) not in found]
    return found


def _is_rare(keys: QKeySequence) -> bool:
    """Whether these are a key that few keyboards have, such as Open."""
    first: QKeyCombination = keys[0]  # type: ignore[index] # PySide's own list forgets it
    return first.key() >= Qt.Key.Key_Back


def make_actions(parent: QObject) -> dict[str, QAction]:
    """The actions by name, children of `parent`, with `objectName` "action.<name>"."""
    made = {}
    for row in ACTIONS:
        action = QAction(QCoreApplication.translate("Actions", row.text), parent)
        action.setObjectName(f"action.{row.name}")
        action.setCheckable(row.checkable)
        # On Macs Qt would move what begins like "Settings" into the program's own menu.
        action.setMenuRole(QAction.MenuRole.NoRole)
        if row.icon:
            action.setIcon(icon(row.icon))
        if row.shortcut is not None:
            action.setShortcuts(_sequences(row.shortcut))
        if row.on_map:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made[row.name] = action
    made["about"].setMenuRole(QAction.MenuRole.AboutRole)
    made["quit"].setMenuRole(QAction.MenuRole.QuitRole)
    made["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
    return made


def choose_one(
    parent: QObject,
    actions: Mapping[str, QAction],
    names: Sequence[str],
    chosen: Callable[[str], object],
) -> None:
    """Of these actions one holds at a time; `chosen` is given the name of the one triggered."""
    group = QActionGroup(parent)
    for name in names:
        group.addAction(actions[name])
        actions[name].triggered.connect(lambda _=False, name=name: chosen(name))
