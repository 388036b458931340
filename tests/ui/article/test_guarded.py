import sys

from annotator.ui.article.guarded import guarded, nothing


class Thing:
    @guarded(lambda: 7)
    def answer(self, given: int) -> int:
        return 10 // given

    @guarded(nothing)
    def quiet(self) -> None:
        raise ValueError("broken")


def test_an_answer_passes():
    assert Thing().answer(5) == 2


def test_an_exception_is_reported_and_the_default_answered(monkeypatch):
    reported = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: reported.append(args[0]))
    assert Thing().answer(0) == 7
    Thing().quiet()
    assert reported == [ZeroDivisionError, ValueError]


def test_the_method_keeps_its_name():
    assert Thing.answer.__name__ == "answer"
    assert nothing.__name__ == "nothing"
