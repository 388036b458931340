"""The tokens of a text for exports that need some: one stated way to cut, with name and version."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from annotator.domain.span import Range

# Chinese, Japanese, Thai, Lao, Khmer, Burmese and their kin, which put no space between words.
# fmt: off
_UNSPACED_LANGUAGES = frozenset({
    "zh", "cmn", "yue", "wuu", "nan", "hak", "gan", "lzh", "ja", "th", "nod", "lo", "km", "my",
    "shn",
})
# fmt: on
_SCRIPTS = ("Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar")
# Characters that are one cluster each beside one another: most texts have no others.
_USUAL = (
    "\x00-\xff\u0100-\u02ff\u0370-\u0482\u048a-\u0556\u05d0-\u05ea\u060c\u061b\u061f\u0620-\u064a"
    "\u0660-\u066f\u0671-\u06d3\u06f0-\u06fc\u10d0-\u10ff\u1e00-\u1fff\u2000-\u200a\u2010-\u2029\u202f"
    "\u2030-\u205f\u20a0-\u20bf\u2100-\u218b\u2190-\u23ff\u2460-\u27ff\u3000-\u3029\u3030-\u303f"
    "\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d"
    "\U0001f300-\U0001f3fa\U0001f400-\U0001faff"
)
_UNUSUAL = re.compile(f"[^{_USUAL}]")
_USUAL_UNSPACED = (
    "\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uff66-\uff9d"
)
# What str.isspace says, which is what readers of columns split at, and a sign that stands over it.
_BLANK = r"\s\x1c-\x1f\x85"
_BLANK_CLUSTER = rf"(?:[{_BLANK}]|\p{{Grapheme_Cluster_Break=Prepend}}++\p{{Zs}})"
_LETTERS = rf"[^\W_{_USUAL_UNSPACED}]"
_WORDS, _CLUSTERS = "annotator-words", "annotator-clusters"
_QUICK = {
    _WORDS: re.compile(rf"{_LETTERS}+(?:(?:\xad+(?={_LETTERS})|(?<=\d)[.,](?=\d)){_LETTERS}+)*|\S"),
    _CLUSTERS: re.compile(r"\S"),
}


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """A way to cut texts into tokens; another version of it may cut elsewhere.

    ``annotator-words``: a run of letters, marks and digits is a token, with what joins it (soft
    hyphen, ZWJ, ZWNJ) and with . and , between digits, but in scripts without spaces each cluster
    is one, and so is any other cluster but white space. ``annotator-clusters``: each cluster is.
    """

    name: str
    version: str

    def tokens(self, text: str) -> list[Range]:
        """The tokens in their order, in code points; none cuts a cluster or has white space.

        A mark on white space, or a sign that embraces it, belongs to no token.
        """
        if not _UNUSUAL.search(text):
            return [Range(*each.span()) for each in _QUICK[self.name].finditer(text)]
        found = (each.span(1) for each in _pattern(self.name).finditer(text))
        return [Range(start, end) for start, end in found if start < end]


def tokenizer_of(language: str) -> Tokenizer:
    """The one for texts in the language of that code, such as ``zh-Hant``."""
    code = language.lower().replace("_", "-").partition("-")[0]
    return Tokenizer(_CLUSTERS if code in _UNSPACED_LANGUAGES else _WORDS, "1")


@cache
def _pattern(name: str) -> Any:
    """White space with the marks on it, and then one token as the first group."""
    import regex  # it takes a while, and only some exports need it

    joins = r"\p{Grapheme_Cluster_Break=Extend}\p{Grapheme_Cluster_Break=SpacingMark}\u200d"
    # A flag by itself: to find it, \X reads all flags before it again.
    cluster = rf"\p{{Regional_Indicator}}{{2}}[{joins}]*+|\X"
    token = {_WORDS: rf"{_word()}|{cluster}", _CLUSTERS: cluster}[name]
    skipped = rf"(?:[{_BLANK}]+(?![{joins}])|(?={_BLANK_CLUSTER})\X)*+"
    return regex.compile(rf"{skipped}((?!{_BLANK_CLUSTER})(?:{token})|)", regex.V1)


def _word() -> str:
    """One or several clusters that make a word or a number."""
    scripts = "".join(rf"\p{{Script={name}}}" for name in _SCRIPTS)
    unspaced = rf"[[{scripts}\u30fc\uff70]&&[\p{{L}}\p{{M}}\p{{Nl}}]]"
    sign = rf"(?!{unspaced}|{_BLANK_CLUSTER})[\p{{L}}\p{{M}}\p{{N}}]"
    # Letters that nothing joins, and then those that need a look at their whole cluster.
    plain = r"[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0386\u0388-\u038a\u038c"
    plain += r"\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u0531-\u0556\u1e00-\u1f15]"
    joining = r"[\p{M}\p{Cf}\p{Grapheme_Cluster_Break=Extend}]"
    clusters = rf"(?:{plain}++(?!{joining})|(?={sign})\X)++"
    joined = rf"(?:\u00ad+(?={sign})|(?<=\p{{Nd}})[.,](?=\p{{Nd}}))"
    return rf"{clusters}(?:{joined}{clusters})*+"
