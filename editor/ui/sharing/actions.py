"""What can be done with git, as rows of the table of actions, in the order of the menu."""

from __future__ import annotations

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.action_row import Row

SHARE_ACTIONS = (
    Row("share-record", QT_TRANSLATE_NOOP("Actions", "&Record changes…"), "Ctrl+Shift+R", "check"),
    Row("share-both", QT_TRANSLATE_NOOP("Actions", "&Get and send"), "Ctrl+Shift+G", "refresh-cw"),
    Row("share-get", QT_TRANSLATE_NOOP("Actions", "G&et others’ changes"), None, "arrow-down"),
    Row("share-send", QT_TRANSLATE_NOOP("Actions", "Se&nd yours"), None, "arrow-up"),
    Row("share-branch", QT_TRANSLATE_NOOP("Actions", "New &branch…"), None, "git-branch-plus"),
    Row("share-start", QT_TRANSLATE_NOOP("Actions", "&Start sharing…"), None, "share-2"),
    Row("share-trust", QT_TRANSLATE_NOOP("Actions", "&What git may run here…"), None, "shield"),
    Row("git-merge", QT_TRANSLATE_NOOP("Actions", "&Merge in git by fields…")),
)
# The menu behind the branches' names stands between these and what is seldom done.
BEFORE_BRANCHES = ("share-record", None, "share-both", "share-get", "share-send")
AFTER_BRANCHES = ("share-start", "share-trust", "git-merge")

SHARE_FOR_A_VAULT = ("git-merge",)
# Until it is known how the vault stands.
SHARE_LATER = tuple(row.name for row in SHARE_ACTIONS if row.name not in SHARE_FOR_A_VAULT)
