"""Raw HTML from stations: what a browser would make of the body, whatever was pasted into it."""

from datetime import datetime

import lxml.html
import pytest
from markdown.extensions.toc import slugify_unicode

from site_gen.model.item import Story
from site_gen.model.moment import SHANGHAI
from site_gen.rendering.body import BodyRenderer
from site_gen.rendering.references import References, find_pictures, plain_image
from site_gen.settings import Dialect

DIALECT = Dialect(
    ("tables", "attr_list", "footnotes", "admonition", "toc"), {"toc": {"slugify": slugify_unicode}}
)
RUNS = {
    "a script": "<script>P()</script>",
    "a handler": "<b onclick=P()>粗</b> <img src=a.jpg onerror=P()> <details open ontoggle=P()>甲</details>",
    "svg": "<svg onload=P()><a xlink:href='javascript:P()'>甲</a></svg>",
    "math": "<math><mtext><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=P()&gt;'></math>",
    "noscript": '<noscript><p title="</noscript><img src=a.jpg onerror=P()>"></noscript>',
    "raw text": "<xmp><script>P()</script></xmp> <textarea><script>P()</script></textarea> <plaintext><script>P()",
    "an address": "[点](java&#115;cript:P()) [点](JaVaScRiPt&colon;P()) [点](&#1;javascript:P()) [点](feed:javascript:P())",
    "an address in lines": '<a href="java\nscript:P()">甲</a> <a href=" &#x6A&#x61vascript&#x3A;P()">乙</a>',
    "an attribute list": '段落 *强*{: onmouseover="P()" style="background:url(//evil.test/b)" } 末',
    "an id": '## 题 {#x"onclick=P onclick="P()" }\n\n脚注[^a"onclick=P]。\n\n[^a"onclick=P]: 注',
    "an admonition": '!!! note"onclick="P() "题<script>P()</script>"\n    甲',
    "a title": '![x"onerror="P()](a.jpg "y\\"onerror=\\"P()")',
    "code": "`</code><script>P()</script>`\n\n```\n</pre><script>P()</script>\n```",
    "a frame": "<iframe src='https://evil.test/'></iframe><object data=//evil.test/x></object><embed src=//evil.test/>",
    "a form": "<form action=//evil.test/><input autofocus onfocus=P()><button formaction='javascript:P()'>甲</button></form>",
    "a head": "<base href=//evil.test/><meta http-equiv=refresh content='0;url=//evil.test/'><link rel=stylesheet href=//evil.test/c>",
    "a picture of elsewhere": "![甲](https://evil.test/a.png)\n\n句中 <img alt='乙' src=//evil.test/b.png> 有\n\n![丙](HTTPS:evil.test/c.png)",
    "a data address": "<img alt='甲' src='data:image/svg+xml,<svg onload=P()>'> ![乙](data:image/png;base64,AAAA)",
    "sources": "<video src=//evil.test/v poster=//evil.test/p></video><picture><source srcset=//evil.test/s></picture>",
    "half an address": "<a href='http://[evil'>甲</a> <img alt='乙' src='http://[evil'> [丙](http://[evil) [丁](//[evil]x/)",
}
HARMLESS = {"href": ("https:", "http:", "mailto:", "tel:", "/", "#", "content:"), "src": ("/", "content:")}


@pytest.fixture(scope="module")
def rendered():
    renderer = BodyRenderer(DIALECT)

    def render(body: str) -> str:
        moment = datetime(2026, 3, 4, tzinfo=SHANGHAI)
        return renderer.render(Story(source="stories/a.md", address="/stories/a/", title="题", date=moment, body=body))

    return render


@pytest.mark.parametrize("case", RUNS)
def test_nothing_runs_and_nothing_is_asked_of_elsewhere(rendered, case):
    """By the elements and attributes that there are; words that only look like markup may stay as words."""
    body = rendered(RUNS[case])
    refused = {"script", "style", "svg", "math", "iframe", "object", "embed", "form", "input", "button", "base", "meta"}
    refused |= {"link", "video", "source", "textarea", "xmp", "plaintext", "noscript", "template"}
    for element in lxml.html.fragments_fromstring(f"<div>{body}</div>")[0].iter():
        assert element.tag not in refused, body
        for name, value in element.attrib.items():
            assert not name.startswith("on") and name not in ("style", "srcset", "formaction"), body
            assert name not in HARMLESS or value.startswith(HARMLESS[name]), body


def test_a_picture_of_elsewhere_leaves_no_hole(rendered):
    """It is nobody's file, and its figure goes with it; a picture of ours beside it stays."""
    body = rendered("![甲](https://evil.test/a.png)\n\n![乙](b.jpg)\n")
    assert list(find_pictures(body)) == [("stories/b.jpg", "乙")]
    nothing = References(lambda _: None, lambda _: None, str, plain_image(str))
    assert "<img" not in nothing.resolve(body) and "<figure" not in nothing.resolve(body)


@pytest.mark.parametrize(
    "html",
    [
        "<p>水<sub>2</sub>米<sup>2</sup><ins>添</ins><del>删</del><s>旧</s><u>线</u><b>粗</b><i>斜</i><em>强</em><strong>重</strong>"
        "<small>小</small><mark>亮</mark><cite>书</cite><q>话</q><code>码</code><br><span>段</span></p>",
        "<blockquote><p>引</p></blockquote>",
        "<section><h2>二</h2><h3>三</h3><h4>四</h4><h5>五</h5><h6>六</h6><hr></section>",
        '<ol start="3"><li>甲</li></ol>',
        "<ul><li>甲</li></ul>",
        "<dl><dt>甲</dt><dd>乙</dd></dl>",
        "<table><caption>表</caption><thead><tr><th>甲</th></tr></thead><tbody><tr><td>乙</td></tr></tbody><tfoot></tfoot></table>",
        '<table><tbody><tr><th scope="row">甲</th><td colspan="2">乙</td><td rowspan="2">丙</td></tr></tbody></table>',
        "<figure><figcaption>说</figcaption></figure>",
        "<ruby>川<rp>（</rp><rt>chuān</rt><rp>）</rp></ruby>",
        "<details><summary>题</summary>文</details>",
        '<p class="甲" title="乙" lang="en">文</p>',
        '<div role="region">文</div>',
        '<div tabindex="0">文</div>',
        "<pre>码</pre>",
    ],
)
def test_what_stations_may_use_comes_through(rendered, html):
    assert html in rendered(f"<div>{html}</div>")


@pytest.mark.parametrize("address", ["https://a.cn/", "http://a.cn/", "mailto:a@a.cn", "tel:0856-5222222"])
def test_links_that_may_stand(rendered, address):
    assert f'<a href="{address}" rel="noopener">甲</a>' in rendered(f'<a href="{address}">甲</a>')


@pytest.mark.parametrize("tag", ["script", "style", "iframe", "object", "template"])
def test_what_stands_inside_of_what_goes_goes_with_it(rendered, tag):
    assert "里面的字" not in rendered(f"<p>甲</p>\n\n<{tag}>里面的字</{tag}>")
