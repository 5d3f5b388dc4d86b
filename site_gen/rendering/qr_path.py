"""A QR code as the data of an SVG path: a line a module high for every run of dark modules."""

from functools import cache

from .qr_symbols import qr_rows

BORDER = 4  # light modules around a symbol (ISO/IEC 18004 §6.3.8): readers need them


def qr_path(text: str) -> tuple[int, str]:
    """(side of the view box, path data to be stroked one unit wide) of an address."""
    size, data = qr_rows(text.encode("utf-8"))
    width, steps = (size + 7) // 8, _steps()
    rows = ["".join([steps[byte] for byte in data[at : at + width]]) for at in range(0, len(data), width)]
    return size + 2 * BORDER, f"M{BORDER} {BORDER}.5" + f"m-{8 * width} 1".join(rows)


@cache
def _steps() -> list[str]:
    """For eight modules in a row the steps that draw the dark ones; eight units on in all."""
    return [_runs(f"{byte:08b}") for byte in range(256)]


def _runs(bits: str) -> str:
    steps, at = [], 0
    while at < len(bits):
        end = next((i for i in range(at, len(bits)) if bits[i] != bits[at]), len(bits))
        steps.append(f"h{end - at}" if bits[at] == "1" else f"m{end - at} 0")
        at = end
    return "".join(steps)
