"""Each setting does what it says, at once, in a window that is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QFontInfo, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from editor.ui import text_size
from editor.ui.look import set_application_font
from editor.ui.preferences import Preferences
from editor.ui.settings.values import Settings
from editor.ui.window import MainWindow
from editor.workspace.saves import Bounds
from tests.ui.windows import is_read
from tests.workspace.trash import Trash

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, sample_vault: Path, tmp_path: Path) -> Iterator[MainWindow]:
    settings = sample_vault / ".territory" / "vault.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("    picture: map.svg\n", ""), encoding="utf-8")
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(made)
    made.resize(1500, 900)
    made.show()
    made.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(made) and made.selection.path is not None)
    yield made
    made.close()


@pytest.fixture
def settings(window: MainWindow) -> Settings:
    return window._preferences.settings


def test_the_article_is_written_as_the_curator_likes(
    window: MainWindow, settings: Settings, qapp: QApplication
) -> None:
    body = window.article.body
    assert isinstance(body, QPlainTextEdit)
    size = QFontInfo(body.font()).pixelSize()
    family = body.font().families()
    settings.change("article/size", "135")
    assert QFontInfo(body.font()).pixelSize() == round(size * 1.35)
    settings.change("article/face", "serif")
    assert body.font().families() != family
    settings.change("article/face", "sans")
    assert body.font().families() == qapp.font().families()
    before = qapp.font()
    try:
        text_size.choose(qapp, 150)
        wanted = round(QFontInfo(qapp.font()).pixelSize() * 1.35)
        assert QFontInfo(body.font()).pixelSize() == wanted > round(size * 1.35)
    finally:
        text_size.choose(qapp, 100)
        set_application_font(qapp, before)
    settings.reset("article/face")
    settings.reset("article/size")
    assert body.font().families() == family
    assert QFontInfo(body.font()).pixelSize() == size

    window.article.setSizes([240, 900, 240])
    whole = body.viewport().width()
    settings.change("article/line", "50")
    letters = body.fontMetrics().averageCharWidth() * 50 + 2 * body.document().documentMargin()
    assert body.viewport().width() == pytest.approx(letters, abs=2)
    window.article.setSizes([240, 300, 840])
    assert body.viewportMargins().left() == 0  # there is no room for them
    settings.reset("article/line")
    window.article.setSizes([240, 900, 240])
    assert body.viewport().width() == pytest.approx(whole, abs=20)  # a scroll bar may be there


def test_without_the_page_its_engine_does_not_start(window: MainWindow, settings: Settings) -> None:
    article, action = window.article, window.actions_by_name["preview"]
    assert action.isChecked()
    action.trigger()
    assert not settings.is_on("preview/shown")
    assert not article.preview.isVisible()
    article.start_preview()
    assert not article.preview.has_engine
    window.selection.select(None)
    settings.change("preview/shown", True)
    assert action.isChecked()
    assert article.preview.isVisible()
    assert article.preview.has_engine


def test_the_wheel_pushes_the_map_where_that_is_wanted(
    window: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    window.show_view("map")
    view = window.map.view
    qtbot.waitUntil(lambda: window.map.shown_map is not None)

    def turn(modifiers: Qt.KeyboardModifier) -> tuple[float, float]:
        """How the scale and the top of the map changed."""
        before = view.mover.camera
        at = QPointF(view.rect().center())
        QApplication.sendEvent(
            view,
            QWheelEvent(
                at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                modifiers, Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip
        qtbot.waitUntil(lambda: not view.mover.moving)
        return view.mover.camera.scale / before.scale, view.mover.camera.top - before.top

    assert turn(NONE)[0] > 1.2
    settings.change("map/wheel", "push")
    scale, top = turn(NONE)
    assert scale == pytest.approx(1)
    assert top > 0
    assert turn(CTRL)[0] > 1.2


def test_one_entry_goes_to_the_trash_unasked_where_that_is_wanted(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    assert window.workspace is not None
    workspace = window.workspace
    workspace.trash = Trash(tmp_path / "trash")
    linked = next(one.path for one in workspace.entries()
                  if any(workspace.links.resolve(target, other.path) == one.path
                         for other in workspace.entries() if other.path != one.path
                         for target in _targets(other.body)))  # fmt: skip
    settings.change("trash/ask", False)
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            asked.append(dialog.objectName())
            dialog.reject()

    window.selection.select(linked)
    QTimer.singleShot(0, answer)
    window.commands.delete([linked])
    assert asked == ["deleteDialog"]
    assert workspace.has_entry(linked)

    paths = [one.path for one in workspace.entries() if one.readable]
    unlinked = next(path for path in paths if not _is_linked(window, path))
    window.commands.delete([unlinked])
    assert asked == ["deleteDialog"]
    assert not workspace.has_entry(unlinked), window.notices.text
    assert "Undo brings it back" in window.notices.text
    workspace.document.undo()
    assert workspace.has_entry(unlinked)


def _targets(body: str) -> list[str]:
    return [part.partition("]]")[0].partition("|")[0] for part in body.split("[[")[1:]]


def _is_linked(window: MainWindow, path: str) -> bool:
    from editor.workspace.mentions import mentions_of

    assert window.workspace is not None
    return bool(mentions_of(window.workspace, [path]).entries)


def test_earlier_versions_are_kept_as_long_as_is_chosen_by_now(
    window: MainWindow, settings: Settings
) -> None:
    saves = window.recovery.saves
    assert saves is not None
    settings.change("saves/days", 7)
    settings.change("saves/megabytes", 50)
    assert saves.bounds == Bounds(7, 50)
