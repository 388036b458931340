"""The one door for writing: do, undo, redo, and who is told."""

from hypothesis import settings

from tests.app.project_machine import ProjectMachine

ProjectMachine.TestCase.settings = settings(max_examples=12, stateful_step_count=25)
TestProjectMachine = ProjectMachine.TestCase
