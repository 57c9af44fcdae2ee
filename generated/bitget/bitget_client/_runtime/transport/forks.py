"""Tells transports that this process was forked from the one that made them."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forked(Protocol):
    """Something that must not use what its parent process uses."""

    def after_fork(self) -> None:
        """This is the child."""


_watched: weakref.WeakSet[Forked] = weakref.WeakSet()


def watch(one: Forked) -> None:
    """Calls ``after_fork`` in every child, as long as the object lives."""
    _watched.add(one)


def _in_child() -> None:
    for one in list(_watched):
        one.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
