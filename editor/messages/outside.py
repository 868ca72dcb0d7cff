"""What is told of changes that other programs made."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    "workspace.outside": "Changes by other programs",
    "workspace.decide": "Choose between two versions of {entry}",
    "workspace.undecided": "{file} is not saved: another program changed it in the same place as you. Choose first what is to stand there.",
    "workspace.clashes": "Clashes with what another program wrote.",
    "workspace.removed-here": "{file} was removed here, and changed by another program.",
    "workspace.merge-copy": "Merge two versions of {entry}",
    "workspace.remove-copies": Plural("Remove a copy of {entry}", "Remove {n} copies"),
    "workspace.folder-gone": "Nothing was saved: the folder {folder} is not there. Unsaved work stays in this window.",
    "workspace.not-turned-undo": "This step is not undone: {file} was changed by another program since, in the same place. Nothing was changed. Undo again takes back the step before it.",
    "workspace.not-turned-redo": "This step is not redone: {file} was changed by another program since, in the same place. Nothing was changed. Redo again does the step after it.",
}
