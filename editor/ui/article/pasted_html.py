"""Text copied from web pages and word processors, as Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

# A selection larger than this would hold up the window; its plain text is put in then.
_LARGEST = 1_000_000
_LARGEST_CLEAN = 200_000  # without what is left out: styles, scripts
_TAGS = {
    "a", "b", "strong", "em", "i", "p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
    "blockquote", "code", "pre", "hr", "table", "thead", "tbody", "tr", "th", "td", "img", "del",
    "s", "span", "sup", "sub",
}  # fmt: skip
_MEANING = re.compile(
    r"<(?:a\s[^>]*href|b|strong|em|i|h[1-6]|ul|ol|li|blockquote|code|pre|table|img|hr|del|s)\b",
    re.I,
)
# Readers of HTML take far longer over what is nested deeply, and nobody writes it.
_DEEPEST = 500
_OPENED = re.compile(r"<(?:a|b|blockquote|div|em|i|ol|pre|span|strong|table|ul)\b", re.I)
_CLOSED = re.compile(r"</(?:a|b|blockquote|div|em|i|ol|pre|span|strong|table|ul)\b", re.I)
_FRAGMENT = re.compile(r"<!--StartFragment-->(.*?)<!--EndFragment-->", re.DOTALL)
# Google Docs wraps all it copies in a <b> that is none; it and Word write weight as style.
_NOT_BOLD = re.compile(r"<b\b[^<>]*>", re.I)
_NORMAL = re.compile(r"font-weight:\s*normal", re.I)
_SPAN = re.compile(r"<span\b([^<>]*)>([^<]*)</span>", re.I)
_STYLE = re.compile(r"\bstyle=\"([^\"]*)\"", re.I)
_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.I)
# Browsers write spaces at the edges of tags as no-break spaces.
_LAYOUT_SPACE = re.compile("(?<=[ \n])\u00a0+|\u00a0+(?=[ \n]|$)")
_ITALIC = re.compile(r"font-style:\s*italic", re.I)


def markdown_of(html: str) -> str | None:
    """Markdown for pasted HTML; None where its plain text says as much, or it is beyond reading."""
    found = _FRAGMENT.search(html)
    html = found[1] if found else html
    if len(html) > _LARGEST:
        return None
    html = _SPAN.sub(_with_tags, _unwrapped(html))
    if not _MEANING.search(html):
        return None
    if len(_OPENED.findall(html)) - len(_CLOSED.findall(html)) > _DEEPEST:
        return None
    # Imported when first needed: few articles are pasted.
    import nh3
    from bs4 import BeautifulSoup

    clean = nh3.clean(
        html,
        tags=_TAGS,
        clean_content_tags={"script", "style", "title", "head", "template"},
        attributes={"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}, "code": {"class"}},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    if len(clean) > _LARGEST_CLEAN:
        return None
    try:
        made = str(_converter().convert_soup(_simple(BeautifulSoup(clean, "html.parser"))))
    except RecursionError:
        return None
    lines = [line.rstrip() if not line.endswith("  ") else line for line in made.split("\n")]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n").rstrip()
    return _LAYOUT_SPACE.sub(" ", text) or None


def _simple(soup: BeautifulSoup) -> BeautifulSoup:
    """Without what Markdown would show as more than was meant."""
    for paragraph in soup.select("li > p"):
        item = paragraph.parent
        if item is not None and len(item.find_all("p", recursive=False)) == 1:
            paragraph.unwrap()
    for text in soup.find_all(string=re.compile(r"\|")):
        if text.find_parent(["td", "th"]):
            text.replace_with(str(text).replace("|", "\\|"))
    return soup


def _unwrapped(html: str) -> str:
    """Without the first <b> that is none, which is around all the rest."""
    opened = next((tag for tag in _NOT_BOLD.finditer(html) if _NORMAL.search(tag[0])), None)
    closed = html.lower().rfind("</b>")
    if opened is None or closed < opened.end():
        return html
    return html[: opened.start()] + html[opened.end() : closed] + html[closed + len("</b>") :]


def _with_tags(span: re.Match[str]) -> str:
    given, text = _STYLE.search(span[1]), span[2]
    if given is None:
        return span[0]
    style = given[1]
    if not text.strip():
        return text
    if _ITALIC.search(style):
        text = f"<em>{text}</em>"
    return f"<strong>{text}</strong>" if _BOLD.search(style) else text


def _converter() -> Any:
    from markdownify import MarkdownConverter

    return MarkdownConverter(
        heading_style="atx",
        bullets="-",
        escape_asterisks=True,
        escape_underscores=False,
        escape_misc=False,
        newline_style="spaces",
        strip=["span", "sup", "sub"],
        autolinks=False,
        code_language_callback=_language,
    )


def _language(block: Tag) -> str:
    """The language that a block of code says it is in."""
    code = block.find("code")
    names = code.get_attribute_list("class") if code is not None else []
    found = [str(name)[len("language-") :] for name in names if str(name).startswith("language-")]
    return found[0] if found else ""
