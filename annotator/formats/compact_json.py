"""JSON as other tools write it: without blanks, in UTF-8."""

import json

from annotator.domain.errors import UserError
from annotator.domain.message import said


def encoded_json(value: object, article: str) -> bytes:
    """The value, which is of that article; raises UserError for half a character in it."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError as error:
        half = f"U+{ord(error.object[error.start]):04X}"
        raise UserError(
            said(
                "The article {article} holds half a character ({half}), perhaps in a note: "
                "delete it there.",
                article=article,
                half=half,
            )
        ) from None
