"""The options of the plugins in mkdocs.yml and the variables of the environment: all that there are, and what each means.

Which there are comes from the code; MEANINGS and VARIABLES say what they mean, and tests hold the two together.
"""

import re
from collections.abc import Iterator, Mapping
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import msgspec

from site_gen.model.home import NAMES, tag_of
from site_gen.model.identity import Identity
from site_gen.settings import CardOptions, Show

from .markdown import cell, code, table

ROOT = Path(__file__).parents[2]
# Options that are mappings of their own, by where they stand; <…> is a name that the user gives.
INNER: Mapping[str, type] = {
    "site-gen.identity": Identity,
    "site-gen.cards": CardOptions,
    "site-gen-feeds.podcasts.<系列名>": Show,
}
NOT_THERE = ("name", "url", "description")  # of the identity: they are MkDocs' own settings

# option → (meaning, example)
MEANINGS: Mapping[str, tuple[str, str]] = {
    "site-gen.enabled": ("写 false，只剩 MkDocs 自己的几页", "true"),
    "site-gen.identity": ("网站是谁办的，见下", ""),
    "site-gen.menu": ("导航，一行一项，写“名称: 地址”", "- 要闻: /columns/news/"),
    "site-gen.home": ("首页从上到下有哪几块，见下", "[头条, 要闻, 友情链接]"),
    "site-gen.date_only_time": ("只写了日期的稿件算几点发", "08:30"),
    "site-gen.theme_dir": (
        "自己的样子放在哪个文件夹；不写就是 mkdocs.yml 旁边的 theme。里面有 templates/base.html 就全用它，没有就一个文件盖一个文件",
        "theme",
    ),
    "site-gen.checks": ("编辑台的规则：off 关，error、warning 改轻重", "{title-length: off}"),
    "site-gen.workers": ("用几个进程；0 是有几个处理器用几个", "2"),
    "site-gen.video_hosts": ("短视频可以放在哪些网站，除了大家都认得的平台；写本台自己的域名", "[v.pingnan.example]"),
    "site-gen.cards": ("分享卡片和海报，见下", ""),
    "site-gen.cards.font": ("画字用的字体文件，路径从 mkdocs.yml 的文件夹算起；写了才画，可以写几个，用第一个有的", "fonts/title.otf"),
    "site-gen.cards.posters": ("要不要给每篇画一张带二维码的海报", "true"),
    "site-gen.gray": ("写 true，全站变成灰色，哀悼日用", "true"),
    "site-gen.identity.slogan": ("站名下面的一句话", "传播新思想　引领新风尚"),
    "site-gen.identity.seal": ("横幅上印章里的四个字，分两行", "[文明, 实践]"),
    "site-gen.identity.home_region": ("本地的六位行政区划代码", '"350923"'),
    "site-gen.identity.since": ("开站的日子，还没有稿件的订阅用它", '"2026-12-01"'),
    "site-gen.identity.former_names": ("从前的站名", "[屏南文明网]"),
    "site-gen.identity.organisers": ("主办单位", "[屏南县精神文明建设办公室]"),
    "site-gen.identity.undertakers": ("承办单位", "[屏南县融媒体中心]"),
    "site-gen.identity.technical_support": ("技术支持单位", "某某公司"),
    "site-gen.identity.address": ("通信地址", "福建省屏南县（略）"),
    "site-gen.identity.postcode": ("邮编", '"352300"'),
    "site-gen.identity.phone": ("联系电话", "0593-0000000"),
    "site-gen.identity.email": ("投稿邮箱", "tougao@example.org"),
    "site-gen.identity.report_phone": ("举报电话", "0593-0000000"),
    "site-gen.identity.report_email": ("举报邮箱", "jubao@example.org"),
    "site-gen.identity.minors_report_url": ("涉未成年人举报的网址", "https://www.example.org/jubao/"),
    "site-gen.identity.icp": ("ICP 备案号，页脚自动连到工信部", "闽ICP备00000000号-1"),
    "site-gen.identity.police": ("公安备案号，页脚自动连到公安部", "闽公网安备 00000000000000号"),
    "site-gen.identity.licences": ("别的许可证，一条一行", "[互联网新闻信息服务许可证 00000000000]"),
    "site-gen.identity.conac": ("党政机关网站标识连到哪里", "https://bszs.conac.cn/（略）"),
    "site-gen.identity.conac_image": ("标识的图片，放在本站", "/images/conac.png"),
    "site-gen.identity.site_id_code": ("政府网站标识码，十位数字", '"3509230001"'),
    "site-gen.identity.waived": ("本站用不着、不必每次提醒的几样，写键名", "[police]"),
    "site-gen.identity.notice": ("页脚末尾的一句话", "试运行"),
    "site-gen-tagging.enabled": ("写 false，不自动标地区和主题；稿头写了的、站点带来的仍然算", "true"),
    "site-gen-indexing.enabled": ("写 false，稿件页不列相关稿件；列表照旧", "true"),
    "site-gen-indexing.newest": ("列表首页登几条。开站以后不要改", "20"),
    "site-gen-indexing.year_limit": ("一年超过几条就分月，一月超过几条就分页。开站以后不要改", "200"),
    "site-gen-indexing.related": ("一篇下面列几篇相关稿件", "6"),
    "site-gen-feeds.enabled": ("写 false，不出订阅", "true"),
    "site-gen-feeds.newest": ("订阅里最少登几条", "20"),
    "site-gen-feeds.cap": ("订阅里最多登几条；同一天的不拆开", "60"),
    "site-gen-feeds.full_text": ("true 照程序定的，false 全给摘要，也可以列出给全文的几类", "[home, region]"),
    "site-gen-feeds.archives": ("全站订阅要不要往期", "true"),
    "site-gen-feeds.podcasts": ("哪些系列是播客，写系列名，见下", ""),
    "site-gen-feeds.podcasts.<系列名>.category": ("苹果播客的分类", "News / Daily News"),
    "site-gen-feeds.podcasts.<系列名>.email": ("播客的邮箱", "tougao@example.org"),
    "site-gen-feeds.podcasts.<系列名>.image": ("1400 到 3000 像素的方图", "/images/weishi.jpg"),
    "site-gen-feeds.podcasts.<系列名>.explicit": ("有没有不宜儿童的内容", "false"),
    "site-gen-pages.enabled": ("写 false，普通页面用 MkDocs 自己的样子", "true"),
}

# What a block of the home page shows, by its name in English; and its options.
BLOCKS: Mapping[str, str] = {
    "topics": "一行链接，连到各专题",
    "headline": "最新的一篇置顶稿，没有就是最新的一篇；括号里是它的专题和相关的稿件",
    "pictures": "带图的新稿，轮播",
    "news": "别的置顶稿（至多三条），然后是最新的稿件",
    "study": "学习栏，置顶的排在前面",
    "columns": "几个栏目或主题各一栏，三栏一排；可以写几次",
    "banner": "一个专题的横幅，占满一行；可以写几次",
    "notices": "最新的公告",
    "videos": "最新的短视频",
    "people": "最新一期好人榜",
    "regions": "各省的方格，带条数",
    "counties": "本地下面各县（区），带条数",
    "ranking": "各站点报送了多少",
    "themes": "全部主题，带条数",
    "friends": "友情链接",
}
BLOCK_OPTIONS: Mapping[str, str] = {
    "column": "登哪个栏目，写编号",
    "columns": "登哪几个栏目",
    "themes": "登哪几个主题",
    "count": "登几条",
    "links": "下面再列几条",
    "months": "数最近几个月，0 是全部",
    "levels": "数哪几级站点，不写是全部",
}

VARIABLES: Mapping[str, str] = {
    "SITE_GEN_URL": "网站的地址，代替 mkdocs.yml 里的 site_url",
    "SITE_GEN": "写 false 关掉插件 site-gen",
    "SITE_GEN_GRAY": "写 true，全站变成灰色，代替选项 gray",
    "SITE_GEN_FONT": "分享卡片和海报用的字体文件，代替选项 cards 的 font",
    "SITE_GEN_TAGGING": "写 false 关掉插件 site-gen-tagging",
    "SITE_GEN_INDEXING": "写 false 关掉插件 site-gen-indexing",
    "SITE_GEN_FEEDS": "写 false 关掉插件 site-gen-feeds",
    "SITE_GEN_PAGES": "写 false 关掉插件 site-gen-pages",
    "SITE_GEN_ALLOW_REMOVALS": "写 true，准许一次撤下超过 20 条且超过 1% 的稿件",
    "SOURCE_DATE_EPOCH": "构建所用的时刻（从 1970 年起的秒数），决定定时的稿件发不发",
    "PYTHON": "用哪个 Python 建环境，scripts/build 第一次运行时看",
}


def options() -> Iterator[tuple[str, Any]]:
    """Every option by its full name, with its default; None where there is none worth telling."""
    for plugin in sorted(entry_points(group="mkdocs.plugins"), key=lambda found: found.name):
        if plugin.module.startswith("site_gen."):
            for name, option in plugin.load().config_class._schema:
                yield f"{plugin.name}.{name}", option.default
    for where, struct in INNER.items():
        for field in msgspec.structs.fields(struct):
            if not (struct is Identity and field.name in NOT_THERE):
                default = field.default
                yield f"{where}.{field.encode_name}", None if default is msgspec.NODEFAULT else default


def variables() -> set[str]:
    """Every variable of the environment that the program, the scripts for users and mkdocs.yml read."""
    files = [*(ROOT / "site_gen").rglob("*.py"), ROOT / "mkdocs.yml", *(ROOT / "scripts" / name for name in ("build", "serve", "setup"))]
    found = {name for file in files for name in re.findall(r"\bSITE_GEN(?:_[A-Z]+)*\b|\bSOURCE_DATE_EPOCH\b", file.read_text("utf-8"))}
    return found | {"PYTHON"}


def group(prefix: str) -> str:
    """The options right below that name, without those of deeper mappings."""
    rows = [(name, default) for name, default in options() if name.rpartition(".")[0] == prefix]
    return table([("选项", "意思"), *(_row(name, default) for name, default in rows)])


def _row(name: str, default: Any) -> tuple[str, str]:
    meaning, example = MEANINGS.get(name, ("", ""))
    told = [cell(meaning)]
    if shown := _shown(default):
        told.append(f"不写就是 {shown}")
    if example and code(example) != shown:
        told.append(f"例：{code(example)}")
    return (code(name.rpartition(".")[2]), "。".join(told))


def _shown(default: Any) -> str:
    if default is None or default in ("", (), [], {}):
        return ""
    if isinstance(default, bool):
        return code(str(default).lower())
    if isinstance(default, list | tuple):
        return code(f"[{', '.join(map(str, default))}]")
    return code(str(default))


def home() -> str:
    """The blocks of the home page, in the order of a site that says nothing."""
    return table([("块", "英文", "登什么", "选项"), *(_block(kind) for kind in NAMES)])


def _block(kind: type) -> tuple[str, str, str, str]:
    told = (
        f"`{field.name}` {BLOCK_OPTIONS.get(field.name, '')}" + (f"，不写是 {shown}" if (shown := _shown(field.default)) else "")
        for field in msgspec.structs.fields(kind)
    )
    tag = tag_of(kind)
    return (NAMES[kind], code(tag), cell(BLOCKS.get(tag, "")), "；".join(told))


def environment() -> str:
    rows = sorted(variables(), key=lambda name: list(VARIABLES).index(name) if name in VARIABLES else 99)
    return table([("变量", "作用"), *((code(name), cell(VARIABLES.get(name, ""))) for name in rows)])


GROUPS = ("site-gen", *INNER, "site-gen-tagging", "site-gen-indexing", "site-gen-feeds", "site-gen-pages")


def mark(name: str) -> str:
    """The name of a group's table."""
    return "options-" + name.replace(".<系列名>", "").replace(".", "-")


OPTION_TABLES = {
    **{mark(name): (lambda name=name: group(name)) for name in GROUPS},
    "home-blocks": home,
    "environment": environment,
}
