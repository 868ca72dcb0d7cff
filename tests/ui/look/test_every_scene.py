"""Every view and dialog, in a small window and with large text: nothing is cut off or covered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.app import Appearance
from editor.schema import collation
from editor.ui import languages, text_size
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.ui.access.test_dialogs import MADE_OF, dialog_classes
from tests.ui.look.scenes import SCENES, VIEWS, Stage
from tests.ui.look.walk import flaws
from tests.ui.windows import forget_changes, is_read

SIZES = {100: (940, 600), 200: (1024, 700)}
# German has the longest words, French and Spanish the longest texts.
SPOKEN = ((100, "en"), (200, "en"), (200, "de"), (200, "fr"), (200, "es"))


@pytest.fixture(params=SPOKEN, ids=lambda spoken: f"{spoken[0]}%-{spoken[1]}")
def percent(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[int]:
    percent, language = request.param
    before, installed = QLocale(), []
    monkeypatch.setattr(
        languages, "_add", lambda app, one: installed.append(one) or app.installTranslator(one)
    )
    languages.start(qapp, language)
    text_size.choose(qapp, percent)
    appearance = Appearance(qapp, "light")
    yield percent
    text_size.choose(qapp, text_size.USUAL)
    appearance.choose("light")
    qapp.setStyleSheet("")
    appearance.deleteLater()
    for one in installed:
        qapp.removeTranslator(one)
        one.deleteLater()
    QLocale.setDefault(before)
    collation.use("en")


def test_nothing_is_cut_off_or_covered(
    percent: int, qtbot: QtBot, tmp_path: Path, sample_vault: Path
) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    window = MainWindow(preferences, lambda: sample_vault)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(*SIZES[percent])
    window.show()
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(window), timeout=20_000)
    window.finish_start()
    with qtbot.waitSignal(window.map_parts.ready, timeout=20_000):
        window.map_parts.bring()
    stage, found = Stage(window, tmp_path), []
    # With the most that stands in bars and chips.
    title = stage.workspace.title(stage.path)
    edits.set_field(stage.workspace, stage.path, "title", f"{title}, once more")
    qtbot.waitUntil(lambda: bool(window.top_bar.count("changes")), timeout=20_000)
    seen: set[str] = set()

    # What fits with large text fits with small: dialogs are opened once.
    for scene in SCENES if percent > 100 else SCENES[: len(VIEWS)]:

        def look(shown: QWidget, name: str = scene.name) -> None:
            for _ in range(3):  # what a layout asks for may ask for more
                QApplication.processEvents()
            seen.add(type(shown).__name__)
            found.extend(f"{name}: {flaw}" for flaw in flaws(shown))
            if shown is not window and _least(shown).boundedTo(window.size()) != _least(shown):
                found.append(f"{name}: at least {_least(shown).toTuple()}, larger than the window")

        scene.play(stage, look)
    assert found == []
    if percent > 100:
        # Whoever adds a dialog adds its scene.
        assert set(dialog_classes()) - MADE_OF <= seen


def _least(dialog: QWidget) -> QSize:
    """The smallest that a dialog can be."""
    layout = dialog.layout()
    if layout is None or not dialog.minimumSize().isNull():
        return dialog.minimumSize()
    least = layout.totalMinimumSize()
    high = layout.totalMinimumHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else 0
    return least.expandedTo(QSize(0, high))
