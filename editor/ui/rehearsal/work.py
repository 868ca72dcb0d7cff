"""A rehearsal: the site is built out of sight, its pages are looked at, what is wrong is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.publish.rehearsal.flaws import (
    Flaw,
    Place,
    far_titles,
    flaws_of_map,
    flaws_of_page,
    flaws_of_pictures,
    with_boxes,
)
from editor.publish.rehearsal.places import picture_place
from editor.publish.rehearsal.sizes import SIZES
from editor.publish.site.build import Built
from editor.publish.site.options import SiteOptions
from editor.ui.site.folders import clean_folder
from editor.ui.site.work import SiteWork
from editor.workspace.entries import Entry

if TYPE_CHECKING:
    from editor.publish.site.snapshot import SiteSnapshot
    from editor.ui.rehearsal.reader import Reader, Seen, Shot

_NAMES = tuple(size.name for size in SIZES)


class Rehearsing(QObject):
    """Does one rehearsal after another.

    progressed: pages done, and of how many; none of none at the end. found: flaws, as they are
    found. failed: a `Message`, why there is no site. finished: all that was wanted is done.
    """

    progressed = Signal(int, int)
    found = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = SiteWork(self)
        self._site.progressed.connect(self._tell_built)
        self._site.built.connect(self._take_built)
        self._site.failed.connect(self._take_failure)
        self._reader: Reader | None = None
        self._entries: Mapping[str, Entry] = {}
        self._wanted: list[str] = []
        self._built: Built | None = None
        self._path_of: dict[str, str] = {}
        self._pictures_missed: dict[str, list[Flaw]] = {}
        self._done = self._total = 0
        self._busy = False
        self.pictures: dict[str, dict[str, Shot]] = {}
        """What pages look like, by page and size."""
        self.far: dict[str, tuple[int, int]] = {}
        """By size: how many titles have no room while all of the map is seen, and of how many."""
        self.unseen: list[str] = []
        """Pages that could not be shown."""

    @property
    def busy(self) -> bool:
        """Whether one is going on."""
        return self._busy

    @property
    def built(self) -> Built | None:
        """The site that is looked at."""
        return self._built

    def path_of(self, page: str) -> str:
        """The path of the entry whose page this is; empty for other pages."""
        return self._path_of.get(page.removesuffix(".html"), "")

    def start(self, snapshot: SiteSnapshot, paths: Iterable[str]) -> None:
        """Rehearse the maps, the directory and the pages of these entries."""
        self.stop()
        self._busy = True
        self.pictures, self.far, self.unseen = {}, {}, []
        self._built = None
        self._entries = {entry.path: entry for entry in snapshot.entries}
        self._wanted = [path for path in paths if path in self._entries]
        options = SiteOptions(remote=False, rehearsal=True, only=frozenset(self._wanted))
        folder = clean_folder("rehearsal", snapshot.root)
        self._done, self._total = 0, 2 * (len(self._wanted) + 1 + len(snapshot.maps))
        self.progressed.emit(0, self._total)
        self._site.start(snapshot, folder, options)

    def stop(self) -> None:
        """Look no further; what was found stays."""
        if not self._busy:
            return
        self._site.stop()
        if self._reader is not None:
            self._reader.stop()
        self._end()

    def shut_down(self) -> None:
        """End all of it."""
        self.stop()
        self._site.end()
        if self._reader is not None:
            self._reader.shut_down()
            self._reader = None

    def _end(self) -> None:
        self._busy = False
        self.progressed.emit(0, 0)
        self.finished.emit()

    # --- the site

    def _tell_built(self, done: int, total: int) -> None:
        if self._busy and total:
            self.progressed.emit(round(done / total * self._total / 2), self._total)

    def _take_failure(self, why: object) -> None:
        self._busy = False
        self.progressed.emit(0, 0)
        self.failed.emit(why)

    def _take_built(self, built: Built) -> None:
        try:
            from editor.ui.rehearsal.reader import Reader
        except ImportError as error:
            from editor.libraries import engine_unloadable

            self._take_failure(engine_unloadable(error))
            return
        self._built = built
        self._path_of = {file.removesuffix(".html"): path for path, file in built.pages.items()}
        missed = flaws_of_pictures(built.left_out, built.pages, _NAMES, self._picture_place)
        self._pictures_missed = {}
        wanted = set(self._wanted)
        for flaw in missed:
            if flaw.path in wanted:
                self._pictures_missed.setdefault(flaw.page, []).append(flaw)
        if self._reader is None or self._reader.folder != built.folder:
            self._reader = Reader(built.folder, self)
            self._reader.seen.connect(self._take_seen)
            self._reader.failed.connect(self._take_unseen)
            self._reader.finished.connect(self._end)
        pages = [*((file, True) for file in built.maps), (built.directory, False)]
        pages += [(built.pages[path], False) for path in self._wanted]
        self._done, self._total = len(pages), 2 * len(pages)
        self._reader.read(pages)

    # --- its pages

    def _take_seen(self, seen: Seen) -> None:
        self.pictures[seen.page] = seen.pictures
        if seen.is_map:
            self.far = self.far or far_titles(seen.measured)
            found = flaws_of_map(seen.page, seen.measured, self._path_of, self._title)
        else:
            path = self.path_of(seen.page)
            missed = self._pictures_missed.get(seen.page, [])
            found = list(with_boxes(missed, seen.measured))
            place_of = partial(self._picture_place, path)
            found += flaws_of_page(path, seen.page, seen.measured, place_of)
        self._count()
        if found:
            self.found.emit(found)

    def _take_unseen(self, page: str) -> None:
        self.unseen.append(page)
        self._count()

    def _count(self) -> None:
        self._done += 1
        self.progressed.emit(self._done, self._total)

    def _title(self, path: str) -> str:
        entry = self._entries.get(path)
        return entry.title if entry is not None else path

    def _picture_place(self, path: str, picture: str) -> Place:
        entry = self._entries.get(path)
        return picture_place(entry, picture) if entry is not None else Place()
