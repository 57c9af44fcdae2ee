"""A question is answered in a fork of the process, and a fork that dies has not said yes.

Each test asks in a process of its own, where no earlier test has left a thread behind.
"""

import os
import subprocess
import sys
import threading

import pytest

from specloom.incremental.background import run_in_fork

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


def answer(question):
    """What the question, an expression, is answered in a fresh process with two cores."""
    program = (
        "import os\n"
        "from specloom.incremental.background import run_in_fork\n"
        "os.cpu_count = lambda: 2\n"
        "here = os.getpid()\n"
        f"print(run_in_fork(lambda: {question})())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    return done.stdout.strip()


@needs_fork
def test_the_answer_comes_back():
    assert answer("True") == "True"
    assert answer("False") == "False"


@needs_fork
def test_the_question_is_answered_in_another_process():
    assert answer("os.getpid() != here") == "True"


@needs_fork
def test_a_fork_that_dies_answers_no():
    assert answer("os._exit(0)") == "False"


def test_beside_other_threads_the_question_is_answered_here():
    over, here = threading.Event(), os.getpid()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        assert run_in_fork(lambda: os.getpid() == here)()
    finally:
        over.set()
        thread.join()
