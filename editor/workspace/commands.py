"""The command `new`: entries made from a terminal, by names or links."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from editor.messages import EditorError, Message
from editor.spoken import complain
from editor.vault import store
from editor.vault.commands import key_and_value
from editor.workspace.naming import Names, ending_for, folder_for, made_of, style_for
from editor.workspace.new_entries import Draft, Maker
from editor.workspace.opening import is_for_a_vault, vault_of
from editor.workspace.pasted import Doubles, Pasted, read_lines
from editor.workspace.settings import Collection
from editor.workspace.templates import Template, templates_for
from editor.workspace.workspace import Workspace


def add_new(subparsers: Any) -> None:
    """Define `new` on argparse's subparsers."""
    parser = subparsers.add_parser(
        "new",
        description="Make an entry for each name, in the collection's style: its template, its "
        "fields in their usual order, a file name like the others. Prints the files made. An entry "
        "that is there already, by title or homepage, is left out and named.",
        statuses={0: "all made", 1: "some were left out", 2: "wrong usage"},
    )
    parser.add_argument("vault", type=Path, metavar="VAULT", help="the vault's folder")
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="a title, a link, or both: 'Title, https://...'"
    )
    parser.add_argument(
        "--from", dest="lines", metavar="FILE",
        help="read more names from a file, one on each line (- for the input)",
    )  # fmt: skip
    parser.add_argument("--collection", metavar="NAME", help="the collection; else the first")
    parser.add_argument(
        "--template", metavar="NAME", help="a template of the vault; else the collection's"
    )
    parser.add_argument(
        "--set", dest="values", action="append", type=key_and_value, metavar="KEY=VALUE",
        default=[], help="give a field of the new entries a value, written as YAML",
    )  # fmt: skip
    parser.add_argument("--force", action="store_true", help="make what is there already, too")
    parser.add_argument("--dry-run", action="store_true", help="print the texts and write nothing")
    parser.set_defaults(run=_new)


def _new(args: argparse.Namespace) -> int:
    try:
        root = vault_of(args.vault)
        workspace = Workspace.open(root, empty=is_for_a_vault(root))
        workspace.load()
        names = [*args.names, *_lines(args.lines)]
    except EditorError as error:
        return _complain(error.message)
    collection = _collection(workspace, args.collection)
    if collection is None:
        known = ", ".join(one.name for one in workspace.settings.collections)
        named = {"name": args.collection, "known": known}
        return _complain(Message("workspace.command-no-collection", named), 2)
    template = _template(workspace, collection, args.template)
    if template is None:
        return _complain(Message("workspace.command-no-template", {"name": args.template}), 2)
    wanted = read_lines("\n".join(names))
    if not wanted:
        return _complain(Message("workspace.command-no-names"), 2)
    return _Command(workspace, collection, template, args).make(wanted)


def _lines(file: str | None) -> list[str]:
    """The lines of a file, or of the input. Raises UnreadableFile."""
    if file is None:
        return []
    text = sys.stdin.read() if file == "-" else store.read(Path(file))
    return text.removeprefix("\ufeff").splitlines()


def _collection(workspace: Workspace, name: str | None) -> Collection | None:
    known = workspace.settings.collections
    if name is None:
        return known[0] if known else None
    return next((one for one in known if one.name.casefold() == name.casefold()), None)


def _template(workspace: Workspace, collection: Collection, name: str | None) -> Template | None:
    found = templates_for(workspace, collection)
    if name is None:
        for problem in found.problems:
            _complain(problem)
        return found.all[0]
    wanted = name.casefold().removesuffix(".md")
    return next((one for one in found.all if one.name.casefold() == wanted), None)


class _Command:
    """Makes entries one after the other."""

    def __init__(
        self,
        workspace: Workspace,
        collection: Collection,
        template: Template,
        args: argparse.Namespace,
    ) -> None:
        self._root = workspace.root
        self._template = template
        self._maker = Maker(workspace, collection)
        self._style = style_for(workspace, collection)
        folder = folder_for(workspace, collection)
        self._names = Names(workspace, folder, ending=ending_for(collection))
        self._values = dict(args.values)
        self._dry, self._force = args.dry_run, args.force
        self._now = datetime.now().astimezone()
        entries = [one for one in workspace.entries() if one.collection == collection]
        key = self._maker.homepage
        links = {one.path: one.fields.get(key) for one in entries}
        texts = {path: link for path, link in links.items() if isinstance(link, str)}
        self._doubles = Doubles(entries, texts)

    def make(self, wanted: Sequence[Pasted]) -> int:
        """Make the entries; gives the exit status."""
        return max(list(self._made(wanted)), default=0)

    def _made(self, wanted: Sequence[Pasted]) -> Iterator[int]:
        for one in wanted:
            double = self._doubles.by_title(one) or self._doubles.by_link(one)
            if double is not None and not self._force:
                args = {"title": one.title, "other": double}
                yield _complain(Message("workspace.new-there", args))
                continue
            try:
                self._write(one)
            except EditorError as error:
                yield _complain(error.message)
                continue
            self._doubles.add(one, one.title)
            yield 0

    def _write(self, one: Pasted) -> None:
        name = self._names.free(made_of(one.title, self._style), self._style)
        path = self._names.path(name)
        draft = Draft(one.title, name, one.url, self._values)
        text = self._maker.text(self._template, draft, self._now)
        if self._dry:
            sys.stdout.write(f"# {path}\n{text}\n")
        else:
            store.write(self._root / path, text, None)
            sys.stdout.write(f"{path}\n")
        self._names.take(name)


def _complain(message: Message, status: int = 1) -> int:
    complain(message)
    return status
