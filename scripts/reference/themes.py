"""The built-in themes: what they are about, and the words that tell them best."""

from site_gen.model.registers import Theme
from site_gen.tagging.lexicon import written_themes

from .markdown import code, table

SHOWN = 10
# What a story of the theme is about, for editors who choose one by hand.
ABOUT = {
    "theory": "把党的创新理论和政策讲给群众听：宣讲团、院坝会、微宣讲",
    "volunteer": "志愿者、志愿队、志愿项目做了什么",
    "customs": "婚丧嫁娶新事新办，治彩礼、大操大办、人情攀比",
    "culture": "送戏、村晚、读书、非遗、群众文艺",
    "youth": "孩子和学校：课后托管、实践课、留守儿童关爱、家校共育",
    "family": "家风家训、文明家庭、好媳妇好公婆",
    "models": "道德模范、身边好人、最美人物的事迹和评选",
    "health": "义诊、健康讲座、科学普及、急救知识",
    "environment": "打扫、垃圾分类、护河、植树、村容村貌",
    "rural": "产业、农技、合作社、村集体增收",
    "city": "文明城市、文明村镇、文明单位、文明校园的创建",
    "positions": "中心、所、站怎样建、怎样用、怎样管",
    "digital": "融媒体、短视频、网络文明、数字化服务",
    "law": "普法、调解、反诈、诚信",
    "care": "老人、残疾人、困难家庭、快递骑手等得到的帮助",
    "emergency": "疫情防控、防汛、救灾、应急演练",
}


def names() -> str:
    return table([("编号", "名称"), *((code(theme.id), theme.name) for theme in written_themes())])


def told() -> str:
    """What each is about and the heaviest of its words, in the lexicon's order."""
    rows = (
        (f"{theme.name} {code(theme.id)}", f"{ABOUT.get(theme.id, '')}。认这些词：{'、'.join(heaviest(theme))}……")
        for theme in written_themes()
    )
    return table([("主题和编号", "登什么"), *rows])


def heaviest(theme: Theme) -> list[str]:
    ordered = sorted(theme.terms, key=lambda term: -term[1])
    return [word for word, _ in ordered[:SHOWN]]


THEME_TABLES = {"themes": names, "themes-told": told}
