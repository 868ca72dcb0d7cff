"""The command `export`: a vault's map as a file, from a terminal."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from typing import Any

from editor.messages import Argument, EditorError, Message
from editor.publish.exporters import Exporters, UnknownEndingError
from editor.publish.exporting import PAPERS, ExportOptions
from editor.spoken import complain, told
from editor.vault.command_help import Filled

_SIZE = re.compile(r"(\d{1,5})\s*[xX×]\s*(\d{1,5})")
_LARGEST = 20_000
_PAPERS = ", ".join(PAPERS)


def add_export(subparsers: Any, exporters: Exporters) -> None:
    """Define `export` on argparse's subparsers."""
    known = ", ".join(exporters.endings)
    parser = subparsers.add_parser(
        "export",
        description=Filled(
            "Write the map of a vault to a file, by its ending: {known}. Or write the whole site "
            "to a folder: its map, its directory and every article. What is left out goes to the "
            "standard error.",
            known=known,
        ),
        statuses={
            0: "done",
            1: "entries or pictures were left out (each is named) or nothing could be written",
            2: "wrong usage",
        },
    )
    parser.add_argument("vault", type=Path, metavar="VAULT", help="the vault's folder")
    parser.add_argument(
        "--to", metavar="FILE", required=True,
        help="the file to write; a folder, or a name with / at its end, for the site",
    )  # fmt: skip
    parser.add_argument("--map", metavar="NAME", help="the map; else the first")
    parser.add_argument("--collection", metavar="NAME", help="the entries of this collection alone")
    drawn = parser.add_argument_group("for drawings (PNG, SVG, PDF)")
    drawn.add_argument(
        "--size", type=_size, metavar="SIZE",
        help=Filled(
            "width and height in pixels, as in 1600x900, or paper: {papers}", papers=_PAPERS
        ),
    )  # fmt: skip
    drawn.add_argument("--no-labels", action="store_true", help="leave out the entries' titles")
    drawn.add_argument("--no-legend", action="store_true", help="leave out the legend")
    drawn.add_argument("--dark", action="store_true", help="in dark tones")
    parser.set_defaults(run=lambda args: _export(args, exporters))


def _size(text: str) -> tuple[int, int] | str:
    """Width and height, or the name of a paper."""
    if text.strip().upper() in PAPERS:
        return text.strip().upper()
    found = _SIZE.fullmatch(text.strip())
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (0 < width <= _LARGEST and 0 < height <= _LARGEST):
        args: dict[str, Argument] = {"text": text, "most": _LARGEST, "papers": _PAPERS}
        raise argparse.ArgumentTypeError(told(Message("publish.command-no-size", args)))
    return width, height


def _export(args: argparse.Namespace, exporters: Exporters) -> int:
    if is_folder(args.to, exporters):
        from editor.publish.site.command import export_site

        return export_site(args.vault, Path(args.to), args.collection, exporters)
    from editor.publish.snapshot import NothingToExportError, snapshot_of
    from editor.workspace.named import open_named

    options = ExportOptions(
        args.size, labels=not args.no_labels, legend=not args.no_legend, dark=args.dark
    )
    file = Path(args.to)
    try:
        exporters.check(file)
        workspace = open_named(args.vault)
        workspace.load()
        snapshot = snapshot_of(workspace, args.map, args.collection)
        made = exporters.export(snapshot, file, options)
    except UnknownEndingError as error:
        return _fail(error, 2)
    except NothingToExportError as error:
        named = args.map is not None or args.collection is not None
        return _fail(error, 2 if named else 1)
    except EditorError as error:
        return _fail(error, 1)
    for problem in (*workspace.problems(), *made.left_out, *made.notes):
        complain(problem)
    print(file)
    return 1 if made.left_out else 0


def is_folder(to: str, exporters: Exporters) -> bool:
    """Whether `to` names a folder: one that is there, or by the slash at its end.

    What ends like a map's file is meant to be one.
    """
    ends_like_a_file = Path(to).suffix.lower() in exporters.endings
    return to.endswith(("/", os.sep)) or (Path(to).is_dir() and not ends_like_a_file)


def _fail(error: EditorError, status: int) -> int:
    complain(error.message)
    return status
