"""From a file's bytes to its text and back: nothing is changed, replaced or dropped on the way."""

import codecs
import re
from dataclasses import dataclass

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.text.binary import full_of_controls, known_as
from annotator.text.legacy import MARGIN, UNDEFINED, Candidate, candidates, decoding_table

# Those of UTF-32 first: the one of UTF-16 is the beginning of one of them.
SIGNATURES = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Ways to write text in ASCII, not encodings of files.
NOT_FOR_FILES = {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"}
HINT = said("name the encoding if you know it, such as cp1250, iso8859-2 or cp1253")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_UTF8_RUN = re.compile(
    rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+"
)
SAMPLE = 400_000
SHORTEST_UTF_16 = 8


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text such that ``signature`` and ``text.encode(encoding)`` are the file's bytes again.

    ``encoding`` is the name of the Python codec and ``signature`` the hex of the byte order mark,
    or "". ``certain`` is false where another encoding may be meant; ``note`` is what a person
    should know about it, "" when there is nothing to say.
    """

    text: str
    encoding: str
    signature: str
    certain: bool
    note: str


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of those bytes, in the encoding that is named or else in the one that is found.

    Raises UserError when they are no text, or not in that encoding.
    """
    if not data:
        raise UserError(said("the file is empty: there is no text in it"))
    if what := known_as(data):
        raise UserError(said("this is no text: it seems to be {what}", what=what))
    asked = _file_encoding(encoding) if encoding else ""
    signature, signed = _signature(data)
    body = data[len(signature) :]
    certain, note = True, ""
    if signed and asked not in ("", signed, signed.removesuffix("-le").removesuffix("-be")):
        raise UserError(
            said(
                "the file begins with the signature of {signed}, not of {asked}",
                signed=signed,
                asked=asked,
            )
        )
    if signed:
        found = signed
    elif asked in ("utf-16", "utf-32"):
        unsigned = _unsigned(body)
        found = unsigned if unsigned.startswith(asked) else f"{asked}-le"
    elif asked:
        found = asked
    else:
        found, certain, note = _found(body)
    text = _strict(body, found, offset=len(signature))
    _refuse_what_is_no_text(text)
    return Decoded(text, found, signature.hex(), certain, " ".join((note, _nul_note(text))).strip())


def _file_encoding(name: str) -> str:
    try:
        canonical = codecs.lookup(name).name
    except (LookupError, ValueError):
        raise UserError(
            said("there is no encoding “{name}”: {hint}", name=name, hint=HINT)
        ) from None
    if canonical in NOT_FOR_FILES or not _is_of_text(canonical):
        raise UserError(said("“{name}” is no encoding of text files: {hint}", name=name, hint=HINT))
    return canonical.removesuffix("-sig")


def _is_of_text(encoding: str) -> bool:
    """Whether the codec is from text to bytes; others, such as rot13, are from text to text."""
    try:
        "".encode(encoding)
    except LookupError:
        return False
    return True


def _signature(data: bytes) -> tuple[bytes, str]:
    for mark, encoding in SIGNATURES:
        # FF FE 00 00 may also be UTF-16 that begins with NUL.
        if data.startswith(mark) and not ("32" in encoding and len(data) % 4):
            return mark, encoding
    return b"", ""


def _unsigned(body: bytes) -> str:
    """UTF-16 or UTF-32 without a signature, "" when it is neither."""
    head = body[:SAMPLE]
    if len(head) < SHORTEST_UTF_16 or 0 not in head or not any(head):
        return ""
    if not any(head[3::4]) and max(head[2::4]) <= 16:
        return "utf-32-le"
    if not any(head[0::4]) and max(head[1::4]) <= 16:
        return "utf-32-be"
    # No script of ours is above U+1FFF; ASCII has nothing but line ends below 32.
    even, odd = _share_below_32(head[0::2]), _share_below_32(head[1::2])
    if odd > 0.85 and even < 0.35:
        return "utf-16-le"
    if even > 0.85 and odd < 0.35:
        return "utf-16-be"
    return ""


def _share_below_32(some: bytes) -> float:
    return (len(some) - len(some.translate(None, bytes(range(32))))) / len(some)


def _found(body: bytes) -> tuple[str, bool, str]:
    """The encoding, whether it is sure, and a note."""
    if unsigned := _unsigned(body):
        return unsigned, True, ""
    if full_of_controls(body[:SAMPLE]):
        raise UserError(said("this is no text: it is full of control characters"))
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        if _mixed_with_utf8(body):
            raise _undecodable(body, error.start, encoding="utf-8") from None
        return _legacy(body)
    return "utf-8", True, ""


def _mixed_with_utf8(body: bytes) -> bool:
    """Whether these bytes, which are not UTF-8, have too much of it to be anything else."""
    runs = streak = longest = whole = 0
    for match in _HIGH_RUN.finditer(body[:SAMPLE]):
        runs += 1
        streak = streak + 1 if _UTF8_RUN.fullmatch(match.group()) else 0
        whole += bool(streak)
        longest = max(longest, streak)
    return longest > 5 or whole * 2 > runs or (whole > 2 and whole * 10 > runs)


def _legacy(body: bytes) -> tuple[str, bool, str]:
    ranked = candidates(body[:SAMPLE])
    best = ranked[0]
    if best.doubtful:
        raise UserError(said("the encoding cannot be told: {hint}", hint=HINT))
    high = {byte for byte in range(128, 256) if byte in body}
    table = decoding_table(best.encoding)
    if undefined := {byte for byte in high if table[byte] == UNDEFINED}:
        raise _undecodable(body, min(map(body.index, undefined)), encoding=best.encoding)
    note = next(filter(None, (_rival_note(best, other, high=high) for other in ranked[1:])), "")
    return best.encoding, not note, note


def _rival_note(best: Candidate, other: Candidate, *, high: set[int]) -> str:
    """What to look at where another encoding fits nearly as well and reads something else."""
    if other.cost - best.cost > MARGIN:
        return ""
    ours, theirs = decoding_table(best.encoding), decoding_table(other.encoding)
    byte = min((it for it in high if theirs[it] not in (ours[it], UNDEFINED)), default=0)
    if not byte:
        return ""
    return said(
        "Read as {encoding}, but it may be {other}: is {ours} right, or should it be {theirs}?",
        encoding=best.encoding,
        other=other.encoding,
        ours=_shown(ours[byte]),
        theirs=_shown(theirs[byte]),
    )


def _shown(character: str) -> str:
    return f"“{character}”" if character.isprintable() else f"U+{ord(character):04X}"


def _strict(body: bytes, encoding: str, *, offset: int) -> str:
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(body, error.start, encoding=encoding, offset=offset) from None
    if not _gives_back(text, encoding, body=body):
        raise UserError(
            said(
                "{encoding} does not give the file's bytes back: save the file as UTF-8",
                encoding=encoding,
            )
        )
    return text


def _gives_back(text: str, encoding: str, *, body: bytes) -> bool:
    try:
        return text.encode(encoding) == body
    except UnicodeEncodeError:
        return False  # some codecs, such as iso2022_jp, read what they cannot write


def _undecodable(body: bytes, start: int, *, encoding: str, offset: int = 0) -> UserError:
    return UserError(
        said(
            "byte {byte} at offset {start} is not {encoding}: the file may be damaged, "
            "cut off or in several encodings; save it as UTF-8, or {hint}",
            byte=f"0x{body[start]:02x}",
            start=start + offset,
            encoding=encoding,
            hint=HINT,
        )
    )


def _refuse_what_is_no_text(text: str) -> None:
    if full_of_controls(text):
        raise UserError(said("this is no text: it is full of control characters"))
    if not any(each.isprintable() and not each.isspace() for each in text):
        raise UserError(said("the file has only white space: there is no text in it"))


def _nul_note(text: str) -> str:
    count = text.count("\0")
    return (
        said("There are NUL characters in it ({count}); they are kept.", count=count)
        if count
        else ""
    )
