"""Editing territories on the map: joins the tool and its panel to the page and the vault."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from editor.messages import EditorError
from editor.territory.corners import Rings
from editor.territory.regions import Region, Ring
from editor.ui.announcing import announce
from editor.ui.languages import plural
from editor.ui.map.page import MapPage
from editor.ui.map.regions.panel import RegionPanel
from editor.ui.map.regions.tool import Mode, RegionTool
from editor.ui.reasons import allow, without_map
from editor.ui.territory.chrome import Corner
from editor.ui.words import words
from editor.workspace import region_edits
from editor.workspace.region_edits import Deed


class RegionEditing(QObject):
    """The mode in which territories are edited."""

    def __init__(self, page: MapPage, actions: Mapping[str, QAction]) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.view
        self._said = ""
        self._action = actions["map-regions"]
        self._action.toggled.connect(self._toggle)
        self.tool = RegionTool(page.view)
        self.panel = RegionPanel(page.view)
        page.view.chrome.add(self.panel, Corner.TOP_LEFT)
        page.view.installEventFilter(self.tool)
        page.map_shown.connect(self._follow)
        page.view.grounded.connect(self._follow_ground)
        tool, panel = self.tool, self.panel
        tool.changed.connect(self._show)
        tool.edited.connect(self._edit)
        tool.drawn.connect(self._draw)
        tool.split.connect(self._split)
        tool.removed.connect(self._remove)
        tool.named.connect(panel.edit_name)
        tool.left.connect(self._leave)
        panel.closed.connect(self._leave)
        panel.kept.connect(self._keep)
        panel.mode_wanted.connect(self._start)
        panel.joined.connect(self._take_joined)
        panel.renamed.connect(self._rename)
        panel.coloured.connect(self._colour)
        panel.mended.connect(self._mend)
        panel.removed.connect(tool.remove)
        self._follow(page.map_name)

    @property
    def active(self) -> bool:
        """Whether territories are being edited."""
        return self._view.tool is self.tool

    def _toggle(self, on: bool) -> None:
        if on == self.active:
            return
        if on:
            self._page.wanted.emit()
            self._page.suggesting.dismiss()  # no card over what is edited
            self._view.extras.use(self.tool)
            self._take_regions()
            self.tool.start(Mode.EDIT)
            self._view.setFocus()
        else:
            self._view.extras.use(None)
            self.tool.start(Mode.EDIT)
            self._view.setCursor(Qt.CursorShape.ArrowCursor)
        self.panel.setVisible(on)
        self._show()

    def _leave(self) -> None:
        self._action.setChecked(False)
        self._view.setFocus()

    def _follow(self, name: str | None) -> None:
        """Another map is shown, or the same one anew."""
        allow(self._action, without_map(self._page.workspace) if name is None else None)
        if name is None:
            self._action.setChecked(False)
        self._take_regions()

    def _follow_ground(self) -> None:
        if self.active and self._inferred():
            self._take_regions()

    def _take_regions(self) -> None:
        if self.active:
            self.tool.editable = not self._inferred()
            self.tool.show_regions(self._view.regions)
            self._show()

    def _inferred(self) -> bool:
        content = self._view.content
        return content is not None and content.regions is None

    def _show(self) -> None:
        if not self.active:
            return
        region = self.tool.shape.region
        entries = len(self._naming(region)) if region is not None else 0
        self.panel.show_region(region, entries, crosses=self.tool.crosses)
        inferred = self._inferred() and bool(self._view.regions)
        hint = self._hint(region, entries, inferred=inferred)
        editable = self.tool.editable
        self.panel.show_mode(self.tool.mode, hint, inferred=inferred, editable=editable)
        if hint != self._said:
            self._said = hint
            announce(self._view, hint)

    def _hint(self, region: Region | None, entries: int, *, inferred: bool) -> str:
        tool = self.tool
        corner = tool.shape.corner
        if tool.mode is Mode.SPLIT:
            text = self.tr("Draw a line right across the territory. Enter splits it there.")
        elif tool.mode is Mode.DRAW and inferred:
            text = self.tr("The inferred territories will give way to what you draw.")
        elif tool.mode is Mode.DRAW and not tool.line.points:
            text = self.tr("Click the points of its border. Arrow keys and Space work too.")
        elif tool.mode is Mode.DRAW:
            text = self.tr("{n} points. Enter or a click on the first closes the border.")
            text = text.format(n=len(tool.line.points))
        elif inferred:
            text = self.tr("Inferred from where entries lie. Keep them as a file to edit them.")
        elif region is None:
            text = self.tr("Click a territory, or press Page Down.")
        elif corner is not None:
            x, y = tool.shape.corners.point(corner)
            text = self.tr("Point {n} of {name}: x {x}, y {y}. Arrow keys move it.")
            text = text.format(n=corner.point + 1, name=region.name, x=f"{x:g}", y=f"{y:g}")
        else:
            text = plural(
                self,
                "1 entry. Drag points; Tab goes through them.",
                "{n} entries. Drag points; Tab goes through them.",
                entries,
            )
        return text

    def _naming(self, region: Region) -> list[str]:
        workspace, name = self._page.workspace, self._page.map_name
        if workspace is None or name is None:
            return []
        return region_edits.naming(workspace, name, region.name)

    # --- what the tool and the panel ask ---

    def _do(self, edit: Callable[..., object], *args: object, **options: object) -> object:
        """Edit the territories of the map; what is refused is told and nothing is changed."""
        workspace, name = self._page.workspace, self._page.map_name
        if workspace is None or name is None:
            return None
        try:
            return edit(workspace, name, *args, **options)
        except EditorError as error:
            self._page.refused.emit(words(error.message))
            self._take_regions()
            return None

    def _edit(self, rings: Rings, deed: Deed) -> None:
        region = self.tool.shape.region
        if region is not None:
            self._do(region_edits.set_rings, rings, deed, region.name)

    def _draw(self, ring: Ring) -> None:
        name = self._free_name()
        self._do(region_edits.add, name, [(ring,)])
        self.tool.select_name(name)
        if self.tool.shape.region is not None:
            self.panel.edit_name()

    def _split(self, line: Ring) -> None:
        region = self.tool.shape.region
        if region is None:
            return
        name = self._free_name()
        if self._do(region_edits.split, region.name, line, name) is False:
            self._page.refused.emit(
                self.tr("The line does not reach right across the territory. Nothing was changed.")
            )
            return
        self.tool.select_name(name)
        if self.tool.shape.region is not None:
            self.panel.edit_name()

    def _free_name(self) -> str:
        known = {region.name for region in self._view.regions}
        first = self.tr("New territory")
        names = [first, *(f"{first} {number}" for number in range(2, len(known) + 3))]
        return next(name for name in names if name not in known)

    def _rename(self, name: str) -> None:
        region = self.tool.shape.region
        if region is not None and region.name != name:
            self._do(region_edits.rename, region.name, name)
            self.tool.select_name(name)

    def _colour(self, colour: str | None) -> None:
        region = self.tool.shape.region
        if region is not None:
            self._do(region_edits.colour, region.name, colour)

    def _mend(self) -> None:
        region = self.tool.shape.region
        if region is not None:
            self._do(region_edits.mend, region.name)

    def _remove(self) -> None:
        region = self.tool.shape.region
        if region is not None:
            self._do(region_edits.remove, region.name)

    def _keep(self) -> None:
        self._do(region_edits.keep, self._view.regions)

    def _start(self, mode: Mode) -> None:
        self.tool.start(mode)
        self._view.setFocus()

    def _take_joined(self, joined: bool) -> None:
        self.tool.joined = joined
