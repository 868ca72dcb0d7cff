"""What the dialog works out in other threads: previews, and the file itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QImage

from editor.messages import EditorError, Message
from editor.publish.exporters import Exporters
from editor.publish.exporting import Exported
from editor.publish.snapshot import MapSnapshot
from editor.ui.drawn.exporters import ENDINGS, draw
from editor.ui.drawn.layout import Layout, lay_out
from editor.ui.drawn.picture import PictureShelf
from editor.ui.drawn.png import check_pixels, draw_image
from editor.ui.drawn.scaling import QtScaler
from editor.ui.drawn.wish import CalledOff, DrawnMap, Progress, unheard
from editor.ui.export.choices import Choices, ViewPart
from editor.ui.export.kinds import SITE, Kind
from editor.vault import store

if TYPE_CHECKING:
    from editor.publish.site.snapshot import SiteSnapshot

# Of a file of data, so many characters are shown.
_SHOWN = 4000


@dataclass(frozen=True, eq=False)
class Source:
    """The map that is to be written. drawn: as its view shows it. view: what that shows of it.

    site: the whole vault's, where it can be written as well. speak: has the vault's readers spoken
    to in another language from now on, and gives the same in that; raises EditorError.
    """

    snapshot: MapSnapshot
    drawn: DrawnMap
    view: ViewPart
    exporters: Exporters
    font: QFont
    shelf: PictureShelf = field(default_factory=PictureShelf)
    site: SiteSnapshot | None = None
    speak: Callable[[str], Source] | None = None

    @property
    def told(self) -> tuple[Message, ...]:
        """What is left out of every file, or is odd."""
        return (*self.snapshot.left_out, *self.snapshot.notes)


class Preview(NamedTuple):
    """What a file will show: a picture, or the beginning of its text; and what is left out of it.

    titles: how many have room on a drawing, None where there are none. size: of data, in bytes.
    """

    image: QImage | None = None
    text: str = ""
    left_out: tuple[Message, ...] = ()
    titles: int | None = None
    size: int | None = None
    failure: Message | None = None


class Written(NamedTuple):
    """A file that was written, or why it was not; neither when it was called off.

    turn: which of the files that were asked for. left_out: of a site, what is told afterwards.
    """

    turn: int
    file: Path | None = None
    failure: Message | None = None
    left_out: tuple[Message, ...] = ()


def preview(
    source: Source, kind: Kind, choices: Choices, most: QSize, progress: Progress = unheard
) -> Preview:
    """What the file will show, drawn on at most so many pixels; nothing when it is called off."""
    try:
        if kind.ending == SITE:
            image = _drawn(source, kind, Choices(legend=False), most, progress).image
            return Preview(image, left_out=source.site.left_out if source.site else ())
        if kind.drawn:
            return _drawn(source, kind, choices, most, progress)
        made = source.exporters.exporter(Path("map" + kind.ending))(
            source.snapshot, choices.options
        )
        found = Preview(left_out=made.left_out, size=len(made.content))
        if kind.ending == ".html":  # what readers see of it, not how it is written
            image = _drawn(source, kind, Choices(legend=False), most, progress).image
            return found._replace(image=image)
    except CalledOff:
        return Preview()
    except EditorError as error:
        return Preview(failure=error.message)
    return found._replace(text=made.content[: 4 * _SHOWN].decode("utf-8", "replace")[:_SHOWN])


def _drawn(
    source: Source, kind: Kind, choices: Choices, most: QSize, progress: Progress
) -> Preview:
    output = choices.output(source.drawn.content.bounds, source.view)
    if kind.ending == ".png":
        check_pixels(*output.pixels)
    wish = choices.wish(output, source.view)
    layout = lay_out(source.drawn, wish, source.font, progress, load=source.shelf.load)
    image = draw_image(layout, _scaled(layout, most), progress)
    titles = len(layout.titles) if choices.labels else None
    return Preview(image, left_out=layout.left_out, titles=titles)


def _scaled(layout: Layout, most: QSize) -> QSize:
    """The page's size made to fit."""
    width, height = layout.page.width(), layout.page.height()
    scale = min(most.width() / width, most.height() / height)
    return QSize(max(1, round(width * scale)), max(1, round(height * scale)))


def write(turn: int, source: Source, choices: Choices, file: Path, progress: Progress) -> Written:
    """Make the file in one step; what was there stays when it is called off or fails."""
    try:
        made = _made(source, choices, file, progress)
        progress(1.0)
        store.write_over(file, made.content)
    except CalledOff:
        return Written(turn)
    except EditorError as error:
        return Written(turn, failure=error.message)
    return Written(turn, file)


def write_site(turn: int, source: Source, folder: Path, progress: Progress) -> Written:
    """Build the whole site; what was there stays when it is called off or fails."""
    from editor.publish.site.build import build_site

    assert source.site is not None
    try:
        built = build_site(
            source.site, folder, QtScaler(), told=lambda done, of: progress(done / of)
        )
    except CalledOff:
        return Written(turn)
    except EditorError as error:
        return Written(turn, failure=error.message)
    return Written(turn, built.start, left_out=built.left_out)


def _made(source: Source, choices: Choices, file: Path, progress: Progress) -> Exported:
    if choices.ending not in ENDINGS:
        return source.exporters.exporter(file)(source.snapshot, choices.options)
    output = choices.output(source.drawn.content.bounds, source.view)
    wish = choices.wish(output, source.view)
    return draw(source.drawn, choices.ending, output, wish, font=source.font, progress=progress)


class Wanted:
    """Progress of work in another thread, which ends the work once nobody wants it any more.

    share: how much of it is done, 0 to 1.
    """

    def __init__(self) -> None:
        self.share = 0.0
        self._ended = False

    def end(self) -> None:
        """It is not wanted any more."""
        self._ended = True

    def __call__(self, share: float) -> None:
        if self._ended:
            raise CalledOff
        self.share = share
