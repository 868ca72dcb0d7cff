"""The table of checks: what each is called, how grave its findings are, and what finds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from editor.messages import Message
from editor.publish.checks.article import article_empty, section_missing, template_text
from editor.publish.checks.dates import date_future, year_odd
from editor.publish.checks.fields import readers_differ, told
from editor.publish.checks.finding import Severity
from editor.publish.checks.links import field_link_broken, link_empty, link_scheme, link_space
from editor.publish.checks.look import Concern, Found, Look
from editor.publish.checks.pictures import (
    image_large,
    image_missing,
    image_pointer,
    image_unreadable,
)
from editor.publish.checks.place import (
    territory_elsewhere,
    territory_missing,
    territory_unknown,
    unplaced,
)
from editor.publish.checks.printed import syntax_printed, wikilink_printed
from editor.publish.checks.together import (
    Together,
    item_split,
    link_broken,
    spelling_variant,
    spot_shared,
    title_twice,
    url_twice,
)

Find = Callable[[Look], Iterable[Found]]
FindTogether = Callable[[Look, Together], Iterable[Found]]


class Check(NamedTuple):
    """One check. severity: that of its findings where the vault's settings say nothing else.

    find: finds it in one entry; together: beside the other entries. Neither where it is found in
    the vault's own files.
    """

    code: str
    severity: Severity
    concern: Concern = Concern.FIELDS
    find: Find | None = None
    together: FindTogether | None = None

    @property
    def title(self) -> Message:
        """What it is called, in a few words."""
        return Message(f"publish.check-{self.code.replace('-', '_')}")

    @property
    def help(self) -> Message:
        """Why it matters, and what to do."""
        return Message(f"publish.why-{self.code.replace('-', '_')}")


_ERROR, _WARNING, _NOTE = Severity
_FIELDS, _PLACE, _PICTURES, _LINKS, _ARTICLE, _TOGETHER = Concern

# Errors break the published site, or the page of the entry.
CHECKS: tuple[Check, ...] = (
    # the file and its fields
    Check("file-unreadable", _ERROR, _FIELDS, told("file-unreadable")),
    Check("yaml-broken", _ERROR, _FIELDS, told("yaml-broken")),
    Check("key-twice", _ERROR, _FIELDS, told("key-twice")),
    Check("field-missing", _ERROR, _FIELDS, told("field-missing")),
    Check("field-wrong", _ERROR, _FIELDS, told("field-wrong")),
    Check("field-unknown", _WARNING, _FIELDS, told("field-unknown")),
    Check("readers-differ", _WARNING, _FIELDS, readers_differ),
    Check("value-space", _WARNING, _FIELDS, told("value-space")),
    Check("item-twice", _WARNING, _FIELDS, told("item-twice")),
    Check("email-wrong", _WARNING, _FIELDS, told("email-wrong")),
    Check("spelling-variant", _WARNING, _TOGETHER, together=spelling_variant),
    Check("item-split", _WARNING, _TOGETHER, together=item_split),
    Check("end-before-start", _WARNING, _FIELDS, told("end-before-start")),
    Check("date-future", _WARNING, _FIELDS, date_future),
    Check("year-odd", _WARNING, _FIELDS, year_odd),
    # twice in the vault
    Check("title-twice", _WARNING, _TOGETHER, together=title_twice),
    Check("url-twice", _WARNING, _TOGETHER, together=url_twice),
    # the map
    Check("unplaced", _NOTE, _PLACE, unplaced),
    Check("half-placed", _WARNING, _FIELDS, told("half-placed")),
    Check("coordinate-text", _ERROR, _FIELDS, told("coordinate-text")),
    Check("coordinate-wrong", _ERROR, _FIELDS, told("coordinate-wrong")),
    Check("coordinate-outside", _WARNING, _FIELDS, told("coordinate-outside")),
    Check("spot-shared", _WARNING, _TOGETHER, together=spot_shared),
    Check("territory-unknown", _WARNING, _PLACE, territory_unknown),
    Check("territory-elsewhere", _WARNING, _PLACE, territory_elsewhere),
    Check("territory-missing", _NOTE, _PLACE, territory_missing),
    # pictures
    Check("image-missing", _ERROR, _PICTURES, image_missing),
    Check("image-unreadable", _ERROR, _PICTURES, image_unreadable),
    Check("image-pointer", _ERROR, _PICTURES, image_pointer),
    Check("image-large", _WARNING, _PICTURES, image_large),
    # links
    Check("link-broken", _WARNING, _TOGETHER, together=link_broken),
    Check("link-empty", _WARNING, _LINKS, link_empty),
    Check("field-link-broken", _NOTE, _LINKS, field_link_broken),
    Check("link-scheme", _ERROR, _LINKS, link_scheme),
    Check("link-space", _ERROR, _LINKS, link_space),
    Check("wikilink-printed", _WARNING, _LINKS, wikilink_printed),
    # the article
    Check("syntax-printed", _WARNING, _ARTICLE, syntax_printed),
    Check("section-missing", _WARNING, _ARTICLE, section_missing),
    Check("article-empty", _WARNING, _ARTICLE, article_empty),
    Check("template-text", _WARNING, _ARTICLE, template_text),
    # the vault's own files
    Check("vault-file-broken", _ERROR),
    Check("vault-file", _WARNING),
)

BY_CODE: Mapping[str, Check] = MappingProxyType({check.code: check for check in CHECKS})
