"""Draws the pictures of the help, light and dark: `python -m tests.help_pictures [NAME]...`.

They are made on a copy of the sample vault, without a display, and written beside the pages in few
colours, so that they are small. Parts are drawn at twice the size that they are shown in, whole
windows at that size or a little more.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"

from tests.conftest import ROOT, SAMPLE

# isort: split
import numpy
from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from editor.app import Appearance, make_application
from editor.publish.git import trust
from editor.ui import motion
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.ui.look.scenes import SCENES, Stage, make_repository
from tests.ui.windows import forget_changes

FOLDER = ROOT / "resources" / "help" / "en" / "pictures"
_WINDOW = QSize(1200, 760)
_COLOURS = 64
_SHOWN = "River_School.md"
_UNPLACED = "Swings_for_Grown-ups.md"

Take = Callable[..., None]


def _path(stage: Stage, name: str) -> str:
    return next(one.path for one in stage.workspace.entries() if one.path.endswith(name))


def _article(stage: Stage) -> None:
    stage.window.show_view("article")
    rendered: list[str] = []
    preview = stage.window.article.preview
    preview.rendered.connect(rendered.append)
    stage.window.selection.select(None)
    stage.window.selection.select(_path(stage, _SHOWN))
    stage.wait(lambda: _path(stage, _SHOWN) in rendered)
    QTest.qWait(1500)  # the engine paints in a process of its own


def _part(stage: Stage, name: str) -> QWidget:
    found = stage.window.findChild(QWidget, name)
    assert found is not None, name
    return found


def _choose(page: QWidget, text: str) -> None:
    """Choose the row of that text in one of the lists of a page."""
    seen = []
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount() if model else 0):
            seen.append(str(model.index(row, 0).data()))
            if seen[-1].partition(",")[0] == text:
                view.setCurrentIndex(model.index(row, 0))
                return
    raise LookupError(f"{text} is none of {seen}")


def views(stage: Stage, take: Take) -> None:
    """The views of the window, and parts of them."""
    window = stage.window
    _article(stage)
    take("window", window, whole=True)
    bar = _part(stage, "bodyPane")
    corner = bar.mapTo(window, bar.rect().topLeft())
    take("article", window, QRect(corner, window.rect().bottomRight()), height=430)
    window.entries.focus_search()
    window.entries.search.setText("boat")
    stage.wait(lambda: len(window.entries.shown_paths()) < 20)
    take("search", window.entries, height=400)
    window.entries.show_everything()
    window.entries.search.clear()
    found = window.entries.reviewing
    stage.wait(lambda: found.whole)
    window.selection.select(_path(stage, "Worm_Parliament.md"))
    window.form.reveal("sectors")
    QTest.qWait(600)
    take("form", _part(stage, "formPane"))
    window.selection.select(stage.path)
    for name in ("table", "vocabulary", "problems"):
        window.show_view(name)
        if name == "vocabulary":
            stage.wait(lambda: not window.views.vocabulary.busy)
            QTest.qWait(500)
            _choose(_part(stage, "vocabularyPage"), "Sectors")
            stage.wait(lambda: not window.views.vocabulary.busy)
            _choose(_part(stage, "vocabularyPage"), "Arts & Culture")
        stage.wait(lambda: not window.views.vocabulary.busy)
        stage.wait(lambda: found.whole and not window.views.problems.busy)
        take(name, window, whole=True)


def the_map(stage: Stage, take: Take) -> None:
    """The map and what is done on it."""
    window = stage.window
    window.show_view("map")
    window.selection.select(_path(stage, _SHOWN))
    window.map.view.mover.fit()
    QTest.qWait(1200)
    take("map", window, whole=True)
    window.selection.select(_path(stage, _UNPLACED))
    stage.wait(lambda: window.map.suggesting.current is not None)
    QTest.qWait(800)
    view = _part(stage, "territoryView")
    take("suggestion", view, height=460)
    window.actions_by_name["map-suggest"].trigger()
    window.selection.select(_path(stage, _SHOWN))
    window.actions_by_name["map-regions"].trigger()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.qWait(800)
    take("territories", view, height=460)
    window.actions_by_name["map-regions"].trigger()


def dialogs(stage: Stage, take: Take) -> None:
    """Dialogs."""
    names = {
        "new": "new-entry",
        "fields": "fields-dialog",
        "saving": "saving",
        "merge": "clash",
    }
    window = stage.window
    window.selection.select(_path(stage, _SHOWN))
    for scene in SCENES:
        if scene.name in names:

            def look(dialog: QWidget, name: str = names[scene.name]) -> None:
                QTest.qWait(900)
                take(name, dialog, whole=dialog.width() > 700)

            scene.play(stage, look)
    # What these show is worked out meanwhile, and comes only while nothing waits in a turn.
    window.recovery.show_versions(_path(stage, _SHOWN))
    versions = _part(stage, "versionsDialog")
    QTest.qWait(6000)
    take("versions", versions, whole=True)
    versions.close()

    def drawn() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        take("export", dialog, whole=True)
        dialog.close()

    window.show_view("map")
    QTimer.singleShot(8000, drawn)
    window.actions_by_name["map-export"].trigger()
    for action, name in (("rehearsal", "rehearsal"), ("settings", "settings")):

        def shown(dialog: QWidget, name: str = name) -> None:
            button = dialog.findChild(QWidget, "rehearsalStart")
            if button is not None:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                stop = dialog.findChild(QWidget, "rehearsalStop")
                stage.wait(lambda: stop.isVisible() and stop.isEnabled())
                stage.wait(lambda: not (stop.isVisible() and stop.isEnabled()), 120_000)
                QTest.qWait(1500)
            QTest.qWait(500)
            take(name, dialog, whole=True)

        window.show_view("article")
        stage.during(window.actions_by_name[action].trigger, shown)


def changed(stage: Stage, take: Take) -> None:
    """What differs, and the panel for sharing."""
    window, workspace = stage.window, stage.workspace
    path = _path(stage, _SHOWN)
    entry = workspace.entry(path)
    assert entry.place.x is not None
    assert entry.place.y is not None
    edits.set_field(workspace, path, "size", "21-50")
    edits.move(workspace, path, entry.place.x + 42, entry.place.y)
    edits.set_body(workspace, path, entry.body.replace("forty", "fifty"), typed=False)
    window.show_view("changes")
    page = window.views.changes
    stage.wait(lambda: not page.busy and bool(page.chosen()))
    window.selection.select(path)
    stage.wait(lambda: not page.busy)
    QTest.qWait(700)
    take("changes", window, whole=True)
    assert window.save()
    stage.wait(lambda: not page.busy)
    QTest.qWait(1500)
    panel = _part(stage, "changedPane")
    take("record", panel)
    for _ in range(3):
        workspace.document.undo()
    assert window.save()


SHOWS = (views, the_map, changed, dialogs)


def small(image: QImage, colours: int = _COLOURS) -> QImage:
    """The picture in so many colours, chosen from those that it has: those near are made one."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), -1, 4)
    pixels = raw[:, : image.width(), :3].reshape(-1, 3)
    found, counts = numpy.unique(pixels >> 3, axis=0, return_counts=True)
    chosen = found[numpy.argsort(-counts)[: 8 * colours]].astype(numpy.float64) * 8 + 4
    weights = numpy.sqrt(numpy.sort(counts)[::-1][: len(chosen)])
    # The commonest first, then always the one farthest from those that are chosen.
    table = [chosen[0]]
    far = numpy.full(len(chosen), numpy.inf)
    for _ in range(min(colours, len(chosen)) - 1):
        far = numpy.minimum(far, ((chosen - table[-1]) ** 2).sum(1))
        table.append(chosen[int((far * weights).argmax())])
    exact = []
    for centre in table:  # as the picture has it, not as the middle of a cell
        near = pixels[:: max(1, len(pixels) // 40_000)]
        inside = near[(abs(near - centre) <= 4).all(1)]
        exact.append(inside.mean(0).round() if len(inside) else centre)
    argb = [0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for b, g, r in exact]
    return image.convertToFormat(
        QImage.Format.Format_Indexed8, argb, Qt.ImageConversionFlag.ThresholdDither
    )


def draw(work: Path, tones: str, only: list[str]) -> None:
    """Draw the pictures in the tones that hold. work: a folder for the vault."""
    vault = Path(shutil.copytree(SAMPLE, work / "sample-vault"))
    make_repository(vault)
    preferences = Preferences(work / "settings.ini")
    preferences.keep_merge_offered(vault.resolve())
    trust.keep(vault.resolve(), ())
    window = MainWindow(preferences, lambda: vault)
    window.resize(_WINDOW)
    window.show()
    window.open_vault(vault)
    stage = Stage(window, work)
    stage.wait(lambda: window.workspace is not None and not window.workspace.loading)
    window.finish_start()
    stage.wait(lambda: window.entries.reviewing.whole)

    def take(
        name: str,
        widget: QWidget,
        part: QRect | None = None,
        *,
        whole: bool = False,
        height: int = 10_000,
    ) -> None:
        if only and name not in only:
            return
        QApplication.processEvents()
        shown = QRect(part or widget.rect())
        shown.setHeight(min(shown.height(), height))
        image = widget.grab(shown).toImage()
        image.setDevicePixelRatio(1)
        if whole:
            image = image.scaledToWidth(
                round(image.width() * 0.6), Qt.TransformationMode.SmoothTransformation
            )
        file = FOLDER / (f"{name}.png" if tones == "light" else f"{name}-dark.png")
        small(image).save(str(file), None, 0)  # type: ignore[call-overload]
        print(f"{file.name}: {image.width()} x {image.height()}, {file.stat().st_size} bytes")

    for show in SHOWS:
        show(stage, take)
    forget_changes(window)
    window.close()
    window.deleteLater()


def main(only: list[str]) -> int:
    """Draw all pictures, or those named."""
    application = make_application()
    motion.choose("reduced")
    appearance = Appearance(application, "light")
    work = Path(tempfile.mkdtemp())
    FOLDER.mkdir(parents=True, exist_ok=True)
    for tones in ("light", "dark"):
        appearance.choose(tones)
        draw(work / tones, tones, only)
    shutil.rmtree(work, ignore_errors=True)
    return 0


if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(status)  # the engine's processes take their time
