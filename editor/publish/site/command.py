"""The command `export` when it writes to a folder: the whole site, from a terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from editor.messages import EditorError, Message
from editor.publish.site.build import build_site
from editor.publish.site.snapshot import site_snapshot
from editor.publish.snapshot import NothingToExportError
from editor.spoken import complain, told
from editor.workspace.named import open_named

if TYPE_CHECKING:
    from editor.publish.exporters import Exporters

_INTERRUPTED = 130  # as shells have it


def export_site(vault: Path, folder: Path, collection: str | None, exporters: Exporters) -> int:
    """Build the site and say what is left out of it; returns the exit status."""
    try:
        workspace = open_named(vault)
        workspace.load()
        snapshot = site_snapshot(workspace, collection)
        built = build_site(snapshot, folder, exporters.scaler, told=_progress)
    except NothingToExportError as error:
        return _fail(error, 2)
    except EditorError as error:
        return _fail(error, 1)
    except KeyboardInterrupt:
        _clear()
        complain(Message("publish.command-called-off", {"folder": str(folder)}))
        return _INTERRUPTED
    _clear()
    for problem in (*workspace.problems(), *built.left_out, *built.notes):
        complain(problem)
    print(built.start)
    return 1 if built.left_out else 0


def _progress(done: int, of: int) -> None:
    """For whoever watches: how many pages are made."""
    if sys.stderr.isatty() and (done % 10 == 0 or done == of):
        pages = told(Message("publish.command-pages", {"done": done, "n": of}))
        print(f"\r{pages}", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _fail(error: EditorError, status: int) -> int:
    _clear()
    complain(error.message)
    return status
