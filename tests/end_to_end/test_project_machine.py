"""A longer run of what people do at random: a project on disk against one in memory."""

import os

import pytest
from hypothesis import settings

from tests.app.project_machine import ProjectMachine

EXAMPLES = int(os.environ.get("ANNOTATOR_EXAMPLES", "40"))
pytestmark = pytest.mark.end_to_end


class LongLives(ProjectMachine):
    """The same machine, with longer lives and more of them."""


LongLives.TestCase.settings = settings(max_examples=EXAMPLES, stateful_step_count=50)
TestLongLives = LongLives.TestCase
