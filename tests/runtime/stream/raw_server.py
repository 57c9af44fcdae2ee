"""A WebSocket server made of bytes, which can break every rule; it knows nothing of the library under test."""

import asyncio
import base64
import contextlib
import hashlib
import json
import struct

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
ACCEPTED = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
TEXT, CONTINUATION, CLOSE, PING, PONG = 0x1, 0x0, 0x8, 0x9, 0xA


def frame(opcode, payload=b"", *, fin=True, mask=False, reserved=0, length=None):
    """A frame as it is sent by a server, or as it must not be sent."""
    head = bytes([(0x80 if fin else 0) | reserved << 4 | opcode])
    size = len(payload) if length is None else length
    marked = 0x80 if mask else 0
    if size < 126:
        head += bytes([marked | size])
    elif size < 65536:
        head += bytes([marked | 126]) + struct.pack(">H", size)
    else:
        head += bytes([marked | 127]) + struct.pack(">Q", size)
    if mask:
        head += b"abcd"
        payload = bytes(byte ^ b"abcd"[place % 4] for place, byte in enumerate(payload))
    return head + payload


def text(message):
    """A good message."""
    return frame(TEXT, json.dumps(message).encode())


class RawServer:
    """Acknowledges logins and subscriptions. ``misbehave`` gets each connection after its first ack, while set.

    ``handshake`` answers the opening request in place of the usual answer, while set.
    """

    def __init__(self):
        self.connections = 0
        self.opened_at = []
        self.requests = []
        self.received = []
        self.writers = set()
        self.misbehave = None
        self.handshake = None
        self.answer = None
        self.login = {"event": "login", "code": "0"}

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        self.url = f"ws://127.0.0.1:{self.port}/ws"
        return self

    async def __aexit__(self, *_):
        self._server.close()
        for writer in list(self.writers):
            writer.transport.abort()

    async def _serve(self, reader, writer):
        self.connections += 1
        self.opened_at.append(asyncio.get_running_loop().time())
        self.writers.add(writer)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._talk(reader, writer)
        finally:
            self.writers.discard(writer)
            writer.close()

    async def _talk(self, reader, writer):
        request = await reader.readuntil(b"\r\n\r\n")
        self.requests.append(request)
        if self.handshake is not None:
            await self.handshake(reader, writer)
            return
        key = next(line for line in request.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key"))
        digest = hashlib.sha1(key.partition(b":")[2].strip() + GUID).digest()
        writer.write(ACCEPTED + base64.b64encode(digest) + b"\r\n\r\n")
        while (message := await _read(reader)) is not None:
            self.received.append(message)
            await self._answer(message, reader, writer)

    async def _answer(self, message, reader, writer):
        if message == b"ping":
            writer.write(frame(TEXT, b"pong"))
            return
        asked = json.loads(message)
        if self.answer is not None and await self.answer(asked, writer):
            return
        if asked["op"] == "login":
            writer.write(text(self.login))
        elif asked["op"] == "subscribe":
            for arg in asked["args"]:
                writer.write(text({"event": "subscribe", "arg": arg}))
            if self.misbehave is not None:
                await writer.drain()
                await self.misbehave(reader, writer)


async def _read(reader):
    """The next message of the client; None when it closes."""
    head = await reader.readexactly(2)
    size = head[1] & 0x7F
    if size == 126:
        size = struct.unpack(">H", await reader.readexactly(2))[0]
    elif size == 127:
        size = struct.unpack(">Q", await reader.readexactly(8))[0]
    mask = await reader.readexactly(4)
    payload = bytes(byte ^ mask[place % 4] for place, byte in enumerate(await reader.readexactly(size)))
    opcode = head[0] & 0xF
    if opcode == CLOSE:
        return None
    return payload if opcode == TEXT else await _read(reader)
