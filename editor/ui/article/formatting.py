"""What the curator can do to the article's text: actions with their shortcuts, in one table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.article import inline_edits, line_edits
from editor.ui.article.body_editor import BodyEditor
from editor.ui.article.highlighter import is_code
from editor.ui.article.text_edit import TextEdit, lines_of
from editor.ui.icons import icon

Rule = Callable[[str, int, int], TextEdit | None]


class Row(NamedTuple):
    """One action. rule: the edit it makes; None for what others do. icon: a Lucide icon."""

    name: str
    text: str
    shortcut: str = ""
    icon: str = ""
    rule: Rule | None = None


def _table(text: str, start: int, end: int) -> TextEdit:
    """A table below the lines of the selection, the first heading selected."""
    head = QCoreApplication.translate("Formatting", "Column")
    first, last = lines_of(text, start, end)
    at = last if text[first:last].strip() else first
    rows = f"| {head} | {head} |\n| --- | --- |\n|  |  |"
    edit = line_edits.block_edit(text, at, last, rows)
    begin = edit.start + edit.text.index(head)
    return edit._replace(first=begin, last=begin + len(head))


def _callout(text: str, start: int, end: int) -> TextEdit:
    title = QCoreApplication.translate("Formatting", "Title")
    return line_edits.callout(text, start, end, "note", title)


def _mark(mark: str) -> Rule:
    return lambda text, start, end: inline_edits.toggle_mark(text, start, end, mark)


def _list(kind: line_edits.ListKind) -> Rule:
    return lambda text, start, end: line_edits.toggle_list(text, start, end, kind)


# In the order of the toolbar and its menu.
ROWS = (
    Row("bold", QT_TRANSLATE_NOOP("Formatting", "Bold"), "Ctrl+B", "bold", _mark("**")),
    Row("italic", QT_TRANSLATE_NOOP("Formatting", "Italic"), "Ctrl+I", "italic", _mark("*")),
    Row(
        "heading",
        QT_TRANSLATE_NOOP("Formatting", "Heading"),
        "Ctrl+Shift+H",
        "heading",
        line_edits.next_heading,
    ),
    Row(
        "quote",
        QT_TRANSLATE_NOOP("Formatting", "Quote"),
        "Ctrl+Shift+.",
        "quote",
        line_edits.toggle_quote,
    ),
    Row(
        "bullets",
        QT_TRANSLATE_NOOP("Formatting", "Bullet list"),
        "Ctrl+Shift+8",
        "list",
        _list("bullet"),
    ),
    Row(
        "tasks",
        QT_TRANSLATE_NOOP("Formatting", "Task list"),
        "Ctrl+Shift+9",
        "list-checks",
        _list("task"),
    ),
    Row(
        "wikilink", QT_TRANSLATE_NOOP("Formatting", "Link to an entry"), "Ctrl+Shift+L", "brackets"
    ),
    Row(
        "link",
        QT_TRANSLATE_NOOP("Formatting", "Link to an address"),
        "Ctrl+L",
        "link",
        inline_edits.toggle_link,
    ),
    Row("image", QT_TRANSLATE_NOOP("Formatting", "Picture…"), "", "image"),
    Row("table", QT_TRANSLATE_NOOP("Formatting", "Table"), "", "table", _table),
    Row(
        "callout", QT_TRANSLATE_NOOP("Formatting", "Callout"), "", "message-square-quote", _callout
    ),
    Row(
        "numbers",
        QT_TRANSLATE_NOOP("Formatting", "Numbered list"),
        "Ctrl+Shift+7",
        "list-ordered",
        _list("number"),
    ),
    Row(
        "done",
        QT_TRANSLATE_NOOP("Formatting", "Tick the task"),
        "Ctrl+Return",
        "square-check",
        line_edits.toggle_done,
    ),
    Row("code", QT_TRANSLATE_NOOP("Formatting", "Code"), "Ctrl+E", "code", _mark("`")),
    Row(
        "fence",
        QT_TRANSLATE_NOOP("Formatting", "Block of code"),
        "",
        "square-code",
        line_edits.fence,
    ),
    Row(
        "strike",
        QT_TRANSLATE_NOOP("Formatting", "Strike through"),
        "Ctrl+Shift+X",
        "strikethrough",
        _mark("~~"),
    ),
    Row("highlight", QT_TRANSLATE_NOOP("Formatting", "Highlight"), "", "highlighter", _mark("==")),
    Row(
        "plain", QT_TRANSLATE_NOOP("Formatting", "Paste as plain text"), "Ctrl+Shift+V", "clipboard"
    ),
    Row("outline", QT_TRANSLATE_NOOP("Formatting", "Outline"), "Ctrl+Shift+O", "list-tree"),
)
TOOLBAR = ("bold", "italic", "heading", "quote", "bullets", "tasks", "wikilink", "link")
# What Obsidian adds to Markdown; elsewhere readers would see its signs.
OBSIDIAN = frozenset({"callout", "highlight"})


def make_formatting(editor: BodyEditor) -> dict[str, QAction]:
    """The actions by name, "format.<name>"; those with a rule edit `editor`, where they act."""
    made = {}
    for row in ROWS:
        action = QAction(icon(row.icon), QCoreApplication.translate("Formatting", row.text), editor)
        action.setObjectName(f"format.{row.name}")
        if row.shortcut:
            action.setShortcut(QKeySequence(row.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if row.rule is not None:
            action.triggered.connect(partial(_apply, editor, row.rule))
        editor.addAction(action)
        made[row.name] = action
    return made


def _apply(editor: BodyEditor, rule: Rule, _checked: bool = False) -> None:
    editor.apply(rule)
    editor.setFocus()


def line_keys(editor: BodyEditor, event: QKeyEvent) -> bool:
    """Enter, Tab and Shift+Tab in lists and quotes; whether the key was one of these."""
    key, modifiers = event.key(), event.modifiers()
    cursor = editor.textCursor()
    if is_code(editor.document().findBlock(cursor.selectionStart())):
        return False
    keypad = Qt.KeyboardModifier.KeypadModifier
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers & ~keypad:
        return editor.apply(line_edits.new_line)
    if key == Qt.Key.Key_Tab and not modifiers:
        return editor.apply(line_edits.indent)
    if key == Qt.Key.Key_Backtab:
        editor.apply(line_edits.outdent)
        return True  # nothing to take back is no reason to leave the editor
    return False
