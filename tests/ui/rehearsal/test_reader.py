"""What the engine of a rehearsal may do."""

from pathlib import Path

from pytestqt.qtbot import QtBot


def test_a_rehearsed_page_may_run_scripts_and_nothing_else_that_no_page_may(
    qtbot: QtBot, tmp_path: Path
) -> None:
    from PySide6.QtWebEngineCore import QWebEngineSettings

    from editor.ui.preview.confines import NEVER
    from editor.ui.rehearsal.reader import Reader

    reader = Reader(tmp_path)
    settings = reader.view.page().settings()
    assert [one for one in NEVER if settings.testAttribute(one)] == []
    assert settings.testAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled)
    reader.shut_down()
