"""Symbols: every spelling read and written, the wrong one refused by name."""

import timeit
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from specloom.load import Document
from specloom.resolve.symbols import build_symbols
from specloom.runtime.spec.symbols import Symbol, SymbolCodec, SymbolFormatError

BITGET = yaml.safe_load((Path(__file__).parents[3] / "spec/bitget/symbols.yaml").read_text(encoding="utf-8"))


def rules_of(spec):
    return build_symbols(Document(file="symbols.yaml", kind="symbols", value=spec))


RULES = rules_of(BITGET)
SYMBOLS = SymbolCodec(RULES)


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("BTCUSDT", Symbol("BTC", "USDT")),
        ("btcusdt", Symbol("BTC", "USDT")),
        ("BTC/USDT", Symbol("BTC", "USDT")),
        ("BTC/USD-H23", Symbol("BTC", "USD", None, "H23")),
        ("BTCUSDT_UMCBL", Symbol("BTC", "USDT", "USDT-FUTURES")),
        ("BTCUSDT_SPBL", Symbol("BTC", "USDT", "SPOT")),
        ("BTCUSD_DMCBL", Symbol("BTC", "USD", "COIN-FUTURES")),
        ("SBTCSUSDT_SUMCBL", Symbol("SBTC", "SUSDT", "SUSDT-FUTURES")),
        ("BTCUSDH23", Symbol("BTC", "USD", "COIN-FUTURES", "H23")),
        ("BTCUSDM24_DMCBL", Symbol("BTC", "USD", "COIN-FUTURES", "M24")),
        ("BTCPERP_CMCBL", Symbol("BTC", "USDC", "USDC-FUTURES")),
        ("BTCUSD_CM", Symbol("BTC", "USD", "COIN-FUTURES")),
        ("rAAPLUSDT", Symbol("rAAPL", "USDT")),
        ("$ALTUSDT", Symbol("$ALT", "USDT")),
        ("币安人生USDT", Symbol("币安人生", "USDT")),
        ("ODD_NAMEUSDT", Symbol("ODD_NAME", "USDT")),
        ("ABCA23", Symbol("ABCA23")),
        ("USDT", Symbol("USDT")),
    ],
)
def test_any_spelling_is_read(text, symbol):
    assert SYMBOLS.parse(text) == symbol


@pytest.mark.parametrize("text", ["BTC/USDT:USDT", "", "  ", "/USDT", "BTC/", "A/B/C"])
def test_nonsense_is_refused(text):
    with pytest.raises(SymbolFormatError):
        SYMBOLS.parse(text)


@pytest.mark.parametrize(
    ("symbol", "version", "product", "text"),
    [
        (Symbol("BTC", "USDT"), "v2", None, "BTCUSDT"),
        (Symbol("BTC", "USDT"), "v3", None, "BTCUSDT"),
        (Symbol("BTC", "USDT"), "v1", "SPOT", "BTCUSDT_SPBL"),
        (Symbol("BTC", "USDT"), "v1", "usdt-futures", "BTCUSDT_UMCBL"),
        (Symbol("BTC", "USD", "COIN-FUTURES", "H23"), "v1", None, "BTCUSDH23_DMCBL"),
        (Symbol("BTC", "USD", None, "H23"), "v2", None, "BTCUSDH23"),
        (Symbol("BTC", "USD"), "v3", "COIN-FUTURES", "BTCUSD_CM"),
        (Symbol("BTC", "USDC"), "v3", "USDC-FUTURES", "BTCPERP"),
        (Symbol("BTC", "USDT"), "v2", "SUSDT-FUTURES", "BTCUSDT"),
        (Symbol("LUNA2", "USDT", "USDT-FUTURES"), "v2", "SPOT", "LUNAUSDT"),
        (Symbol("LUNA", "USDT"), "v2", "USDT-FUTURES", "LUNA2USDT"),
        (Symbol("ALT", "USDT"), "v2", "spot", "$ALTUSDT"),
        (Symbol("$ALT", "USDT"), "v2", "mix", "ALTUSDT"),
        (Symbol("MEME", "USDT"), "v1", "SPOT", "MEMECOINUSDT_SPBL"),
        (Symbol("MEMECOIN", "USDT"), "v1", "USDT-FUTURES", "MEMEUSDT_UMCBL"),
    ],
)
def test_any_spelling_is_written(symbol, version, product, text):
    assert SYMBOLS.format(symbol, version, product) == text


def test_v1_needs_the_product():
    with pytest.raises(SymbolFormatError, match="'BTCUSDT_SPBL'"):
        SYMBOLS.format(Symbol("BTC", "USDT"), "v1")


def test_an_unknown_product_is_named():
    with pytest.raises(SymbolFormatError, match="'OPTIONS' is not a product type"):
        SYMBOLS.format(Symbol("BTC", "USDT"), "v2", "OPTIONS")


def test_both_ways_is_the_way_back():
    for futures, spot in BITGET["aliases"]["SPOT"].items():
        there = SYMBOLS.on(Symbol(futures, "USDT", "USDT-FUTURES"), "SPOT")
        assert there.base == spot
        assert SYMBOLS.on(there, "USDT-FUTURES") == Symbol(futures, "USDT", "USDT-FUTURES")


COINS = st.text(
    st.characters(whitelist_categories=("Lu", "Lo", "Nd"), whitelist_characters="$"), min_size=1, max_size=8
).filter(lambda coin: coin.upper() == coin)
DELIVERY = st.none() | st.builds("{}{:02d}".format, st.sampled_from(sorted(RULES.months)), st.integers(0, 99))
MARKETS = st.sampled_from([(line, quote) for line in RULES.lines for quote in line.quotes])


@given(COINS, MARKETS, DELIVERY, st.sampled_from(["v1", "v2", "v3"]))
def test_what_is_written_is_read_as_the_same_market(base, market, delivery, symbol_format):
    line, quote = market
    symbol = Symbol(base, quote, line.name, delivery)
    try:
        text = SYMBOLS.format(symbol, symbol_format)
    except SymbolFormatError:
        assert delivery or line.demo_of
        return
    read = SYMBOLS.parse(text, line.name, symbol_format)
    assert (read.base, read.quote, read.delivery) == (base, quote, delivery)
    assert SYMBOLS.check(text, symbol_format) is text


@given(COINS, MARKETS, DELIVERY)
def test_the_way_people_write_comes_back_whole(base, market, delivery):
    symbol = Symbol(base, market[1], None, delivery)
    assert SYMBOLS.parse(str(symbol)) == symbol


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_cleanly(text):
    try:
        symbol = SYMBOLS.parse(text)
    except SymbolFormatError:
        return
    assert symbol.base


@pytest.mark.parametrize(
    ("text", "symbol_format", "product", "right"),
    [
        ("BTCUSDT_UMCBL", "v2", "mix", "write 'BTCUSDT'"),
        ("BTCUSDT_SPBL", "v3", None, "write 'BTCUSDT'"),
        ("BTC/USDT", "v2", "spot", "write 'BTCUSDT'"),
        ("BTCUSDT", "v1", "spot", "write 'BTCUSDT_SPBL' (SPOT)"),
        ("BTCUSDT", "v1", "mix", "write 'BTCUSDT_UMCBL' (USDT-FUTURES)"),
        ("BTC/USDT", "v1", "mix", "write 'BTCUSDT_UMCBL' (USDT-FUTURES)"),
        ("LUNA2USDT_UMCBL", "v2", "spot", "write 'LUNAUSDT'"),
    ],
)
def test_the_wrong_spelling_is_refused_and_the_right_one_named(text, symbol_format, product, right):
    with pytest.raises(SymbolFormatError) as refused:
        SYMBOLS.check(text, symbol_format, product)
    assert right in str(refused.value)


@pytest.mark.parametrize(
    ("text", "symbol_format"),
    [("BTCUSDT", "v2"), ("BTCUSDT", "v3"), ("BTCUSDT_UMCBL", "v1"), ("$ALTUSDT", "v2"), ("NEW_NAMEUSDT", "v2"),
     ("币USDT", "v2"), ("default", "v2"), ("whatever", "none")],
)  # fmt: skip
def test_the_right_spelling_passes_unchanged(text, symbol_format):
    assert SYMBOLS.check(text, symbol_format) is text


def test_a_spelling_right_for_one_version_is_not_right_for_another():
    SYMBOLS.check("ETHUSDT", "v2")
    with pytest.raises(SymbolFormatError):
        SYMBOLS.check("ETHUSDT", "v1", "spot")


@pytest.mark.parametrize(
    ("symbol", "symbol_format", "product", "sent"),
    [
        (Symbol("LUNA2", "USDT", "USDT-FUTURES"), "v2", "spot", "LUNAUSDT"),
        (Symbol("LUNA", "USDT", "SPOT"), "v2", "USDT-FUTURES", "LUNA2USDT"),
        (Symbol("BTC", "USDT", "USDT-FUTURES"), "v1", "mix", "BTCUSDT_UMCBL"),
        (Symbol("BTC", "USDT"), "v1", "SPOT", "BTCUSDT_SPBL"),
    ],
)
def test_a_symbol_is_spelled_for_the_endpoint(symbol, symbol_format, product, sent):
    assert SYMBOLS.check(symbol, symbol_format, product) == sent


def test_the_product_comes_from_an_argument_or_from_the_name():
    from mini_client.v1.spot.market.ticker import RECORD as TICKER
    from mini_client.v2.mix.order.place_order import RECORD as PLACE

    assert SYMBOLS.product_of(PLACE, {"productType": "USDC-FUTURES"}) == "USDC-FUTURES"
    assert SYMBOLS.product_of(PLACE, {"productType": "unheard-of"}) == "mix"
    assert SYMBOLS.product_of(TICKER, {}) == "spot"


def test_a_symbol_is_the_same_value_whatever_spelling_it_came_from():
    symbol = SYMBOLS.parse("BTCUSDT_UMCBL")
    assert SYMBOLS.format(symbol, "v2") == "BTCUSDT"
    assert SYMBOLS.format(SYMBOLS.on(symbol, "SPOT"), "v1") == "BTCUSDT_SPBL"
    assert len({symbol, SYMBOLS.parse("BTC/USDT", "USDT-FUTURES")}) == 1


def test_two_venues_in_one_process_keep_their_own_rules():
    other = SymbolCodec(
        rules_of({"sample": "ETH/BTC", "formats": {"v2": {"spot": "{base}{quote}"}}, "quotes": {"spot": ["BTC"]}})
    )
    assert SYMBOLS.parse("BTCUSDT_UMCBL") == Symbol("BTC", "USDT", "USDT-FUTURES")
    assert other.parse("BTCUSDT_UMCBL") == Symbol("BTCUSDT_UMCBL")
    assert other.parse("ETHBTC") == Symbol("ETH", "BTC", "spot")


@pytest.mark.parametrize(
    ("symbol", "symbol_format", "product", "why"),
    [
        (Symbol("BTC", "USD"), "v3", None, "'BTCUSD' (SPOT) or 'BTCUSD_CM' (COIN-FUTURES)"),
        (Symbol("BTC", "USDT"), "v3", "COIN-FUTURES", "COIN-FUTURES is quoted in USD"),
        (Symbol("BTC", "XYZ"), "v2", "SPOT", "no spelling in v2 on SPOT"),
        (Symbol("BTC", "USDT", "SPOT", "H23"), "v2", None, "no spelling"),
        (Symbol("WHATEVER"), "v1", "SPOT", "write it as BASE/QUOTE"),
    ],
)
def test_a_spelling_that_the_venue_does_not_have_is_never_made(symbol, symbol_format, product, why):
    with pytest.raises(SymbolFormatError) as refused:
        SYMBOLS.check(symbol, symbol_format, product)
    assert why in str(refused.value)


def test_hostile_texts_do_not_fill_the_memory():
    symbols = SymbolCodec(RULES)
    for number in range(25_000):
        symbols.check(f"X{number}", "v2")
    assert len(symbols._seen["v2"]) <= 10_000


def test_a_right_spelling_costs_well_under_a_microsecond():
    SYMBOLS.check("BTCUSDT", "v2")
    seconds = min(timeit.repeat(lambda: SYMBOLS.check("BTCUSDT", "v2"), number=20_000, repeat=7)) / 20_000
    assert seconds < 1e-6
