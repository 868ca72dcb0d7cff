"""Nothing leaves this room unverified: a changed text is read again and compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from editor.messages import EditorError
from editor.vault.fences import looks_unclosed
from editor.vault.fields import Field, Frontmatter, parse
from editor.vault.layout import lines_of
from editor.vault.splices import Splice, apply
from editor.vault.values import identical

GONE: Final[Any] = object()  # says that a field or value is to be no more


class EditRefused(EditorError):  # noqa: N818 - reads as what happened
    """An edit that cannot be made without touching something else; nothing was changed."""


def field_of(front: Frontmatter, key: str, missing: bool = False) -> Field | None:
    """The field, which must be there unless it may be `missing`. Raises EditRefused."""
    if front.broken or (not front.present and looks_unclosed(front.text)):
        raise EditRefused("vault.edit-broken", field=key)
    field = front.fields.get(key)
    if field is None and not missing:
        raise EditRefused("vault.edit-missing", field=key)
    return field


def spliced(front: Frontmatter, splices: Sequence[Splice]) -> Frontmatter:
    """The text with splices of its block made."""
    if not front.present:
        mark = 1 if front.text.startswith("\ufeff") else 0
        return parse(front.text[:mark] + splices[0].text + front.text[mark:])
    text = front.text
    block = apply(front.block, splices)
    return parse(text[: front.block_start] + block + text[front.block_end :])


def verified(front: Frontmatter, splices: Sequence[Splice], key: str, value: Any) -> Frontmatter:
    """The text with the splices made, when that does what it should and nothing else.

    Raises EditRefused.
    """
    field = front.fields.get(key)
    pair = field.pair if field else None
    if pair is not None and front.root is not None and front.root.style != "flow":
        start, end = lines_of(front.block, pair)
        shared = any(start <= other.start < end for other in front.root.items if other is not pair)
        if shared or any(splice.start < start or splice.end > end for splice in splices):
            raise EditRefused("vault.edit-unsafe", field=key)
    wanted = values_of(front)
    if value is GONE:
        del wanted[key]
    else:
        wanted[key] = value
    return checked(spliced(front, splices), wanted, key, front)


def values_of(front: Frontmatter) -> dict[str, Any]:
    """The fields' values by key."""
    return {name: field.value for name, field in front.fields.items()}


def checked(
    changed: Frontmatter,
    wanted: dict[str, Any],
    key: str,
    before: Frontmatter,
    *,
    ordered: bool = False,
) -> Frontmatter:
    """`changed`, when its fields are as wanted and its body is that of `before`.

    ordered: the fields must stand in the order of `wanted`. Raises EditRefused.
    """
    fields = changed.fields
    body = before.body
    if not before.present and body.startswith("\ufeff"):
        body = body[1:]
    good = (
        not changed.broken
        and len(fields) == len(wanted)
        and (not ordered or list(fields) == list(wanted))
        and all(
            name in fields and identical(fields[name].value, value)
            for name, value in wanted.items()
        )
        and changed.body == body
    )
    if not good:
        raise EditRefused("vault.edit-unsafe", field=key)
    return changed
