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
    "rejected_codes": {"OrderRejected": ("22000-22099", "25500-25699", "45100-45199")},
    "total.requests": 6000,
    "total.seconds": 60,
    "total.scope": "ip",
    "penalty_seconds": 300,
    "remaining_header": "x-mbx-used-remain-limit",
    "symbols.lines[0].name": "SPOT",
    "symbols.lines[0].names": ("spot", "margin"),
    "symbols.lines[0].quotes": ("USDT", "USDC", "USDE", "USD1", "USD", "BTC", "ETH", "EUR", "BRL", "BGB", "GBP", "TRY"),
    "symbols.lines[0].aliases": {"LUNA2": "LUNA", "ALT": "$ALT", "MEME": "MEMECOIN"},
    "symbols.lines[0].sample": "BTC/USDT",
    "symbols.lines[1].name": "USDT-FUTURES",
    "symbols.lines[1].names": ("mix", "UMCBL"),
    "symbols.lines[1].quotes": ("USDT",),
    "symbols.lines[1].sample": "BTC/USDT",
    "symbols.lines[2].name": "COIN-FUTURES",
    "symbols.lines[2].names": ("mix", "DMCBL"),
    "symbols.lines[2].quotes": ("USD",),
    "symbols.lines[2].sample": "BTC/USD",
    "symbols.lines[3].name": "USDC-FUTURES",
    "symbols.lines[3].names": ("mix", "CMCBL"),
    "symbols.lines[3].quotes": ("USDC",),
    "symbols.lines[3].implied": "USDC",
    "symbols.lines[3].sample": "BTC/USDC",
    "symbols.lines[4].name": "SUSDT-FUTURES",
    "symbols.lines[4].names": ("SUMCBL",),
    "symbols.lines[4].quotes": ("SUSDT",),
    "symbols.lines[4].sample": "SBTC/SUSDT",
    "symbols.lines[4].demo_of": "USDT-FUTURES",
    "symbols.lines[5].name": "SCOIN-FUTURES",
    "symbols.lines[5].names": ("SDMCBL",),
    "symbols.lines[5].quotes": ("SUSD",),
    "symbols.lines[5].sample": "SBTC/SUSD",
    "symbols.lines[5].demo_of": "COIN-FUTURES",
    "symbols.lines[6].name": "SUSDC-FUTURES",
    "symbols.lines[6].names": ("SCMCBL",),
    "symbols.lines[6].quotes": ("SUSDC",),
    "symbols.lines[6].implied": "SUSDC",
    "symbols.lines[6].sample": "SBTC/SUSDC",
    "symbols.lines[6].demo_of": "USDC-FUTURES",
    "symbols.formats[0].name": "v1",
    "symbols.formats[0].patterns": {
        "SPOT": ("{base}{quote}_SPBL",),
        "USDT-FUTURES": ("{base}{quote}_UMCBL", "{base}{quote}{month}{yy}_UMCBL"),
        "COIN-FUTURES": ("{base}{quote}_DMCBL", "{base}{quote}{month}{yy}_DMCBL"),
        "USDC-FUTURES": ("{base}PERP_CMCBL", "{base}{quote}_CMCBL"),
        "SUSDT-FUTURES": ("{base}{quote}_SUMCBL",),
        "SCOIN-FUTURES": ("{base}{quote}_SDMCBL", "{base}{quote}{month}{yy}_SDMCBL"),
        "SUSDC-FUTURES": ("{base}SPERP_SCMCBL", "{base}{quote}_SCMCBL"),
    },
    "symbols.formats[1].name": "v2",
    "symbols.formats[1].patterns": {
        "SPOT": ("{base}{quote}",),
        "USDT-FUTURES": ("{base}{quote}", "{base}{quote}{month}{yy}"),
        "COIN-FUTURES": ("{base}{quote}", "{base}{quote}{month}{yy}"),
        "USDC-FUTURES": ("{base}PERP", "{base}{quote}"),
    },
    "symbols.formats[2].name": "v3",
    "symbols.formats[2].patterns": {
        "SPOT": ("{base}{quote}",),
        "USDT-FUTURES": ("{base}{quote}", "{base}{quote}{month}{yy}"),
        "COIN-FUTURES": ("{base}{quote}_CM", "{base}{quote}", "{base}{quote}{month}{yy}"),
        "USDC-FUTURES": ("{base}PERP", "{base}{quote}"),
    },
    "symbols.months": {
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
    "symbols.product_from": ("productType", "category", "instType", "path"),
    "symbols.markets[0].call": "v2.spot.public.symbols",
    "symbols.markets[0].line": "SPOT",
    "symbols.markets[0].format": "v2",
    "symbols.markets[0].symbol": "symbol",
    "symbols.markets[0].base": "baseCoin",
    "symbols.markets[0].quote": "quoteCoin",
    "symbols.markets[1].call": "v2.mix.market.contracts",
    "symbols.markets[1].line": "USDT-FUTURES",
    "symbols.markets[1].format": "v2",
    "symbols.markets[1].symbol": "symbol",
    "symbols.markets[1].base": "baseCoin",
    "symbols.markets[1].quote": "quoteCoin",
    "symbols.markets[1].arguments": {"productType": "USDT-FUTURES"},
    "symbols.markets[2].call": "v2.mix.market.contracts",
    "symbols.markets[2].line": "COIN-FUTURES",
    "symbols.markets[2].format": "v2",
    "symbols.markets[2].symbol": "symbol",
    "symbols.markets[2].base": "baseCoin",
    "symbols.markets[2].quote": "quoteCoin",
    "symbols.markets[2].arguments": {"productType": "COIN-FUTURES"},
    "symbols.markets[3].call": "v2.mix.market.contracts",
    "symbols.markets[3].line": "USDC-FUTURES",
    "symbols.markets[3].format": "v2",
    "symbols.markets[3].symbol": "symbol",
    "symbols.markets[3].base": "baseCoin",
    "symbols.markets[3].quote": "quoteCoin",
    "symbols.markets[3].arguments": {"productType": "USDC-FUTURES"},
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
    for before, after, symbol_format in [
        ("XYZSUSD", "_SDMCBL", "v1"),
        ("XYZUSDT", "", "v2"),
        ("XYZUSDT", "", "v3"),
        ("XYZUSDT", "_UMCBL", "v1"),
        ("XYZUSD", "", "v2"),
        ("XYZUSD", "", "v3"),
        ("XYZUSD", "_DMCBL", "v1"),
    ]:
        for letter in "FGHJKMNQUVXZ":
            assert client.symbols.parse(f"{before}{letter}23{after}", None, symbol_format).delivery == f"{letter}23"
        for letter in "ABCDEILOPRSTWY":
            assert client.symbols.parse(f"{before}{letter}23{after}", None, symbol_format).delivery is None


def test_symbols(client):
    for symbol_format, texts in {
        "v1": [
            "BTCUSDT_SPBL",
            "BTCUSDT_UMCBL",
            "BTCUSD_DMCBL",
            "BTCPERP_CMCBL",
            "BTCUSDC_CMCBL",
            "SBTCSUSDT_SUMCBL",
            "SBTCSUSD_SDMCBL",
            "SBTCSPERP_SCMCBL",
            "SBTCSUSDC_SCMCBL",
        ],
        "v2": ["BTCUSDT", "BTCUSDT", "BTCUSD", "BTCPERP", "BTCUSDC"],
        "v3": ["BTCUSDT", "BTCUSDT", "BTCUSD_CM", "BTCUSD", "BTCPERP", "BTCUSDC"],
    }.items():
        for text in texts:
            symbol = client.symbols.parse(text, symbol_format=symbol_format)
            assert symbol.quote
            assert client.symbols.check(text, symbol_format) == text
