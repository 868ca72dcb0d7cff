"""The words of an article that a reader reads: not code, links, addresses, HTML or maths."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

Span = tuple[int, int]

# More than fits on any screen is not looked at at once, nor in lines that are not made by hand.
LONGEST = 20_000
_LONGEST_WORD = 60

# What begins a block that is no prose, wherever it stands.
_BLOCK = re.compile(
    r"^(?P<quote>[ \t>]*)(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(?P<fence>`{3,}|~{3,})(?P<info>[^\r\n]*)"
    r"|(?P<comment><!--)|<(?P<tag>script|style|pre|code|svg|math|textarea)\b|(?P<hidden>%%)"
    r"|(?P<maths>\$\$)",
    re.MULTILINE | re.IGNORECASE,
)
_FENCE = re.compile(r"^[ \t>]*(`{3,}|~{3,})[ \t]*$", re.MULTILINE)
# What stands in a line and is no prose.
_INLINE = re.compile(
    r"\\.|(?<!`)(`{1,4})(?!`)[^\r\n]*?(?<!`)\1(?!`)"  # code
    r"|!?\[\[[^\[\]\r\n]*\]\]"
    r"|!?\[[^\[\]\r\n]*\](?:\[[^\[\]\r\n]*\]"
    r"|\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+\"[^\"\r\n]*\")?\))"
    r"|^[ \t>]*\[(?!\^)[^\[\]\r\n]+\]:[ \t]*\S+"  # a definition
    r"|\[[\^!][^\[\]\r\n]*\]"  # a footnote, the type of a callout
    r"|</?[A-Za-z][^<>\r\n]*>|<[^<>\s]+[:@][^<>\s]+>|&#?\w+;"
    r"|\b[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\s<>()\[\]\"]+|\bmailto:\S+|\bwww\.[^\s<>()\[\]\"]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.-])\w[\w-]*(?:\.[\w-]*\w)+\b(?:/[^\s<>()\[\]\"]*)?"  # a domain, a file
    r"|(?<!\w)[~.]?/[\w./-]+|(?<!\w)[#@][\w/-]+|\s\^[\w-]+$"
    r"|(?<!\\)\$(?=\S)[^$\r\n]*?(?<=\S)\$(?!\d)|\{[:#.%{][^{}\r\n]*\}",
    re.MULTILINE,
)
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f\u00ad]*)+"
_WORD = re.compile(rf"(?<![^\W_])(?<!\w_){_LETTERS}(?:['’]{_LETTERS})*(?![^\W_])(?!_\w)")
_NAME_LIKE = re.compile(r".*[^\W\d_A-Z][A-Z]")

_OTHER_SCRIPTS = {
    "CYRILLIC": "be bg kk ky mk mn ru sr tg tt uk",
    "GREEK": "el",
    "HEBREW": "he yi",
    "ARABIC": "ar fa ur ckb",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "DEVANAGARI": "hi mr ne sa",
    "BENGALI": "as bn",
    "TAMIL": "ta",
    "TELUGU": "te",
    "HANGUL": "ko",
}


def scripts_of(languages: tuple[str, ...]) -> frozenset[str]:
    """The scripts of languages, given by their codes, as Unicode names their letters."""
    codes = {language.partition("_")[0] for language in languages}
    others = {
        script: known
        for script, names in _OTHER_SCRIPTS.items()
        if (known := codes & {*names.split()})
    }
    latin = codes - {code for known in others.values() for code in known}
    return frozenset(others) | ({"LATIN"} if latin or "sr" in codes else frozenset())


def words_in(
    article: str, start: int, end: int, scripts: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Where words of these scripts stand in article[start:end], taken to whole lines.

    Acronyms, names as iPhone or GitHub and what holds digits are no words to be checked.
    """
    start = max(article.rfind("\n", 0, start), article.rfind("\r", 0, start)) + 1
    end = min(end, start + LONGEST)
    blocks = _blocks(article)
    skipped = [block for block in blocks if block[0] < end and block[1] > start]
    text = article[start:end]
    for position, stop in (*skipped, *_code_lines(article, start, end)):
        first, last = max(position - start, 0), min(stop - start, len(text))
        text = text[:first] + "\n" * (last - first) + text[last:]
    inline = [found.span() for found in _INLINE.finditer(text)]
    starts = [span[0] for span in inline]
    for word in _WORD.finditer(text):
        place = bisect_right(starts, word.start()) - 1
        if place >= 0 and inline[place][1] > word.start():
            continue
        if _is_checked(word[0], scripts):
            yield start + word.start(), start + word.end()


_CODE = re.compile(
    r"\\[^\w\s|]"  # what is escaped stands for itself; a bar within a table is still one
    r"|(?<!`)(`+)(?!`)(?:[^\r\n]|(?:\r\n|[\r\n])(?![ \t]*[\r\n]))*?(?<!`)\1(?!`)"
)


def without_code(article: str, *, comments: bool = True) -> str:
    """The article with spaces where code, comments, maths and what is escaped stand.

    Every other character keeps its place. comments: whether %% hides what stands between.
    """
    blocks = [one for one in _blocks(article) if comments or not article.startswith("%%", one[0])]
    parts: list[str] = []
    reached = 0
    for start, end in sorted((*blocks, *_code_lines(article, 0, len(article)))):
        if end > reached:
            parts += (article[reached:start], _blank(article[max(start, reached) : end]))
            reached = end
    parts.append(article[reached:])
    return _CODE.sub(lambda found: _blank(found[0]), "".join(parts))


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


def _is_checked(word: str, scripts: frozenset[str]) -> bool:
    if not 1 < len(word) <= _LONGEST_WORD or word.isupper() or _NAME_LIKE.match(word):
        return False
    return script_of(word[0]) in scripts


@lru_cache(maxsize=4096)
def script_of(letter: str) -> str:
    """The script of a letter, the first word of its name."""
    return unicodedata.name(letter, "").partition(" ")[0]


@lru_cache(maxsize=1)
def _blocks(article: str) -> tuple[Span, ...]:
    """Fenced code, comments, maths and HTML whose contents are no prose."""
    found: list[Span] = []
    position = 0
    endless: set[str] = set()  # what was looked for in vain, and stands nowhere further down
    while (mark := _BLOCK.search(article, position)) is not None:
        end = _end_of(article, mark, endless)
        if end is not None:
            found.append((mark.start(), end))
        position = end if end is not None else mark.end()
    return tuple(found)


def _end_of(article: str, mark: re.Match[str], endless: set[str]) -> int | None:
    """Where the block ends that begins there; None where it is none."""
    if mark["fence"]:
        if mark["fence"][0] == "`" and "`" in mark["info"]:
            return None
        for close in _FENCE.finditer(article, mark.end()):
            if close[1].startswith(mark["fence"]):
                return close.end()
        return len(article)
    tag = (mark["tag"] or "").lower()
    close_by = "-->" if mark["comment"] else f"</{tag}" if tag else mark[0]
    if close_by in endless:
        return None
    if tag:
        found = re.compile(re.escape(close_by), re.IGNORECASE).search(article, mark.end())
        at = found.start() if found else -1
    else:
        at = article.find(close_by, mark.end())
    if at < 0:
        endless.add(close_by)
        return None
    return at + len(close_by)


_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\n|\r|\Z)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:[ \t]|$)")


def _code_lines(article: str, start: int, end: int) -> Iterator[Span]:
    """Lines that are code because they are indented, and not by a list above them."""
    in_list = _in_list(article, start)
    above_blank, above_code = True, False
    for line in _LINE.finditer(article, start, end):
        text = line[1]
        blank = not text.strip()
        indented = text.startswith(("    ", "\t"))
        code = indented and not in_list and (above_blank or above_code) and not blank
        if code:
            yield line.span()
        elif not blank and not indented:
            in_list = bool(_ITEM.match(text)) or (in_list and not above_blank)
        elif _ITEM.match(text):
            in_list = True
        above_code = code or (above_code and blank)
        above_blank = blank
        if line.end() == line.start():
            break


def _in_list(article: str, start: int) -> bool:
    """Whether the line that begins there may belong to a list: as the paragraphs above tell."""
    head = article[max(0, start - 4000) : start]
    for line in reversed(head.splitlines()):
        if line.strip() and not line.startswith(("    ", "\t")):
            return bool(_ITEM.match(line))
    return False
