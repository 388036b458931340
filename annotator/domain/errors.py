"""The world's errors, which are told kindly; our own mistakes are plain exceptions."""


class UserError(Exception):
    """Something of the world stands in the way: ``str(error)`` is what the person is told.

    The message says what is wrong and, where that is known, what to do. The act that raised it
    changed nothing.
    """

    @property
    def message(self) -> str:
        """What it was raised with, a ``Message`` in nearly all cases."""
        return str(self)


class NotFound(UserError):
    """What was asked for is not (any longer) in the project."""


class DuplicateSpan(UserError):
    """The same annotator already holds a span with these ranges, layer and label."""


class DuplicateId(UserError):
    """The id of an article, span or link already belongs to another one."""


class BadOffsets(UserError):
    """Ranges that are empty, reversed, overlapping or outside the text, or a quote that differs."""


class UnknownLabel(UserError):
    """A layer, label, attribute or value that the project's scheme does not have."""


class NothingToUndo(UserError):
    """There is no act to undo, or none to redo."""


class ProjectError(UserError):
    """The project file cannot be opened or written: it says which file and why."""


class DamagedProject(ProjectError):
    """The project file is damaged; a repair into a new file may still give much of it."""


class NameTaken(ProjectError):
    """There is a file already where a project was to be made."""


class Cancelled(UserError):
    """The person called it off; what was done until then is said by who was called off."""
