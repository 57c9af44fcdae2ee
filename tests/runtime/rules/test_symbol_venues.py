"""Symbols of many exchanges, each declared in ``tests/cases/symbols``: read, written, and never guessed."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from specloom.load import Document
from specloom.mock.symbol_spelling import SymbolSpellings
from specloom.model.symbol_samples import sample_symbols, wrong_symbol
from specloom.resolve.symbols import build_symbols
from specloom.runtime.spec.records import MarketList
from specloom.runtime.spec.symbols import Symbol, SymbolCodec, SymbolFormatError

CASES = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parents[2] / "cases/symbols").glob("*.yaml"))
}
RULES = {
    name: build_symbols(Document(file=f"{name}/symbols.yaml", kind="symbols", value=case["spec"]))
    for name, case in CASES.items()
}


def rows(kind):
    return [
        pytest.param(name, *row, id=f"{name}-{row[0]}") for name, case in CASES.items() for row in case.get(kind, ())
    ]


@pytest.mark.parametrize(("venue", "text", "symbol_format", "line", "market"), rows("spelled"))
def test_a_text_is_read_as_its_market_and_written_back(venue, text, symbol_format, line, market):
    symbols = SymbolCodec(RULES[venue])
    read = symbols.parse(text, symbol_format=symbol_format)
    assert (str(read), read.product_type) == (market, line)
    assert symbols.format(read, symbol_format) == text
    assert symbols.format(symbols.parse(market, line), symbol_format, line) == text
    assert symbols.check(text, symbol_format) is text


@pytest.mark.parametrize(("venue", "text", "symbol_format"), rows("unknown"))
def test_where_the_pair_is_not_sure_the_text_stays_usable(venue, text, symbol_format):
    symbols = SymbolCodec(RULES[venue])
    read = symbols.parse(text, symbol_format=symbol_format)
    assert (read.base, read.quote) == (text, "")


@pytest.mark.parametrize(("venue", "text", "symbol_format", "right"), rows("wrong"))
def test_a_text_in_another_format_is_refused_with_the_right_one(venue, text, symbol_format, right):
    with pytest.raises(SymbolFormatError) as refused:
        SymbolCodec(RULES[venue]).check(text, symbol_format)
    assert right in str(refused.value)


def test_a_market_list_settles_what_two_quotes_leave_open():
    symbols = SymbolCodec(RULES["binance"])
    assert symbols.parse("SOMETUSD").quote == ""
    markets = MarketList(call="x", line="spot", format="spot", symbol="symbol", base="baseAsset", quote="quoteAsset")
    row = {"symbol": "SOMETUSD", "baseAsset": "SOME", "quoteAsset": "TUSD"}
    symbols.learn(markets, [row])
    assert symbols.parse("SOMETUSD") == Symbol("SOME", "TUSD", "spot")
    assert symbols.format(Symbol("SOME", "TUSD"), "spot") == "SOMETUSD"
    assert SymbolCodec(RULES["binance"]).parse("SOMETUSD").quote == ""


def test_what_a_loaded_list_does_not_have_is_not_written():
    symbols = SymbolCodec(RULES["kucoin"])
    markets = MarketList(
        call="x", line="linear", format="futures", symbol="symbol", base="base", quote="quote", also={"spot": "spot"}
    )
    symbols.learn(markets, [{"symbol": "XBTUSDTM", "base": "XBT", "quote": "USDT", "spot": "BTC-USDT"}])
    assert symbols.format(Symbol("BTC", "USDT", "linear"), "futures") == "XBTUSDTM"
    with pytest.raises(SymbolFormatError):
        symbols.format(Symbol("ETH", "USDT", "linear"), "futures")
    assert symbols.format(Symbol("ETH", "USDT", "spot"), "spot") == "ETH-USDT"


COINS = st.from_regex(r"\A[A-Z0-9]{2,7}\Z")
PLACES = st.sampled_from([
    (venue, form.name, line) for venue, rules in RULES.items() for form in rules.formats for line in rules.lines
    if line.name in form.patterns
])  # fmt: skip
DELIVERY = st.none() | st.sampled_from(["H23", "Z24"]) | st.dates().map(str)
QUOTES = ("USDT", "USD", "USDC", "BTC", "EUR", "KRW")


@given(COINS, PLACES, st.sampled_from(QUOTES), DELIVERY, st.none() | st.just(("60000", "C")))
def test_whatever_is_written_is_read_as_that_market_or_as_unknown(base, place, quote, delivery, option):
    venue, symbol_format, line = place
    symbols = SymbolCodec(RULES[venue])
    symbol = Symbol(base, quote, line.name, delivery, *(option or (None, None)))
    try:
        text = symbols.format(symbol, symbol_format)
    except SymbolFormatError:
        return
    read = symbols.parse(text, line.name, symbol_format)
    assert symbols.format(read, symbol_format) == text
    assert read == symbol or not read.quote or delivery != read.delivery or base in _other_names(venue)


def _other_names(venue):
    return {name for form in RULES[venue].formats for name in form.names.values()}


@given(st.sampled_from(sorted(RULES)), st.text(max_size=30))
def test_any_text_is_read_or_refused_cleanly(venue, text):
    try:
        assert SymbolCodec(RULES[venue]).parse(text).base
    except SymbolFormatError:
        return


@pytest.mark.parametrize("venue", CASES)
def test_samples_are_spelled_as_client_and_mock_read_them(venue):
    rules = RULES[venue]
    symbols, mock = SymbolCodec(rules), SymbolSpellings(rules)
    for form in rules.formats:
        samples = list(sample_symbols(rules, form.name))
        assert samples
        for text in samples:
            assert symbols.check(text, form.name) == text
            assert mock.fits(text, form.name)
        wrong = wrong_symbol(rules, form.name)
        if wrong:
            with pytest.raises(SymbolFormatError):
                symbols.check(wrong, form.name)


@pytest.mark.parametrize(("venue", "text", "symbol_format", "line", "market"), rows("spelled"))
def test_the_mock_reads_the_same_coins(venue, text, symbol_format, line, market):
    mock = SymbolSpellings(RULES[venue])
    assert mock.fits(text, symbol_format)
    assert mock.product(text) in {line, ""}
