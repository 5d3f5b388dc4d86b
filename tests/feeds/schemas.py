"""The schemas beside the tests, ready to use: what is wrong with a feed, in the words of the schema's validator."""

import json
from functools import lru_cache
from pathlib import Path

import fastjsonschema
from lxml import etree

FOLDER = Path(__file__).parent / "schemas"


def schema_complaints(file: str, data: bytes) -> list[str]:
    """`file` tells the format: feed.json, atom.xml, feed.xml."""
    if file.endswith(".json"):
        try:
            _json()(json.loads(data))
        except fastjsonschema.JsonSchemaValueException as error:
            return [error.message]
        return []
    grammar = _grammar("atom.rng" if file.endswith("atom.xml") else "rss.rng")
    grammar.validate(etree.fromstring(data))
    return [str(error) for error in grammar.error_log]


@lru_cache
def _grammar(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(FOLDER / name))


@lru_cache
def _json():
    return fastjsonschema.compile(json.loads((FOLDER / "json-feed-1.1.json").read_text(encoding="utf-8")))
