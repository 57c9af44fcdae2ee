"""Pushes with members that nobody declared: read like any other, looked at in full only now and then."""

import json

import msgspec
import pytest

from specloom.runtime.codec.tolerant_decoder import build
from specloom.runtime.stream.codec import decoder

from .sample_channels import Ticker

PUSHES = 128


def _push(**news):
    return json.dumps(
        {"action": "snapshot", "data": [{"instId": "BTCUSDT", "lastPr": "1.50", **news}], "ts": 7}
    ).encode()


class Watcher:
    """Builds what it is given and keeps which members it saw."""

    def __init__(self):
        self.seen = []

    def __call__(self, data, raw):
        self.seen.append(set(raw[0]) - {"instId", "lastPr"})
        return build(data, raw)


@pytest.fixture
def watcher():
    return Watcher()


@pytest.fixture
def decode(watcher):
    return decoder(list[Ticker], watcher).careful


def test_known_news_are_skipped_and_every_push_says_the_same(decode, watcher):
    plain = decode(_push()).data[0]
    for _ in range(PUSHES):
        push = decode(_push(brandNew={"deep": [1]}))
        assert isinstance(push.data[0], Ticker)
        assert (push.action, push.ts) == ("snapshot", 7)
        assert (push.data[0].inst_id, push.data[0].last_pr) == (plain.inst_id, plain.last_pr)
    assert 1 < len(watcher.seen) < 5


def test_other_news_are_looked_at_when_they_come(decode, watcher):
    for _ in range(3):
        decode(_push(first=1))
    decode(_push(second=2))
    assert watcher.seen == [{"first"}, {"second"}]


def test_a_push_that_fits_no_model_beside_its_news_is_still_read(decode):
    decode(_push(news=1))
    push = decode(_push(news=1, ts={"not": "a time"}))
    assert push.data[0].inst_id == "BTCUSDT"


def test_who_refuses_news_refuses_them_each_time():
    def refuse(_data, _raw):
        raise LookupError("news")

    decode = decoder(list[Ticker], refuse).careful
    for _ in range(3):
        with pytest.raises(LookupError):
            decode(_push(news=1))


def test_a_flood_of_different_news_is_not_all_remembered(decode, watcher):
    for number in range(400):
        decode(_push(**{f"news{number}": 1}))
    assert len(watcher.seen) == 400
    decode(_push(news399=1))
    assert len(watcher.seen) == 401  # not among the remembered, hence looked at


def test_data_of_another_shape_is_refused():
    with pytest.raises(msgspec.ValidationError, match="expected list, got dict"):
        decoder(list[Ticker]).careful(b'{"action":"snapshot","data":{"no":"list"},"ts":7}')
