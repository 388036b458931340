"""A runner that holds work back until it is let go, as a thread that is slow to begin."""

from annotator.ui.jobs import DirectRunner, Job, Work


class HeldRunner(DirectRunner):
    """Does in the same thread what waits, when it is told to; what ends before never begins."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Work, Job]] = []

    def start(self, work: Work, job: Job) -> None:
        self.waiting.append((work, job))

    def end(self, job: Job) -> bool:
        job.cancel()
        before = len(self.waiting)
        self.waiting = [each for each in self.waiting if each[1] is not job]
        return len(self.waiting) == before

    def close(self) -> None:
        for _, job in [*self.waiting]:
            self.end(job)

    def go_on(self) -> None:
        """Do what has waited longest, if there is anything."""
        for work, job in self.waiting[:1]:
            del self.waiting[0]
            super().start(work, job)
