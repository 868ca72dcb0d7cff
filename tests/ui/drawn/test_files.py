"""The files themselves: PNG, SVG, PDF."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
import resvg_py
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtPdf import QPdfDocument

from editor.cli import run
from editor.ui.drawn.exporters import draw
from editor.ui.drawn.layout import lay_out
from editor.ui.drawn.png import PageSizeError
from editor.ui.drawn.sizes import in_pixels, on_paper
from editor.ui.drawn.wish import CalledOff, Wish, unheard
from editor.ui.look import DARK, LIGHT
from editor.ui.territory.content import MapContent, Pin
from editor.ui.territory.tints import data_tint
from tests.ui.drawn.conftest import BOUNDS, PINS

OUTPUT = in_pixels(1400, 800)
WISH = Wish(*OUTPUT.page)
SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 56" width="100" height="56">'
    '<rect width="100" height="56" fill="#ffeecc"/>{more}</svg>'
)


@pytest.fixture
def make(drawn, font):
    def made(ending, map_=drawn, output=OUTPUT, **wish):
        asked = replace(WISH, width=output.page[0], height=output.page[1], **wish)
        return draw(map_, ending, output, asked, font=font).content

    return made


@pytest.fixture
def pictured(drawn, tmp_path):
    def made(more=""):
        file = tmp_path / "map.svg"
        file.write_text(PICTURE.format(more=more))
        return replace(drawn, content=MapContent(BOUNDS, file, drawn.content.regions))

    return made


def image_of(data):
    image = QImage.fromData(QByteArray(data))
    assert not image.isNull()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def near(one, other, by=2):
    a, b = QColor(one), QColor(other)
    return all(abs(p - q) <= by for p, q in zip(a.getRgb(), b.getRgb(), strict=True))


def pdf_of(data, qtbot):
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() == QPdfDocument.Status.Ready
    document.buffer = buffer
    return document


# PNG


@pytest.mark.parametrize("size", [(1400, 800), (2400, 1350), (801, 333)])
def test_a_png_has_exactly_the_size(make, size):
    image = image_of(make(".png", output=in_pixels(*size)))
    assert (image.width(), image.height()) == size


def test_a_png_on_paper_knows_how_large_it_is(make):
    output = on_paper("A4")
    image = image_of(make(".png", output=output))
    inch = image.dotsPerMeterX() * 0.0254
    assert inch == pytest.approx(300, abs=0.5)
    assert image.width() / inch == pytest.approx(output.inches[0] - 2 * output.margin, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ratio", [1, 2.5])
def test_each_pin_lies_where_it_should(make, drawn, font, dark, ratio):
    output = in_pixels(round(1400 * ratio), round(800 * ratio))._replace(page=OUTPUT.page)
    image = image_of(make(".png", output=output, dark=dark))
    layout = lay_out(drawn, replace(WISH, dark=dark), font, unheard)
    for pin in PINS[:4]:
        place = layout.camera.to_view(pin.x, pin.y) * ratio
        tint = data_tint(pin.tone, DARK if dark else LIGHT)
        assert near(image.pixelColor(place.toPoint()), tint)


def test_what_is_asked_for_makes_a_difference(make):
    files = [
        make(".png"),
        make(".png", labels=False),
        make(".png", legend=False),
        make(".png", dark=True),
    ]
    assert len(set(files)) == 4


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_the_same_map_gives_the_same_file(make, ending):
    first = make(ending)
    assert make(ending) == first
    assert not re.search(rb"D:20\d\d|20\d\d-\d\d-\d\dT", first)


def test_too_many_pixels_are_refused(make):
    with pytest.raises(PageSizeError) as told:
        make(".png", output=in_pixels(16_384, 16_384))
    assert "16384 × 16384" in str(told.value)
    with pytest.raises(PageSizeError):
        make(".png", output=in_pixels(20_000, 10))


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_it_can_be_called_off_half_way(drawn, font, ending):
    told = []

    def progress(share):
        told.append(share)
        if share > 0.6:
            raise CalledOff

    with pytest.raises(CalledOff):
        draw(drawn, ending, OUTPUT, WISH, font=font, progress=progress)
    assert told == sorted(told)


# The picture


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_a_broken_picture_is_told_of_and_left_out(drawn, font, tmp_path, ending):
    file = tmp_path / "map.png"
    file.write_bytes(b"no picture")
    broken = replace(drawn, content=replace(drawn.content, picture=file))
    made = draw(broken, ending, OUTPUT, WISH, font=font)
    assert [told.code for told in made.left_out] == ["territory.picture-broken"]
    assert made.content == draw(drawn, ending, OUTPUT, WISH, font=font).content


@pytest.mark.parametrize("ending", [".png", ".pdf"])
def test_tiles_of_a_picture_fit_together(make, pictured, monkeypatch, qtbot, ending):
    map_ = pictured('<circle cx="50" cy="28" r="20" fill="#4477aa"/>')
    whole = make(ending, map_=map_)
    monkeypatch.setattr("editor.ui.drawn.picture._TILE", 333)
    tiled = make(ending, map_=map_)
    if ending == ".pdf":
        documents = [pdf_of(data, qtbot) for data in (whole, tiled)]
        one, other = (document.render(0, QSize(1400, 800)) for document in documents)
        for document in documents:
            document.close()
    else:
        one, other = image_of(whole), image_of(tiled)
    assert difference(one, other) < 0.2


def test_the_picture_lies_below(make, pictured):
    image = image_of(make(".png", map_=pictured(), legend=False))
    assert near(image.pixelColor(500, 100), "#ffeecc")


def test_an_svg_picture_stays_one_in_an_svg(make, pictured):
    root = ET.fromstring(make(".svg", map_=pictured('<path id="hill" d="M0 0L9 9"/>')))
    assert root.find(f".//{SVG}path[@id='hill']") is not None
    assert root.find(f".//{SVG}image") is None


@pytest.mark.parametrize(
    "more",
    [
        "<script>alert(1)</script>",
        '<rect onclick="alert(1)" width="1" height="1"/>',
        "<style>path {{ fill: red }}</style>".replace("{{", "{").replace("}}", "}"),
        '<image href="https://example.org/a.png" width="1" height="1"/>',
        "<foreignObject/>",
    ],
)
def test_a_picture_that_would_reach_beyond_itself_becomes_pixels(make, pictured, more):
    root = ET.fromstring(make(".svg", map_=pictured(more)))
    image = root.find(f".//{SVG}image")
    assert image is not None
    assert image.get(HREF).startswith("data:image/png;base64,")
    assert not [e for e in root.iter() if e.tag.endswith(("script", "style", "foreignObject"))]


def test_styles_of_the_pictures_own_classes_may_stay(make, pictured):
    more = "<style>.hill, #lake { fill: red }</style>"
    root = ET.fromstring(make(".svg", map_=pictured(more)))
    assert root.find(f".//{SVG}image") is None


def test_a_dark_page_darkens_the_picture(make, pictured):
    for ending in (".png", ".svg"):
        data = make(ending, map_=pictured(), dark=True, legend=False)
        png = data if ending == ".png" else bytes(resvg_py.svg_to_bytes(svg_string=data.decode()))
        assert image_of(png).pixelColor(500, 100).lightness() < 100


# SVG


def test_an_svg_has_every_pin_as_a_shape_with_its_title(make, drawn, font):
    root = ET.fromstring(make(".svg"))
    assert root.get("viewBox") == "0 0 1400 800"
    pins = root.find(f"{SVG}g[@id='map-pins']")
    layout = lay_out(drawn, WISH, font, unheard)
    for pin, use in zip(PINS, pins, strict=True):
        place = layout.camera.to_view(pin.x, pin.y)
        assert float(use.get("x")) == pytest.approx(place.x(), abs=0.01)
        assert float(use.get("y")) == pytest.approx(place.y(), abs=0.01)
        assert use.findtext(f"{SVG}title") == pin.title
        assert root.find(f".//{SVG}g[@id='{use.get(HREF)[1:]}']//{SVG}path") is not None
    assert not list(root.iter(f"{SVG}image"))
    assert not list(root.iter(f"{SVG}text"))


def test_an_svg_has_groups_that_a_designer_finds(make):
    root = ET.fromstring(make(".svg"))
    named = [child.get("id") for child in root if child.get("id")]
    assert named == [
        "map-ground",
        "map-territories",
        "map-territory-names",
        "map-pins",
        "map-titles",
        "map-legend",
    ]
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    used = {element.get(HREF)[1:] for element in root.iter(f"{SVG}use")}
    assert used <= set(ids)


@pytest.mark.parametrize("dark", [False, True])
def test_svg_and_pdf_look_like_the_png(make, qtbot, dark):
    output = OUTPUT._replace(inches=(14.0, 8.0))
    png = image_of(make(".png", dark=dark))
    svg = make(".svg", dark=dark)
    others = [image_of(bytes(resvg_py.svg_to_bytes(svg_string=svg.decode())))]
    document = pdf_of(make(".pdf", output=output, dark=dark), qtbot)
    others.append(document.render(0, QSize(1400, 800)))
    document.close()
    for other in others:
        assert other.size() == png.size()
        assert difference(png, other) < 3


def difference(one, other):
    """The mean difference of two images' channels, 0 to 255, on a grid of points."""
    points = [(x, y) for x in range(5, 1400, 7) for y in range(5, 800, 7)]
    total = 0
    for x, y in points:
        a, b = one.pixelColor(x, y).getRgb(), other.pixelColor(x, y).getRgb()
        total += sum(abs(p - q) for p, q in zip(a[:3], b[:3], strict=True))
    return total / len(points) / 3


def test_odd_characters_do_not_break_an_svg(make, drawn):
    odd = replace(drawn, name="A \x0b <b> & \ufffe", pins=(Pin("x", "\x01<&>\"'", 300, 300),))
    root = ET.fromstring(make(".svg", map_=odd))
    assert root.findtext(f"{SVG}title") == "A  <b> & "


# PDF


def test_a_pdf_has_the_paper_and_text_that_can_be_searched(make, qtbot):
    document = pdf_of(make(".pdf", output=on_paper("A4")), qtbot)
    assert document.pageCount() == 1
    page = document.pagePointSize(0)
    assert (round(page.width()), round(page.height())) == (842, 595)
    text = document.getAllText(0).text()
    for word in ("Slow Bakery", "Repair & <Care>", "The West", "Bread"):
        assert text.count(word) == 1
    assert document.metaData(QPdfDocument.MetaDataField.Title) == "A small vault"
    document.close()


def test_the_margin_of_the_paper_is_white(make, qtbot):
    document = pdf_of(make(".pdf", output=on_paper("A4"), dark=True), qtbot)
    # What is printed on nothing is transparent in the rendering.
    image = document.render(0, QSize(842, 595))
    assert image.pixelColor(4, 4).alpha() == 0 or near(image.pixelColor(4, 4), "#ffffff")
    assert image.pixelColor(60, 60).lightness() < 100
    document.close()


# All of them


def test_ten_thousand_pins_are_all_there(make, drawn):
    pins = tuple(
        Pin(f"{n}.md", f"Initiative {n}", n % 125 * 10.5, n // 125 * 9.1, "The West", n % 12)
        for n in range(10_000)
    )
    many = replace(drawn, pins=pins)
    root = ET.fromstring(make(".svg", map_=many))
    assert len(root.find(f"{SVG}g[@id='map-pins']")) == 10_000
    # So many would hide the names, which lie above them here.
    named = [child.get("id") for child in root if child.get("id")]
    assert named.index("map-territory-names") > named.index("map-pins")
    assert image_of(make(".png", map_=many)).width() == 1400


def test_a_map_without_anything_can_be_drawn(make):
    from editor.ui.drawn.wish import DrawnMap

    bare = DrawnMap("Bare", MapContent(BOUNDS), ())
    for ending in (".png", ".svg", ".pdf"):
        assert make(ending, map_=bare)


@pytest.mark.parametrize("name", ["map.png", "map.SVG", "map.pdf"])
def test_the_command_writes_by_file_ending(qapp, sample_vault, tmp_path, capsys, name):
    file = tmp_path / name
    status = run(["export", str(sample_vault), "--to", str(file), "--size", "900x600", "--dark"])
    told = capsys.readouterr()
    assert status == 1  # the sample has entries that cannot be placed
    assert "Good_Rumour" in told.err
    assert told.out.strip() == str(file)
    start = {"map.png": b"\x89PNG", "map.SVG": b"<svg", "map.pdf": b"%PDF"}[name]
    assert file.read_bytes().startswith(start)


def test_the_command_knows_paper(qapp, sample_vault, tmp_path, capsys, qtbot):
    file = tmp_path / "map.pdf"
    run(["export", str(sample_vault), "--to", str(file), "--size", "a3", "--no-labels"])
    document = pdf_of(file.read_bytes(), qtbot)
    page = document.pagePointSize(0)
    assert (round(page.width()), round(page.height())) == (1191, 842)
    document.close()


def test_the_command_refuses_what_is_too_large(qapp, sample_vault, tmp_path, capsys):
    file = tmp_path / "map.png"
    file.write_text("kept")
    status = run(["export", str(sample_vault), "--to", str(file), "--size", "20000x20000"])
    assert status == 1
    assert "20000 × 20000" in capsys.readouterr().err
    assert file.read_text() == "kept"
