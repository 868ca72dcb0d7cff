"""For scripts that use python-frontmatter: the same functions, and files stay intact.

    from editor.vault import post as frontmatter

`load` and `loads` return python-frontmatter's own `Post`, `dump` and `dumps` take it. What the
script did not change keeps its bytes; the values are those that the publisher reads.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, Any

import frontmatter as library
from frontmatter import Post
from frontmatter.default_handlers import YAMLHandler

from editor.messages import EditorError
from editor.vault import store
from editor.vault.checked import EditRefused
from editor.vault.edits import remove_field, set_body, set_field, set_fields
from editor.vault.fields import Frontmatter, parse
from editor.vault.values import UnwritableError, identical, normal

__all__ = ["Post", "UnparsedError", "dump", "dumps", "load", "loads"]


class UnparsedError(EditorError, ValueError):
    """The frontmatter does not parse."""


class _Keeper(YAMLHandler):
    """The handler of a post that was read here: knows the text that the post came from."""

    def __init__(self, text: str, path: Path | None) -> None:
        super().__init__()
        self.text = text
        self.path = path

    def format(self, post: Post, **kwargs: object) -> str:  # noqa: ARG002 - the library's options
        """The text with what was changed in `post`. Raises EditRefused."""
        text = self.text
        front = parse(text)
        metadata = {str(key): value for key, value in post.metadata.items()}
        for key in front.fields:
            if key not in metadata:
                text = remove_field(text, key)
        for key, value in metadata.items():
            if key not in front.fields or not _unchanged(front.fields[key].value, value):
                text = set_field(text, key, value)
        if post.content != _content(front):
            text = set_body(text, _body(parse(text).body, post.content))
        return text


def loads(
    text: str | bytes, encoding: str = "utf-8", handler: Any = None, **defaults: object
) -> Post:
    """The post in `text`. Raises UnparsedError when its frontmatter does not parse."""
    return _post(
        text.decode(encoding) if isinstance(text, bytes) else text, None, handler, defaults
    )


def load(
    fd: str | os.PathLike[str] | IO[str] | IO[bytes],
    encoding: str = "utf-8",
    handler: Any = None,
    **defaults: object,
) -> Post:
    """The post in a file, named or open. Raises UnparsedError, UnreadableFile."""
    if not isinstance(fd, str | os.PathLike):
        return loads(fd.read(), encoding, handler, **defaults)
    path = Path(fd)
    if _is_utf8(encoding):
        return _post(store.read(path), path, handler, defaults)
    return _post(path.read_bytes().decode(encoding), path, handler, defaults)


def dumps(post: Post, handler: Any = None, **kwargs: object) -> str:
    """The text of `post`: the one it was read from, with what was changed in it.

    A handler that is named, and posts in other formats than YAML, are the library's own affair.
    Raises EditRefused when a change cannot be made safely.
    """
    if handler is not None:
        return str(library.dumps(post, handler, **kwargs))
    handler = getattr(post, "handler", None)
    if handler is not None and not isinstance(handler, YAMLHandler):
        return str(library.dumps(post, handler, **kwargs))
    if isinstance(handler, _Keeper):
        return handler.format(post)
    metadata = {str(key): value for key, value in post.metadata.items()}
    head = set_fields("---\n---\n", metadata)
    return f"{head}\n{post.content}" if post.content else head


def dump(
    post: Post,
    fd: str | os.PathLike[str] | IO[str] | IO[bytes],
    encoding: str = "utf-8",
    handler: Any = None,
    **kwargs: object,
) -> None:
    """Write the text of `post` to a file, named or open; a named one in one step or not at all.

    Raises EditRefused, ChangedOnDisk when the file is not as it was when the post was read from
    it, SaveFailed.
    """
    text = dumps(post, handler, **kwargs)
    if not isinstance(fd, str | os.PathLike):
        _write_open(fd, text, encoding)
        return
    path = Path(fd)
    found: object = getattr(post, "handler", None)
    keeper = found if isinstance(found, _Keeper) else None
    if not _is_utf8(encoding):
        path.write_bytes(text.encode(encoding))
    elif keeper is not None and keeper.path == path:
        store.write(path, text, keeper.text)
    else:
        store.write(path, text, store.read(path) if path.exists() else None)
    if keeper is not None:
        keeper.text, keeper.path = text, path


def _write_open(fd: Any, text: str, encoding: str) -> None:
    try:
        fd.write(text)
    except TypeError:  # a binary file
        fd.write(text.encode(encoding))


def _post(text: str, path: Path | None, handler: Any, defaults: dict[str, Any]) -> Post:
    if handler is not None and not isinstance(handler, YAMLHandler):
        return library.loads(text, handler=handler, **defaults)
    front = parse(text)
    if front.broken:
        problem = front.problems[0].message
        raise UnparsedError(problem.code, **problem.args)
    if not front.present and library.checks(text):  # TOML or JSON
        return library.loads(text, **defaults)
    values = {key: normal(field.value) for key, field in front.fields.items()}
    return Post(_content(front), _Keeper(text, path), **{**defaults, **values})


def _content(front: Frontmatter) -> str:
    """The article as python-frontmatter gives it: stripped, with plain line ends."""
    return front.body.replace("\r\n", "\n").strip()


def _body(before: str, content: str) -> str:
    """The article with other content between the white space that surrounds it."""
    if "\r\n" in before:
        content = content.replace("\r\n", "\n").replace("\n", "\r\n")
    core = before.strip()
    if not core:
        return before + content
    start = before.index(core)
    return before[:start] + content + before[start + len(core) :]


def _unchanged(before: Any, value: Any) -> bool:
    try:
        return identical(before, normal(value))
    except UnwritableError as error:
        raise EditRefused("vault.edit-value", field="") from error


def _is_utf8(encoding: str) -> bool:
    return encoding.lower().replace("_", "-") in ("utf-8", "utf8")
