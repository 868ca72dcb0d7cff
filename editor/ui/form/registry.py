"""Which editor a kind is edited with; kinds that are edited alike share one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from editor.schema.form import FormField
from editor.schema.kinds import KINDS
from editor.ui.form.chips import ChipBox
from editor.ui.form.choice import ChoiceEditor, ChoiceLine
from editor.ui.form.dates import DateLine
from editor.ui.form.editors import Editor, LongTextEditor, SourceEditor, TextEditor
from editor.ui.form.growing import GrowingText
from editor.ui.form.line import LineEdit
from editor.ui.form.links import LinkLine
from editor.ui.form.lists import ListEditor
from editor.ui.form.pictures import FindPicture, PictureBox
from editor.ui.form.switch import Switch, SwitchEditor
from editor.ui.form.thumbnails import Thumbnails
from editor.ui.look import source_font

# The name of a kind, and the style of editor that it gets.
STYLES: Mapping[str, str] = MappingProxyType(
    {
        "text": "line",
        "long-text": "lines",
        "number": "line",
        "integer": "line",
        "year": "choice",
        "date": "date",
        "datetime": "date",
        "yes-no": "switch",
        "choice": "choice",
        "list": "chips",
        "choices": "chips",
        "comma-list": "chips",
        "link": "link",
        "email": "link",
        "image": "picture",
        "entry-link": "choice",
        "entry-links": "chips",
        "location": "choice",
        "locations": "chips",
        "range": "choice",
        "mapping": "source",
        "mappings": "source",
        "shares": "source",
        "territory": "choice",
        "coordinate": "coordinate",
        "yaml": "source",
    }
)


def style_of(field: FormField) -> str:
    """The style of editor for the field."""
    return STYLES[field.kind.name]


class Makers:
    """Makes editors; holds what some of them need of the program."""

    def __init__(
        self, find: FindPicture, thumbnails: Thumbnails, follow: Callable[[str], None]
    ) -> None:
        self._find = find
        self._thumbnails = thumbnails
        self._follow = follow

    def make(self, field: FormField, parent: QWidget) -> Editor:
        """A new editor for fields like this one."""
        makers: dict[str, Callable[[QWidget], Editor]] = {
            "line": lambda parent: TextEditor(LineEdit(parent)),
            "lines": lambda parent: LongTextEditor(GrowingText(2, 12, parent)),
            "date": lambda parent: TextEditor(DateLine(parent)),
            "switch": lambda parent: SwitchEditor(Switch(parent)),
            "choice": lambda parent: ChoiceEditor(ChoiceLine(parent)),
            "chips": lambda parent: ListEditor(ChipBox(parent)),
            "link": self._link,
            "picture": self._picture,
            "coordinate": self._coordinate,
            "source": self._source,
        }
        return makers[STYLES[KINDS[field.kind.name].name]](parent)

    def _link(self, parent: QWidget) -> Editor:
        line = LinkLine(parent)
        line.followed.connect(self._follow)
        return TextEditor(line)

    def _picture(self, parent: QWidget) -> Editor:
        return PictureEditor(PictureBox(self._find, self._thumbnails, parent))

    def _coordinate(self, parent: QWidget) -> Editor:
        line = LineEdit(parent)
        line.setFont(source_font(_pixels(line)))
        return TextEditor(line)

    def _source(self, parent: QWidget) -> Editor:
        text = GrowingText(1, 12, parent)
        text.setFont(source_font(_pixels(text)))
        return SourceEditor(text)


class PictureEditor(TextEditor):
    """A picture, named by a text."""

    def __init__(self, box: PictureBox) -> None:
        super().__init__(box)
        self._box = box

    @property
    def focus(self) -> QWidget:
        return self._box.line


def _pixels(widget: QWidget) -> int:
    """The size for a monospaced face beside the widget's own."""
    return max(8, widget.fontInfo().pixelSize() - 1)
