"""In words, what two versions of a file clash in, and what was merged by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from editor.ui.languages import enumerated, plural
from editor.vault.frontmatter import parse
from editor.vault.merge import Merged
from editor.workspace.plan import hunks

translate = QCoreApplication.translate

# Of more fields than this, the others are counted.
_NAMED = 4


def clash_names(merged: Merged, labels: Callable[[str], str]) -> Iterator[str]:
    """What each clash is about: the field, or where in the article."""
    text = merged.text or ""
    front = parse(text)
    for clash in merged.clashes:
        if clash.key is not None:
            yield labels(clash.key)
        elif clash.part == "frontmatter":
            yield translate("Merge", "All fields")
        elif clash.part == "file":
            yield translate("Merge", "The whole file")
        else:
            line = text.count("\n", front.body_start, clash.start) + 1
            named = (
                translate("Merge", "Article, line {n}")
                if front.present
                else translate("Merge", "Line {n}")
            )
            yield named.format(n=line)


def taken_sentence(mine: str, merged: Merged, name: str, labels: Callable[[str], str]) -> str:
    """What came from the other version, called `name`, without a clash."""
    parts = [labels(key) for key in merged.taken if key is not None]
    if len(parts) > _NAMED + 1:
        more = translate("Merge", "{n} more fields").format(n=len(parts) - _NAMED)
        parts = [*parts[:_NAMED], more]
    if None in merged.taken:
        found = hunks(parse(mine).body, parse(merged.text or "").body)
        n = sum(max(len(hunk.removed), len(hunk.added)) for hunk in found)
        lines = plural("Merge", "1 line of the article", "{n} lines of the article", n)
        parts.append(lines)
    told = translate("Merge", "Taken over from “{name}” without a clash: {what}.")
    return told.format(name=name, what=enumerated(parts))
