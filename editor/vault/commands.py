"""The commands `get` and `set`: fields of many files, read and changed from a terminal."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from editor.messages import Argument, EditorError, Message, english
from editor.spoken import complain, told
from editor.vault import store
from editor.vault.checked import EditRefused
from editor.vault.diff import unified
from editor.vault.edits import change, remove_field, rename_field
from editor.vault.fields import Frontmatter, parse
from editor.vault.nodes import YamlError
from editor.vault.values import as_json, identical, normal
from editor.vault.yaml_reader import read_document

Order = Callable[[Path], Sequence[str]]
Edit = Callable[[str, Sequence[str]], str]


def add_get(subparsers: Any) -> None:
    """Define `get` on argparse's subparsers."""
    parser = subparsers.add_parser(
        "get",
        description="Print a JSON object a line for each file: its path as given, its fields in "
        "file order as the publisher reads them, and its problems.",
        statuses={0: "done", 1: "some files could not be read (each is named)", 2: "wrong usage"},
    )
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.set_defaults(run=_get)


def add_set(subparsers: Any, order: Order | None = None) -> None:
    """Define `set` on argparse's subparsers.

    order: gives, for a file, the order in which its fields should stand.
    """
    parser = subparsers.add_parser(
        "set",
        description="Change fields of many files at once. Only what is changed is written anew; a "
        "file that cannot be changed safely is left alone and named. The edits are made in the "
        "order given.",
        statuses={0: "all done", 1: "some files were left alone", 2: "wrong usage"},
    )
    kept: dict[str, Any] = {"dest": "edits", "action": "append", "default": []}
    parser.add_argument(
        "--set", type=_setting, metavar="KEY=VALUE", **kept,
        help="give a field a value, written as YAML",
    )  # fmt: skip
    parser.add_argument("--unset", type=_unsetting, metavar="KEY", help="remove a field", **kept)
    parser.add_argument(
        "--add", type=_adding, metavar="KEY=ITEM", **kept,
        help="add an item to a list, unless it is there",
    )  # fmt: skip
    parser.add_argument(
        "--remove", type=_removing, metavar="KEY=ITEM", help="remove an item from a list", **kept
    )
    parser.add_argument(
        "--rename", type=_renaming, metavar="OLD=NEW", help="change a field's key", **kept
    )
    parser.add_argument("--dry-run", action="store_true", help="print a diff and write nothing")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.set_defaults(run=lambda args: _set(args, order))


# -- get ---------------------------------------------------------------------------------


def _get(args: argparse.Namespace) -> int:
    status = 0
    for name in args.files:
        try:
            front = parse(store.read(Path(name)))
        except EditorError as error:
            complain(error.message)
            status = 1
            continue
        sys.stdout.write(_as_line(name, front) + "\n")
    return status


def _as_line(name: str, front: Frontmatter) -> str:
    fields = {key: as_json(field.value) for key, field in front.fields.items()}
    problems = [
        {"line": problem.line, "column": problem.column, "message": english(problem.message)}
        for problem in front.problems
    ]
    line = {"path": name, "fields": fields, "problems": problems}
    try:
        text = json.dumps(line, ensure_ascii=False)
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # half a character, or a terminal of few characters
        text = json.dumps(line)
    return text


# -- set ---------------------------------------------------------------------------------


def _set(args: argparse.Namespace, order: Order | None) -> int:
    status = 0
    for name in args.files:
        path = Path(name)
        try:
            before = store.read(path)
            ranks = order(path) if order else ()
            after = before
            for edit in args.edits:
                after = edit(after, ranks)
            if after == before:
                continue
            if args.dry_run:
                sys.stdout.write(unified(name, before, after))
            else:
                store.write(path, after, before)
        except EditorError as error:
            complain(error.message, name if isinstance(error, EditRefused) else "")
            status = 1
    return status


def _setting(text: str) -> Edit:
    key, value = key_and_value(text)
    return lambda entry, order: change(parse(entry), key, value, order).text


def _unsetting(key: str) -> Edit:
    return lambda entry, _: remove_field(entry, key) if key in _fields(entry, key) else entry


def _adding(text: str) -> Edit:
    key, item = key_and_value(text)

    def add(entry: str, order: Sequence[str]) -> str:
        front = parse(entry)
        items = _items(front, key)
        if any(identical(there, item) for there in items):
            return entry
        return change(front, key, [*items, item], order).text

    return add


def _removing(text: str) -> Edit:
    key, item = key_and_value(text)

    def remove(entry: str, order: Sequence[str]) -> str:
        front = parse(entry)
        items = _items(front, key)
        left = [there for there in items if not identical(there, item)]
        return entry if len(left) == len(items) else change(front, key, left, order).text

    return remove


def _renaming(text: str) -> Edit:
    old, equals, new = text.partition("=")
    if not (old and equals and new):
        raise argparse.ArgumentTypeError(told(Message("vault.command-old-new", {"text": text})))
    return lambda entry, _: rename_field(entry, old, new) if old in _fields(entry, old) else entry


def key_and_value(text: str) -> tuple[str, Any]:
    """KEY=VALUE, the value written as YAML. Raises ArgumentTypeError, as argparse wants it."""
    key, equals, source = text.partition("=")
    if not (key and equals):
        raise argparse.ArgumentTypeError(told(Message("vault.command-key-value", {"text": text})))
    # As behind a key, where `a: b` is no value; text of several lines stands for itself.
    document = source if "\n" in source else f"_: {source}"
    try:
        node = read_document(document)
    except YamlError as error:
        args: dict[str, Argument] = {"text": source, "reason": Message(error.code, error.details)}
        raise argparse.ArgumentTypeError(told(Message("vault.command-no-yaml", args))) from error
    value: Any = node.value if node is not None else None
    return key, normal(value if document == source else value["_"])


def _fields(entry: str, key: str) -> Any:
    front = parse(entry)
    if front.broken:
        raise EditRefused("vault.edit-broken", field=key)
    return front.fields


def _items(front: Frontmatter, key: str) -> list[Any]:
    """The items of a list field; none when the field is missing or empty. Raises EditRefused."""
    if front.broken:
        raise EditRefused("vault.edit-broken", field=key)
    value = front.fields[key].value if key in front.fields else None
    if value is None:
        return []
    if not isinstance(value, list):
        raise EditRefused("vault.edit-not-a-list", field=key)
    return value
