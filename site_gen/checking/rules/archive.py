"""Rules that all items together answer; the desk looks for them (desk/archive_rules.py, desk/kind_notes.py)."""

from ...model.problem import Severity
from ..rule import Rule, nothing

RULES = (
    Rule(
        id="dead-link",
        name="站内链接打不开",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请改成现有的地址，或去掉链接",
        reason="读者点了打不开；死链是政府网站检查的扣分项",
        source="国务院办公厅《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：链接可用性",
        bad="[上次的报道](/stories/2022/01/shuangxi-yexoai/)",
        good="[上次的报道](/stories/2022/01/shuangxi-yexiao/)",
        find=nothing,
        alone=False,
    ),
    Rule(
        id="near-duplicate",
        name="与旧稿重复",
        severity=Severity.WARNING,
        since="0.1",
        remedy="一字不差的请删去一篇（算错误）；大半相同的，请看是不是同一件事报了两次",
        reason="同一件事登两遍，读者和搜索引擎都不知道看哪一篇，报送数也会虚高；只有 site-gen check 比对，构建不比",
        source="各级文明网来稿要求：不得重复报送；八字一组，相同一半以上算大半相同",
        bad="两篇稿件只改了标题",
        good="第二篇只写新的进展，链接到第一篇",
        find=nothing,
        alone=False,
    ),
    Rule(
        id="kind-hint",
        name="体裁可能不对",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请在稿头写明体裁",
        reason="没有写体裁的按案例处理；看写法像简讯、评论、公告的，会进错列表",
        source="编辑手册“项目一览”",
        bad="本报讯（通讯员 田野）……（没有写体裁）",
        good="体裁: 简讯",
        find=nothing,
        alone=False,
    ),
)
