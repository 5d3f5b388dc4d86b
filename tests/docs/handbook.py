"""The handbook as tests see it: its pages, and the files that it tells editors to make."""

import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from ..kit import REPO, picture

FOLDER = REPO / "content" / "pages" / "handbook"
PAGES = sorted(FOLDER.glob("*.md"))
_EXAMPLE = re.compile(r"^存为 `content/([^`]+)`：\n\n```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAMED = re.compile(r"[a-z0-9-]+\.(?:jpg|mp4|vtt|pdf)")


def text_of(page: Path) -> str:
    """As a reader has it: what is escaped for Markdown is itself again."""
    return re.sub(r"\\([^A-Za-z0-9\s])", r"\1", page.read_text(encoding="utf-8"))


def whole_text() -> str:
    return "\n".join(map(text_of, PAGES))


def examples() -> dict[str, str]:
    """Path below content/ → text, of every file that a page shows whole."""
    found: dict[str, str] = {}
    for page in PAGES:
        for path, text in _EXAMPLE.findall(page.read_text(encoding="utf-8")):
            assert path not in found, f"{path} 在手册里有两个例子"
            found[path] = text
    return found


def beside(files: Mapping[str, str]) -> dict[str, bytes]:
    """The pictures, clips and attachments that the examples name."""
    made = {".jpg": picture(), ".vtt": b"WEBVTT\n\n00:00.000 --> 00:01.000\n\xe6\x99\x9a\n", ".pdf": b"%PDF-1.4\n"}
    found: dict[str, bytes] = {}
    for path, text in files.items():
        for name in _NAMED.findall(text) if "/" in path else ():
            found[f"{path.rpartition('/')[0]}/{name}"] = made.get(Path(name).suffix) or clip()
    if (alone := "photos/2026/langqiao.md") in files:
        found[alone.replace(".md", ".jpg")] = picture()
    return found


def clip() -> bytes:
    """A second of film; a few bytes where nothing can look into them anyway."""
    try:
        import av
    except ImportError:
        return b"film"
    with tempfile.NamedTemporaryFile(suffix=".mp4") as file:  # what stands at its head is written last
        with av.open(file.name, "w", options={"movflags": "faststart"}) as film:
            stream = film.add_stream("h264", rate=10)
            stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
            for _ in range(10):
                film.mux(stream.encode(av.VideoFrame.from_image(Image.new("RGB", (320, 180)))))
            film.mux(stream.encode())
        return Path(file.name).read_bytes()
