"""A quiet tune of plucked strings, made by arithmetic, as sound for the short film."""

import struct
from collections.abc import Iterator
from fractions import Fraction
from math import exp, pi, sin, sqrt

import av

RATE = 44_100  # samples a second

# A pentatonic tune of plucked strings, a note every half second; 0 is a rest.
_TUNE = (392.0, 0, 440.0, 523.25, 0, 587.33, 523.25, 0, 440.0, 0, 392.0, 329.63, 0, 293.66, 329.63, 0)


def tones(seconds: float) -> Iterator[av.AudioFrame]:
    """Blocks of 1024 samples, signed 16 bits."""
    total, step = round(seconds * RATE), RATE // 2
    samples = [0.0] * total
    for at in range(0, total, step):
        pitch = _TUNE[at // step % len(_TUNE)]
        if pitch:
            _pluck(samples, at, pitch)
    ending = 2 * RATE
    for start in range(0, total, 1024):
        part = samples[start : start + 1024]
        part = [one * min(1.0, (total - start - k) / ending) for k, one in enumerate(part)]
        block = av.AudioFrame(format="s16", layout="mono", samples=len(part))
        data = struct.pack(f"<{len(part)}h", *(round(9000 * one) for one in part))
        block.planes[0].update(data.ljust(block.planes[0].buffer_size, b"\0"))
        block.sample_rate, block.pts, block.time_base = RATE, start, Fraction(1, RATE)
        yield block


def _pluck(samples: list[float], at: int, pitch: float) -> None:
    for k in range(min(RATE * 3 // 2, len(samples) - at)):
        t = k / RATE
        samples[at + k] += (
            exp(-3.2 * t)
            * (sin(2 * pi * pitch * t) + 0.4 * sin(4 * pi * pitch * t) * exp(-2 * t))
            / sqrt(2)
            * min(1.0, k / 200)
        )
