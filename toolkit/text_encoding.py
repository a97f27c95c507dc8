"""How the letters of a text file were stored, found out from its bytes."""

import codecs
import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

from methods.refusal import Refused

_CHUNK = 1 << 20
_SAMPLE = 200_000

_MARKS = "€‚„…‘’“”•–—«»°²³½´·§©®£¿¡\xa0\xad"
_WESTERN = "ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜßàáâäçèéêëìíîïñòóôöùúûüÿ"

#: Old encodings that a Dutch office may meet, the likeliest first, and the letters that show
#: that it is this one: Western, Turkish, Polish, an old Mac, an old DOS program. Guessing by
#: statistics mistakes Turkish for Czech in a text of five lines.
_LETTERS = {
    "cp1252": _WESTERN,
    "cp1254": _WESTERN + "ĞğİıŞş",
    "cp1250": "ĄĆĘŁŃÓŚŹŻąćęłńóśźżÄÖÜäöüßéëïèá",
    "mac_roman": _WESTERN,
    "cp850": _WESTERN,
}
#: Where letters do not tell, statistics do; these have letters of their own.
_OLD = (*_LETTERS, "cp1256", "cp1251", "cp1253")
#: A sign or a capital inside a word: what another encoding's letter looks like.
_SIGN_IN_WORD = re.compile(r"[^\W\d_][²³½´·¿¡§©®£°€¹¼¾±][^\W\d_]|[^\W\d_][‚„]|[a-z][À-ÖØ-Þ]")


def encoding_of(content: bytes) -> str:
    """The encoding of a text, as Python names it.

    Bytes that are nearly all UTF-8 are called "utf-8" even when some are damaged: the damage
    is then named by its row, where another guess would spoil every accent without a word.
    Raises Refused("import_not_a_table") for what is no text at all.
    """
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return name
    sample = content[:_SAMPLE]
    without_mark = _utf_16_without_mark(sample)
    if without_mark:
        return without_mark
    if _looks_binary(sample):
        raise Refused("import_not_a_table")
    if _decodes(content, "utf-8") or _mostly_utf_8(content):
        return "utf-8"
    telling = _lines_with_high_bytes(content)
    by_letters = [name for name in _LETTERS if _fits(telling, name)]
    found = from_bytes(telling, cp_isolation=list(_OLD)).best() if not by_letters else None
    for name in (*by_letters, *([found.encoding] if found else []), "cp1252"):
        if _decodes(content, name):
            return name
    raise Refused("import_not_a_table")


def _fits(telling: bytes, name: str) -> bool:
    text = telling.decode(name, "replace")
    strange = {letter for letter in text if not letter.isascii()} - set(_LETTERS[name] + _MARKS)
    return not strange and not _SIGN_IN_WORD.search(text)


def _utf_16_without_mark(sample: bytes) -> str:
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    # Latin letters in UTF-16 have an empty byte each, always on the same side.
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _looks_binary(sample: bytes) -> bool:
    # A stray mark happens in real files; one in a hundred does not.
    strange = sum(sample.count(code) for code in range(32) if code not in b"\t\n\r\x0c\x1b")
    return strange * 100 > len(sample)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bool]]:
    for start in range(0, len(content), _CHUNK):
        yield content[start : start + _CHUNK], start + _CHUNK >= len(content)


def _decodes(content: bytes, name: str) -> bool:
    # In pieces, so that a large file is not held twice.
    decoder = codecs.getincrementaldecoder(name)()
    try:
        for piece, last in _chunks(content):
            decoder.decode(piece, last)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _mostly_utf_8(content: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    good = lost = 0
    for piece, last in _chunks(content):
        text = decoder.decode(piece, last)
        lost += text.count("\ufffd")
        good += len(text) - len(text.encode("ascii", "ignore")) - text.count("\ufffd")
    return good >= 3 and good > 5 * lost


def _lines_with_high_bytes(content: bytes) -> bytes:
    lines = [line for line in content[: 20 * _SAMPLE].splitlines() if not line.isascii()]
    return b"\n".join(lines)[:_SAMPLE] or content[:_SAMPLE]
