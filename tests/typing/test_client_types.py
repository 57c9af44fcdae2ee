"""What a type checker makes of the generated client, seen from a user's code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).resolve().parents[2] / "generated" / "bitget"

GOOD = """
from decimal import Decimal
from bitget_client import AsyncBitget, Bitget

client = Bitget("key", "secret", "passphrase")
reveal_type(client.v2.spot.market.tickers(symbol="BTCUSDT"))
reveal_type(client.v2.spot.market.tickers(symbol="BTCUSDT")[0].last_pr)
reveal_type(client.v2.mix.order.place_order(
    symbol="BTCUSDT", product_type="USDT-FUTURES", margin_mode="isolated", margin_coin="USDT",
    size=Decimal("0.1"), side="buy", order_type="market",
).order_id)
for row in client.v2.mix.order.orders_history.items(product_type="USDT-FUTURES"):
    reveal_type(row.c_time)
reveal_type(client.v2.spot.trade.batch_orders(symbol="BTCUSDT", order_list=[
    {"side": "buy", "order_type": "limit", "force": "gtc", "size": "1", "price": 2},
])[0].ok)
for push in client.v2.ws.spot.ticker("BTCUSDT"):
    reveal_type(push.data[0].last_pr)

async def main() -> None:
    other = AsyncBitget("key", "secret", "passphrase")
    reveal_type(await other.v2.spot.market.tickers())
    async for push in other.v2.ws.spot.ticker(["BTCUSDT", "ETHUSDT"]):
        reveal_type(push.data)
"""

REVEALED = [
    r"list\[bitget_client\.v2\.spot\.market\.tickers\.Tickers\]",
    r"decimal\.Decimal \| None",
    r"str \| None",
    r"bitget_client\._runtime\.codec\.answer_types\.Millis \| None",
    r"bool \| None",
    r"decimal\.Decimal \| None",
    r"list\[bitget_client\.v2\.spot\.market\.tickers\.Tickers\]",
    r"list\[bitget_client\.v2\.ws\.spot\.ticker\.TickerPush\]",
]

BAD = """
from bitget_client import Bitget

client = Bitget("key", "secret", "passphrase")
client.v2.spot.market.orderbook()
client.v2.spot.market.orderbook(symbol="BTCUSDT", limt="5")
client.v2.spot.trade.place_order(symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", price=1.5, size="1")
client.v2.spot.market.tickers(symbol="BTCUSDT")[0].lastPr
client.v2.spot.market.no_such_call()
"""

COMPLAINTS = {
    5: 'Missing named argument "symbol"',
    6: 'Unexpected keyword argument "limt"',
    7: 'Argument "price"',
    8: 'has no attribute "lastPr"',
    9: 'has no attribute "no_such_call"',
}


def mypy(tmp_path, code):
    if not GENERATED.is_dir():
        pytest.skip("generated/ is not there: run specloom generate")
    script = tmp_path / "user.py"
    script.write_text(code)
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(tmp_path), str(script)],
        env={"MYPYPATH": str(GENERATED), "PATH": "", "PYTHONPATH": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout


def test_types_that_a_user_sees(tmp_path):
    said = mypy(tmp_path, GOOD)
    assert "error:" not in said
    revealed = re.findall(r'Revealed type is "(.*)"', said)
    assert len(revealed) == len(REVEALED), said
    for found, wanted in zip(revealed, REVEALED, strict=True):
        assert re.fullmatch(wanted, found.replace("builtins.", "")), found


def test_mistakes_that_a_type_checker_finds(tmp_path):
    said = mypy(tmp_path, BAD)
    for line, words in COMPLAINTS.items():
        assert re.search(rf"user\.py:{line}: error: .*{re.escape(words)}", said), said
