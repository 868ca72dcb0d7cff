"""Files whose bytes are no UTF-8: read in another encoding, and written anew as UTF-8."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.messages import EditorError, Message
from editor.vault import store
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.workspace.outside import Taken

# By Python's names, the likeliest first: what editors wrote before UTF-8 was usual.
ENCODINGS: Final = (
    "utf-16",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1257",
    "shift_jis",
    "gb18030",
)
_MARKS = (b"\xff\xfe", b"\xfe\xff")


class Reading(NamedTuple):
    """What the bytes of a file would say in one of `ENCODINGS`."""

    encoding: str
    text: str


def is_encoding(message: Message) -> bool:
    """Whether a file could not be read because of its encoding."""
    return message.code == "vault.not-utf8"


def readings(data: bytes) -> list[Reading]:
    """The encodings that the bytes are whole in, the likeliest first; each gives them back."""
    found = []
    for encoding in ENCODINGS:
        if (encoding == "utf-16") != data.startswith(_MARKS):
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(unicodedata.category(sign) == "Cc" and sign not in "\t\r\n" for sign in text):
            found.append(Reading(encoding, text))
    return found


def write_as_utf8(
    workspace: Workspace, path: str, before: bytes, text: str, keep: Callable[[Path], object]
) -> Taken:
    """Write a file anew as UTF-8; the vault then has its entry.

    before: the bytes that `text` was read from. keep: puts a copy, made beside the file, where the
    curator finds it, and raises OSError where it cannot. Raises EditorError; the file is then as it
    was.
    """
    from editor.workspace.outside import take_outside

    file = workspace.root / path
    try:
        if file.read_bytes() != before:
            raise store.ChangedOnDisk("vault.changed", file=path)
        copy = _copy(file, before)
        try:
            keep(copy)
        finally:
            copy.unlink(missing_ok=True)
    except OSError as error:
        told = {"file": path, "reason": store.reason(error)}
        raise EditorError("workspace.not-kept", **told) from error
    store.write_over(file, text.encode("utf-8"))
    return take_outside(workspace, {path: text})


def _copy(file: Path, data: bytes) -> Path:
    """A copy under a free name, which no view takes for an entry."""
    number = 0
    while True:
        number += 1
        copy = file.with_name(f"{file.name}.{number}.bak")
        try:
            made = copy.open("xb")
        except FileExistsError:
            continue
        try:
            with made:
                made.write(data)
        except OSError:
            copy.unlink(missing_ok=True)  # on a full disk, a part of one
            raise
        return copy
