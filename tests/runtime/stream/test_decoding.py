"""Whatever a connection says, in whatever order: what reaches the reader is what a plain JSON decoder would read."""

import asyncio
import itertools
import json

from hypothesis import given, settings
from hypothesis import strategies as st
from picows import WSMsgType

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import StreamManager
from specloom.runtime.stream.reading import read
from specloom.runtime.stream.socket import _Listener

from .fake_time import FakeClock, FakeVenue
from .sample_channels import DATA, ticker
from .venue import RULES

SYMBOLS = ("BTCUSDT", "ETHUSDT", "SOLUSDT")

values = st.sampled_from(["27000.5", "0", "", "-1.25", None])
rows = st.fixed_dictionaries({"instId": st.sampled_from(SYMBOLS)}, optional={"lastPr": values, "ts": values})
orders = st.permutations(["action", "arg", "data", "ts"])
pushes = st.tuples(
    st.sampled_from([*SYMBOLS, "NOBODY"]),
    st.lists(rows, max_size=3),
    orders,
    st.sampled_from([(",", ":"), (", ", ": ")]),
)
junk = st.one_of(
    st.binary(max_size=40).filter(lambda text: text != b"pong"),
    st.sampled_from(
        [b"", b"{}", b"[]", b"null", b'{"data":[', b'{"action":"snapshot","arg":{', b'{"arg":[],"data":[]}']
    ),
)


def _arg(symbol):
    return {"instType": "SPOT", "instId": symbol, "channel": "ticker"}


def _text(symbol, data, order, separators):
    members = {"action": "snapshot", "arg": _arg(symbol), "data": data, "ts": 1}
    return json.dumps({name: members[name] for name in order}, separators=separators).encode()


def _naive(texts):
    """What the subscribed channels were told, by the plainest means; None stands for empty texts too."""
    told = [json.loads(text) for text in texts]
    return [
        (push["arg"], [(row["instId"], row.get("lastPr") or None) for row in push["data"]])
        for push in told
        if push["arg"]["instId"] in SYMBOLS
    ]


def _read(stream):
    items = [read(stream.buffer.take()) for _ in range(len(stream.buffer))]
    return [
        (push.arg, [(row.inst_id, None if row.last_pr is None else str(row.last_pr)) for row in push.data])
        for push in items
        if push is not None
    ]


class _Frame:
    """A frame as the socket hands it on."""

    rsv1 = rsv2 = rsv3 = False

    def __init__(self, payload, msg_type, fin):
        self.payload, self.msg_type, self.fin = payload, msg_type, fin

    def get_payload_as_bytes(self):
        return self.payload


def _frames(text, cuts):
    """A message in as many fragments as ``cuts`` say."""
    places = [0, *sorted({cut % len(text) for cut in cuts if text} - {0}), len(text)]
    return [
        _Frame(text[start:end], WSMsgType.CONTINUATION if start else WSMsgType.TEXT, end == len(text))
        for start, end in itertools.pairwise(places)
    ]


async def _listen(frames):
    """What a reader of three tickers gets of these frames, and how many messages belonged to nobody."""
    clock = FakeClock()
    venue = FakeVenue(clock)
    url = {("v2", "public"): "ws://venue"}
    manager = StreamManager(
        StreamRules(**RULES), url, clock=clock, connect=venue.connect, data_of=lambda record: DATA[record.call]
    )
    stream = manager.stream(ticker(list(SYMBOLS), buffer=10_000))
    stream.open()
    await clock.advance(1)
    listener = _Listener(venue.sockets[0].on_message, venue.sockets[0].on_closed)
    for frame in frames:
        listener.on_ws_frame(None, frame)
    (connection,) = manager.status().connections
    told = _read(stream)
    await manager.aclose()
    return told, connection


@settings(max_examples=60)
@given(st.lists(st.tuples(st.one_of(pushes, junk), st.lists(st.integers(0, 500), max_size=3)), max_size=12))
def test_what_is_read_is_what_was_said(messages):
    texts = [(said if isinstance(said, bytes) else _text(*said), cuts) for said, cuts in messages]
    told, connection = asyncio.run(_listen([frame for text, cuts in texts for frame in _frames(text, cuts)]))
    said = [_text(*said) for said, _ in messages if not isinstance(said, bytes)]
    expected = _naive(said)
    assert told == expected
    assert connection.state == "open"
    assert connection.unmatched_messages == len(messages) - len(expected)
