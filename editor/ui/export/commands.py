"""What the menus call: the dialog, on the map that is shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.article.reader_words import ReaderWords
from editor.messages import EditorError
from editor.publish.exporters import Exporters
from editor.publish.site.snapshot import site_snapshot
from editor.publish.snapshot import snapshot_of
from editor.territory.bounds import Bounds
from editor.ui.drawn.exporters import painting_with
from editor.ui.drawn.wish import DrawnMap
from editor.ui.export.choices import ViewPart
from editor.ui.export.jobs import Source
from editor.ui.map.page import MapPage
from editor.ui.preferences import Preferences
from editor.ui.reasons import allow, without_map
from editor.ui.territory.content import MapContent
from editor.ui.territory.view import TerritoryView
from editor.ui.words import some_words, words
from editor.workspace.reader_language import choose


class MapExport(QObject):
    """Opens the dialog when its action is triggered. exported: the file that was written."""

    exported = Signal(Path)

    def __init__(
        self, page: MapPage, action: QAction, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(page)
        self._page, self._preferences, self._window = page, preferences, window
        action.triggered.connect(lambda _=False: self.export())

        def follow() -> None:
            allow(action, None if page.has_map else without_map(page.workspace))

        page.map_shown.connect(follow)
        follow()

    def export(self) -> None:
        """Ask how the shown map is to be written, and write it."""
        from editor.ui.export.dialog import ExportDialog

        page = self._page
        page.wanted.emit()
        try:
            source = source_of(page)
        except EditorError as error:
            page.refused.emit(words(error.message))
            return
        dialog = ExportDialog(self._window, source, self._preferences)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()
        if dialog.file is not None:
            self.exported.emit(dialog.file)
        if dialog.left_out:
            page.refused.emit(some_words(dialog.left_out))


def source_of(page: MapPage) -> Source:
    """The map as the page shows it. Raises EditorError."""
    workspace, view = page.workspace, page.view
    assert workspace is not None
    snapshot = snapshot_of(workspace, page.map_name)
    map_ = snapshot.map
    title, rows = page.colouring.told_to(ReaderWords(snapshot.language))
    drawn = DrawnMap(
        workspace.name,
        MapContent(map_.bounds, map_.picture, map_.regions, map_.settings.step),
        view.pins,
        title,
        tuple(rows),
        snapshot.language,
    )
    font = page.font()
    exporters = Exporters(lambda: painting_with(font))
    site = site_snapshot(workspace)
    source = Source(snapshot, drawn, _part(view), exporters, font, site=site)
    return replace(source, speak=partial(_spoken, page, source))


def _spoken(page: MapPage, source: Source, language: str) -> Source:
    """What is to be written, in another language, which the vault's settings name from now on."""
    workspace = page.workspace
    assert workspace is not None
    title, rows = page.colouring.told_to(ReaderWords(language))
    workspace.document.settle()
    workspace.document.apply(choose(workspace, language))
    return replace(
        source,
        snapshot=replace(source.snapshot, language=language),
        drawn=replace(source.drawn, legend_title=title, legend=tuple(rows), language=language),
        site=replace(source.site, language=language) if source.site is not None else None,
        speak=partial(_spoken, page, source),
    )


def _part(view: TerritoryView) -> ViewPart:
    min_x, max_y = view.camera.to_map(QPointF())
    max_x, min_y = view.camera.to_map(QPointF(view.width(), view.height()))
    ratio = view.devicePixelRatioF()
    pixels = round(view.width() * ratio), round(view.height() * ratio)
    return ViewPart(Bounds(min_x, min_y, max_x, max_y), pixels)
