"""Where projects lie as long as nobody says so."""

from pathlib import Path

from annotator.app.paths import projects_dir
from annotator.app.presence import is_folder
from annotator.app.settings import PROJECT_FOLDER, RECENT, Settings
from annotator.domain.errors import UserError
from annotator.domain.message import said


def project_folder(settings: Settings) -> Path:
    """The folder of new projects, which need not be there yet."""
    chosen = settings.get(PROJECT_FOLDER)
    return Path(chosen).expanduser() if chosen else projects_dir()


def made_project_folder(settings: Settings) -> Path:
    """The same, made where it is not there; raises UserError when that is refused."""
    folder = project_folder(settings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            said(
                "{folder}: the folder of new projects cannot be made: {reason}. "
                "Choose another one in the preferences.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
    return folder


def opening_folder(settings: Settings) -> str:
    """Where a project to open is looked for: beside the last one, or where new ones lie."""
    recent = settings.get(RECENT)
    folder = Path(recent[0]).parent if recent else project_folder(settings)
    return str(folder if is_folder(folder) else Path.home())
