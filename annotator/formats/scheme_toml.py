"""Label schemes as TOML files that a person can read and edit."""

from annotator.domain.scheme import Scheme


def parse_scheme(text: str, name: str) -> Scheme:
    """The scheme in that text of the file ``name``; raises UserError with all its faults."""
    raise NotImplementedError


def scheme_text(scheme: Scheme) -> str:
    """The scheme as the text of a file that ``parse_scheme`` reads back as the same scheme."""
    raise NotImplementedError
