from annotator.ui.article.tips import MOST_LETTERS, MOST_SPANS, tool_tip


def test_labels_and_quotes_stand_on_lines():
    tip = tool_tip([("Person", "Ada"), ("Claim", "it rains")])
    assert tip == "<b>Person</b> Ada<br><b>Claim</b> it rains"
    assert tool_tip([]) == ""


def test_what_looks_like_html_is_text():
    tip = tool_tip([("<i>", 'a & b <script>alert(1)</script> <img src="x">')])
    assert "<script" not in tip and "<img" not in tip and "<i>" not in tip
    assert "&lt;script&gt;" in tip and "&amp;" in tip and "&lt;img" in tip


def test_long_quotes_and_many_spans_are_cut():
    assert tool_tip([("x", "ab " * 500)]).endswith("…")
    assert len(tool_tip([("x", "a" * 10_000)])) < MOST_LETTERS + 30
    assert tool_tip([("x", "y")] * 50).count("<br>") == MOST_SPANS - 1


def test_line_ends_and_what_cannot_be_encoded_do_no_harm():
    tip = tool_tip([("x", "one\r\ntwo\ud800\0")])
    assert tip.startswith("<b>x</b> one two")
    tip.encode("utf-8")
    assert "\0" not in tip
