"""Small pictures of pictures, whatever they are made of."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from editor.ui.form.picture_face import THUMBNAIL
from editor.ui.thumbnails import Thumbnail, Thumbnails

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" '


def read(qtbot: Any, path: Path, ratio: float = 1.0) -> Thumbnail:
    thumbnails = Thumbnails(THUMBNAIL)
    qtbot.waitUntil(lambda: thumbnails.get(path, ratio) is not None)
    found = thumbnails.get(path, ratio)
    assert found is not None
    return found


def test_a_drawn_picture_shows_as_the_map_would_show_it(qtbot: Any, tmp_path: Path) -> None:
    groups = '<g opacity=".999">' * 300 + '<rect width="90" height="44"/>' + "</g>" * 300
    clip = '<clipPath id="c"><rect width="36" height="44"/></clipPath>'
    path = tmp_path / "logo.png"  # what is in it counts, not its ending
    path.write_text(
        f'{HEAD}width="72" height="44"><defs>{clip}</defs><g clip-path="url(#c)">{groups}</g></svg>'
    )
    found = read(qtbot, path, 2.0)
    assert found.pixels == QSize(72, 44)
    image = found.pixmap.toImage()
    assert image.size() == QSize(144, 88)
    assert (image.pixelColor(30, 40).alpha() > 150, image.pixelColor(110, 40).alpha()) == (True, 0)


@pytest.mark.parametrize(
    ("attributes", "pixels"),
    [
        ('width="100000" height="1"', QSize(100_000, 1)),
        ('width="0.1" height="900"', QSize(1, 900)),
        ("", QSize(300, 150)),
    ],
)
def test_odd_drawings_are_read_at_a_sensible_size(
    qtbot: Any, tmp_path: Path, attributes: str, pixels: QSize
) -> None:
    path = tmp_path / "odd.svg"
    path.write_text(f"{HEAD}{attributes}/>")
    found = read(qtbot, path)
    assert found.pixels == pixels
    assert found.pixmap.width() <= 4 * THUMBNAIL.width()
    assert found.pixmap.height() <= 4 * THUMBNAIL.height()


@pytest.mark.parametrize("text", ["<html/>", HEAD + 'width="9" height="9"><g>', ""])
def test_a_drawing_that_is_none_is_told(qtbot: Any, tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.svg"
    path.write_text(text)
    found = read(qtbot, path)
    assert found.pixmap.isNull()
    assert found.pixels.isEmpty()


def test_all_pictures_asked_for_come(qtbot: Any, tmp_path: Path) -> None:
    thumbnails = Thumbnails(THUMBNAIL)
    paths = [tmp_path / f"{number}.png" for number in range(30)]
    for number, path in enumerate(paths):
        image = QImage(QSize(100 + number, 50), QImage.Format.Format_RGB32)
        image.fill(number)
        assert image.save(str(path))
    for path in paths * 2:
        thumbnails.get(path, 1.0)
    told: list[bool] = []
    thumbnails.ready.connect(lambda: told.append(True))
    qtbot.waitUntil(lambda: len(told) == len(paths))
    found = [thumbnails.get(path, 1.0) for path in paths]
    assert [one and one.pixels.width() for one in found] == [100 + n for n in range(30)]


def test_nothing_comes_to_one_that_is_gone(qtbot: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text(f'{HEAD}width="72" height="44"/>')
    thumbnails = Thumbnails(THUMBNAIL)
    told: list[bool] = []
    thumbnails.ready.connect(lambda: told.append(True))
    assert thumbnails.get(path, 1.0) is None
    thumbnails.deleteLater()
    QApplication.sendPostedEvents(thumbnails, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: all(one.name != "newest" for one in threading.enumerate()))
    QApplication.processEvents()
    assert told == []


def test_a_missing_picture_has_none(qapp: object, tmp_path: Path) -> None:
    assert Thumbnails(THUMBNAIL).get(tmp_path / "none.png", 1.0) is None
