"""The language of the vault's readers, as the vault's settings say it."""

from __future__ import annotations

from editor.messages import Message
from editor.vault import frontmatter
from editor.vault.yaml_files import edited
from editor.workspace.history import Change, Edit
from editor.workspace.settings import FILE
from editor.workspace.workspace import Workspace

_KEY = "language"


def choose(workspace: Workspace, language: str) -> Change:
    """The change of the settings that has readers spoken to in a language. Raises EditorError."""
    before = workspace.text(FILE)
    after = edited(before or "", FILE, lambda text: frontmatter.set_field(text, _KEY, language))
    return Change(Message("workspace.reader-language"), (Edit(FILE, before, after),))
