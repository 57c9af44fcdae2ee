"""A yes or a no, worked out on another core while this one goes on."""

import os
import threading
from collections.abc import Callable


def aside(question: Callable[[], bool]) -> Callable[[], bool]:
    """Begin to answer ``question`` in a copy of this process; the result waits for the answer.

    Where there is no second core, no copy to be had, or another thread that a copy would lack, the question is asked
    when the answer is wanted. A copy that dies answers no.
    """
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2 or threading.active_count() > 1:
        return question
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _answer(question, writer)
    os.close(writer)

    def wait() -> bool:
        with os.fdopen(reader, "rb") as pipe:
            answer = pipe.read(1)
        os.waitpid(child, 0)
        return answer == b"y"

    return wait


def _answer(question: Callable[[], bool], writer: int) -> None:
    """In the copy: say it and end at once, running nothing that the original has registered for its own end."""
    try:
        os.write(writer, b"y" if question() else b"n")
    finally:
        os._exit(0)
