"""Answers, arguments and a bare server for the tests of the runtime."""

import socket
import threading
from collections.abc import Callable  # noqa: TC003 - read by people

ORDER = {
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
    "size": "1",
    "price": "10",
    "side": "buy",
    "order_type": "limit",
}


def ok(data, **more):
    return {"code": "00000", "msg": "success", "requestTime": 1695806875837, "data": data, **more}


def error(code, text="refused", data=None):
    return {"code": code, "msg": text, "requestTime": 1695806875837, "data": data}


class Wire:
    """A bare HTTP server on this machine: keeps requests byte for byte, answers what ``reply`` says."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, dict[str, str], bytes]] = []
        self.reply: Callable[[socket.socket], None] = answer_with(b'{"code":"00000","data":{}}')
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        with peer, peer.makefile("rb") as lines:
            while line := lines.readline():
                method, target, _ = line.decode().split(" ")
                headers = {}
                while (line := lines.readline()) not in (b"\r\n", b""):
                    name, _, value = line.decode().strip().partition(": ")
                    headers[name.lower()] = value
                body = lines.read(int(headers.get("content-length", 0)))
                self.requests.append((method, target, headers, body))
                if self.reply(peer) == "close":
                    return

    def close(self) -> None:
        self._listener.close()


def answer_with(body: bytes, status: str = "200 OK", headers: str = "Content-Type: application/json"):
    def reply(peer: socket.socket) -> None:
        peer.sendall(f"HTTP/1.1 {status}\r\n{headers}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)

    return reply
