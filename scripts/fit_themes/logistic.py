"""Logistic regression with a ridge, by Newton's method: two dozen numbers need no library."""

from collections.abc import Sequence
from math import exp

ROUNDS = 12

Row = dict[int, float]  # values by column; the others are zero


def fit(rows: Sequence[Row], labels: Sequence[bool], columns: int, ridge: Sequence[float]) -> list[float]:
    """The weights of the columns. `ridge` holds each of them near zero; a column with none has to vary."""
    weights = [0.0] * columns
    for _ in range(ROUNDS):
        slope = [-r * w for r, w in zip(ridge, weights, strict=True)]
        bend = [[ridge[i] if i == j else 0.0 for j in range(columns)] for i in range(columns)]
        for row, label in zip(rows, labels, strict=True):
            likely = 1 / (1 + exp(-sum(weights[i] * x for i, x in row.items())))
            spread = likely * (1 - likely)
            for i, x in row.items():
                slope[i] += (label - likely) * x
                for j, y in row.items():
                    bend[i][j] += spread * x * y
        weights = [w + step for w, step in zip(weights, solve(bend, slope), strict=True)]
    return weights


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """x with matrix · x = right, by elimination. The matrix is symmetric and positive definite."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(size):
        for j in range(i + 1, size):
            factor = rows[j][i] / rows[i][i]
            rows[j] = [b - factor * a for a, b in zip(rows[i], rows[j], strict=True)]
    found = [0.0] * size
    for i in reversed(range(size)):
        rest = sum(rows[i][j] * found[j] for j in range(i + 1, size))
        found[i] = (rows[i][size] - rest) / rows[i][i]
    return found
