"""What a story is about."""

import pytest

from site_gen.model.registers import Registers, Theme
from site_gen.tagging.lexicon import builtin_themes
from site_gen.tagging.tagger import Tagger
from site_gen.tagging.themes import merge_themes

from .stories import story

ABOUT = [
    ("宣讲团走进田间地头，用方言宣讲党的二十大精神。", "theory"),
    ("志愿者穿上红马甲，志愿服务队在社区开展志愿服务活动。", "volunteer"),
    ("红白理事会劝导村民婚事新办、丧事简办，抵制高价彩礼。", "customs"),
    ("文化礼堂里村晚开演，广场舞、快板、戏曲轮番登台。", "culture"),
    ("小学生戴着红领巾参加班会，老师带孩子们走进复兴少年宫。", "youth"),
    ("县里揭晓最美家庭，好家风、好家训代代相传。", "family"),
    ("道德模范、中国好人登台领奖，身边好人故事感动全场。", "models"),
    ("医生为村民义诊，量血压、测血糖，举办健康讲座。", "health"),
    ("清理垃圾、整治人居环境，垃圾分类走进每个院落。", "environment"),
    ("合作社种植茶叶，农户增收致富，乡村振兴有了产业支撑。", "rural"),
    ("创建全国文明城市，市民文明出行、礼让斑马线。", "city"),
    ("实践中心揭牌，三级阵地全覆盖，工作机制更顺畅。", "positions"),
    ("县级融媒体中心开设直播间，短视频在抖音播出。", "digital"),
    ("司法所普法，民法典、反诈知识进村，以案释法。", "law"),
    ("慰问孤寡老人和残疾人，送上慰问品，结对帮扶。", "care"),
    ("防汛演练在河边举行，消防员讲解应急救援和逃生。", "emergency"),
]


@pytest.mark.parametrize(("text", "theme"), ABOUT, ids=[theme for _, theme in ABOUT])
def test_each_theme_is_found_first(tagger, text, theme):
    assert tagger.tag(story(text)).themes[0].id == theme


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("新时代文明实践站举办新时代文明实践活动。", "city"),  # the word 文明 alone
        ("农家书屋里，老人们读书看报。", "rural"),
        ("县融媒体中心记者报道，村里办起村晚。", "digital"),
        ("文旅厅干部参加志愿服务活动。", "rural"),
    ],
)
def test_parts_of_longer_words_tell_nothing(tagger, text, theme):
    assert theme not in {tag.id for tag in tagger.tag(story(text)).themes}


def test_at_most_four_and_each_with_its_grounds(tagger):
    themes = tagger.tag(story("".join(text for text, _ in ABOUT))).themes
    assert 1 <= len(themes) <= 4
    assert all(theme.evidence and theme.score > 0 for theme in themes)
    assert [theme.score for theme in themes] == sorted((theme.score for theme in themes), reverse=True)


def test_nothing_is_told_of_nothing(tagger):
    assert tagger.tag(story("今天天气晴。")).themes == ()


def test_there_are_sixteen_in_the_order_of_the_design():
    themes = builtin_themes()
    ids = "theory volunteer customs culture youth family models health environment rural city positions"
    assert " ".join(themes) == f"{ids} digital law care emergency"
    assert themes["theory"].name == "理论宣讲"


def test_a_site_adds_and_overrides(book):
    extra = [
        Theme(id="tea", name="茶文化", terms=(("采茶节", 5.0),)),
        Theme(id="law", name="法治", terms=(("普法", 0.0),)),
    ]
    themes = merge_themes(builtin_themes(), extra)
    assert list(themes)[-1] == "tea"
    assert themes["law"].name == "法治"
    tagger = Tagger(book, Registers({}, {}, themes))
    assert tagger.tag(story("采茶节开幕。")).themes[0].id == "tea"
    assert tagger.tag(story("普法。")).themes == ()
