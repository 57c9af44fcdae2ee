"""A question is answered in a copy of the process, and a copy that dies has not said yes."""

import os
import threading

from specloom.incremental.background import aside


def test_the_answer_comes_back():
    assert aside(lambda: True)() is True
    assert aside(lambda: False)() is False


def test_the_question_is_asked_elsewhere():
    here = os.getpid()
    assert aside(lambda: os.getpid() != here)()


def test_a_copy_that_dies_says_no():
    assert aside(lambda: os._exit(0))() is False


def test_beside_other_threads_the_question_is_asked_here():
    over, here = threading.Event(), os.getpid()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        assert aside(lambda: os.getpid() == here)()
    finally:
        over.set()
        thread.join()
