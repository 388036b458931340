"""What the tests of the dialogs stand on: the shipped schemes and the table of actions."""

import pytest

from annotator.app.schemes import Schemes, parsed, shipped_schemes
from annotator.ui.actions import ACTIONS, ActionSpec, label_actions


@pytest.fixture(scope="session")
def schemes() -> Schemes:
    return parsed(shipped_schemes())


@pytest.fixture(scope="session")
def all_actions(schemes: Schemes) -> tuple[ActionSpec, ...]:
    return (*ACTIONS, *label_actions(schemes))


@pytest.fixture
def keys(all_actions: tuple[ActionSpec, ...]) -> dict[str, tuple[str, ...]]:
    return {spec.name: spec.keys for spec in all_actions}
