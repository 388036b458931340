"""The world's errors: one family, told in their own words."""

import inspect

import pytest

from annotator.domain import errors
from annotator.domain.errors import UserError

FAMILY = [
    each
    for _, each in inspect.getmembers(errors, inspect.isclass)
    if each.__module__ == errors.__name__
]


@pytest.mark.parametrize("kind", FAMILY)
def test_who_catches_user_errors_catches_all_of_them(kind: type[UserError]) -> None:
    with pytest.raises(UserError, match="There is no such article"):
        raise kind("There is no such article (any more).")


@pytest.mark.parametrize("kind", FAMILY)
def test_none_of_them_is_taken_for_a_mistake_of_ours(kind: type[UserError]) -> None:
    ours = (ValueError, LookupError, TypeError, RuntimeError, OSError)
    assert not issubclass(kind, ours)
    assert str(kind("What to do.")) == "What to do."
