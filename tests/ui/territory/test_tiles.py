"""Pins seen from near: their logos, or their initials."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from editor.territory.bounds import Bounds
from editor.ui import look
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.pins import PinSet

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    '<rect width="40" height="40" fill="#{}"/></svg>'
)


class Source:
    """Pictures of some entries, by path."""

    def __init__(self, folder, **files):
        self.folder = folder
        self.files = {f"{stem}.md": name for stem, name in files.items()}

    def written(self, path):
        return self.files.get(path, "")

    def file(self, path, written):
        return self.folder / written


@pytest.fixture
def source(tmp_path):
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    assert image.save(str(tmp_path / "a.png"))
    (tmp_path / "b.svg").write_text(SVG.format("654321"))
    (tmp_path / "c.png").write_text("no picture")
    return Source(tmp_path, a="a.png", b="b.svg", c="c.png", d="missing.png")


def near(stand, path, factor=4):
    """Zoom in on a pin and show it."""
    view = stand.view
    view.zoom(factor, stand.pixel(path))
    stand.rest()
    return view.grab().toImage()


def colour(image, at):
    return image.pixelColor(at.toPoint()).name()


@pytest.mark.parametrize(("path", "tone"), [("a.md", "#123456"), ("b.md", "#654321")])
def test_from_near_a_pin_shows_its_logo_in_a_ring_of_its_tone(stand, source, path, tone):
    view = stand.show()
    view.show_pictures(source)
    number = next(pin.tone for pin in view.pins if pin.path == path)
    assert colour(view.grab().toImage(), stand.pixel(path)) != tone
    image = near(stand, path)
    assert colour(image, stand.pixel(path)) == tone
    rim = [colour(image, stand.pixel(path) + QPointF(away, 0)) for away in range(12, 20)]
    assert look.DATA_TONES[number].lower() in rim


@pytest.mark.parametrize("path", ["c.md", "d.md"])
def test_a_missing_or_broken_logo_leaves_the_initials(stand, source, path):
    view = stand.show()
    without = near(stand, path)
    view.show_pictures(source)
    stand.rest()
    assert view.grab().toImage() == without


def test_a_pin_that_gets_another_logo_shows_it(stand, source):
    view = stand.show()
    view.show_pictures(source)
    near(stand, "a.md")
    source.files["a.md"] = "b.svg"
    view.pictures_changed()
    view.grab()
    stand.rest()
    assert colour(view.grab().toImage(), stand.pixel("a.md")) == "#654321"


def test_a_tile_is_hit_as_large_as_it_is_drawn(stand):
    stand.show()
    beside = QPoint(14, 0)
    stand.press(stand.pixel("c.md").toPoint() + beside)
    stand.release(stand.pixel("c.md").toPoint() + beside)
    assert stand.of("picked") == []
    near(stand, "c.md")
    stand.press(stand.pixel("c.md").toPoint() + beside)
    stand.release(stand.pixel("c.md").toPoint() + beside)
    assert stand.of("picked") == [("c.md",)]


def test_where_pins_crowd_they_stay_dots(stand):
    pins = [Pin(f"{n}.md", f"{n}", 600 + n % 40 * 2, 300 + n // 40 * 2, "", 1) for n in range(800)]
    view = stand.show(pins=pins)
    view.zoom(6, stand.pixel("420.md"))
    stand.rest()
    assert view.pin_set.radius(view.camera.scale) < 8
    view.zoom(6, stand.pixel("420.md"))
    stand.rest()
    assert view.pin_set.radius(view.camera.scale) == 16


@pytest.mark.parametrize("scale", [1.4, 4.0])
def test_in_a_hurry_a_pin_without_a_tile_is_a_dot(qtbot, scale):
    class Late:
        """Has no tile at hand."""

        def sprite(self, pin):
            raise AssertionError("there is no time for it")

        def at_hand(self, pin, until):
            return None

    pins = PinSet([Pin("a.md", "A", 40, 40, tone=2)], Bounds(0, 0, 1313, 735))
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    camera = Camera(scale, 0, 40 + 200 / scale)
    painter = QPainter(image)
    whole = QRectF(0, 0, 400, 400)
    pins.paint(painter, camera, whole, ratio=1, tones=look.LIGHT, tiles=Late(), hurried=True)
    painter.end()
    assert colour(image, camera.to_view(40, 40)) != "#ffffff"
