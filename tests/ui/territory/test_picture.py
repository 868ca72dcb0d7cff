import zlib

import pytest
from PySide6.QtCore import QRect, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from editor.messages import english
from editor.territory.bounds import Bounds
from editor.ui.look import DARK, LIGHT
from editor.ui.territory.camera import Camera
from editor.ui.territory.night import darkened, is_on_paper
from editor.ui.territory.picture import LARGEST_PIXELS, PictureError, load
from editor.ui.territory.picture_layer import PictureLayer

QUARTERS = (
    '<svg xmlns="http://www.w3.org/2000/svg" {size}>'
    '<rect width="100%" height="100%" fill="#ffffff"/>'
    '<rect width="50" height="30" fill="#ff0000"/>'
    '<rect x="50" y="30" width="50" height="30" fill="#0000ff"/>'
    "</svg>"
)


def svg(tmp_path, text, name="map.svg"):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def colours(image, points):
    return [image.pixelColor(x, y).name() for x, y in points]


@pytest.mark.parametrize(
    "size",
    [
        'viewBox="0 0 100 60"',
        'width="100" height="60"',
        'width="100px" height="60px" x="7"',
        'width="50mm" height="30mm" viewBox="0 0 100 60"',
        'width="100%" height="100%" viewBox="0 0 100 60"',
        "width='300' viewBox='0 0 100 60' preserveAspectRatio='xMinYMin slice'",
    ],
)
def test_an_svg_is_stretched_to_the_size_asked_for(tmp_path, size):
    picture = load(svg(tmp_path, QUARTERS.format(size=size)))
    image = picture.render(QSize(200, 240), QRect(0, 0, 200, 240))
    assert image.size() == QSize(200, 240)
    found = colours(image, [(20, 20), (180, 20), (20, 220), (180, 220)])
    assert found == ["#ff0000", "#ffffff", "#ffffff", "#0000ff"]


def test_a_window_shows_the_same_as_that_part_of_the_whole(tmp_path):
    picture = load(svg(tmp_path, QUARTERS.format(size='viewBox="0 0 100 60"')))
    whole = picture.render(QSize(1000, 600), QRect(0, 0, 1000, 600))
    window = QRect(450, 250, 120, 130)
    assert picture.render(QSize(1000, 600), window) == whole.copy(window)


def test_masks_clips_and_text_on_paths_are_drawn(tmp_path):
    text = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">'
        '<defs><mask id="m"><rect width="50" height="60" fill="white"/></mask>'
        '<clipPath id="c"><rect width="100" height="30"/></clipPath></defs>'
        '<g clip-path="url(#c)"><rect mask="url(#m)" width="100" height="60" fill="#00ff00"/></g>'
        "</svg>"
    )
    image = load(svg(tmp_path, text)).render(QSize(100, 60), QRect(0, 0, 100, 60))
    alphas = [image.pixelColor(*at).alpha() for at in ((10, 10), (80, 10), (10, 50))]
    assert alphas == [255, 0, 0]


@pytest.mark.parametrize(
    "text",
    [
        b'\xef\xbb\xbf<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
        '<?xml version="1.0" encoding="UTF-16"?><svg xmlns="http://www.w3.org/2000/svg" '
        'width="4" height="4"><title>é</title></svg>'.encode("utf-16"),
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!-- é --><svg '
        'xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'.encode("latin-1"),
        b'<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>'
        b'<svg xmlns="&ns;" width="4" height="4"><rect width="4" height="4"/></svg>',
        b'<s:svg xmlns:s="http://www.w3.org/2000/svg" width="4" height="4"><s:rect/></s:svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg" data-x="a>b" width="4" height="4"></svg>',
    ],
)
def test_svgs_as_programs_write_them_are_read(tmp_path, text):
    image = load(svg(tmp_path, text)).render(QSize(8, 8), QRect(0, 0, 8, 8))
    assert image.size() == QSize(8, 8)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"<html></html>", "territory.picture-broken"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "territory.picture-sizeless"),
        (
            b'<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="5"/>',
            "territory.picture-sizeless",
        ),
        (b'<svg width="4" height="4">\xff\xfe\xff</svg>', "territory.picture-broken"),
    ],
)
def test_an_svg_that_cannot_be_drawn_is_told(tmp_path, text, code):
    with pytest.raises(PictureError) as told:
        load(svg(tmp_path, text))
    assert told.value.message.code == code
    assert "map.svg" in english(told.value.message)


def nested(depth):
    groups = '<g opacity=".5">' * depth + '<rect width="9" height="9"/>' + "</g>" * depth
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{groups}</svg>'


def patterns(number):
    chain = "".join(
        f'<pattern id="p{n}" width="5" height="5"><rect width="9" height="9" '
        f'fill="url(#p{n - 1})"/></pattern>'
        for n in range(number)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{chain}'
        f'<rect width="9" height="9" fill="url(#p{number - 1})"/></svg>'
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [(nested(900), True), (nested(5000), False), (patterns(3900), True), (patterns(4100), False)],
    ids=["groups", "too many groups", "patterns", "too many patterns"],
)
def test_nested_pictures_are_drawn_or_told_and_never_end_the_program(qtbot, tmp_path, text, shown):
    path = svg(tmp_path, text)
    layer = PictureLayer()
    failures = []
    layer.failed.connect(failures.append)
    layer.set_picture(path, Bounds(0, 0, 100, 100))
    with qtbot.waitSignal(layer.changed, timeout=60_000):
        layer.request(Camera(1, 0, 100), QSizeF(100, 100), 1.0, LIGHT)
    assert layer.shown is shown
    assert len(failures) == (0 if shown else 1)


def test_a_torn_svg_is_told_when_it_is_drawn(tmp_path):
    torn = svg(tmp_path, '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><g')
    picture = load(torn)
    with pytest.raises(PictureError) as told:
        picture.render(QSize(8, 8), QRect(0, 0, 8, 8))
    assert told.value.message.code == "territory.picture-broken"


AZGAAR = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg id="map" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  width="600" height="400" version="1.1" background-color="#466eab">
<defs><g id="filters">
  <filter id="dropShadow"><feGaussianBlur in="SourceAlpha" stdDeviation="2"/>
    <feOffset dx="1" dy="2"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge>
  </filter>
  <filter id="paper"><feTurbulence baseFrequency="0.04" numOctaves="5"/>
    <feDiffuseLighting lighting-color="white" surfaceScale="2"><feDistantLight azimuth="45"
    elevation="60"/></feDiffuseLighting></filter></g>
  <g id="deftemp"><path id="coast" d="M100 80 Q300 20 480 120 T420 330 Q200 380 120 250Z"/>
    <mask id="land"><rect width="600" height="400" fill="black"/>
    <use xlink:href="#coast" fill="white"/></mask>
    <mask id="water"><rect width="600" height="400" fill="white"/>
    <use xlink:href="#coast" fill="black"/></mask>
    <path id="textPath_state1" d="M170 200 Q300 120 430 210"/></g>
  <pattern id="hatch" patternUnits="userSpaceOnUse" width="6" height="6">
    <line x1="0" y1="0" x2="0" y2="6" style="stroke: black; stroke-width: 2"/></pattern></defs>
<g id="viewbox"><g id="ocean"><rect id="oceanBase" width="600" height="400" fill="#466eab"/></g>
  <g id="landmass" mask="url(#land)" fill="#eef6fb"><rect width="600" height="400"/></g>
  <g id="regions" mask="url(#land)" opacity=".4"><path fill="#c06060" d="M100 0H300V400H100Z"/>
    <path fill="url(#hatch)" d="M300 0H330V400H300Z"/></g>
  <g id="coastline" filter="url(#dropShadow)"><use xlink:href="#coast" fill="none"
    stroke="#1f3846"/></g>
  <g id="labels"><g id="states" fill="#102030" font-size="34" text-anchor="middle"
    font-family="Almendra SC, serif"><text><textPath xlink:href="#textPath_state1"
    startOffset="50%"><tspan>Kingdom of Reeds</tspan></textPath></text></g></g></g>
</svg>"""


def test_a_picture_as_map_generators_write_it_has_its_masks_filters_and_bent_names(tmp_path):
    picture = load(svg(tmp_path, AZGAAR))
    assert picture.size == (600, 400)
    plain = load(svg(tmp_path, AZGAAR.replace("Kingdom of Reeds", ""), "plain.svg"))
    whole = QRect(0, 0, 1200, 800)
    named, bare = (one.render(whole.size(), whole) for one in (picture, plain))
    sea, reddish, land = colours(named, [(10, 10), (440, 520), (800, 540)])
    assert sea == "#466eab"
    assert QColor(reddish).red() > QColor(reddish).blue() + 20
    assert land == "#eef6fb"
    # The name bends: more of its ink is high in the middle than at its ends.
    inked = {
        (x // 60, y)
        for x in range(340, 860, 4)
        for y in range(200, 440, 4)
        if named.pixel(x, y) != bare.pixel(x, y)
    }
    assert len(inked) > 60
    tops = {part: min(y for x, y in inked if x == part) for part, _ in inked}
    assert tops[10] < min(tops[min(tops)], tops[max(tops)]) - 12


@pytest.mark.parametrize(
    "size", ['width="0" height="0"', 'width="4" height="-1"', 'viewBox="0 0 0 9"']
)
def test_an_svg_of_no_size_is_told_with_what_to_do(tmp_path, size):
    with pytest.raises(PictureError) as told:
        load(svg(tmp_path, f'<svg xmlns="http://www.w3.org/2000/svg" {size}/>'))
    assert told.value.message.code in {"territory.picture-sizeless", "territory.picture-broken"}
    assert "map.svg" in english(told.value.message)


@pytest.mark.parametrize("form", ["png", "jpg", "webp"])
def test_rasters_are_drawn(tmp_path, form):
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("#3060a0"))
    path = tmp_path / f"map.{form}"
    assert image.save(str(path))
    drawn = load(path).render(QSize(400, 240), QRect(100, 50, 60, 40))
    assert drawn.size() == QSize(60, 40)
    colour = drawn.pixelColor(30, 20)
    assert abs(colour.red() - 0x30) < 6
    assert abs(colour.blue() - 0xA0) < 6


def test_the_content_counts_not_the_ending(tmp_path):
    image = QImage(20, 12, QImage.Format.Format_RGB32)
    image.fill(0)
    path = tmp_path / "map.jpg"
    assert image.save(str(path), "png")
    assert load(path).render(QSize(20, 12), QRect(0, 0, 20, 12)).size() == QSize(20, 12)


def test_a_shrunken_raster_keeps_its_places(tmp_path):
    image = QImage(2400, 1600, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillRect(0, 0, 1200, 1600, QColor("black"))
    painter.end()
    path = tmp_path / "map.png"
    assert image.save(str(path))
    drawn = load(path).render(QSize(240, 160), QRect(0, 0, 240, 160))
    assert colours(drawn, [(50, 80), (200, 80)]) == ["#000000", "#ffffff"]


def huge_png(tmp_path, side):
    """A PNG that says it has side x side pixels; never decoded, so its rows may be missing."""

    def chunk(kind, data):
        body = kind + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    header = side.to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(b"\0")), chunk(b"IEND", b""))
    path = tmp_path / "huge.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))
    return path


def test_a_picture_of_too_many_pixels_is_refused_with_its_size(tmp_path):
    with pytest.raises(PictureError) as told:
        load(huge_png(tmp_path, 20_000))
    sentence = english(told.value.message)
    assert "20000 × 20000" in sentence
    assert "7700 × 7700" in sentence


@pytest.mark.parametrize("side", [int((LARGEST_PIXELS * 1.1) ** 0.5), 20_000])
def test_a_large_jpeg_is_shown_scaled_down(tmp_path, side):
    image = QImage(side, side // 2 if side == 20_000 else side, QImage.Format.Format_Grayscale8)
    image.fill(200)
    path = tmp_path / "large.jpg"
    assert image.save(str(path), "jpg", 10)
    picture = load(path)
    assert picture.size == (image.width(), image.height())
    drawn = picture.render(QSize(100, 100), QRect(0, 0, 100, 100))
    assert abs(drawn.pixelColor(50, 50).red() - 200) < 6


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a nonsense", b"\0" * 100])
def test_a_broken_raster_is_told(tmp_path, content):
    path = tmp_path / "map.png"
    path.write_bytes(content)
    with pytest.raises(PictureError) as told:
        load(path)
    assert told.value.message.code == "territory.picture-broken"


def test_a_missing_picture_and_a_folder_are_told(tmp_path):
    with pytest.raises(PictureError) as told:
        load(tmp_path / "none.png")
    assert told.value.message.code == "territory.picture-missing"
    with pytest.raises(PictureError) as told:
        load(tmp_path)
    assert told.value.message.code == "territory.picture-unreadable"


def plain(colour):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def test_light_paper_turns_dark_and_keeps_its_hue():
    paper = plain("#f0e0c0")
    assert is_on_paper(paper)
    night = darkened(paper, DARK, on_paper=True).pixelColor(5, 5)
    assert night.lightness() < 90
    assert abs(night.hslHue() - QColor("#f0e0c0").hslHue()) < 12


def test_dark_lines_on_paper_become_light():
    ink = darkened(plain("#202020"), DARK, on_paper=True).pixelColor(5, 5)
    assert ink.lightness() > 160


def test_a_photograph_is_dimmed_and_stays_what_it_is():
    photograph = plain("#406030")
    assert not is_on_paper(photograph)
    night = darkened(photograph, DARK, on_paper=False).pixelColor(5, 5)
    assert night.lightness() < QColor("#406030").lightness()
    assert abs(night.hslHue() - QColor("#406030").hslHue()) < 12


def test_what_shows_through_still_shows_through_in_the_dark():
    image = QImage(10, 10, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    assert is_on_paper(image)
    for on_paper in (True, False):
        assert darkened(image, DARK, on_paper=on_paper).pixelColor(5, 5).alpha() == 0
