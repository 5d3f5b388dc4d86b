"""A tiny site on disk for the readers: write a file, read it, look at what came."""

from pathlib import Path

from site_gen.model.kinds import Level
from site_gen.model.region import Region, RegionBook
from site_gen.model.registers import Column, Registers, Station, Theme
from site_gen.reading import Reading, ReadingContext, read_source, scan

BOOK = RegionBook(
    [
        Region(code="320000", name="江苏省", since=1981),
        Region(code="320100", name="南京市", parent="320000", since=1981),
        Region(code="320106", name="鼓楼区", parent="320100", since=1981),
        Region(code="320300", name="徐州市", parent="320000", since=1981),
        Region(code="320302", name="鼓楼区", parent="320300", since=1981),
        Region(code="520000", name="贵州省", since=1981),
        Region(code="520600", name="铜仁市", parent="520000", since=2011),
        Region(
            code="522200", name="铜仁地区", parent="520000", since=1981, until=2011, successors=("520600",)
        ),
        Region(code="522201", name="铜仁市", parent="522200", since=1987, until=2011, successors=("520602",)),
        Region(code="520602", name="碧江区", parent="520600", since=2011),
        Region(code="520624", name="思南县", parent="520600", since=2011),
        Region(code="xpcc", name="新疆生产建设兵团", since=1954),
    ]
)
STATIONS = (
    Station(id="tr", name="铜仁中心", level=Level.CENTER, region="520600"),
    Station(id="tr-1", name="城关镇实践所", level=Level.INSTITUTE, parent="tr"),
    Station(id="sn-1", name="城关镇实践所", level=Level.INSTITUTE),
)
REGISTERS = Registers(
    {one.id: one for one in STATIONS},
    {"watch": Column(id="watch", name="铜仁观察")},
    {"theory": Theme(id="theory", name="理论宣讲"), "volunteer": Theme(id="volunteer", name="志愿服务")},
)
CONTEXT = ReadingContext(REGISTERS, BOOK)
GOOD = "---\ntitle: 一条新闻\ndate: 2022-01-12 09:30\n---\n\n"


class Site:
    """content/ in a folder of the test."""

    def __init__(self, root: Path):
        self.content = (root / "content").resolve()
        self.content.mkdir()

    def write(self, path: str, data: str | bytes = b"x") -> Path:
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        return file

    def read(self, path: str, data: str | bytes | None = None, context: ReadingContext = CONTEXT) -> Reading:
        """What one source gives, after writing it where `data` is given."""
        if data is not None:
            self.write(path, data)
        source = next(one for one in scan(self.content) if one.path == path)
        return read_source(self.content, source, context)

    def read_all(self) -> list[Reading]:
        return [read_source(self.content, one, CONTEXT) for one in scan(self.content)]


def front(*lines: str, body: str = "正文。") -> str:
    """A story with title and date, and these lines from line 4 on."""
    return "\n".join(("---", "title: 一条新闻", "date: 2022-01-12", *lines, "---", "", body, ""))


def found(reading: Reading) -> list[tuple[str, int, int]]:
    """Rule, line and column of every problem."""
    return [(problem.rule, problem.line, problem.column) for problem in reading.problems]
