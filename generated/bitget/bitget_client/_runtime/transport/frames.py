"""Frames of HTTP libraries, which hold headers: a traceback that shows locals would show keys."""

from __future__ import annotations


def without_frames(error: BaseException) -> BaseException:
    """The error, it and all that led to it without their tracebacks: for whatever a library lets through."""
    one: BaseException | None = error
    seen: set[int] = set()
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        one.__traceback__ = None
        one = one.__cause__ or one.__context__
    return error
