from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.actions import make_actions
from editor.ui.empty_state import PICTURES, EmptyState, Picture
from editor.ui.look import DARK, LIGHT, palette
from editor.ui.start_page import StartPage


def test_every_picture_is_drawn_in_the_tones_of_the_moment(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    picture = Picture(holder)
    seen = set()
    for name in PICTURES:
        picture.show_picture(name)
        drawn = []
        for tones in (LIGHT, DARK):
            holder.setPalette(palette(tones))
            drawn.append(bytes(picture.grab().toImage().constBits()))
        assert drawn[0] != drawn[1], name
        seen.update(drawn)
    assert len(seen) == 2 * len(PICTURES)  # none is empty, none like another


def test_an_empty_state_says_one_thing_and_leads_on(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.resize(400, 400)
    state = EmptyState.over(view, "nothing")
    view.show()
    qtbot.waitExposed(view)
    assert not state.isVisible()
    state.say("Nothing here", "It comes later.", picture="search", act="Show & go")
    state.show()
    heading, act = state.findChild(QLabel, "nothingHeading"), state.findChild(QPushButton)
    assert heading is not None
    assert act is not None
    assert (heading.text(), act.text()) == ("Nothing here", "Show && go")
    view.resize(500, 500)
    qtbot.waitUntil(lambda: state.size() == view.viewport().size())
    with qtbot.waitSignal(state.acted):
        qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    state.say("Nothing here", picture="search")
    assert not act.isVisible()
    # Where there is little room, the words have all of it.
    view.resize(400, 150)
    picture = state.findChild(Picture)
    assert picture is not None
    qtbot.waitUntil(lambda: not picture.isVisible())


def test_the_start_page_tells_which_vaults_are_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    page = StartPage(make_actions(owner := QWidget()))
    qtbot.addWidget(owner)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    here, gone = tmp_path / "atlas", tmp_path / "gone"
    here.mkdir()
    page.show_recent([here, gone])
    page.show()
    rows = page.findChildren(QAbstractButton, "recentVault")
    assert [row.accessibleName() for row in rows] == ["atlas", "gone"]
    qtbot.waitUntil(lambda: rows[1].accessibleDescription().startswith("Not there now"))
    assert rows[0].accessibleDescription() == str(here)
    assert all(row.height() >= row.sizeHint().height() for row in rows)
    with qtbot.waitSignal(page.chosen) as chosen:
        rows[1].setFocus()
        qtbot.keyClick(rows[1], Qt.Key.Key_Space)
    assert chosen.args == [gone]


def test_the_start_page_gives_way_while_a_vault_is_opened(qtbot: QtBot) -> None:
    page = StartPage(make_actions(owner := QWidget()))
    qtbot.addWidget(owner)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    opening, button = page.findChild(EmptyState), page.findChild(QPushButton, "openVault")
    assert opening is not None
    assert button is not None
    assert button.isVisible()
    page.show_waiting(True)
    assert opening.isVisible()
    assert not button.isVisible()
    page.show_waiting(False)
    assert button.isVisible()


def test_long_words_for_what_begins_go_below_one_another(qtbot: QtBot) -> None:
    actions = make_actions(owner := QWidget())
    for name in ("open", "sample"):
        actions[name].setText("Open the vault that is there as an example for everybody")
    page = StartPage(actions)
    qtbot.addWidget(owner)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    first = page.findChild(QPushButton, "openVault")
    second = page.findChild(QPushButton, "openSample")
    assert first is not None
    assert second is not None
    qtbot.waitUntil(lambda: second.y() >= first.y() + first.height())
    assert all(one.width() >= one.sizeHint().width() for one in (first, second))
