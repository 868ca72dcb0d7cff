"""Pictures made fit to be put into a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter

from editor.ui.drawn.scaling import QtScaler
from editor.ui.svg import PictureError

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">{}</svg>'


def picture(width: int, height: int, kind: str = "PNG", tone: str = "#336699") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(tone))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_a_picture_of_usual_size_stays_as_it_is() -> None:
    content = picture(300, 200, "JPEG")
    made = QtScaler().whole(content, "map.jpg")
    assert made.content == content
    assert made.media == "image/jpeg"
    assert not made.on_paper
    assert QtScaler().whole(picture(9, 9, tone="#eeeeee"), "map.png").on_paper


@pytest.mark.parametrize("kind", ["PNG", "BMP"])
def test_a_large_picture_and_one_of_a_rare_kind_are_drawn_anew(kind: str) -> None:
    size = (6000, 300) if kind == "PNG" else (300, 200)
    made = QtScaler().whole(picture(*size, kind), f"map.{kind.lower()}")
    assert made.media == "image/webp"
    assert made.width / made.height == pytest.approx(size[0] / size[1], rel=0.02)
    assert QImage.fromData(made.content).width() == made.width <= 4096


def test_a_drawing_can_be_stretched_to_any_proportions() -> None:
    made = QtScaler().whole(SVG.format("<rect/>").encode(), "map.svg")
    assert made.media == "image/svg+xml"
    assert (made.width, made.height) == (30, 10)
    root = re.search(rb"<svg[^>]*>", made.content)
    assert root is not None
    assert b'preserveAspectRatio="none"' in root[0]
    assert b'width="30" height="10"' in root[0]


def test_small_pictures_fit_and_are_not_enlarged() -> None:
    made = QtScaler().small(picture(800, 400), "a.png", 100, 100)
    assert (made.width, made.height) == (100, 50)
    assert (QtScaler().small(picture(20, 10), "a.png", 100, 100))[2:4] == (20, 10)


def test_made_quickly_a_picture_is_a_photograph_unless_one_can_look_through_it() -> None:
    made = QtScaler().small(picture(800, 400), "a.png", 100, 100, quick=True)
    assert (made.media, made.width, made.height) == ("image/jpeg", 100, 50)
    image = QImage(200, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    made = QtScaler().small(bytes(buffer.data().data()), "a.png", 100, 100, quick=True)
    assert made.media == "image/webp"
    seen = QImage.fromData(made.content)
    assert seen.hasAlphaChannel()
    assert seen.pixelColor(50, 50).alpha() == 0


def test_a_photograph_taken_upright_is_small_and_upright() -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366cc"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image)
    small = QtScaler().small(bytes(buffer.data().data()), "photo.jpg", 100, 100)
    assert (small.width, small.height) == (50, 100)


def test_a_small_drawing_stays_one_and_a_large_one_is_drawn() -> None:
    assert QtScaler().small(SVG.format("").encode(), "a.svg", 96, 96).media == "image/svg+xml"
    large = SVG.format("<rect width='30' height='10' fill='red'/>" * 500).encode()
    drawn = QtScaler().small(large, "a.svg", 15, 15)
    assert (drawn.media, drawn.width, drawn.height) == ("image/webp", 15, 5)


@pytest.mark.parametrize(
    ("content", "name"), [(b"", "a.png"), (b"no picture", "a.jpg"), (b"<svg", "a.svg")]
)
def test_what_is_no_picture_is_refused(content: bytes, name: str) -> None:
    scaler = QtScaler()
    calls: list[Callable[[], object]] = [
        lambda: scaler.whole(content, name),
        lambda: scaler.small(content, name, 9, 9),
    ]
    for call in calls:
        with pytest.raises(PictureError):
            call()


def test_the_sample_vaults_pictures_can_all_be_put_into_a_file(sample_vault: Path) -> None:
    folder = sample_vault / "content" / "assets"
    for file in folder.iterdir():
        made = QtScaler().small(file.read_bytes(), file.name, 96, 96)
        assert len(made.content) <= 16_500, file.name
