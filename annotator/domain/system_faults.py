"""What the operating system says of a call that failed, in words that can be translated."""

from annotator.domain.message import said

_KNOWN = {
    str(each): each
    for each in (
        said("Device or resource busy"),
        said("Disk quota exceeded"),
        said("File exists"),
        said("File name too long"),
        said("File too large"),
        said("Input/output error"),
        said("Is a directory"),
        said("No space left on device"),
        said("No such file or directory"),
        said("Not a directory"),
        said("Operation not permitted"),
        said("Permission denied"),
        said("Read-only file system"),
        said("Too many levels of symbolic links"),
        said("Too many open files"),
    )
}


def reason_of(error: OSError) -> str:
    """Why the call failed; a system that speaks another language than English is left its words."""
    reason = error.strerror or str(error)
    return _KNOWN.get(reason, reason)
