"""The named views of a project's list, kept in the user's settings."""

import json

from annotator.app.settings import VIEWS, Settings
from annotator.domain.choice import Choice


class Views:
    """What one wants to see again, by the name that one gave it."""

    def __init__(self, settings: Settings, project: str) -> None:
        self._settings = settings
        self._project = project

    def names(self) -> list[str]:
        """The names, in the order of the alphabet."""
        return sorted(self._kept(), key=str.casefold)

    def of(self, name: str) -> Choice:
        """The view of that name; an unknown one shows everything."""
        return Choice.of_text(self._kept().get(name, ""))

    def keep(self, name: str, choice: Choice) -> None:
        """Keep a view; one of that name is replaced."""
        self._write({**self._kept(), name: choice.text()})

    def remove(self, name: str) -> None:
        """Forget the view of that name."""
        self._write({known: text for known, text in self._kept().items() if known != name})

    def _kept(self) -> dict[str, str]:
        try:
            found = json.loads(self._settings.get(VIEWS).get(self._project, "{}"))
        except (ValueError, RecursionError):
            return {}
        kept = found.items() if isinstance(found, dict) else ()
        return {name: text for name, text in kept if isinstance(text, str)}

    def _write(self, views: dict[str, str]) -> None:
        known = self._settings.get(VIEWS)
        known[self._project] = json.dumps(views, ensure_ascii=False)
        self._settings.set(VIEWS, known)
