"""What the caption parser reads out of a caption: how the picture was made."""

from collections.abc import Mapping

from site_gen.model.caption import Technique

from .markdown import cell, table

# Words that tell each; a test puts them to the parser.
SAYINGS: Mapping[str, str] = {
    "drone": "（无人机照片）",
    "archive": "（资料图片）",
    "reproduction": "翻拍",
    "time-lapse": "（延时摄影）",
    "multiple-exposure": "多次曝光",
    "collage": "（拼版照片）",
    "still": "视频截图",
    "sketch": "示意图：",
    "ai": "（AI生成图片）",
}


def techniques() -> str:
    rows = ((cell(SAYINGS.get(technique.value, "")), technique.label) for technique in Technique)
    return table([("图说里写", "页面上注明"), *rows])


PICTURE_TABLES = {"techniques": techniques}
