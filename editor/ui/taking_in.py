"""Says what other programs did to the vault, in few words where the curator works."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from editor.ui.words import words
from editor.workspace.outside import Taken
from editor.workspace.workspace import Workspace

translate = QCoreApplication.translate

# More of one kind than these are told as a number.
_MOST_NAMED = 3


def quiet_sentence(workspace: Workspace, taken: Taken) -> str:
    """What appeared by itself and asks for nothing; empty when nothing did."""
    changed = [*taken.reloaded, *taken.added, *taken.renamed.values()]
    if len(changed) == 1:
        title = workspace.title(changed[0])
        if taken.added:
            return translate("TakingIn", "{entry} was added by another program").format(entry=title)
        if taken.renamed:
            text = translate("TakingIn", "{entry} is {file} now, renamed by another program")
            return text.format(entry=title, file=changed[0].rpartition("/")[2])
        return translate("TakingIn", "{entry} was changed by another program").format(entry=title)
    if changed:
        text = translate("TakingIn", "{n} entries were changed by other programs")
        if len(taken.added) == len(changed):
            text = translate("TakingIn", "{n} entries were added by other programs")
        return text.format(n=len(changed))
    files = [path for path in taken.files if path.startswith(".territory/")]
    if len(files) == 1:
        return translate("TakingIn", "{file} was changed by another program").format(file=files[0])
    return ""


def sentences(workspace: Workspace, taken: Taken) -> list[str]:
    """What the curator is to know of unsaved work and of what is gone; one for each kind."""
    told: list[str] = []
    merged = {path: keys for path, keys in taken.merged.items() if path not in taken.clashed}
    if len(merged) > _MOST_NAMED:
        text = translate(
            "TakingIn",
            "{n} entries with unsaved work were changed by other programs. What they changed "
            "came in; your work is kept.",
        )
        told.append(text.format(n=len(merged)))
    else:
        for path, keys in merged.items():
            text = translate(
                "TakingIn",
                "{entry} was changed by another program. What it changed came in: {fields}. "
                "Your unsaved work is kept.",
            )
            fields = _fields(workspace, path, keys)
            told.append(text.format(entry=workspace.title(path), fields=fields))
    if taken.removed:
        names = list(taken.removed.values())
        text = translate("TakingIn", "Removed by another program: {entries}.")
        told.append(text.format(entries=_named(names)))
    if taken.gone:
        text = translate(
            "TakingIn",
            "Removed by another program: {entries}. Your unsaved work is kept; when you save, "
            "you are asked whether to write it again.",
        )
        told.append(text.format(entries=_named(map(workspace.title, taken.gone))))
    for message in list(taken.unreadable.values())[:_MOST_NAMED]:
        told.append(
            translate("TakingIn", "{what} The text read before is kept here.").format(
                what=words(message)
            )
        )
    if len(taken.unreadable) > _MOST_NAMED:
        text = translate(
            "TakingIn", "{n} files that were read before cannot be read. Their texts are kept here."
        )
        told[-_MOST_NAMED:] = [text.format(n=len(taken.unreadable))]
    return told


def _fields(workspace: Workspace, path: str, keys: Iterable[str | None]) -> str:
    from editor.ui.conflict.decide import labels_for  # when first needed, as all that asks

    label = labels_for(workspace, path)
    names = [translate("TakingIn", "the article") if key is None else label(key) for key in keys]
    return _named(names, most=5)


def _named(names: Iterable[str], most: int = _MOST_NAMED) -> str:
    """Some names in a row, and how many there are beside them."""
    names = list(names)
    shown = names[:most]
    if len(names) > most:
        shown.append(translate("TakingIn", "{n} more").format(n=len(names) - most))
    return QLocale().createSeparatedList(shown) if len(shown) > 1 else "".join(shown)
