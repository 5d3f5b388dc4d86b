"""The one clock of the house. It decides what is due, and enters no output."""

import os
from datetime import UTC, datetime

from .running.faults import BuildStopped


def now() -> datetime:
    """This moment; SOURCE_DATE_EPOCH (reproducible-builds.org) sets it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    except (ValueError, OverflowError, OSError):
        raise BuildStopped(f"环境变量 SOURCE_DATE_EPOCH 要写 1970 年以来的秒数，不能写“{epoch}”。请改正或去掉") from None
