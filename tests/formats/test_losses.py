"""Losses are counted by what happened to what, and each case is handed on."""

from annotator.formats.losses import Loss, Losses


def test_cases_are_counted_in_a_fixed_order_and_handed_on() -> None:
    kept: list[Loss] = []
    losses = Losses(kept.append)
    snapped = Loss("snapped", "spans inside tokens", "a1", "s2", "3–5 to 2–5")
    dropped = Loss("dropped", "links", "a1", "l1")
    for loss in (snapped, dropped, snapped):
        losses.note(loss)
    assert kept == [snapped, dropped, snapped]
    assert list(losses.counts.items()) == [
        (("dropped", "links"), 1),
        (("snapped", "spans inside tokens"), 2),
    ]


def test_nobody_has_to_keep_them() -> None:
    losses = Losses()
    assert losses.counts == {}
    losses.note(Loss("merged", "spans", "a1"))
    assert losses.counts == {("merged", "spans"): 1}
