"""SVG is drawn on any thread, however deep it is nested."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage

from editor.ui.svg import PictureError, is_svg, parse_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" '


def nested(depth: int) -> bytes:
    groups = '<g opacity=".99">' * depth + '<rect width="9" height="9"/>' + "</g>" * depth
    return f'{HEAD}width="9" height="9">{groups}</svg>'.encode()


@pytest.mark.parametrize("depth", [10, 900])
def test_nested_groups_are_drawn_on_the_usual_stack(depth: int) -> None:
    image = parse_svg(nested(depth), "a.svg").render(QSize(9, 9), QRect(0, 0, 9, 9))
    assert image.pixelColor(4, 4).alpha() > 0


def test_what_resvg_refuses_is_told() -> None:
    with pytest.raises(PictureError) as told:
        parse_svg(nested(5000), "a.svg").render(QSize(9, 9), QRect(0, 0, 9, 9))
    assert told.value.message.code == "territory.picture-broken"


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="40" height="30"', (40, 30)),
        ('width="1in" height="2in" viewBox="0 0 5 5"', (96, 192)),
        ('viewBox="-5,-5 20 10"', (20, 10)),
        ('width="100%" height="100%" viewBox=" 0 0 7 8 "', (7, 8)),
        ("", (300, 150)),
        ('width="1.2.3" height="4"', (300, 150)),
    ],
)
def test_its_own_size(attributes: str, size: tuple[float, float]) -> None:
    svg = parse_svg(f"{HEAD}{attributes}/>".encode(), "a.svg", sizeless=(300, 150))
    assert svg.size == size
    assert svg.render(QSize(8, 4), QRect(0, 0, 8, 4)).size() == QSize(8, 4)


@pytest.mark.parametrize("box", ["0 0 x 5", "0 0 5", "0 0 -5 5", "0 0 nan 5", "0 0 1e300 5"])
def test_a_senseless_view_box_is_told(box: str) -> None:
    with pytest.raises(PictureError) as told:
        parse_svg(f'{HEAD}viewBox="{box}"/>'.encode(), "a.svg", sizeless=(300, 150))
    assert told.value.message.code == "territory.picture-broken"


@pytest.mark.parametrize(
    ("name", "start", "svg"),
    [
        ("a.SVG", b"", True),
        ("a.png", b"\xef\xbb\xbf\n <svg", True),
        ("a.png", b"\x89PNG", False),
        ("a.svgz", b"\x1f\x8b", False),
    ],
)
def test_what_is_taken_for_svg(name: str, start: bytes, svg: bool) -> None:
    assert is_svg(Path(name), start) is svg


def test_python_goes_on_while_a_picture_is_drawn() -> None:
    """resvg holds Python's lock as long as it draws; in this process that would stop the window."""
    circles = "".join(f'<circle cx="{n % 97}" cy="{n % 89}" r="9"/>' for n in range(3000))
    picture = parse_svg(f'{HEAD}width="99" height="99">{circles}</svg>'.encode(), "circles.svg")
    size = QSize(400, 400)
    drawn: list[QImage] = []
    thread = threading.Thread(
        target=lambda: drawn.append(picture.render(size, QRect(QPoint(0, 0), size)))
    )
    thread.start()
    turns = 0
    while thread.is_alive():
        turns += 1
    assert turns > 1000
    assert drawn[0].size() == size
