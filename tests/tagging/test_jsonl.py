"""`site-gen tag --jsonl`."""

import json

import pytest

from site_gen.tagging.jsonl import LineError, tag_lines


def test_one_answer_a_line_in_the_shape_of_the_design(tagger):
    lines = [
        '{"id": "a", "title": "思南：移风易俗", "text": "村里抵制高价彩礼。", "published": "2022-01-12"}\n',
        "\n",
        '{"id": 7, "title": null, "text": "今天天气晴。", "source": null, "url": null, "more": [1]}',
    ]
    first, second = map(json.loads, tag_lines(lines, tagger))
    assert set(first) == {"id", "region", "mentioned", "themes"}
    assert first["region"]["code"] == "520624"
    assert set(first["region"]) == {"code", "name", "evidence"}
    assert first["region"]["evidence"][0]["where"] == "title"
    assert first["themes"][0]["id"] == "customs"
    assert set(first["themes"][0]) == {"id", "score", "evidence"}
    assert second == {"id": 7, "region": None, "mentioned": [], "themes": []}


def test_words_and_positions_are_those_of_the_line(tagger):
    text = "貴(guì)州省銅(tóng)仁市思南縣開(kāi)展活動，志願者們來了。"
    (line,) = tag_lines([json.dumps({"id": 1, "text": text})], tagger)
    answer = json.loads(line)
    grounds = answer["region"]["evidence"] + answer["themes"][0]["evidence"]
    assert {ground["words"] for ground in grounds} >= {"思南縣", "志願者"}
    assert all(text[g["at"] :].startswith(g["words"]) for g in grounds)


@pytest.mark.parametrize(
    ("published", "name"),
    [("2014-05-06", "铜陵县"), ("2020/1/2 09:30", "义安区"), (None, "义安区"), ("昨日", "义安区")],
)
def test_only_the_year_of_publication_counts(tagger, published, name):
    line = json.dumps({"id": "a", "title": "", "text": "铜陵县举办演出。", "published": published})
    (answer,) = tag_lines([line], tagger)
    assert json.loads(answer)["region"]["name"] == f"安徽省/铜陵市/{name}"


@pytest.mark.parametrize("bad", ["[]", "{", '{"title": "无编号"}'])
def test_a_bad_line_is_named(tagger, bad):
    with pytest.raises(LineError, match="第 2 行"):
        list(tag_lines(['{"id": "a"}', bad], tagger))
