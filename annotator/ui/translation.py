"""The one function through which every text of the interface goes."""


def tr(text: str, **fields: object) -> str:
    """The text in the language of the interface, with its ``{fields}`` filled in."""
    return text.format(**fields) if fields else text
