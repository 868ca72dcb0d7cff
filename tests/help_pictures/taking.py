"""Takes the pictures of the help in one language: `taking.py FOLDER LANGUAGE [NAME]...`.

What would differ from one run to the next is held still: the clock, the ages of files, the caret.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from itertools import count
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"
os.environ["TZ"] = "UTC"

from tests.conftest import SAMPLE

# isort: split
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from editor.app import Appearance, make_application
from editor.language import ENGLISH
from editor.publish.git import trust
from editor.ui import languages, motion
from editor.ui.export.dialog import ExportDialog
from editor.ui.new_entry import place
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.ui.look.scenes import SCENES, Stage, make_repository
from tests.ui.windows import forget_changes

_NOW = datetime(2026, 6, 12, 10, 40, 5, tzinfo=UTC).timestamp()
_WINDOW = QSize(1200, 760)
# Pictures are shown in half their size: parts as they are in the window, windows a little smaller.
_PART, _WHOLE = 2.0, 1.2
# So often in a row a picture is looked at without a change before it is kept.
_STILL = 3
_SHOWN = "River_School.md"
_UNPLACED = "Swings_for_Grown-ups.md"

Take = Callable[..., None]


class Then(datetime):
    """The clock stands still."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Then:
        """The moment of all pictures."""
        return cls.fromtimestamp(_NOW, tz)


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
            _choose(_part(stage, "vocabularyPage"), QCoreApplication.translate("labels", "Sectors"))
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
    stage.wait(lambda: window.map.suggesting.advisor.up_to_date)
    QTest.qWait(1200)
    stage.wait(lambda: window.map.view.settled)
    take("map", window, whole=True)
    window.selection.select(_path(stage, _UNPLACED))
    stage.wait(lambda: window.map.suggesting.current is not None)
    QTest.qWait(800)
    view = window.map.view
    stage.wait(lambda: view.settled)
    # The card, and what of the map is beside it.
    take("suggestion", view, QRect(0, 150, view.width(), 460))
    window.actions_by_name["map-suggest"].trigger()
    window.selection.select(_path(stage, _SHOWN))
    window.actions_by_name["map-regions"].trigger()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.qWait(800)
    stage.wait(lambda: view.settled)
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


def versions(stage: Stage, take: Take) -> None:
    """What an entry was before: with the saves of `changed`."""
    # What these show is worked out meanwhile, and comes only while nothing waits in a turn.
    window = stage.window
    window.recovery.show_versions(_path(stage, _SHOWN))
    dialog = _part(stage, "versionsDialog")
    QTest.qWait(6000)
    take("versions", dialog, whole=True)
    dialog.close()


def slow_dialogs(stage: Stage, take: Take) -> None:
    """Dialogs that work for long before they are looked at."""
    window = stage.window

    def exported(dialog: QWidget) -> None:
        assert isinstance(dialog, ExportDialog)
        QTest.qWait(500)
        stage.wait(lambda: dialog.settled, 60_000)
        take("export", dialog, whole=True)

    window.show_view("map")
    stage.during(window.actions_by_name["map-export"].trigger, exported)
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


# In this order: what one does is seen in the pictures of the next.
SHOWS = (views, the_map, changed, dialogs, versions, slow_dialogs)


def drawn(widget: QWidget, part: QRect, scale: float) -> QImage:
    """A part of a widget, drawn at that scale."""
    pixmap = QPixmap((part.size().toSizeF() * scale).toSize())
    pixmap.setDevicePixelRatio(scale)
    widget.render(pixmap, QPoint(), QRegion(part))
    pixmap.setDevicePixelRatio(1)
    return pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)


def settled(widget: QWidget, part: QRect, scale: float) -> QImage:
    """The same, as soon as nothing of it changes any more."""
    image, same = drawn(widget, part, scale), 0
    for _ in range(40):
        QTest.qWait(400)
        before, image = image, drawn(widget, part, scale)
        same = same + 1 if image == before else 0
        if same == _STILL:
            break
    return image


def draw(folder: Path, work: Path, tones: str, only: list[str]) -> None:
    """Draw the pictures in the tones that hold into `folder`. work: a folder for the vault."""
    vault = Path(shutil.copytree(SAMPLE, work / "sample-vault"))
    make_repository(vault)
    for file in vault.rglob("*"):
        os.utime(file, (_NOW - 100_000, _NOW - 100_000))
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
        left.discard(name)
        QApplication.processEvents()
        shown = QRect(part or widget.rect())
        shown.setHeight(min(shown.height(), height))
        image = settled(widget, shown, _WHOLE if whole else _PART)
        image.save(str(folder / f"{name}{'' if tones == 'light' else '-dark'}.png"))

    left = set(only)
    for show in SHOWS:
        show(stage, take)
        if only and not left:
            break
    forget_changes(window)
    window.close()
    window.deleteLater()


def main(folder: Path, language: str, only: list[str]) -> int:
    """Take all pictures, or those named, in a language."""
    time.tzset()
    for name in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"):
        os.environ[name] = "2026-06-11T09:15:00+0000"
    clock = count()
    # One moment after the other, but all within a minute.
    time.time = lambda: _NOW + next(clock) / 1000
    vars(place).update(datetime=Then)
    application = make_application()
    QApplication.setCursorFlashTime(0)
    motion.choose("reduced")
    if language != ENGLISH:
        languages.start(application, language)
    appearance = Appearance(application, "light")
    work = Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    for tones in ("light", "dark"):
        appearance.choose(tones)
        draw(folder, work / tones, tones, only)
    shutil.rmtree(work, ignore_errors=True)
    return 0


if __name__ == "__main__":
    status = main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
    sys.stdout.flush()
    os._exit(status)  # the engine's processes take their time
