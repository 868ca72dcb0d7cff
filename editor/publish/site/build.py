"""Builds the whole site of a vault into a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.messages import Message
from editor.publish.site.folder import Outcome, SiteFolder
from editor.publish.site.options import SiteOptions
from editor.publish.site.pages import SitePages

if TYPE_CHECKING:
    from editor.publish.embedding import Scaler
    from editor.publish.site.snapshot import SiteSnapshot


_USUAL = SiteOptions()


class SiteCancelledError(Exception):
    """Nobody wants the site any more; the folder is as it was."""


@dataclass(frozen=True)
class Built:
    """A site that was built.

    start: its first page. pages: the file of each entry's page, by the entry's path; maps: those
    of the maps; directory: that of the directory; all relative to `folder`. left_out: what should
    be on the site and is not. notes: what else to tell.
    """

    folder: Path
    start: Path
    pages: Mapping[str, str]
    maps: tuple[str, ...]
    directory: str
    outcome: Outcome
    left_out: tuple[Message, ...]
    notes: tuple[Message, ...]


def build_site(
    snapshot: SiteSnapshot,
    folder: Path,
    scaler: Scaler | None = None,
    options: SiteOptions = _USUAL,
    *,
    told: Callable[[int, int], None] = lambda _done, _of: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Built:
    """Build the site; what was there and is the same is not written again.

    scaler: makes pictures small; without one they are as they are. told: how many of all pages
    are made; stopped: whether the site is no longer wanted. Both are called on this thread.
    Raises EditorError, and SiteCancelledError; the site in the folder then is what it was, or the
    error says what of it is new.
    """
    site = SiteFolder(folder, snapshot.root)
    try:
        pages = SitePages(snapshot, site, scaler, options)
        total = pages.count
        with closing(pages):
            for done, _ in enumerate(pages.made()):
                _go_on(stopped)
                told(done + 1, total)
        outcome = site.finish()
    except BaseException:
        site.abandon()
        raise
    kept = tuple(Message("publish.site-kept", {"file": path}) for path in outcome.kept)
    return Built(
        folder=site.folder,
        start=site.folder / "index.html",
        pages=pages.files,
        maps=pages.maps,
        directory=pages.directory,
        outcome=outcome,
        left_out=(*snapshot.left_out, *pages.left_out),
        notes=(*snapshot.notes, *pages.notes, *kept),
    )


def _go_on(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise SiteCancelledError
