"""A caption in one width and one script, character for character, so that places in it are places in the text."""

# Only what the patterns of this room look for. Names are always cut out of the text as it was written.
_SAME = str.maketrans(
    "（）［］【】「」，：；／｜|　０１２３４５６７８９－～—–攝記員訊圖為這無機資料譯報導片號於鏡後網",
    "()[][][],:;/// 0123456789-~--摄记员讯图为这无机资料译报导片号于镜后网",
)
HAN = "\u3400-\u9fff〇"
SENTENCE_END = "。！？!?\n"


def look_of(text: str) -> str:
    """The same number of characters: half-width marks and digits, Simplified words of the trade."""
    return text.translate(_SAME)
