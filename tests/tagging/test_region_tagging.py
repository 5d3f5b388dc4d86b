"""Where a story is filed, by what it says."""

import pytest

from .stories import story

TOLD = [
    # a county, in every way it is named
    ("贵州省铜仁市思南县开展志愿服务。", "520624"),
    ("玉屏县朱家场镇志愿者下田。", "520622"),
    ("松桃县开展移风易俗宣讲。", "520628"),
    ("怒江州兰坪县志愿者送医下乡。", "533325"),
    ("黔南州惠水县双语宣讲进村寨。", "522731"),
    ("西双版纳州勐海县茶农学技术。", "532822"),
    ("伊犁州察布查尔县举办西迁节。", "654022"),
    ("思南县委宣传部、县文明办到塘头镇宣讲。", "520624"),
    ("内蒙古自治区锡林郭勒盟苏尼特左旗乌兰牧骑下乡。", "152523"),
    # names that are also everyday words
    ("宣传部长和县政府分管领导到村里调研。", None),
    ("市委书记和县委书记一起参加志愿服务。", None),
    ("城区开展大扫除，郊区也不例外。", None),
    ("每月10日、20日照常出摊。", None),
    ("居民和志愿者一起，平安过年，资源共享。", None),
    ("安徽省和县新时代文明实践中心揭牌。", "340523"),
    ("和县开展“我们的节日”活动。", "340523"),
    ("马鞍山市和县举办文艺演出。", "340523"),
    ("铜陵市郊区志愿者铲冰除雪。", "340711"),
    # roads, villages, people, papers
    ("上海市黄浦区南京东路街道开展志愿服务。", "310101"),
    ("南京路上的好传统代代相传。", None),
    ("天津河北屯镇李大人庄村举办活动。", "120114"),
    ("东莞市长安镇新时代文明实践所揭牌。", "441900"),
    ("特约记者 龙泉 摄 海口市琼山区巡演琼剧。", "460107"),
    ("曲阜师范大学志愿队到济宁市任城区支教。", "370811"),
    ("来源：贵州文明网 近年来，各地探索经验。", None),
    # one name, several places
    ("南京市鼓楼区举行宣讲。", "320106"),
    ("福州市鼓楼区开展义诊。", "350102"),
    ("江苏徐州鼓楼区志愿者清理垃圾。", "320302"),
    ("河南省开封市鼓楼区办起夜校。", "410204"),
    ("鼓楼区开展志愿服务活动。", None),
    ("北京市朝阳区开展垃圾分类。", "110105"),
    ("长春市朝阳区开展垃圾分类。", "220104"),
    ("朝阳区开展垃圾分类。", None),
    ("辽宁省朝阳市开展垃圾分类。", "211300"),
    ("朝阳市朝阳县志愿者走进校园。", "211321"),
    ("吉林省开展文明实践主题活动。", "220000"),
    ("吉林市开展文明实践主题活动。", "220200"),
    ("吉林开展文明实践主题活动。", "220000"),
    ("吉林省吉林市船营区志愿者上门服务。", "220204"),
    ("青海省海南州贵南县举办赛马会。", "632525"),
    ("乌海市海南区清理垃圾。", "150303"),
    ("海南省海口市举办活动。", "460100"),
    ("西安市长安区举办庙会。", "610116"),
    ("牡丹江市西安区开展义诊。", "231005"),
    ("河南蒙古族自治县开展赛马。", "632324"),
    ("长沙县果园镇开展宣讲。", "430121"),
    ("甘肃省临夏州临夏县开展宣讲。", "622921"),
    # no prefecture above, no counties below, 兵团, 港澳台, areas
    ("仙桃市志愿者清洁家园。", "429004"),
    ("神农架林区松柏镇开展宣讲。", "429021"),
    ("河南省济源市举办好人发布会。", "419001"),
    ("海南省琼海市博鳌镇办讲堂。", "469002"),
    ("儋州市那大镇开展理论宣讲。", "460400"),
    ("嘉峪关市志愿者植树。", "620200"),
    ("石河子市志愿者走进连队。", "659001"),
    ("新疆生产建设兵团第八师石河子市开展宣讲。", "659001"),
    ("新疆生产建设兵团召开文明实践推进会。", "xpcc"),
    ("香港特别行政区政府举办义工嘉年华。", "810000"),
    ("澳门义工走进社区。", "820000"),
    ("台湾省台北市志愿者来访。", "710000"),
    ("中山市火炬开发区举办活动。", "442000"),
    ("雄安新区容城县志愿者植树。", "130629"),
    # several places
    ("铜仁市德江县、思南县、石阡县志愿者联动，我市三县同办。", "520600"),
    ("安徽省合肥市、芜湖市、安庆市都办了活动，我省全面推开。", "340000"),
    ("安徽20人，江苏15人，四川13人，河北10人，名单揭晓。", None),
    # other scripts and residues
    ("貴州省銅仁市思南縣開展志願服務活動，為村民講政策。", "520624"),
    ("貴(guì)州省銅(tóng)仁市開(kāi)展志願服務，來到鄉(xiāng)村。", "520600"),
]


@pytest.mark.parametrize(("text", "code"), TOLD, ids=[text[:14] for text, _ in TOLD])
def test_told_by_the_text(tagger, text, code):
    region = tagger.tag(story(text)).region
    assert (region and region.code) == code


def test_the_title_outweighs_an_example(tagger):
    tags = tagger.tag(story("阜阳市颍上县的老杨热心助人。安徽推出好人数万。", title="安徽：好人之风吹遍江淮"))
    assert tags.region.code == "340000"
    assert "341226" in tags.mentioned


def test_every_region_stands_on_evidence(tagger):
    region = tagger.tag(story("思南县开展志愿服务。", title="思南：红马甲在行动")).region
    assert {(ground.words, ground.where) for ground in region.evidence} == {
        ("思南", "title"),
        ("思南县", "lead"),
    }


def test_the_dateline_of_a_local_paper_gives_way_to_the_county(tagger):
    assert tagger.tag(story("中国江苏网1月2日盐城讯 射阳县四明镇宣讲新风。")).region.code == "320924"


def test_the_site_of_an_office_tells_where_the_text_does_not(tagger):
    item = story("西关社区举办猜灯谜活动。", source_url="http://www.gangu.gov.cn/info/1.htm")
    assert tagger.tag(item).region.code == "620523"


def test_a_paper_alone_tells_the_place_of_a_local_story(tagger):
    assert tagger.tag(story("我市十七名市民上榜。", source_name="铜仁日报")).region.code == "520600"
