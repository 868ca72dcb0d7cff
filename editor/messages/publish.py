"""What the room `publish` tells: exports."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    "publish.ending": "{file} has no ending that a map can be exported to. There are: {known}. A name that ends with / is a folder for the whole site.",
    "publish.no-map": "{vault} has no map: no entry has coordinates, and no collection names a map. Nothing was written.",
    "publish.no-such-map": "No map is called {name}. There are: {known}. Nothing was written.",
    "publish.no-collection": "No collection is called {name}. There are: {known}. Nothing was written.",
    "publish.collection-mapless": "The entries of {name} stand on no map. Nothing was written.",
    "publish.left-out": "{file} was left out. {what}",
    "publish.unplaced": Plural(
        "One entry is not placed yet, so it is not in the file.",
        "{n} entries are not placed yet, so they are not in the file.",
    ),
    "publish.nothing-placed": "No entry is placed on the map {map}, so the file shows none.",
    "publish.region-crossed": "The outline of {name} crosses itself. In the file it is parted there; the vault's own was left as it is.",
    "publish.pins-outside": Plural(
        "One entry lies beyond the map's bounds, so it is not on the drawing.",
        "{n} entries lie beyond the map's bounds, so they are not on the drawing.",
    ),
    "publish.legend-roomless": "A page this small has no room for the legend, which was left out.",
    "publish.too-large": "{width} × {height} pixels are too many: a drawing has at most {side} each way, and {millions} million in all. Nothing was written.",
    "publish.no-memory": "There is not enough memory for {width} × {height} pixels. Nothing was written; a smaller size may do.",
    "publish.pdf-refused": "The PDF could not be made. Nothing was written.",
    "publish.picture-missing": "The map's picture {file} is not there. The file was made without it.",
    "publish.picture-unread": "The map's picture {file} cannot be read: {reason}. The file was made without it.",
    "publish.picture-refused": "The file was made without the map's picture {file}. {what}",
    "publish.picture-unusable": "The picture {file} is broken, or too large to be scaled down. The file was made without it.",
    "publish.pictures-remote": Plural(
        "One picture lies on the network. The file was made without it.",
        "{n} pictures lie on the network. The file was made without them.",
    ),
    "publish.pictures-many": Plural(
        "One picture was left out, since the file holds as many as it should.",
        "{n} pictures were left out, since the file holds as many as it should.",
    ),
    "publish.site": "“publish site” in vault.yaml is {value}, which is no web address. The file leads to no pages of the site.",
    "publish.url-path": "“publish url_path” in vault.yaml is {value}, which cannot be used: of what stands in braces, only {known} are known. Nothing was written.",
}
