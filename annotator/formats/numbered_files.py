"""Articles of one file of many: their numbers there, kept in the name of the file."""

from annotator.formats.leaving import is_number


def numbered(file: str, number: object) -> str:
    """The file of an article that has that number in it, such as "all.jsonl#17"."""
    return f"{file}#{number}" if is_number(str(number)) else file


class Numbers:
    """Gives articles the numbers that they came with, and others those that are free."""

    def __init__(self) -> None:
        self._taken: set[int] = set()
        self._last = 0

    def of(self, file: str) -> int:
        """The number of an article of that file."""
        _, _, known = file.rpartition("#")
        if is_number(known) and int(known) not in self._taken:
            self._taken.add(int(known))
            return int(known)
        self._last += 1
        while self._last in self._taken:
            self._last += 1
        self._taken.add(self._last)
        return self._last
