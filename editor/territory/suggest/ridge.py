"""Ridge regression on 0 and 1 for each class, with what it would say of each row without it.

Nothing is fitted anew for that: the error of a row left out is that of its fit over 1 less its
pull on it (PRESS; Allen 1974), and the same holds for the dual form (Rifkin and Lippert 2007).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

Numbers = np.ndarray[Any, Any]


def middle(values: Numbers) -> float:
    """The median of some values. numpy's own brings masked arrays in: 1 MB for nothing else."""
    ordered = np.sort(values)
    last = len(ordered) - 1
    return float(ordered[last // 2] + ordered[last - last // 2]) / 2


class Fit(NamedTuple):
    """weights: columns x classes. left_out: rows x classes, each row predicted from the others."""

    weights: Numbers
    left_out: Numbers


def fit(rows: Numbers, targets: Numbers, trust: Numbers, penalty: float) -> Fit:
    """Fit `targets` (rows x classes) on `rows` (rows x columns).

    trust: how much each row counts, above 0. penalty: above 0; holds the weights down.
    """
    if len(rows) <= rows.shape[1]:
        inner = rows @ rows.T
        dual, left_out = fit_inner(inner, targets, trust, penalty)
        return Fit(rows.T @ dual, left_out)
    weighted = rows * trust[:, None]
    inner = weighted.T @ rows
    inner.flat[:: len(inner) + 1] += penalty
    inverse = np.linalg.inv(inner)
    weights = inverse @ (weighted.T @ targets)
    pull = trust * np.einsum("ij,ij->i", rows @ inverse, rows)
    rest = (targets - rows @ weights) / np.maximum(1 - pull, 1e-6)[:, None]
    return Fit(weights, targets - rest)


def fit_inner(
    inner: Numbers, targets: Numbers, trust: Numbers, penalty: float
) -> tuple[Numbers, Numbers]:
    """The same from the rows' inner products (rows x rows), which are fewer where columns are many.

    Gives what each row adds to the weights, and each row predicted from the others; both rows x
    classes.
    """
    raised = inner.astype(np.float64)
    raised.flat[:: len(raised) + 1] += penalty / trust
    inverse = np.linalg.inv(raised)
    dual = inverse @ targets
    return dual, targets - dual / np.diag(inverse)[:, None]
