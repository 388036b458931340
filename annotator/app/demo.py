"""The sample project: the shipped articles on two invented events, with their gold annotations."""

from pathlib import Path

from annotator.app.importing import Importer, ImportOptions, Preparation, known_texts
from annotator.app.paths import resource
from annotator.app.presence import is_there
from annotator.app.session import Session, utc_now
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of

PROJECT = "sample.sqlite"
DEMO_PAIR = ("000_port_hu_nemzetiorszem.txt", "001_port_ro_orapublica.txt")


def create_demo(folder: Path, annotator: str) -> Path:
    """The sample project in that folder: made when it is not there, and else left as it is.

    Raises UserError when it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            said("{folder}: cannot be made: {reason}.", folder=folder, reason=reason_of(error))
        ) from error
    path = folder / PROJECT
    if is_there(path):
        return path
    samples = resource("samples")
    session = Session.create(path, annotator)
    try:
        prepared = Preparation(
            options=ImportOptions(),
            schemes=session.library.schemes,
            annotator=annotator,
            now=utc_now(),
            project=path,
            known=known_texts(session),
        )
        importer = Importer(session)
        for item in prepared.of([samples / "gold.jsonl", *sorted(samples.glob("*.txt"))]):
            importer.take(item)
        importer.finish()
    finally:
        session.close()
    return path
