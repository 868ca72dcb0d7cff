"""What the menus call: the dialog, on the map that is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

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
    map_, legend = snapshot.map, view.chrome.legend
    drawn = DrawnMap(
        workspace.name,
        MapContent(map_.bounds, map_.picture, map_.regions, map_.settings.step),
        view.pins,
        legend.title,
        legend.told,
    )
    font = page.font()
    exporters = Exporters(lambda: painting_with(font))
    site = site_snapshot(workspace)
    return Source(snapshot, drawn, _part(view), exporters, font, site=site)


def _part(view: TerritoryView) -> ViewPart:
    min_x, max_y = view.camera.to_map(QPointF())
    max_x, min_y = view.camera.to_map(QPointF(view.width(), view.height()))
    ratio = view.devicePixelRatioF()
    pixels = round(view.width() * ratio), round(view.height() * ratio)
    return ViewPart(Bounds(min_x, min_y, max_x, max_y), pixels)
