"""The exported page as its readers use it, in the real engine with real events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from tests.publish.atlas import SETTINGS, entry, make_atlas
from tests.ui.map_page.conftest import Reader

BOUNDS = (0, 0, 200, 100)
INFERRED = SETTINGS.replace(", regions: regions.geojson", "")

Export = Callable[[Path], Path]


@pytest.fixture
def atlas(tmp_path: Path) -> Path:
    """Five entries, two to a sector, one alone in the south-east."""
    return make_atlas(
        tmp_path / "vault",
        Bean=entry(20, 80, "Beans of all sorts.", title="Bean Keepers", territory="North",
                   sectors="[Food, Seeds]", url="https://bean.example", locations="[Brindle]"),
        Choir=entry(90, 70, "Sings.", title="Chœur d'Été", territory="North", sectors="[Art]"),
        Loom=entry(60, 20, "Weaves.", title="Open Loom", territory="South", sectors="[Art]"),
        Table=entry(120, 30, "Sets a table.", title="Long Table", territory="South",
                    sectors="[Food]"),
        Tide=entry(190, 10, "Watches.", title="Tide Watch", territory="South", sectors="[Seeds]"),
    )  # fmt: skip


def test_the_search_finds_titles_and_fields_whatever_their_accents(
    reader: Reader, atlas: Path, export: Export
) -> None:
    reader.open(export(atlas))
    assert len(reader.titles()) == 5
    reader.press("/")
    reader.press("ete")
    reader.until("document.querySelectorAll('.row').length === 1")
    assert reader.titles() == ["Chœur d'Été"]
    assert reader.text("#count") == "1 of 5 entries"
    reader.press(Qt.Key.Key_Escape)
    reader.until("document.querySelectorAll('.row').length === 5")
    reader.press("brindle")
    reader.until("document.querySelectorAll('.row').length === 1")
    assert reader.titles() == ["Bean Keepers"]
    reader.press("zzz")
    reader.until("!document.querySelector('#nothing').hidden")
    reader.click("#clear")
    reader.until("document.querySelectorAll('.row').length === 5")


def test_facets_narrow_the_map_down_and_count_what_others_leave(
    reader: Reader, atlas: Path, export: Export
) -> None:
    reader.open(export(atlas))
    reader.click("[data-facet='Sectors'] summary")
    reader.until("document.querySelectorAll('.facet[open] label').length === 3")
    reader.click("[data-facet='Sectors'] input[value='0']")
    reader.until("document.querySelectorAll('.row').length === 2")
    assert sorted(reader.titles()) == ["Chœur d'Été", "Open Loom"]
    # Any of the values of one facet...
    reader.click("[data-facet='Sectors'] input[value='2']")
    reader.until("document.querySelectorAll('.row').length === 4")
    # ...and all facets.
    reader.click("[data-facet='Territory'] summary")
    reader.until("document.querySelectorAll(\"[data-facet='Territory'] label\").length === 2")
    assert reader.text("[data-facet='Territory'] .values").split() == ["South", "2", "North", "2"]
    reader.click("[data-facet='Territory'] label:last-child input")
    reader.until("document.querySelectorAll('.row').length === 2")
    assert sorted(reader.titles()) == ["Bean Keepers", "Chœur d'Été"]
    reader.press(Qt.Key.Key_Escape)
    reader.until("!document.querySelector('.facet[open]')")
    reader.click("#chosen button:first-child")
    reader.until("document.querySelectorAll('#chosen button').length === 2")


def test_a_click_on_a_pin_opens_its_card(reader: Reader, atlas: Path, export: Export) -> None:
    reader.open(export(atlas))
    reader.click(reader.place(120, 30, BOUNDS))
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Long Table"
    assert "Sets a table." in reader.text("#popup")
    reader.click(reader.place(20, 80, BOUNDS))
    reader.until("document.querySelector('#popup h2').innerText === 'Bean Keepers'")
    link = reader.value("document.querySelector('#popup a.homepage').href")
    assert link == "https://bean.example/"
    reader.click(reader.place(150, 70, BOUNDS))
    reader.until("document.querySelector('#popup').hidden")


def test_dragging_moves_the_map_and_opens_nothing(
    reader: Reader, atlas: Path, export: Export
) -> None:
    reader.open(export(atlas))
    start = reader.place(120, 30, BOUNDS)
    away = QPoint(-140, -60)
    reader.drag(start, start + away)
    assert reader.value("document.querySelector('#popup').hidden") is True
    reader.click(start + away)
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Long Table"


def test_the_wheel_zooms_at_the_pointer(reader: Reader, atlas: Path, export: Export) -> None:
    reader.open(export(atlas))
    table, loom = reader.place(120, 30, BOUNDS), reader.place(60, 20, BOUNDS)
    for _ in range(3):
        reader.turn_wheel(table, 120)
    reader.click(table)
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Long Table"
    reader.press(Qt.Key.Key_Escape)
    reader.click(loom)  # which has moved away from there
    reader.until("document.querySelector('#popup').hidden")
    reader.click("#zoom-all")
    reader.until("document.querySelector('#popup').hidden")


def test_fingers_open_move_and_zoom(reader: Reader, atlas: Path, export: Export) -> None:
    reader.open(export(atlas), 390, 780)
    table = reader.place(120, 30, BOUNDS)
    reader.touch((table, table))
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Long Table"
    reader.click("#popup .close")
    reader.until("document.querySelector('#popup').hidden")
    reader.click("#zoom-all")
    reader.until_pointed(table)
    # Two fingers around a pin spread: it stays between them, the others move away from it.
    near, far = QPoint(20, 0), QPoint(36, 0)
    reader.touch((table - near, table - far), (table + near, table + far))
    loom = table + (reader.place(60, 20, BOUNDS) - table) * 1.8
    reader.touch((loom, loom))
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Open Loom"


def test_all_of_it_by_keyboard(reader: Reader, atlas: Path, export: Export) -> None:
    reader.open(export(atlas))
    reader.press("/")
    reader.until("document.activeElement.id === 'search'")
    reader.press(Qt.Key.Key_Down)
    reader.until("document.activeElement.id === 'list'")
    reader.press(Qt.Key.Key_Down)
    reader.until(
        "document.querySelector('#list').getAttribute('aria-activedescendant') === 'row-1'"
    )
    reader.press(Qt.Key.Key_Return)
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Chœur d'Été"
    reader.until("document.activeElement.id === 'popup'")
    reader.press(Qt.Key.Key_Escape)
    reader.until("document.querySelector('#popup').hidden")
    assert reader.value("document.activeElement.id") == "list"
    reader.press("lo")  # letters typed in the list are searched for
    reader.until("document.activeElement.id === 'search'")
    reader.until("document.querySelectorAll('.row').length === 2")
    reader.press(Qt.Key.Key_Return)
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Long Table"


def test_keys_move_the_map(reader: Reader, atlas: Path, export: Export) -> None:
    reader.open(export(atlas))
    reader.value("document.querySelector('#map').focus()")
    table = reader.place(120, 30, BOUNDS)
    reader.press(Qt.Key.Key_Left)
    reader.click(table + QPoint(80, 0))
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Long Table"
    reader.press(Qt.Key.Key_Escape)
    reader.value("document.querySelector('#map').focus()")
    reader.press("0")

    # Pins are where they were once the map has come to rest there.
    reader.until_pointed(table)
    reader.click(table)
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.text("#popup h2") == "Long Table"


def test_pins_on_one_spot_open_one_after_the_other(
    reader: Reader, tmp_path: Path, export: Export
) -> None:
    vault = make_atlas(
        tmp_path / "vault", A=entry(50, 50, title="One"), B=entry(50, 50, title="Two"),
        C=entry(150, 50, title="Far"),
    )  # fmt: skip
    reader.open(export(vault))
    seen = set()
    for _ in range(2):
        reader.click(reader.place(50, 50, BOUNDS))
        reader.until("!document.querySelector('#popup').hidden")
        seen.add(reader.text("#popup h2"))
    assert seen == {"One", "Two"}


def test_on_a_phone_the_list_comes_over_the_map(
    reader: Reader, atlas: Path, export: Export
) -> None:
    reader.open(export(atlas), 390, 780)
    assert reader.titles() == []
    reader.click("#fold")
    reader.until("document.querySelectorAll('.row').length === 5")
    reader.click("#row-2")
    reader.until("!document.querySelector('#popup').hidden")
    left, top, width, height = reader.box("#popup")
    assert left >= 0
    assert left + width <= 390
    assert top + height <= 780
    assert reader.value("document.documentElement.scrollWidth") == 390


def test_hostile_texts_and_pictures_do_nothing(
    reader: Reader, tmp_path: Path, export: Export
) -> None:
    attack = "</script><img src=x onerror='window.hit=1'><script>window.hit=1</script>"
    vault = make_atlas(
        tmp_path / "vault",
        SETTINGS.replace("{bounds", "{picture: map.svg, bounds").replace("Small", f'"{attack}" #'),
        A=entry(100, 50, attack, title=f'"{attack}"', territory=f'"{attack}"',
                locations=f'["{attack}"]', logo="evil.svg", image="https://far.example/a.png"),
    )  # fmt: skip
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" onload="parent.hit=1">'
        '<script>parent.hit=1; fetch("https://far.example/")</script>'
        '<image href="https://far.example/b.png" width="9" height="9"/>'
        '<style>@import url("https://far.example/c.css");</style>'
        '<rect width="200" height="100" fill="#11aa33"/></svg>'
    )
    (vault / ".territory" / "map.svg").write_text(svg)
    (vault / "content" / "assets").mkdir()
    (vault / "content" / "assets" / "evil.svg").write_text(svg)
    file = export(vault)
    reader.open(file)
    reader.click(reader.place(100, 50, BOUNDS))
    reader.until("!document.querySelector('#popup').hidden")
    reader.until("document.querySelector('#popup .emblem img').complete")
    assert reader.text("#popup h2") == " ".join(attack.split())
    assert reader.value("window.hit") is None
    far = [address for address in reader.asked.addresses if "far.example" in address]
    assert far == []
    assert all(a.startswith(("file:", "data:")) for a in reader.asked.addresses)
    assert reader.said == []
    # The picture is shown all the same, over all of the bounds.
    corner = reader.place(3, 97, BOUNDS)
    reader.until_painted(corner, lambda tone: tone.name() == "#11aa33")


def test_a_photograph_is_stretched_over_the_bounds(
    reader: Reader, tmp_path: Path, export: Export
) -> None:
    vault = make_atlas(
        tmp_path / "vault", SETTINGS.replace("main: {", "main: {picture: map.png, "), None,
        A=entry(100, 50),
    )  # fmt: skip
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.setPixelColor(0, 0, QColor("#cc0000"))
    image.save(str(vault / ".territory" / "map.png"))
    reader.open(export(vault))
    top_left = reader.place(1, 99, BOUNDS)
    reader.until_painted(top_left, lambda tone: tone.red() > 150 and tone.blue() < 90)


def test_an_empty_map_says_so(reader: Reader, tmp_path: Path, export: Export) -> None:
    reader.open(export(make_atlas(tmp_path / "vault", INFERRED, None, A=entry("", ""))))
    assert reader.text("#count") == "0 entries"
    assert reader.said == []


def test_an_exported_page_speaks_to_its_readers(
    reader: Reader, export: Callable[[Path], Path], sample_vault: Path
) -> None:
    settings = sample_vault / ".territory" / "vault.yaml"
    settings.write_text(settings.read_text("utf-8") + "language: fr\n", encoding="utf-8")
    reader.open(export(sample_vault))
    assert reader.said == []
    assert reader.text("#count").endswith(" fiches")
    assert reader.text("#legend summary") == "Légende"
    reader.press("/")
    reader.press("night train")
    reader.until("document.querySelector('#count').innerText.includes(' sur ')")
    reader.press(Qt.Key.Key_Return)
    reader.until("!document.querySelector('#popup').hidden")
    assert reader.value("document.querySelector('#popup .close').ariaLabel") == "Fermer"
