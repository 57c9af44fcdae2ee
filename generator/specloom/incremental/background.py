"""A yes-or-no question that is answered on another core while this process goes on."""

import os
import threading
from collections.abc import Callable


def run_in_fork(question: Callable[[], bool]) -> Callable[[], bool]:
    """Start to answer ``question`` in a forked process; the returned function waits for the answer.

    Where the system has one core or no ``fork``, or where another thread is running (a fork would not have it), the
    question is answered in this process when the returned function is called. A fork that dies answers no.
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
    """In the fork: write the answer and exit at once, without the exit handlers of the parent process."""
    try:
        os.write(writer, b"y" if question() else b"n")
    finally:
        os._exit(0)
