"""What the operating system says can be translated where it is known."""

import errno
import os

import pytest

from annotator.domain.message import Message
from annotator.domain.system_faults import reason_of


@pytest.mark.parametrize("code", [errno.EACCES, errno.ENOENT, errno.ENOSPC, errno.EISDIR])
def test_a_known_reason_is_a_message(code: int) -> None:
    reason = reason_of(OSError(code, os.strerror(code), "a.txt"))
    assert reason == os.strerror(code)
    assert isinstance(reason, Message)


def test_an_unknown_one_is_as_the_system_says_it() -> None:
    assert reason_of(OSError(1, "A lemez megtelt")) == "A lemez megtelt"
    assert reason_of(OSError("the archive is damaged")) == "the archive is damaged"
