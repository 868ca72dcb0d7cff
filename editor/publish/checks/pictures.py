"""Pictures that readers do not see, or wait for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from editor.article.header import is_picture
from editor.article.pictures import PICTURE_ENDINGS, written_path
from editor.messages import Message, Problem
from editor.publish.checks.look import Found, Look
from editor.publish.checks.marks import Sort
from editor.publish.checks.picture_files import PictureFile
from editor.schema.fields import FieldSchema
from editor.schema.kinds import IMAGE
from editor.schema.parts import in_part

# More than any page needs; below it, how large a picture should be is a matter of taste.
MOST_BYTES = 5_000_000
MOST_PIXELS = 40_000_000
_ENDINGS = tuple(PICTURE_ENDINGS)
_REMOTE = ("http://", "https://", "//", "data:")
# What is told of a file by its fault.
_FAULTS = {
    "empty": "publish.image-empty",
    "none": "publish.image-none",
    "broken": "publish.image-broken",
    "unread": "publish.image-broken",
}


class Named(NamedTuple):
    """A picture that an entry names. written: its path as written, without brackets.

    part: that of the field's value, where it is nested.
    """

    written: str
    line: int | None
    field: str | None = None
    part: str = ""

    def found(self, message: Message, mend: Message | None = None) -> Found:
        """`message` told of where the picture is named."""
        told = in_part(self.part, message) if self.part else message
        return Found(Problem(told, self.line, field=self.field), mend)


def named(look: Look) -> Iterator[Named]:
    """The pictures of the vault that the entry names, in its fields and in its article."""
    for key in look.keys("pictures", _may_show):
        value = look.entry.fields[key]
        if isinstance(value, Mapping):
            yield from _in_parts(look, key, value, look.schema.field(key).fields)
        elif isinstance(value, str) and (is_picture(key) or look.schema.field(key).kind is IMAGE):
            yield from _one(look, key, value)
    for mark in look.marks:
        path = mark.path if mark.sort is not Sort.EMBED else mark.target
        if mark.is_picture and _is_local(path):
            is_shown = mark.sort is not Sort.EMBED or path.lower().endswith(_ENDINGS)
            if is_shown and not mark.spaced:
                yield Named(path, look.line_at(mark.start))


def _may_show(field: FieldSchema) -> bool:
    return field.kind is IMAGE or is_picture(field.key) or bool(field.fields)


def _in_parts(
    look: Look, key: str, value: Mapping[str, Any], known: Mapping[str, FieldSchema]
) -> Iterator[Named]:
    for part, inner in value.items():
        if not isinstance(inner, str):
            continue
        field = known.get(part)
        is_named = is_picture(key) and written_path(inner).lower().endswith(_ENDINGS)
        if is_named or (field is not None and field.kind is IMAGE):
            yield from _one(look, key, inner, part)


def _one(look: Look, key: str, value: str, part: str = "") -> Iterator[Named]:
    path = written_path(value)
    if path and _is_local(path):
        yield Named(path, look.line_of(key), key, part)


def _is_local(path: str) -> bool:
    return bool(path) and not path.lower().startswith(_REMOTE)


class Picture(NamedTuple):
    """A picture that an entry names, where it lies in the vault, and what its file is.

    path: None where it is not in the vault. file: None as well where it lies on the web.
    """

    named: Named
    path: str | None
    file: PictureFile | None


def pictures_of(look: Look) -> list[Picture]:
    """The pictures that the entry names, each looked for."""
    found = []
    for one in named(look):
        path = look.known.picture(one.written, look.entry.path)
        file = look.known.picture_file(path) if path is not None else None
        found.append(Picture(one, path, file))
    return found


def image_missing(look: Look) -> Iterator[Found]:
    """A picture that is not in the vault."""
    for one in look.once(pictures_of):
        if one.path is None:
            named = one.named
            message = Message("publish.image-missing", {"picture": named.written})
            whole = named.field is not None and not named.part
            near = look.known.similar_picture(named.written) if whole else None
            mend = Message("schema.mend-use", {"value": near}) if near is not None else None
            yield named.found(message, mend)


def image_unreadable(look: Look) -> Iterator[Found]:
    """A file that is no picture, or a broken one."""
    for one, path, file in _there(look):
        if file.fault in _FAULTS:
            yield one.found(Message(_FAULTS[file.fault], {"picture": path}))


def image_pointer(look: Look) -> Iterator[Found]:
    """A text of git's large file storage where the picture should be."""
    for one, path, file in _there(look):
        if file.fault == "pointer":
            yield one.found(Message("publish.image-pointer", {"picture": path}))


def image_large(look: Look) -> Iterator[Found]:
    """A picture far larger than a page needs."""
    for one, path, file in _there(look):
        if file.size > MOST_BYTES:
            args = {"picture": path, "size": f"{file.size / 1_000_000:.1f}"}
            yield one.found(Message("publish.image-heavy", args))
        elif file.width and file.height and file.width * file.height > MOST_PIXELS:
            size = {"width": file.width, "height": file.height}
            yield one.found(Message("publish.image-large", {"picture": path, **size}))


def _there(look: Look) -> Iterator[tuple[Named, str, PictureFile]]:
    for one, path, file in look.once(pictures_of):
        if path is not None and file is not None:
            yield one, path, file
