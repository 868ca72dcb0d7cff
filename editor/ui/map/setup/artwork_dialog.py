"""New artwork: landmarks matched between two pictures, a look at every pin's shift, one change."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.territory.artwork import FEWEST, Shape, Transform
from editor.territory.bounds import Bounds
from editor.ui.applying import apply_many
from editor.ui.combo import Combo
from editor.ui.dialog_parts import Dialog, button_box, framed, make_primary, resize
from editor.ui.flow import FlowLayout
from editor.ui.languages import number
from editor.ui.look import STEP
from editor.ui.map.setup.landmark_words import how_well, wanted_next
from editor.ui.map.setup.landmarks import NEW, OLD, Landmarks
from editor.ui.map.setup.markers import Markers
from editor.ui.map.setup.pane import PicturePane
from editor.ui.map.setup.panel import tell
from editor.ui.map.setup.picture_panel import choose_picture
from editor.ui.map.setup.setup import Setup, bounds_of
from editor.ui.map.setup.shift_preview import ShiftPreview
from editor.ui.newest import Newest
from editor.ui.plain import plain_label
from editor.ui.progress import Counting
from editor.ui.stack import Stack
from editor.ui.words import words
from editor.workspace.map_draft import draft_of
from editor.workspace.map_files import bring
from editor.workspace.map_settings import bounds_value
from editor.workspace.new_artwork import Artwork, new_artwork
from editor.workspace.settings import FILE, FOLDER, MapSettings
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import Workspace

_LOOK_MS = 100
_ALIKE = 0.01  # shapes that differ by less are the same


class ArtworkDialog(Dialog):
    """Old picture left, new one right; then the preview. Nothing is written before it is agreed."""

    def __init__(self, parent: QWidget | None, workspace: Workspace, name: str) -> None:
        super().__init__(parent)
        self.setObjectName("artworkDialog")
        self.setWindowTitle(self.tr("New artwork"))
        resize(self, 980, 640)
        self._workspace = workspace
        self._map = workspace.map(name)
        self._artwork: Artwork | None = None
        # Looks at the new picture, and knows where it would be copied to.
        self.chosen = Setup(workspace, draft_of(workspace, name), self)
        self.chosen.bounds_chosen = True
        self._new: Path | None = None
        self.landmarks = Landmarks(self._map.bounds, self)
        self._work = Newest(self)
        self._work.done.connect(self._take_artwork)
        self._counting = Counting()
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._tell_how_far)
        self._make_parts()
        self._lay_out()
        self.landmarks.changed.connect(self._show)
        self.chosen.changed.connect(self._show_picture)
        self._show_picture()
        self._choose.setFocus()

    # --- parts ---

    def _make_parts(self) -> None:
        self.old = PicturePane("artworkOld", self.tr("The old picture"), self)
        self.new = PicturePane("artworkNew", self.tr("The new picture"), self)
        self.markers = [Markers(self.old), Markers(self.new)]
        marks = self.landmarks
        for side, markers in enumerate(self.markers):
            markers.placed.connect(lambda x, y, side=side: marks.add(side, x, y))
            markers.moved.connect(lambda n, x, y, side=side: marks.move(side, n, x, y))
            markers.chosen.connect(marks.choose)
            markers.removed.connect(marks.remove)
        self._make_words()
        self._make_options()
        self._make_buttons()

    def _make_words(self) -> None:
        self._old_name, self._new_name = plain_label(self), plain_label(self)
        for label in (self._old_name, self._new_name):
            label.setProperty("role", "heading")
        self._told = plain_label(self)
        self._told.setObjectName("artworkTold")
        self._told.setWordWrap(True)
        self._residuals = plain_label(self)
        self._residuals.setObjectName("artworkResiduals")
        self._residuals.setProperty("role", "muted")
        self._residuals.setWordWrap(True)
        self._problem = plain_label(self)
        self._problem.setObjectName("artworkProblem")
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)

    def _make_options(self) -> None:
        self._bounds = Combo(self)
        self._bounds.setObjectName("artworkBounds")
        self._bounds.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self._bounds.currentIndexChanged.connect(self._take_bounds)
        self._shape = Combo(self)
        self._shape.setObjectName("artworkShape")
        self._shape.addItem(self.tr("What suits the landmarks"), None)
        self._shape.addItem(self.tr("Turn and scale only"), Shape.SIMILAR)
        self._shape.addItem(self.tr("Stretch as well"), Shape.FREE)
        self._shape.currentIndexChanged.connect(
            lambda: self.landmarks.set_shape(self._shape.currentData())
        )
        self._regions = QCheckBox(self.tr("Take the territories along"), self)
        self._regions.setObjectName("artworkRegions")
        self._regions.setChecked(True)
        self._regions.setVisible(self._map.regions is not None)
        self.preview = ShiftPreview(self)

    def _make_buttons(self) -> None:
        self._choose = QPushButton(self.tr("Choose the new picture…"), self)
        self._choose.setObjectName("artworkChoose")
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._ask)
        self._back = QPushButton(self.tr("Back"), self)
        self._back.setObjectName("artworkBack")
        self._back.clicked.connect(lambda: self._go_to(0))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("artworkCancel")
        self._cancel.clicked.connect(self.reject)
        self.go = QPushButton(self)
        self.go.setObjectName("artworkGo")
        make_primary(self.go)
        self.go.clicked.connect(self._go)

    def _lay_out(self) -> None:
        panes = QHBoxLayout()
        panes.setSpacing(3 * STEP)
        for name, pane, button in (
            (self._old_name, self.old, None),
            (self._new_name, self.new, self._choose),
        ):
            top = QHBoxLayout()
            name.setMinimumHeight(self._choose.sizeHint().height())
            top.addWidget(name, 1)
            if button is not None:
                top.addWidget(button)
            column = QVBoxLayout()
            column.addLayout(top)
            column.addWidget(pane, 1)
            panes.addLayout(column, 1)
        options = FlowLayout(spacing=3 * STEP)
        for text, combo in (
            (self.tr("Bounds of the new picture"), self._bounds),
            (self.tr("The pins may"), self._shape),
        ):
            label = QLabel(text, self)
            label.setProperty("role", "muted")
            label.setBuddy(combo)
            pair = QWidget(self)
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(2 * STEP)
            line.addWidget(label)
            line.addWidget(combo)
            options.addWidget(pair)
        self._regions.setMinimumHeight(self._shape.sizeHint().height())
        options.addWidget(self._regions)
        matching = QWidget(self)
        first = QVBoxLayout(matching)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(2 * STEP)
        first.addLayout(panes, 1)
        first.addWidget(self._told)
        first.addWidget(self._residuals)
        first.addLayout(options)
        self.pages = Stack(self)
        self.pages.addWidget(matching)
        self.pages.addWidget(self.preview)
        buttons = button_box(self, self.go, self._cancel, apart=(self._back,))
        layout = framed(self)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)

    # --- the new picture ---

    def _ask(self) -> None:
        shown = self._map.picture
        file = choose_picture(self, shown.parent if shown is not None else self._workspace.root)
        if file is not None:
            self.take(file)

    def take(self, file: Path) -> None:
        """Match this picture; where another file has its name, it is copied beside that."""
        self._new = file
        self.landmarks.clear_new()
        self.chosen.choose_picture(file, both=True)

    def _show_picture(self) -> None:
        map_ = self._map
        self._old_name.setText(map_.picture.name if map_.picture else self.tr("No picture"))
        self._new_name.setText(self._new.name if self._new else self.tr("The new picture"))
        pins = self.chosen.pins()
        self.old.show_picture(
            map_.bounds, map_.picture, pins, map_.regions if map_.picture is None else ()
        )
        ready = self._new is not None and self.chosen.size is not None
        if ready:
            self._offer_bounds()
        self._show()

    def _offer_bounds(self) -> None:
        """Bounds to choose from: as they are, of the new picture's shape, of its pixels."""
        size, now = self.chosen.size, self._map.bounds
        assert size is not None
        height = round(now.width * size[1] / size[0])
        follow = Bounds(now.min_x, now.min_y, now.max_x, now.min_y + max(height, 1))
        same = abs(now.width / now.height * size[1] / size[0] - 1) < _ALIKE
        offered = [(self.tr("As before"), now), (self.tr("Of its shape"), follow)]
        if same:
            offered.pop()
        else:
            offered.reverse()
        offered.append((self.tr("Its pixels"), bounds_of(size)))
        self._bounds.blockSignals(True)
        self._bounds.clear()
        for name, bounds in offered:
            low, high = bounds_value(bounds)
            self._bounds.addItem(f"{name}: [{low}, {high}]", bounds)
        self._bounds.blockSignals(False)
        self._take_bounds()

    def _take_bounds(self) -> None:
        bounds = self._bounds.currentData()
        if bounds is not None:
            self.landmarks.set_new_bounds(bounds)

    # --- what is seen ---

    def _show(self) -> None:
        marks = self.landmarks
        ready = self._new is not None and self.chosen.size is not None
        if ready:
            self.new.show_picture(marks.bounds[NEW], self._new)
        else:
            text = self.tr("Choose the artwork that takes the place of the old.")
            self.new.show_words(self.tr("No new picture yet"), text)
        for side, markers in ((OLD, self.markers[OLD]), (NEW, self.markers[NEW])):
            places = marks.places(side) if side == OLD or ready else []
            markers.show(places, marks.current, marks.faults)
        for part in (self._bounds, self._shape):
            part.setEnabled(ready)
        self._told.setText(self._asked(ready=ready))
        tell(self._residuals, how_well(self.landmarks))
        failure = self.chosen.failure if self._new is not None else None
        problem = failure or (marks.problem if len(marks.complete) >= FEWEST else None)
        told = words(problem) if problem is not None else ""
        if marks.fit is not None and marks.fit.transform.mirrored:
            told = self.tr("These landmarks turn the map over. Check which is which.")
        tell(self._problem, told)
        matching = self.pages.currentIndex() == 0
        self.go.setText(self.tr("Preview the shift") if matching else self.tr("Apply"))
        working = self._work.busy
        self.go.setEnabled(not working and (not matching or (ready and marks.fit is not None)))
        self.pages.setEnabled(not working)
        self._back.setVisible(not matching)

    def _asked(self, *, ready: bool) -> str:
        if self._work.busy:
            done, total = self._counting.done, self._counting.total
            if not total:
                return self.tr("Working out where every pin goes…")
            sentence = self.tr("Working out where every pin goes… {done} of {total}")
            return sentence.format(done=number(done), total=number(total))
        if self.chosen.busy:
            return self.tr("Reading the picture…")
        return wanted_next(self.landmarks, ready=ready)

    # --- the change ---

    def _go_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self._show()

    def _go(self) -> None:
        if self.pages.currentIndex() == 0:
            self._preview()
        else:
            self._apply()

    def _preview(self) -> None:
        """Work the change out, beside the window: ten thousand entries take some seconds."""
        made, bounds = self.landmarks.fit, self.landmarks.bounds[NEW]
        if made is None:
            return
        workspace = self._workspace
        map_ = self._map.settings._replace(picture=self.chosen.draft.picture, bounds=bounds)
        along = self._regions.isChecked()
        try:
            for file in (FILE, f"{FOLDER}/{map_.regions}" if map_.regions else FILE):
                workspace.text(file)  # loaded here, as it tells others
        except EditorError as error:
            tell(self._problem, words(error.message))
            return
        transform = made.transform
        self._counting = counting = Counting()
        self._work.ask(lambda: _worked_out(workspace, map_, transform, counting, along=along))
        self._looking.start()
        self._show()

    def _tell_how_far(self) -> None:
        """While it is worked out, say how far that is."""
        self._told.setText(self._asked(ready=True))

    def _call_off(self) -> None:
        """Work out no more, and match on; there is nothing else to cancel by then."""
        self._counting.stop()

    def reject(self) -> None:
        """Cancel what is being worked out, else the whole."""
        if self._work.busy:
            self._call_off()
        else:
            super().reject()

    def _take_artwork(self, answer: Artwork | EditorError | None) -> None:
        self._looking.stop()
        if answer is None:
            self._show()
            return
        if isinstance(answer, EditorError):
            self._show()
            tell(self._problem, words(answer.message))
            return
        self._artwork = answer
        keeps = self._map.regions is not None and not self._regions.isChecked()
        regions = self._map.regions if keeps else ()
        bounds = self.landmarks.bounds[NEW]
        self.preview.show_artwork(answer, bounds, self._new, regions)
        self._go_to(1)

    def _apply(self) -> None:
        picture, file = self.chosen.draft.picture, self.chosen.draft.picture_file
        if self._artwork is None or picture is None:
            return
        try:
            copy = partial(bring, self._workspace, file, picture) if file is not None else None
            if not apply_many(self, self._workspace, self._artwork.plan.change, copy):
                return
        except EditorError as error:
            tell(self._problem, words(error.message))
            return
        self.accept()


def _worked_out(
    workspace: Workspace,
    map_: MapSettings,
    transform: Transform,
    counting: Counting,
    *,
    along: bool,
) -> Artwork | EditorError | None:
    """What the artwork would do, or why it cannot; None where that was called off."""
    try:
        return new_artwork(workspace, map_, transform, move_regions=along, through=counting.through)
    except CalledOffError:
        return None
    except EditorError as error:
        return error
