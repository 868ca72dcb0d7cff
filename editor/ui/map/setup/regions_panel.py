"""Where the map's territories come from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QRadioButton, QWidget

from editor.messages import QT_TRANSLATE_NOOP, EditorError
from editor.schema.collation import sort_key
from editor.ui.languages import plural, some
from editor.ui.look import STEP
from editor.ui.map.setup.pane import PicturePane
from editor.ui.map.setup.panel import Panel, tell
from editor.ui.map.setup.setup import Setup
from editor.ui.words import words
from editor.workspace.map_files import MapFile, place_of
from editor.workspace.settings import FOLDER

_MOST_TOLD = 4


class RegionsPanel(Panel):
    """Inferred, or a file of them; how they fit the entries."""

    title = QT_TRANSLATE_NOOP("MapSetup", "Territories")
    hint = QT_TRANSLATE_NOOP(
        "MapSetup", "Regions from a GeoJSON file, or inferred from where the entries lie."
    )

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(setup, parent)
        self._refused = ""
        self._infer = QRadioButton(self.tr("Infer them from the entries"), self)
        self._infer.setObjectName("mapRegionsInfer")
        self._infer.clicked.connect(self._take_none)
        self._file = QRadioButton(self.tr("Read them from a file"), self)
        self._file.setObjectName("mapRegionsFile")
        self._file.clicked.connect(self._take_usual)
        self._choose = QPushButton(self.tr("Choose a file…"), self)
        self._choose.setObjectName("mapRegionsChoose")
        self._choose.clicked.connect(self._ask)
        for widget in (self._infer, self._file, self._choose):
            self.form.addWidget(widget)
        self.form.addSpacing(STEP)
        self._name = self.told("mapRegionsName")
        self._told = self.told("mapRegionsTold")
        self._problems = self.told("mapRegionsProblems", "problem")
        self.pane = PicturePane("mapRegionsPane", self.tr("The territories on the map"), self)
        self.lay_out(self.pane)

    def refresh(self) -> None:
        setup = self.setup
        draft, found = setup.draft, setup.regions()
        self._file.setChecked(draft.regions is not None)
        self._infer.setChecked(draft.regions is None)
        named = {one.territory for one in setup.placed if one.territory}
        told, problems = "", [self._refused] if self._refused else []
        if found is None:
            told = self.tr("They follow the entries, and can be kept as a file later.")
            if not named:
                told = self.tr("They appear once entries that name a territory are placed.")
        else:
            known = {region.name for region in found.regions}
            told = plural(self, "1 territory.", "{n} territories.", len(known))
            if missing := sorted(named - known, key=sort_key):
                more = self.tr("Entries name others: {names}.")
                told += " " + more.format(names=some(missing, _MOST_TOLD))
            problems += [words(problem.message) for problem in found.problems[:_MOST_TOLD]]
        copied = self.tr("Copied to {file}.").format(file=f"{FOLDER}/{draft.regions}")
        tell(self._name, copied if draft.regions_file is not None else draft.regions or "")
        tell(self._told, told)
        tell(self._problems, "\n".join(problems))
        shown = setup.picture if setup.failure is None else None
        regions = found.regions if found is not None and found.regions else None
        self.pane.show_picture(draft.bounds, shown, setup.pins(), regions)

    def _take_none(self) -> None:
        self._refused = ""
        self.setup.set(regions=None, regions_file=None)
        self.refresh()

    def _take_usual(self) -> None:
        """The file that a vault usually has, where it is there; else ask."""
        usual = self.setup.workspace.root / FOLDER / "regions.geojson"
        if usual.is_file():
            self.setup.set(regions=usual.name, regions_file=None)
        else:
            self._ask()
        self.refresh()

    def _ask(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose territories"),
            str(self.setup.workspace.root),
            self.tr("GeoJSON (*.geojson *.json);;All files (*)"),
        )
        if file:
            self.take(Path(file))

    def take(self, file: Path) -> None:
        """Read the territories from this file."""
        try:
            place: MapFile = place_of(self.setup.workspace, file)
        except EditorError as error:
            self._refused = words(error.message)
            self.refresh()
            return
        self._refused = ""
        name = place.free if place.clash else place.name
        self.setup.set(regions=name, regions_file=None if place.there else file)
        self.refresh()
