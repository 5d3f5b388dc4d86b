"""A summary where the editor wrote none: the story's own words, and nothing that only makes sense in its place."""

from site_gen.rendering.summary import summarise


def test_footnotes_are_no_part_of_a_summary():
    body = (
        '<p>去年的做法见夜校。<sup id="s-fnref:1"><a class="footnote-ref" href="#s-fn:1">1</a></sup>面积三百m<sup>2</sup>。</p>'
        '<div class="footnote"><hr><ol><li id="s-fn:1"><p>数字由实践所提供。<a href="#s-fnref:1">↩</a></p></li></ol></div>'
    )
    assert summarise(body) == "去年的做法见夜校。面积三百m2。"


def test_a_long_text_ends_with_a_sentence():
    assert summarise(f"<p>{'甲' * 60}。{'乙' * 60}。</p>") == "甲" * 60 + "。"
    assert summarise(f"<p>{'甲' * 20}。{'乙' * 100}</p>") == "甲" * 20 + "。" + "乙" * 77 + "……"
