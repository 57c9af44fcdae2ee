"""A server on loopback that does with each connection what a script says, however wrong, and counts what it saw."""

import contextlib
import select
import socket
import struct
import threading
import time

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n" + b'{"ok":true}'


def answer(body=b'{"ok":true}', status="200 OK", *headers):
    """An answer with its length."""
    lines = "".join(f"{line}\r\n" for line in headers)
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{lines}\r\n".encode() + body


def chunked(*pieces, headers=()):
    """An answer in chunks."""
    lines = "".join(f"{line}\r\n" for line in headers)
    head = f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n{lines}\r\n".encode()
    return head + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


class Seen:
    """One request as it came."""

    def __init__(self, head: bytes, body: bytes) -> None:
        self.line, *lines = head.decode("latin-1").split("\r\n")
        self.headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        self.body = body


class Peer:
    """One connection, from the server's side."""

    def __init__(self, sock: socket.socket, server: "FaultServer", number: int) -> None:
        self.sock, self.server, self.number = sock, server, number
        self._got = b""

    def request(self) -> Seen | None:
        """The next request; None when the client has closed."""
        while b"\r\n\r\n" not in self._got:
            if not self._more():
                return None
        head, _, rest = self._got.partition(b"\r\n\r\n")
        length = next((int(v) for v in _values(head, b"content-length")), 0)
        while len(rest) < length:
            self._got = rest
            if not self._more():
                return None
            rest = self._got
        self._got = rest[length:]
        seen = Seen(head, rest[:length])
        self.server.requests.append(seen)
        return seen

    def _more(self) -> bool:
        data = self.sock.recv(65536)
        self._got += data
        return bool(data)

    def send(self, data: bytes) -> None:
        """Sends; a client that has gone is no error."""
        with contextlib.suppress(OSError):
            self.sock.sendall(data)

    def drip(self, data: bytes, pause: float) -> None:
        """Sends one byte after another, as long as the client is there."""
        for i in range(len(data)):
            try:
                self.sock.sendall(data[i : i + 1])
            except OSError:
                return
            time.sleep(pause)

    def reset(self) -> None:
        """Ends the connection with RST."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def gone(self, seconds: float = 10.0) -> bool:
        """Waits until the client closes; whether it did."""
        self.sock.settimeout(seconds)
        with contextlib.suppress(ConnectionError):
            while True:
                try:
                    if not self.sock.recv(65536):
                        break
                except TimeoutError:
                    return False
        return True


def _values(head: bytes, name: bytes):
    for line in head.split(b"\r\n"):
        key, _, value = line.partition(b":")
        if key.lower() == name:
            yield value.strip()


def polite(peer: Peer) -> None:
    """Answers every request."""
    while peer.request() is not None:
        peer.send(OK)


def each(*replies):
    """A script: the first request of all is answered with the first, and so on; the last repeats."""

    def script(peer: Peer) -> None:
        while peer.request() is not None:
            peer.send(replies[min(len(peer.server.requests), len(replies)) - 1])

    return script


class FaultServer:
    """Runs ``script(peer)`` for every connection in a thread of its own."""

    def __init__(self, script=polite, tls=None, host="127.0.0.1", receive_buffer=None) -> None:
        self.script = script
        self.requests: list[Seen] = []
        self.connections = 0
        self.ended = 0
        self.errors: list[Exception] = []
        self._tls = tls
        self._peers: list[socket.socket] = []
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family, backlog=256)
        if receive_buffer:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.port = self._listener.getsockname()[1]
        scheme, name = ("https", "localhost") if tls else ("http", host)
        self.url = f"{scheme}://{f'[{name}]' if ':' in name else name}:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._peers.append(sock)
            threading.Thread(target=self._serve, args=(sock, self.connections), daemon=True).start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        try:
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
                self._peers.append(sock)
            with sock:
                self.script(Peer(sock, self, number))
        except OSError as error:
            self.errors.append(error)
        finally:
            self.ended += 1

    def open_connections(self) -> int:
        """Connections that neither side has closed."""
        alive = 0
        for sock in list(self._peers):
            with contextlib.suppress(OSError, ValueError):
                ready, _, _ = select.select([sock], [], [], 0)
                alive += not ready or bool(sock.recv(1, socket.MSG_PEEK))
        return alive

    def close(self) -> None:
        self._listener.close()
        for sock in self._peers:
            sock.close()


def wait_for(condition, seconds=10.0):
    """Waits until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to be"
        time.sleep(0.005)
