"""What commands alone tell, whatever their room: wrong arguments, and how they went."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    # the window's
    "workspace.command-no-vault": "--screenshots needs a vault, or --sample.",
    "workspace.command-no-display": "There is no display to open a window on. --screenshots DIR VAULT draws the screens to files instead.",
    "workspace.command-silent-display": "The display {display} does not answer, so no window can be opened on it. --screenshots DIR VAULT draws the screens to files instead.",
    "workspace.command-no-window": "No window can be opened. Qt says: {reason}",
    "workspace.libraries-missing": "This system lacks what the program needs: {libraries}. On Debian and Ubuntu, “sudo apt install {debian}” installs it; on Fedora, “sudo dnf install {fedora}”.",
    "workspace.libraries-unknown": "This system lacks what the program needs: {libraries}. Install the packages of your system that hold it.",
    "workspace.qt-unloadable": "A part of Qt cannot be loaded: {reason}.",
    "workspace.command-no-pictures": "The screens could not be drawn to files: {reason}.",
    # every command's
    "workspace.command-unwritten": "The output cannot be written: {reason}.",
    # get, set
    "vault.command-key-value": "KEY=VALUE expected, not “{text}”",
    "vault.command-old-new": "OLD=NEW expected, not “{text}”",
    "vault.command-no-yaml": "“{text}” is not a YAML value: {reason}",
    # new
    "workspace.command-no-collection": "No collection is called “{name}”. There are: {known}.",
    "workspace.command-no-template": "No template is called “{name}”.",
    "workspace.command-no-names": "Name at least one entry.",
    # check
    "publish.severity-error": "error",
    "publish.severity-warning": "warning",
    "publish.severity-note": "note",
    "publish.counted-error": Plural("1 error", "{n} errors"),
    "publish.counted-warning": Plural("1 warning", "{n} warnings"),
    "publish.counted-note": Plural("1 note", "{n} notes"),
    "publish.counted-none": "no problems",
    "publish.found-in-files": Plural("{found} in 1 file", "{found} in {n} files"),
    # export
    "publish.command-no-size": "“{text}” is no size such as 1600x900, of at most {most} each way, and no paper ({papers})",
    "publish.command-called-off": "Called off. {folder} is as it was.",
    "publish.command-pages": Plural("{done} of 1 page", "{done} of {n} pages"),
    # merge-driver
    "vault.merge-no-text": "{file} is no text. Ours was kept.",
    "vault.merge-by-lines": "{file} is merged by lines, since its fields could not be: {reason}",
    "vault.merge-failed": "{file} is not merged. {where}: {reason}.",
}
