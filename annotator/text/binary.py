"""What a file seems to be that is no text, told from its first bytes and its control characters."""

import re

from annotator.domain.message import said

KNOWN = (
    (b"PK\x03\x04", said("a ZIP archive or an office document")),
    (b"PK\x05\x06", said("an empty ZIP archive")),
    (b"%PDF-", said("a PDF document")),
    (b"\x89PNG\r\n\x1a\n", said("a PNG picture")),
    (b"\xff\xd8\xff", said("a JPEG picture")),
    (b"GIF87a", said("a GIF picture")),
    (b"GIF89a", said("a GIF picture")),
    (b"RIFF", said("a sound, a film or a WebP picture")),
    (b"OggS", said("a sound or a film")),
    (b"SQLite format 3\x00", said("an SQLite database, perhaps an Annotator project")),
    (b"\x1f\x8b", said("a gzip archive")),
    (b"BZh91AY&SY", said("a bzip2 archive")),
    (b"\xfd7zXZ\x00", said("an xz archive")),
    (b"7z\xbc\xaf\x27\x1c", said("a 7-Zip archive")),
    (b"Rar!\x1a\x07", said("a RAR archive")),
    (b"\x28\xb5\x2f\xfd", said("a Zstandard archive")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", said("an old Word or Excel document")),
    (b"{\\rtf", said("a Rich Text document")),
    (b"\x7fELF", said("a program")),
    (b"PAR1", said("a Parquet table")),
)
SHARE = 0.02
FEW = 8
MOST = 0.3
_CONTROLS = "".join(map(chr, sorted({*range(32), 127} - set(b"\t\n\v\f\r"))))
_CONTROL_BYTES = _CONTROLS.encode()
_CONTROL = re.compile(f"[{re.escape(_CONTROLS)}]")


def known_as(data: bytes) -> str:
    """What a file that begins so is known to be, "" when that is nothing known."""
    for magic, what in KNOWN:
        if data.startswith(magic):
            return what
    return ""


def full_of_controls(data: bytes | str) -> bool:
    """Whether there are more control characters in it than a text would have, NUL among them."""
    if isinstance(data, bytes):
        controls = len(data) - len(data.translate(None, _CONTROL_BYTES))
    else:
        controls = sum(1 for _ in _CONTROL.finditer(data))
    share = controls / max(len(data), 1)
    return share > MOST or (controls > FEW and share > SHARE)
