"""The exchange as a whole: addresses, signing, limits, ids, sockets, symbols."""

import re

import pytest

from support.description import fields_of

from bitget_client import errors
from bitget_client._runtime.spec.client_order_ids import check
from bitget_client._venue import VENUE

RECORD = {
    "name": "bitget",
    "title": "Bitget",
    "hosts[0].name": "rest",
    "hosts[0].url": "https://api.bitget.com",
    "hosts[1].name": "ws_v2_public",
    "hosts[1].url": "wss://ws.bitget.com/v2/ws/public",
    "hosts[1].demo": "wss://wspap.bitget.com/v2/ws/public",
    "hosts[2].name": "ws_v2_private",
    "hosts[2].url": "wss://ws.bitget.com/v2/ws/private",
    "hosts[2].demo": "wss://wspap.bitget.com/v2/ws/private",
    "hosts[3].name": "ws_v3_public",
    "hosts[3].url": "wss://ws.bitget.com/v3/ws/public",
    "hosts[3].demo": "wss://wspap.bitget.com/v3/ws/public",
    "hosts[4].name": "ws_v3_private",
    "hosts[4].url": "wss://ws.bitget.com/v3/ws/private",
    "hosts[4].demo": "wss://wspap.bitget.com/v3/ws/private",
    "auth.key_header": "ACCESS-KEY",
    "auth.sign_header": "ACCESS-SIGN",
    "auth.passphrase_header": "ACCESS-PASSPHRASE",
    "auth.timestamp_header": "ACCESS-TIMESTAMP",
    "auth.window_seconds": 30,
    "auth.ws_login_path": "/user/verify",
    "auth.demo_header": "paptrading",
    "auth.demo_value": "1",
    "auth.channel_header": "X-CHANNEL-API-CODE",
    "auth.locale_header": "locale",
    "envelope.code": "code",
    "envelope.message": "msg",
    "envelope.data": "data",
    "envelope.time": "requestTime",
    "envelope.success": ("00000", "0"),
    "client_ids[0].version": "v1",
    "client_ids[0].pattern": "^[0-9A-Za-z\\-+_#]{1,49}$",
    "client_ids[0].max_length": 49,
    "client_ids[0].generate": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
    "client_ids[1].version": "v2",
    "client_ids[1].pattern": "^[0-9A-Za-z\\-+_#]{1,49}$",
    "client_ids[1].max_length": 49,
    "client_ids[1].generate": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
    "client_ids[2].version": "v3",
    "client_ids[2].pattern": "^[\\.A-Z\\:/a-z0-9_-]{1,32}$",
    "client_ids[2].max_length": 32,
    "client_ids[2].generate": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
    "streams.messages_per_second": 10,
    "streams.subscriptions_per_hour": 240,
    "streams.channels_per_connection": 1000,
    "streams.channels_advised": 49,
    "streams.connections_per_window": 300,
    "streams.connections_window_seconds": 300,
    "streams.connections_at_once": 100,
    "streams.message_bytes": 4096,
    "streams.ping_seconds": 30,
    "streams.idle_seconds": 120,
    "streams.session_seconds": 86400,
    "streams.batch_orders": 20,
    "server_time": "v2.public.time",
    "request_time_header": "X-BG-REQUEST-ACCEPT-TIME",
    "response_time_header": "X-BG-RESPONSE-COMPLETE-TIME",
    "account_mode_codes": {"25245": "classic", "40084": "classic", "40085": "unified", "40128": "unified"},
    "maintenance": ("Tue 14:00-17:00 UTC+8", "Wed 14:00-17:00 UTC+8", "Thu 14:00-17:00 UTC+8"),
    "account_mode_call": "v3.account.settings",
    "total.requests": 6000,
    "total.seconds": 60,
    "total.scope": "ip",
    "penalty_seconds": 300,
    "remaining_header": "x-mbx-used-remain-limit",
    "symbols.suffixes[0].suffix": "SPBL",
    "symbols.suffixes[0].product": "spot",
    "symbols.suffixes[0].product_type": "SPOT",
    "symbols.suffixes[0].category": "SPOT",
    "symbols.suffixes[1].suffix": "UMCBL",
    "symbols.suffixes[1].product": "mix",
    "symbols.suffixes[1].product_type": "USDT-FUTURES",
    "symbols.suffixes[1].category": "USDT-FUTURES",
    "symbols.suffixes[2].suffix": "DMCBL",
    "symbols.suffixes[2].product": "mix",
    "symbols.suffixes[2].product_type": "COIN-FUTURES",
    "symbols.suffixes[2].category": "COIN-FUTURES",
    "symbols.suffixes[3].suffix": "CMCBL",
    "symbols.suffixes[3].product": "mix",
    "symbols.suffixes[3].product_type": "USDC-FUTURES",
    "symbols.suffixes[3].category": "USDC-FUTURES",
    "symbols.suffixes[4].suffix": "SUMCBL",
    "symbols.suffixes[4].product": "mix",
    "symbols.suffixes[4].product_type": "SUSDT-FUTURES",
    "symbols.suffixes[4].category": "USDT-FUTURES",
    "symbols.suffixes[4].demo": True,
    "symbols.suffixes[5].suffix": "SDMCBL",
    "symbols.suffixes[5].product": "mix",
    "symbols.suffixes[5].product_type": "SCOIN-FUTURES",
    "symbols.suffixes[5].category": "COIN-FUTURES",
    "symbols.suffixes[5].demo": True,
    "symbols.suffixes[6].suffix": "SCMCBL",
    "symbols.suffixes[6].product": "mix",
    "symbols.suffixes[6].product_type": "SUSDC-FUTURES",
    "symbols.suffixes[6].category": "USDC-FUTURES",
    "symbols.suffixes[6].demo": True,
    "symbols.delivery_months": {
        "F": 1,
        "G": 2,
        "H": 3,
        "J": 4,
        "K": 5,
        "M": 6,
        "N": 7,
        "Q": 8,
        "U": 9,
        "V": 10,
        "X": 11,
        "Z": 12,
    },
    "symbols.quote_coins": ("USDT", "USDC", "USDE", "USD1", "USD", "BTC", "ETH", "EUR", "BRL", "BGB", "GBP", "TRY"),
    "symbols.aliases": {"LUNA2": "LUNA", "ALT": "$ALT", "MEME": "MEMECOIN"},
}
LONGEST_IDS = [
    ("v1", "^[0-9A-Za-z\\-+_#]{1,49}$", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvw"),
    ("v2", "^[0-9A-Za-z\\-+_#]{1,49}$", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvw"),
    ("v3", "^[\\.A-Z\\:/a-z0-9_-]{1,32}$", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"),
]


def test_record():
    assert fields_of(VENUE) == RECORD


def test_limit_over_all_calls(limited_client, exchange):
    client = limited_client
    exchange.reply_error("no such code")
    client.limiter.fill(client.context.plan_for_call("v2.public.time").keys[-1], 5999, 0.0)
    with pytest.raises(errors.ExchangeError, match="refused"):
        client.v2.public.time()
    with pytest.raises(errors.LocalRateLimitError) as caught:
        client.v2.public.time()
    assert caught.value.retry_after == pytest.approx(60, rel=0.1)
    assert len(exchange.sent) == 1


@pytest.mark.parametrize(("version", "pattern", "longest"), LONGEST_IDS)
def test_client_ids(client, version, pattern, longest):
    ids = client.context.ids(version)
    assert re.fullmatch(pattern, ids.make())
    check(ids.rule, longest)
    for wrong in (longest + longest[0], longest[:-1] + " ", ""):
        with pytest.raises(ValueError, match="client order id"):
            check(ids.rule, wrong)


def test_delivery_months(client):
    for letter in "FGHJKMNQUVXZ":
        assert client.symbols.parse("XYZUSDT" + f"{letter}23").delivery == f"{letter}23"
    for letter in "ABCDEILOPRSTWY":
        assert client.symbols.parse("XYZUSDT" + f"{letter}23").delivery is None
