"""What editors and registers say comes before what the text says."""

from site_gen.model.kinds import Level
from site_gen.model.registers import Registers, Station
from site_gen.tagging.tagger import Tagger

from .stories import story

STATIONS = {
    "sinan": Station(id="sinan", name="思南县新时代文明实践中心", level=Level.CENTER, region="520624"),
    "tangtou": Station(id="tangtou", name="塘头镇实践所", level=Level.INSTITUTE, parent="sinan"),
}


def test_front_matter_wins(tagger):
    region = tagger.tag(
        story("德江县开展宣讲。", region="520624", region_given="贵州省/铜仁市/思南县")
    ).region
    assert (region.code, region.evidence[0].where) == ("520624", "front_matter")
    assert region.evidence[0].words == "贵州省/铜仁市/思南县"


def test_a_former_code_in_front_matter_is_filed_under_todays(tagger):
    region = tagger.tag(story("活动。", region="340721", year=2014)).region
    assert (region.code, region.name) == ("340706", "安徽省/铜陵市/铜陵县")


def test_areas_and_xpcc_are_codes_of_their_own(tagger):
    assert tagger.tag(story("活动。", region="520000-guian")).region.code == "520000-guian"
    assert tagger.tag(story("活动。", region="xpcc")).region.code == "xpcc"


def test_the_station_or_the_one_above_tells_the_region(book):
    registers = Registers(STATIONS, {}, {})
    tagger = Tagger(book, registers)
    region = tagger.tag(story("德江县开展宣讲。", station="tangtou")).region
    assert (region.code, region.evidence[0].told(registers)) == ("520624", "思南县新时代文明实践中心")
    assert "520626" in tagger.tag(story("德江县开展宣讲。", station="tangtou")).mentioned


def test_themes_of_front_matter_win(tagger):
    themes = tagger.tag(story("志愿者义诊。", themes=("law", "care"))).themes
    assert [theme.id for theme in themes] == ["law", "care"]
