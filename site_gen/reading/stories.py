"""stories/**/*.md"""

from ..model.item import Story
from ..model.kinds import Status
from .body_links import check_links
from .front_matter import part
from .items import Yield, address_of, held, settle
from .nodes import Place
from .schema import STORY
from .scope import Scope
from .source import Source


def read_story(scope: Scope, source: Source, text: str) -> Yield:
    """One story, or one held. Raises Fault where there is no front matter to read."""
    found = Yield()
    parted = part(text)
    entry = STORY.read(scope, parted.front)
    values = settle(scope, entry)
    address = address_of(scope, entry.place("slug"), source.path, values.pop("slug", ""))
    check_links(scope, parted.body, parted.body_line)
    if not parted.body and not values.get("attachments") and values.get("status", Status.PUBLISHED) is Status.PUBLISHED:
        remedy = "请在第二行 --- 下面写正文；还没写好的，在稿头加一行“状态: 草稿”"
        scope.warn(Place(parted.body_line, 0), "body-empty", "没有正文，点进来只有一个标题", remedy, field="正文")
    if scope.errors:
        found.held.append(held(scope, "story", values.get("title", ""), address))
    else:
        found.items.append(
            Story(source=source.path, address=address, body=parted.body, body_line=parted.body_line, **values)
        )
    return found
