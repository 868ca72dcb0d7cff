"""The command `render`: an entry's page, its article or its card as HTML, from a terminal."""

from __future__ import annotations

import argparse
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.messages import EditorError
from editor.spoken import complain, told
from editor.workspace.opening import vault_of
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.article.page import PageContent


def add_render(subparsers: Any) -> None:
    """Define `render` on argparse's subparsers."""
    parser = subparsers.add_parser(
        "render",
        description="Print the page of an entry as readers see it: a document of its own, whose "
        "pictures and links are addresses of files. What is wrong goes to the standard error.",
        statuses={0: "done", 1: "the file cannot be rendered", 2: "wrong usage"},
    )
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--body", action="store_true", help="print the article's HTML alone")
    part.add_argument("--card", action="store_true", help="print the directory's card instead")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.set_defaults(run=_render)


def _render(args: argparse.Namespace) -> int:
    try:
        root, content = _content(args.file)
    except EditorError as error:
        complain(error.message)
        return 1
    from editor.article.addresses import FileAddresses
    from editor.article.page import render_article_of, render_card, render_page

    render = render_article_of if args.body else render_card if args.card else render_page
    made = render(content, addresses=FileAddresses(root))
    for problem in made.problems:
        print(f"{args.file}: {told(problem)}", file=sys.stderr)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # which the page says that it is
    print(made.html)
    return 0


def _content(file: Path) -> tuple[Path, PageContent]:
    """The vault's folder, and what the page of the entry in `file` is made of.

    Raises EditorError.
    """
    from editor.article.page import PageContent
    from editor.article.theme import theme_of
    from editor.vault import store
    from editor.vault.frontmatter import parse

    store.read(file)  # tells what is wrong with the file before anything of its vault
    workspace = Workspace.open(vault_of(file))
    workspace.load()
    path = workspace.path_of(file)
    if path is None:
        raise EditorError("workspace.path-no-entry", file=str(file))
    entry = workspace.entry(path)
    front = parse(workspace.read(path))
    content = PageContent(
        path=path,
        body=front.body,
        fields=entry.fields,
        dialect=entry.collection.dialect,
        links=workspace.links,
        pictures=workspace.pictures,
        theme=theme_of(workspace.root),
        first_line=front.text.count("\n", 0, front.body_start) + 1,
        read=workspace.document.text,
        typography=entry.collection.typography,
        language=workspace.settings.language,
    )
    return workspace.root, content
