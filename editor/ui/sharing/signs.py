"""What the rows of the list tell of git."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.publish.git.status import Kind
from editor.ui.entries.git_sign import GitSign
from editor.ui.sharing.reading import Reading


def signs(reading: Reading) -> dict[str, GitSign]:
    """By path, what git has to say of the vault's files."""
    translate = QCoreApplication.translate
    new = GitSign(
        translate("Sharing", "N", "letter: new in git"),
        translate("Sharing", "new, not recorded yet"),
    )
    changed = GitSign(
        translate("Sharing", "C", "letter: changed since the last commit"),
        translate("Sharing", "changed since it was recorded"),
    )
    clashing = GitSign(
        translate("Sharing", "!", "letter: clashing in git"),
        translate("Sharing", "clashes in a merge that was begun outside"),
        loud=True,
    )
    ignored = GitSign(
        translate("Sharing", "–", "letter: left out by git"),
        translate("Sharing", "left out of git (ignored), so not shared"),
        changed=False,
    )
    by_kind = {Kind.ADDED: new, Kind.CHANGED: changed, Kind.CLASHING: clashing}
    found = dict.fromkeys(reading.ignored, ignored)
    if reading.state is not None:
        for path, file in reading.state.files.items():
            if file.kind in by_kind:
                found[path] = by_kind[file.kind]
    return found
