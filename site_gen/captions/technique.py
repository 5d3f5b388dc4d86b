"""How the picture was made, where the caption says so: by a drone, from the archive, by a machine."""

import re

from ..model.caption import Technique
from .tokens import DATE

# A drone that sprays a field is what the picture shows, not what took it: the word alone tells nothing.
_SIGNS = {
    Technique.DRONE: r"无人机(?:照片|拍摄|航拍|影像|镜头|图片|摄影)|航拍(?!器|师|爱好|机|队|大赛|比赛)|\(无人机\)|空中俯瞰图",
    Technique.ARCHIVE: r"资料(?:图片|照片|图|片)|\(资料\)|档案图片|历史(?:图片|照片)",
    Technique.REPRODUCTION: r"翻拍",
    Technique.TIME_LAPSE: r"延时(?:摄影|拍摄|照片|影像)|\(延时\)|慢门",
    Technique.MULTIPLE_EXPOSURE: r"(?:多次|多重|二次)曝光",
    Technique.COLLAGE: r"(?:拼版|拼接|组合|合成)(?:照片|图片|图)|\(拼版\)",
    Technique.STILL: r"视频截图|(?:视频|监控)(?:画面|图像)|\(截图\)",
    Technique.SKETCH: r"示意图|效果图",
    Technique.AI: r"(?:(?<![A-Za-z])AI|人工智能|AIGC)\s?(?:技术)?\s?(?:辅助)?\s?(?:生成|制作|绘制|合成|制图|作图|绘图|配图|图片)|AIGC",
}
_PATTERNS = {technique: re.compile(pattern, re.IGNORECASE) for technique, pattern in _SIGNS.items()}
_BEGINNINGS = ("机", "航拍", "俯瞰", "资料", "档案", "历史", "翻拍", "延时", "慢门", "曝光", "照片", "图", "拼版", "画面", "I", "i", "智能")


def techniques_in(look: str) -> tuple[Technique, ...]:
    """In the order of the list above."""
    if not any(word in look for word in _BEGINNINGS):
        return ()
    return tuple(technique for technique, pattern in _PATTERNS.items() if pattern.search(look))


_NOTE = (
    r"(?:(?:本|以上)?图片?(?:均由|均为|由|为)?)?"
    r"(?:无人机|航拍|资料|翻拍|延时|慢门|长曝光|多次曝光|多重曝光|拼版|组合|合成|视频|截图|示意|效果|手机|全景|鱼眼|红外|微距|AI|人工智能)[^(),、\n]{0,12}"
)
_WHEN_TAKEN = rf"(?:摄|拍摄|拍)于[^()\n]{{2,30}}|(?:{DATE}|近日|日前)\s?(?:摄|拍摄|航拍)"
# A bracket at the end of a sentence that tells how and when, not what.
BRACKETED = re.compile(rf"\((?:{_NOTE}|{_WHEN_TAKEN})(?:[,、]\s?(?:{_NOTE}|{_WHEN_TAKEN}))*\)$", re.IGNORECASE)
