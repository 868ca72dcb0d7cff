"""Articles are other people's text: only harmless HTML passes."""

from __future__ import annotations

from collections.abc import Callable

import nh3

_TAGS = nh3.ALLOWED_TAGS | {
    "audio",
    "details",
    "figcaption",
    "figure",
    "input",
    "main",
    "mark",
    "picture",
    "section",
    "source",
    "summary",
    "video",
}
_ATTRIBUTES = {
    "*": {"align", "class", "data-source-line", "dir", "id", "lang", "style", "title"},
    "a": {"aria-label", "data-target", "href", "name"},
    "audio": {"controls", "src"},
    "blockquote": {"cite"},
    "col": {"span", "width"},
    "colgroup": {"span", "width"},
    "del": {"cite", "datetime"},
    "details": {"data-callout", "open"},
    "div": {"data-callout"},
    "img": {"alt", "height", "src", "width"},
    "ins": {"cite", "datetime"},
    "li": {"value"},
    "ol": {"reversed", "start", "type"},
    "q": {"cite"},
    "source": {"src", "type"},
    "table": {"border", "cellpadding", "cellspacing", "width"},
    "td": {"colspan", "height", "rowspan", "valign", "width"},
    "th": {"colspan", "height", "rowspan", "scope", "valign", "width"},
    "time": {"datetime"},
    "video": {"controls", "height", "poster", "src", "width"},
}
# What text may say about its look; nothing that takes it out of its place or loads anything.
_STYLES = {
    "background-color",
    "border-radius",
    "clear",
    "color",
    "float",
    "font-size",
    "font-style",
    "font-weight",
    "height",
    "max-height",
    "max-width",
    "text-align",
    "text-decoration",
    "vertical-align",
    "width",
}
_SCHEMES = {"http", "https", "mailto", "data"}
_MEDIA = frozenset({("img", "src"), ("audio", "src"), ("video", "src"), ("source", "src")})
_POSTER = ("video", "poster")
_LINKS = frozenset({"href", "cite"})
_PICTURE_DATA = (
    "data:image/png;",
    "data:image/jpeg;",
    "data:image/gif;",
    "data:image/webp;",
)
# Only checkboxes, which task lists are made of, and only such that cannot be used.
_CHECKBOX = {"input": {"type": "checkbox", "disabled": ""}}


def sanitise(
    html: str, scheme: str, picture: Callable[[str], str], link: Callable[[str], str]
) -> str:
    """`html` without anything that could run, load or submit something.

    scheme: the one that links to entries have; picture: the address for a picture (or sound, or
    film) by what the article has in its place; link: likewise for a link.
    """

    def attribute(tag: str, name: str, value: str) -> str | None:
        if (tag, name) in _MEDIA or (tag, name) == _POSTER:
            if value[:20].lower().startswith("data:"):
                return value if value.lower().startswith(_PICTURE_DATA) else None
            return picture(value)
        if name in _LINKS and value.strip().lower().startswith("data:"):
            return None
        return link(value) if (tag, name) == ("a", "href") else value

    return nh3.clean(
        # Space at the end would carry an element that the article leaves open past its block.
        html.rstrip(),
        tags=_TAGS,
        attributes=_ATTRIBUTES | {"input": {"checked", "disabled"}},
        attribute_filter=attribute,
        link_rel=None,
        url_schemes=_SCHEMES | {scheme},
        filter_style_properties=_STYLES,
        set_tag_attribute_values=_CHECKBOX,
    )
