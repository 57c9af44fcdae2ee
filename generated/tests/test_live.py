"""The exchange itself, with demo keys: reads that any account can make and, when asked to, orders that only rest.

Runs with ``BITGET_KEY``, ``BITGET_SECRET`` and ``BITGET_PASSPHRASE`` in the environment. ``BITGET_LIVE=1`` takes
the keys for live ones. ``BITGET_WRITE=1`` also places orders, far from the market and for makers only, and cancels
them; never with live keys. ``BITGET_BASE_URL`` is another address, such as that of a mock exchange.
"""

import os
import time

import pytest

from bitget_client import Bitget, errors
from bitget_client._codes import CODES

KEYS = {name.lower(): os.environ.get(f"BITGET_{name}") for name in ("KEY", "SECRET", "PASSPHRASE")}
DEMO = os.environ.get("BITGET_LIVE") != "1"
WRITES = DEMO and os.environ.get("BITGET_WRITE") == "1"
pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(not all(KEYS.values()), reason="no BITGET_KEY, BITGET_SECRET and BITGET_PASSPHRASE"),
]

READS = [
    ("v2.account.all_account_balance", {}),
    ("v2.account.bot_assets", {}),
    ("v2.account.funding_assets", {}),
    ("v2.broker.account.info", {}),
    ("v2.broker.account.subaccount_list", {}),
    ("v2.broker.all_sub_deposit_withdrawal", {}),
    ("v2.broker.commissions", {}),
    ("v2.broker.order_commission", {}),
    ("v2.broker.subaccount_deposit", {}),
    ("v2.broker.subaccount_withdrawal", {}),
    ("v2.broker.subaccounts", {}),
    ("v2.broker.total_commission", {}),
    ("v2.broker.trade_volume", {}),
    ("v2.convert.bgb_convert_coin_list", {}),
    ("v2.convert.bgb_convert_records", {}),
    ("v2.convert.currencies", {}),
    ("v2.copy.mix_follower.query_current_orders", {"product_type": "usdt-futures"}),
    ("v2.copy.mix_follower.query_history_orders", {"product_type": "usdt-futures"}),
    ("v2.copy.mix_follower.query_quantity_limit", {"product_type": "usdt-futures"}),
    ("v2.copy.mix_follower.query_traders", {}),
    ("v2.copy.mix_trader.config_query_followers", {}),
    ("v2.copy.mix_trader.config_query_symbols", {"product_type": "usdt-futures"}),
    ("v2.copy.mix_trader.order_current_track", {"product_type": "usdt-futures"}),
    ("v2.copy.mix_trader.order_history_track", {"product_type": "USDT-FUTURES"}),
    ("v2.copy.mix_trader.order_total_detail", {}),
    ("v2.copy.mix_trader.profit_details", {}),
    ("v2.copy.mix_trader.profit_history_details", {}),
    ("v2.copy.mix_trader.profit_history_summarys", {}),
    ("v2.copy.mix_trader.profits_group_coin_date", {}),
    ("v2.copy.spot_follower.query_current_orders", {}),
    ("v2.copy.spot_follower.query_history_orders", {}),
    ("v2.copy.spot_follower.query_traders", {}),
    ("v2.copy.spot_trader.config_query_followers", {}),
    ("v2.copy.spot_trader.config_query_settings", {}),
    ("v2.copy.spot_trader.order_current_track", {}),
    ("v2.copy.spot_trader.order_history_track", {}),
    ("v2.copy.spot_trader.order_total_detail", {}),
    ("v2.copy.spot_trader.profit_details", {}),
    ("v2.copy.spot_trader.profit_history_details", {}),
    ("v2.copy.spot_trader.profit_summarys", {}),
    ("v2.earn.account.assets", {}),
    ("v2.earn.loan.debts", {}),
    ("v2.earn.loan.ongoing_orders", {}),
    ("v2.earn.loan.public.coin_infos", {}),
    ("v2.earn.savings.account", {}),
    ("v2.earn.savings.assets", {"period_type": "fixed"}),
    ("v2.earn.savings.product", {}),
    ("v2.earn.savings.records", {"period_type": "flexible"}),
    ("v2.earn.sharkfin.account", {}),
    ("v2.earn.sharkfin.assets", {"status": "subscribed"}),
    ("v2.earn.sharkfin.records", {"type": "subscription"}),
    ("v2.margin.crossed.account.assets", {}),
    ("v2.margin.crossed.account.risk_rate", {}),
    ("v2.margin.crossed.liquidation_order", {}),
    ("v2.margin.currencies", {}),
    ("v2.margin.isolated.account.assets", {}),
    ("v2.margin.isolated.account.max_borrowable_amount", {"symbol": "BTCUSDT"}),
    ("v2.margin.isolated.account.max_transfer_out_amount", {"symbol": "BTCUSDT"}),
    ("v2.margin.isolated.account.risk_rate", {}),
    ("v2.margin.isolated.interest_rate_and_limit", {"symbol": "BTCUSDT"}),
    ("v2.margin.isolated.liquidation_order", {}),
    ("v2.margin.isolated.tier_data", {"symbol": "BTCUSDT"}),
    ("v2.margin.market.isolated_borrow_rate", {"symbol": "BTCUSDT"}),
    ("v2.margin.market.loan_growth", {"symbol": "BTCUSDT"}),
    ("v2.margin.market.long_short_ratio", {"symbol": "BTCUSDT"}),
    ("v2.mix.account.accounts", {"product_type": "USDT-FUTURES"}),
    ("v2.mix.account.bill", {"product_type": "USDT-FUTURES"}),
    ("v2.mix.account.isolated_symbols", {"product_type": "USDT-FUTURES"}),
    ("v2.mix.account.sub_account_assets", {"product_type": "USDT-FUTURES"}),
    ("v2.mix.account.switch_union_usdt", {}),
    ("v2.mix.account.union_config", {}),
    ("v2.mix.market.account_long_short", {"symbol": "BTCUSDT"}),
    ("v2.mix.market.contracts", {"product_type": "usdt-futures"}),
    ("v2.mix.market.current_fund_rate", {"product_type": "usdt-futures"}),
    ("v2.mix.market.discount_rate", {}),
    ("v2.mix.market.exchange_rate", {}),
    ("v2.mix.market.fills", {"symbol": "BTCUSDT", "product_type": "usdt-futures"}),
    ("v2.mix.market.fills_history", {"symbol": "BTCUSDT", "product_type": "usdt-futures"}),
    ("v2.mix.market.funding_time", {"symbol": "BTCUSDT", "product_type": "usdt-futures"}),
    ("v2.mix.market.history_fund_rate", {"symbol": "BTCUSDT", "product_type": "usdt-futures"}),
    ("v2.mix.market.long_short", {"symbol": "BTCUSDT"}),
    ("v2.mix.market.merge_depth", {"symbol": "BTCUSDT", "product_type": "usdt-futures"}),
    ("v2.mix.market.oi_limit", {"product_type": "usdt-futures"}),
    ("v2.mix.market.open_interest", {"symbol": "BTCUSDT", "product_type": "usdt-futures"}),
    ("v2.mix.market.position_long_short", {"symbol": "BTCUSDT"}),
    ("v2.mix.market.query_position_lever", {"product_type": "usdt-futures", "symbol": "BTCUSDT"}),
    ("v2.mix.market.symbol_price", {"symbol": "BTCUSDT", "product_type": "usdt-futures"}),
    ("v2.mix.market.taker_buy_sell", {"symbol": "BTCUSDT"}),
    ("v2.mix.market.ticker", {"symbol": "ETHUSDM24", "product_type": "COIN-FUTURES"}),
    ("v2.mix.market.tickers", {"product_type": "COIN-FUTURES"}),
    ("v2.mix.market.vip_fee_rate", {}),
    ("v2.mix.order.detail", {"symbol": "ETHUSDT", "product_type": "usdt-futures"}),
    ("v2.mix.order.fill_history", {"product_type": "usdt-futures"}),
    ("v2.mix.order.fills", {"product_type": "usdt-futures"}),
    ("v2.mix.order.orders_history", {"product_type": "usdt-futures"}),
    ("v2.mix.order.orders_pending", {"product_type": "usdt-futures"}),
    ("v2.mix.order.orders_plan_history", {"plan_type": "normal_plan", "product_type": "usdt-futures"}),
    ("v2.mix.order.orders_plan_pending", {"plan_type": "profit_loss", "product_type": "USDT-FUTURES"}),
    ("v2.mix.position.adl_rank", {"product_type": "USDT-FUTURES"}),
    ("v2.mix.position.all_position", {"product_type": "USDT-FUTURES"}),
    ("v2.mix.position.history_position", {}),
    ("v2.p2p.merchant_info", {}),
    ("v2.p2p.merchant_list", {}),
    ("v2.p2p.order_list", {}),
    ("v2.public.annoucements", {"language": "zh_CN"}),
    ("v2.public.time", {}),
    ("v2.spot.account.assets", {}),
    ("v2.spot.account.bills", {}),
    ("v2.spot.account.deduct_info", {}),
    ("v2.spot.account.info", {}),
    ("v2.spot.account.sub_main_trans_record", {}),
    ("v2.spot.account.subaccount_assets", {}),
    ("v2.spot.account.upgrade_status", {}),
    ("v2.spot.ins_loan.loan_order", {}),
    ("v2.spot.ins_loan.ltv_convert", {}),
    ("v2.spot.ins_loan.repaid_history", {}),
    ("v2.spot.ins_loan.risk_unit", {}),
    ("v2.spot.market.auction", {"symbol": "BTCUSDT"}),
    ("v2.spot.market.fills", {"symbol": "BTCUSDT"}),
    ("v2.spot.market.fills_history", {"symbol": "BTCUSDT"}),
    ("v2.spot.market.fund_flow", {"symbol": "BTCUSDT"}),
    ("v2.spot.market.fund_net_flow", {"symbol": "BTCUSDT"}),
    ("v2.spot.market.merge_depth", {"symbol": "BTCUSDT"}),
    ("v2.spot.market.orderbook", {"symbol": "BTCUSDT"}),
    ("v2.spot.market.support_symbols", {}),
    ("v2.spot.market.tickers", {}),
    ("v2.spot.market.vip_fee_rate", {}),
    ("v2.spot.market.whale_net_flow", {"symbol": "BTCUSDT"}),
    ("v2.spot.public.coins", {}),
    ("v2.spot.public.symbols", {}),
    ("v2.spot.trade.current_plan_order", {}),
    ("v2.spot.trade.fills", {}),
    ("v2.spot.trade.history_orders", {}),
    ("v2.spot.trade.history_plan_order", {}),
    ("v2.spot.trade.order_info", {}),
    ("v2.spot.trade.unfilled_orders", {}),
    ("v2.spot.wallet.transfer_coin_info", {"from_type": "isolated_margin", "to_type": "spot"}),
    ("v2.user.virtual_subaccount_list", {}),
    ("v3.account.assets", {}),
    ("v3.account.deduct_info", {}),
    ("v3.account.fee_rate", {"symbol": "BTCUSDT", "category": "SPOT"}),
    ("v3.account.financial_records", {"category": "USDT-FUTURES"}),
    ("v3.account.funding_assets", {}),
    (
        "v3.account.max_open_available",
        {"category": "SPOT", "symbol": "BTCUSDT", "order_type": "market", "side": "sell"},
    ),
    ("v3.account.open_interest_limit", {"symbol": "BTCUSDT", "category": "USDT-FUTURES"}),
    ("v3.account.payment_coins", {}),
    ("v3.account.repayable_coins", {}),
    ("v3.account.settings", {}),
    ("v3.account.sub_transfer_record", {}),
    ("v3.account.sub_unified_assets", {}),
    ("v3.account.switch_status", {}),
    ("v3.account.transferable_coins", {"from_type": "uta", "to_type": "spot"}),
    ("v3.ins_loan.loan_order", {}),
    ("v3.ins_loan.ltv_convert", {}),
    ("v3.ins_loan.repaid_history", {}),
    ("v3.ins_loan.risk_unit", {}),
    ("v3.market.candles", {"category": "SPOT", "symbol": "BTCUSDT", "interval": "1m"}),
    ("v3.market.current_fund_rate", {"symbol": "BTCUSDT"}),
    ("v3.market.discount_rate", {}),
    ("v3.market.fills", {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}),
    ("v3.market.history_candles", {"category": "SPOT", "symbol": "BTCUSDT", "interval": "1m"}),
    ("v3.market.history_fund_rate", {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}),
    ("v3.market.instruments", {"category": "USDT-FUTURES"}),
    ("v3.market.oi_limit", {"category": "usdt-futures"}),
    ("v3.market.open_interest", {"category": "USDT-FUTURES"}),
    ("v3.market.orderbook", {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}),
    ("v3.market.position_tier", {"category": "USDT-FUTURES"}),
    ("v3.market.proof_of_reserves", {}),
    ("v3.market.risk_reserve", {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}),
    ("v3.market.tickers", {"category": "SPOT"}),
    ("v3.position.adl_rank", {}),
    ("v3.position.current_position", {"category": "USDT-FUTURES"}),
    ("v3.position.history_position", {"category": "USDT-FUTURES"}),
    ("v3.trade.fills", {}),
    ("v3.trade.history_orders", {"category": "USDT-FUTURES"}),
    ("v3.trade.history_strategy_orders", {"category": "usdt-futures"}),
    ("v3.trade.order_info", {}),
    ("v3.trade.unfilled_orders", {}),
    ("v3.trade.unfilled_strategy_orders", {"category": "usdt-futures"}),
    ("v3.user.sub_list", {}),
]
ORDERS = [
    {
        "place": (
            "v2.spot.trade.place_order",
            {
                "symbol": "BTCUSDT",
                "side": "buy",
                "order_type": "limit",
                "force": "post_only",
                "price": "23222.5",
                "size": "1",
            },
        ),
        "find": ("v2.spot.trade.order_info", {}),
        "cancel": ("v2.spot.trade.cancel_order", {"symbol": "BTCUSDT"}),
        "key": "client_oid",
    },
    {
        "place": (
            "v3.trade.place_order",
            {
                "category": "SPOT",
                "symbol": "BGBUSDT",
                "order_type": "limit",
                "qty": "123",
                "price": "1.11",
                "side": "buy",
                "pos_side": "long",
                "time_in_force": "post_only",
                "reduce_only": "no",
            },
        ),
        "find": ("v3.trade.order_info", {}),
        "cancel": ("v3.trade.cancel_order", {}),
        "key": "client_oid",
    },
]


@pytest.fixture(scope="module")
def live():
    with Bitget(**KEYS, demo=DEMO, base_url=os.environ.get("BITGET_BASE_URL")) as made:
        yield made


def make(client, call, **arguments):
    for name in call.split("."):
        client = getattr(client, name)
    return client(**arguments)


@pytest.mark.parametrize(("call", "arguments"), READS)
def test_read(live, call, arguments):
    """An answer that reads as the spec says, or a refusal that the catalogue knows, such as another account mode."""
    try:
        make(live, call, **arguments)
    except errors.ExchangeError as refusal:
        assert refusal.code in CODES
    assert not [finding for finding, _ in live.drift if finding.call == call]


@pytest.mark.skipif(not WRITES, reason="no BITGET_WRITE=1, or live keys")
@pytest.mark.parametrize("order", ORDERS)
def test_order(live, order):
    """Placed, found by the id that was given to it, cancelled; or refused, where the account has another mode."""
    (place, arguments), (find, asked), (cancel, shared) = order["place"], order["find"], order["cancel"]
    own_id = {order["key"]: f"live{time.time_ns()}"}
    try:
        placed = make(live, place, **arguments, **own_id)
    except errors.ExchangeError as refusal:
        assert refusal.code in CODES
        return
    try:
        found = make(live, find, **asked, **own_id)
        assert placed.order_id in repr(found)
    finally:
        make(live, cancel, **shared, **own_id)
