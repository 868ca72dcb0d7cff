"""The text that choices between two versions make, tried before it counts."""

from __future__ import annotations

from collections.abc import Sequence

from editor.vault.checked import EditRefused
from editor.vault.frontmatter import Frontmatter, parse
from editor.vault.merge import Merged, Side, settled
from editor.vault.values import identical

Choice = Side | str | None


def decided(merged: Merged, choices: Sequence[Choice]) -> str:
    """The text with each clash decided. Raises EditRefused when its fields could not be read."""
    text = settled(merged, choices) or ""
    before, after = parse(merged.text or ""), parse(text)
    if after.broken and not before.broken:
        raise EditRefused("vault.choices-unreadable")
    return text


def try_own(merged: Merged, number: int, lines: str) -> None:
    """Try whether lines in own words can stand where the clash of that number is.

    Raises EditRefused when they change something else, or cannot be read.
    """
    choices: list[Choice] = [Side.MINE] * len(merged.clashes)
    choices[number] = lines
    clash = merged.clashes[number]
    before, after = parse(merged.text or ""), parse(decided(merged, choices))
    if clash.key is not None:
        _try_field(clash.key, before, after)
    elif (
        clash.part == "article"
        and after.text[: after.body_start] != (before.text[: before.body_start])
    ) or (clash.part == "frontmatter" and after.body != before.body):
        raise EditRefused("vault.edit-fence")


def _try_field(key: str, old: Frontmatter, new: Frontmatter) -> None:
    others = old.fields.keys() - {key}
    same = (
        new.body == old.body
        and new.fields.keys() - {key} == others
        and all(identical(old.fields[one].value, new.fields[one].value) for one in others)
    )
    if not same:
        raise EditRefused("vault.edit-unsafe", field=key)
