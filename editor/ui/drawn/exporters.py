"""Makes drawings of a map: what the exports by file ending are handed for PNG, SVG and PDF."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFont

from editor.article.reader_words import ReaderWords
from editor.publish.exporters import Painting
from editor.publish.exporting import Exported, Exporter, ExportOptions
from editor.publish.snapshot import MapSnapshot
from editor.ui.drawn.layout import Layout, lay_out
from editor.ui.drawn.pdf import pdf_of
from editor.ui.drawn.png import check_pixels, draw_image, png_of
from editor.ui.drawn.scaling import QtScaler
from editor.ui.drawn.sizes import Output, in_pixels, on_paper, usual
from editor.ui.drawn.svg import svg_of
from editor.ui.drawn.wish import DrawnMap, Progress, Wish, share_of, unheard
from editor.ui.territory.content import LegendRow, MapContent, Pin
from editor.workspace.colouring import Group, colours
from editor.workspace.entries import Entry
from editor.workspace.settings import Collection

ENDINGS = (".png", ".svg", ".pdf")
_LAID_OUT = 0.35  # of all the work


def painting_with(font: QFont) -> Painting:
    """What exports need and only Qt can do. font: that of the interface."""
    return Painting(drawn_exporters(font), QtScaler())


def drawn_exporters(font: QFont) -> Mapping[str, Exporter]:
    """An exporter for each of `ENDINGS`. font: that of the interface."""
    return {ending: partial(_export, font, ending) for ending in ENDINGS}


def draw(
    drawn: DrawnMap,
    ending: str,
    output: Output,
    wish: Wish,
    *,
    font: QFont,
    progress: Progress = unheard,
) -> Exported:
    """A map as a file of this ending. Raises EditorError; what `progress` raises as well."""
    if ending == ".png":
        check_pixels(*output.pixels)
    layout = lay_out(drawn, wish, font, share_of(progress, 0.0, _LAID_OUT))
    content = _written(layout, ending, output, share_of(progress, _LAID_OUT, 1.0))
    return Exported(content, layout.left_out)


def drawn_map(snapshot: MapSnapshot) -> DrawnMap:
    """The map as its view shows it at first."""
    map_ = snapshot.map
    groups: dict[Collection, list[Entry]] = {}
    for entry in snapshot.entries:
        groups.setdefault(entry.collection, []).append(entry)
    coloured = colours(
        [Group(snapshot.schemas[collection], found) for collection, found in groups.items()],
        map_.settings.fields.territory,
    )
    say = ReaderWords(snapshot.language)
    return DrawnMap(
        snapshot.vault,
        MapContent(map_.bounds, map_.picture, map_.regions, map_.settings.step),
        tuple(
            Pin(
                entry.path,
                entry.title,
                *snapshot.place(entry),
                entry.territory,
                coloured.tones[entry.path],
            )
            for entry in snapshot.entries
        ),
        legend_title(coloured.labels, say),
        tuple(
            LegendRow(row.label or say("None"), row.tone, len(row.paths)) for row in coloured.rows
        ),
        say.language,
    )


def legend_title(labels: Iterable[str], say: ReaderWords) -> str:
    """By what pins are coloured, in the words of readers; empty where they are not."""
    named = say.all_of(labels)
    listed = QLocale(say.language).createSeparatedList(named)
    return say("Colour: {field}", field=listed) if named else ""


def _export(font: QFont, ending: str, snapshot: MapSnapshot, options: ExportOptions) -> Exported:
    bounds = snapshot.map.bounds
    size = options.size or ("A4" if ending == ".pdf" else None)
    if isinstance(size, str):
        output = on_paper(size, upright=bounds.height > bounds.width)
    else:
        output = usual(bounds) if size is None else in_pixels(*size)
    wish = Wish(*output.page, labels=options.labels, legend=options.legend, dark=options.dark)
    return draw(drawn_map(snapshot), ending, output, wish, font=font)


def _written(layout: Layout, ending: str, output: Output, progress: Progress) -> bytes:
    if ending == ".svg":
        return svg_of(layout, output.pixels, progress)
    if ending == ".pdf":
        return pdf_of(layout, output.inches, output.margin, progress)
    image = draw_image(layout, QSize(*output.pixels), share_of(progress, 0.0, 0.7))
    return png_of(image, layout.drawn.name, output.dots)
