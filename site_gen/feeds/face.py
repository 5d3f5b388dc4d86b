"""What a person sees who opens a feed in a browser: a style sheet, and a few words on what to do with it.

A style sheet of CSS, because browsers take XSLT out. CSS cannot make a link of RSS' `link`, so the words, and the
links in them, are XHTML (as RSS 2.0 §Extending and RFC 4287 §6.4 allow of other namespaces). The W3C validator lets
an xhtml:div stand beside a feed's own title, but nowhere inside an item.
"""

from lxml import etree

from .entry import Feed
from .xml_parts import add

_XHTML = "{http://www.w3.org/1999/xhtml}"


def add_face(root: etree._Element, head: etree._Element, feed: Feed, format_name: str) -> None:
    """The style sheet before `root`, the words as the last of `head`. Nothing for a feed without a style sheet."""
    if not feed.style_url:
        return
    style = etree.ProcessingInstruction("xml-stylesheet", f'type="text/css" href="{feed.style_url}"')
    root.addprevious(style)
    face = etree.SubElement(head, _XHTML + "div", nsmap={None: _XHTML[1:-1]})
    add(face, _XHTML + "p", f"这是一份订阅源（{format_name}），给阅读器和聚合平台自动取用，不是给人看的网页。")
    add(face, _XHTML + "p", "订阅方法：复制下面的网址，粘贴到阅读器的“添加订阅”里，有了新稿件它会自己来取。")
    add(add(face, _XHTML + "p"), _XHTML + "a", feed.self_url, href=feed.self_url)
    links = add(face, _XHTML + "p")
    add(links, _XHTML + "a", "看网页版", href=feed.page_url)
    if feed.subscribe_url:
        add(links, _XHTML + "a", "全部订阅源", href=feed.subscribe_url)
