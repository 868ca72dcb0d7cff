"""Which way the coordinates grow, checked on entries whose place the curator knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QPushButton, QWidget

from editor.messages import QT_TRANSLATE_NOOP
from editor.schema.collation import sort_key
from editor.territory.axes import Axes, Known, Reading, bounds_from, read_axes
from editor.territory.bounds import Bounds
from editor.ui.combo import Combo
from editor.ui.icons import beside, icon
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.map.setup.markers import Markers, Point
from editor.ui.map.setup.pane import PicturePane
from editor.ui.map.setup.panel import Panel, narrow, tell
from editor.ui.map.setup.setup import Setup
from editor.workspace.map_settings import bounds_value
from editor.workspace.settings import MapFields


class DirectionPanel(Panel):
    """Shows where entries would lie; a click says where one lies in truth."""

    title = QT_TRANSLATE_NOOP("MapSetup", "Direction")
    hint = QT_TRANSLATE_NOOP(
        "MapSetup", "Is every entry where you know it to be? One entry that you know tells."
    )

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(setup, parent)
        # Pointed out so far: an entry's path, and where on the picture, from 0 to 1.
        self._pointed: dict[str, Point] = {}
        self._mended: Axes | Bounds | None = None
        self._titles: dict[str, str] = {}
        self._entries = narrow(Combo(self))
        self._entries.setObjectName("mapKnownEntry")
        self._entries.setEditable(True)
        self._entries.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        completer = self._entries.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._entries.currentIndexChanged.connect(self._choose)
        self.labelled(self.tr("An entry whose place you know"), self._entries)
        self._asked = self.told("mapKnownAsked")
        self._list = self.told("mapKnownList", "heading")
        self._verdict = self.told("mapVerdict", "")
        self._mend = QPushButton(self)
        self._mend.setObjectName("mapMend")
        self._mend.clicked.connect(self._do_mend)
        self.form.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignLeft)
        self._again = QPushButton(self.tr("Start over"), self)
        self._again.setObjectName("mapStartOver")
        self._again.setProperty("quiet", True)
        self._again.setIcon(icon("undo-2"))
        beside(self._again)
        self._again.clicked.connect(self._start_over)
        self.form.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addSpacing(STEP)
        self.pane = PicturePane("mapDirectionPane", self.tr("Where the entries would lie"), self)
        self.pane.picked.connect(self._choose_path)
        self.markers = Markers(self.pane)
        self.markers.placed.connect(self._point)
        self.markers.moved.connect(self._move)
        self.markers.chosen.connect(lambda index: self._choose_path(list(self._pointed)[index]))
        self.markers.removed.connect(self._remove)
        self.lay_out(self.pane)

    def enter(self) -> None:
        self.pane.setFocus()

    # --- what the curator says ---

    def _choose_path(self, path: str) -> None:
        self._entries.setCurrentIndex(self._entries.findData(path))

    def _choose(self) -> None:
        path = self._entries.currentData()
        self.pane.show_selected(path)
        if path is not None:
            self.pane.reveal(path)
        self._tell()

    def _point(self, x: float, y: float) -> None:
        path = self._entries.currentData()
        if path is not None:
            self._pointed[path] = self._share(x, y)
            self._tell()

    def _move(self, index: int, x: float, y: float) -> None:
        self._pointed[list(self._pointed)[index]] = self._share(x, y)
        self._tell()

    def _remove(self, index: int) -> None:
        del self._pointed[list(self._pointed)[index]]
        self._tell()

    def _start_over(self) -> None:
        self._pointed.clear()
        self._tell()

    def _do_mend(self) -> None:
        mended, draft = self._mended, self.setup.draft
        if isinstance(mended, Bounds):
            self.setup.set_bounds(mended)
        elif mended is not None:
            x, y, territory = draft.fields
            fields = MapFields(y, x, territory) if mended.exchanged else draft.fields
            self.setup.set(fields=fields, downward=mended.downward)

    # --- what that tells ---

    def refresh(self) -> None:
        setup = self.setup
        placed = setup.placed
        titles = {one.path: one.title for one in placed}
        if titles != self._titles:
            self._titles = titles
            chosen = self._entries.currentData()
            self._entries.blockSignals(True)
            self._entries.clear()
            for path, title in sorted(titles.items(), key=lambda one: sort_key(one[1])):
                self._entries.addItem(title, path)
            self._entries.setCurrentIndex(self._entries.findData(chosen) if chosen else -1)
            self._entries.blockSignals(False)
            self._pointed = {path: at for path, at in self._pointed.items() if path in titles}
        self._entries.setEnabled(bool(titles))
        line = self._entries.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Its title") if titles else "")
        shown = setup.picture if setup.failure is None else None
        bounds = setup.draft.bounds
        self.pane.show_picture(bounds, shown, setup.pins(), () if shown is not None else None)
        self._tell()

    def _known(self) -> list[Known]:
        if not self._pointed:
            return []
        written = {one.path: (one.x, one.y) for one in self.setup.written}
        return [
            Known(written[path], self._place(*share))
            for path, share in self._pointed.items()
            if path in written
        ]

    def _tell(self) -> None:
        setup = self.setup
        current = self._entries.currentData()
        order = list(self._pointed)
        self.markers.show(
            [self._place(*share) for share in self._pointed.values()],
            order.index(current) if current in order else None,
        )
        names = [f"{n}  {self._titles[path]}" for n, path in enumerate(order, 1)]
        tell(self._list, "\n".join(names))
        self._again.setVisible(bool(order))
        asked = self.tr("Choose one here, or go on if all of them lie where they should.")
        if current is not None and current not in order:
            asked = self.tr("It would lie where it is marked. Click where it lies in truth.")
        if not self._titles:
            asked = self.tr("No entry has coordinates yet, so there is nothing to check.")
        tell(self._asked, "" if order and current in order else asked)
        self._mended, told, verb = None, "", ""
        if known := self._known():
            told, verb = self._judge(read_axes(setup.draft.bounds, known), known)
        tell(self._verdict, told)
        self._mend.setText(verb)
        self._mend.setVisible(bool(verb))

    def _judge(self, reading: Reading, known: list[Known]) -> tuple[str, str]:
        """What the pointing tells, and what the button that mends it says."""
        if not reading.fits:
            return self._judge_bounds(known)
        axes = reading.axes
        if axes is None:
            return self.tr(
                "This place does not tell which way the coordinates grow. "
                "Show another entry too, nearer to a corner."
            ), ""
        now = Axes.DOWNWARD if self.setup.draft.downward else Axes.AS_WRITTEN
        if axes is now:
            return self.tr("That is right: x grows to the right, and y upward."), ""
        self._mended = axes
        told, verb = [], ""
        if axes.exchanged:
            told.append(self.tr("x and y stand in each other's field."))
            verb = self.tr("Exchange the two fields")
        if axes.downward:
            told.append(self.tr("y is counted from the top; the map counts it from the bottom."))
            verb = plural(
                self,
                "Write y anew in 1 entry",
                "Write y anew in {n} entries",
                len(self.setup.placed),
            )
            if axes.exchanged:
                verb = self.tr("Exchange them, and write y anew")
        elif now is Axes.DOWNWARD:
            told.append(self.tr("y is counted from the bottom already."))
            verb = verb or self.tr("Leave y as it is written")
        return " ".join(told), verb

    def _judge_bounds(self, known: list[Known]) -> tuple[str, str]:
        found = bounds_from(known, self.setup.draft.bounds)
        if found is not None and found != self.setup.draft.bounds:
            self._mended = found
            low, high = bounds_value(found)
            return (
                self.tr("They lie there with other bounds: {bounds}.").format(
                    bounds=f"[{low}, {high}]"
                ),
                self.tr("Use these bounds"),
            )
        return self.tr(
            "With these bounds it does not lie there, whichever way the coordinates grow. "
            "Show a second entry far from it: two tell the bounds."
        ), ""

    def _share(self, x: float, y: float) -> Point:
        bounds = self.setup.draft.bounds
        return (x - bounds.min_x) / bounds.width, (y - bounds.min_y) / bounds.height

    def _place(self, across: float, up: float) -> Point:
        bounds = self.setup.draft.bounds
        return bounds.min_x + across * bounds.width, bounds.min_y + up * bounds.height
