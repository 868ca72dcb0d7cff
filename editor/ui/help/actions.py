"""The actions of the help, as rows of the table of actions, and their order in its menu."""

from __future__ import annotations

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.action_row import Row

HELP_ACTIONS = (
    Row("help", QT_TRANSLATE_NOOP("Actions", "&Guide"), "F1", "book-open"),
    Row("first-steps", QT_TRANSLATE_NOOP("Actions", "&First steps"), None, "footprints"),
    Row("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), None, "keyboard"),
    Row("news", QT_TRANSLATE_NOOP("Actions", "What is &new")),
    Row("details", QT_TRANSLATE_NOOP("Actions", "&Copy details for a report"), None, "copy"),
    Row("log-folder", QT_TRANSLATE_NOOP("Actions", "Open the &log folder")),
    Row("messages", QT_TRANSLATE_NOOP("Actions", "&Messages"), None, "bell"),
    Row("about", QT_TRANSLATE_NOOP("Actions", "&About Territory Editor")),
)
HELP_MENU = (
    "help",
    "first-steps",
    "shortcuts",
    "messages",
    "news",
    None,
    "details",
    "log-folder",
    None,
    "about",
)
