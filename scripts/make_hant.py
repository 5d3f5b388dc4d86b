#!/usr/bin/env python3
"""按 OpenCC 的词库重写 theme/data/hant.json：浏览器里把简体换成繁體用的字词表。

表已经随仓库提交，平时不用运行。OpenCC 的安装包里没有词库原文，换版本时先取源码包：

    pip download --no-deps --no-binary :all: opencc
    tar xf opencc-*.tar.gz
    .venv/bin/python scripts/make_hant.py opencc-*/data/dictionary

表里三样东西，都以 OpenCC 的 s2tw（台湾字形）为准：
- `characters`：单字，简繁相间；
- `groups`：一个字在哪些词里不按单字换，如“发髮头发 理发”；
- `phrases`：其余的词，先简后繁，两半等长。

从短到长逐词试：用已经留下的表换得对的词不再收，49,000 个词只剩 7,000 个，压缩后约 50 KB。
"""

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

import opencc

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "theme" / "data" / "hant.json"
LISTS = ("STPhrases.txt", "TWVariantsPhrases.txt")
LONGEST = 12
# 汉字各区：基本区、扩展 A、扩展 B 到 H。
BLOCKS = ((0x3400, 0xA000), (0x20000, 0x323B0))


def characters(convert) -> dict[str, str]:
    """Every Han character that is written otherwise."""
    found = {}
    for start, end in BLOCKS:
        plain = "".join(map(chr, range(start, end)))
        # One by one: in a row they would be read as words.
        found |= {old: new for old in plain if (new := convert(old)) != old and len(new) == 1}
    return found


def words(folder: Path, simplify) -> list[str]:
    """The simplified side of OpenCC's lists, shortest first."""
    lines = (line for name in LISTS for line in (folder / name).read_text(encoding="utf-8").splitlines())
    found = {simplify(line.split("\t")[0]) for line in lines if "\t" in line and not line.startswith("#")}
    return sorted((word for word in found if 1 < len(word) <= LONGEST), key=lambda word: (len(word), word))


def converted(text: str, single: dict[str, str], table: dict[str, str]) -> str:
    """Longest match first, as theme/scripts does it."""
    out, at = [], 0
    while at < len(text):
        for length in range(min(LONGEST, len(text) - at), 1, -1):
            if (found := table.get(text[at : at + length])) is not None:
                out.append(found)
                at += length
                break
        else:
            out.append(single.get(text[at], text[at]))
            at += 1
    return "".join(out)


def needed(candidates: list[str], single: dict[str, str], convert) -> dict[str, str]:
    """The words that come out wrong without an entry of their own."""
    table: dict[str, str] = {}
    for word in candidates:
        right = convert(word)
        # Browsers count characters beyond the first plane twice; a word with one would be cut in the wrong place.
        plain = len(right) == len(word) and max(word + right) <= "\uffff"
        if plain and converted(word, single, table) != right:
            table[word] = right
    return table


def grouped(single: dict[str, str], table: dict[str, str]) -> tuple[list[str], list[str]]:
    """Words where one character alone is unusual, by that character; the others in pairs."""
    groups, pairs = defaultdict(list), []
    for word, right in table.items():
        unusual = {(old, new) for old, new in zip(word, right, strict=True) if single.get(old, old) != new}
        old, new = min(unusual, default=("", ""))
        if len(unusual) == 1 and right == "".join(
            new if one == old else single.get(one, one) for one in word
        ):
            groups[old + new].append(word)
        else:  # also a word that keeps a shorter one from being found in it
            pairs.append(word + right)
    return [key + " ".join(sorted(group)) for key, group in sorted(groups.items())], sorted(pairs)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="OpenCC 源码里的 data/dictionary")
    folder = parser.parse_args().folder
    if not (folder / LISTS[0]).is_file():
        sys.exit(f"{folder} 里没有 {LISTS[0]}：请给出 OpenCC 源码里的 data/dictionary")
    convert, simplify = opencc.OpenCC("s2tw").convert, opencc.OpenCC("t2s").convert
    single = characters(convert)
    table = needed(words(folder, simplify), single, convert)
    groups, pairs = grouped(single, table)
    data = {
        "characters": "".join(old + new for old, new in sorted(single.items())),
        "groups": groups,
        "phrases": " ".join(pairs),
    }
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(single)} 字、{len(table)} 词，{OUT.stat().st_size} 字节：{OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
