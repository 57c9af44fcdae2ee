# Made by Specloom from bitget/rest/v2/mix/position/adlRank.yaml; change that file, not this one.
"""``client.v2.mix.position.adl_rank``: GET /api/v2/mix/position/adlRank."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAdlRank(EndpointSuite):
    CALL = "v2.mix.position.adl_rank"
    METHOD = "GET"
    PATH = "/api/v2/mix/position/adlRank"
    FULL = {"product_type": "USDT-FUTURES"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/position/adlRank?productType=USDT-FUTURES",
        "body": "",
        "signature": "Aei62aQk6glKyi6qlo3YGdeGeWlDDVVta7gX33I5D88=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1753775486724,
  "data": [{"symbol": "MOVEUSDT", "marginCoin": "USDT", "adlRank": "0.2248", "rank": "0.7752", "holdSide": "long"}]
}
"""
    EXPECTED = [
        {
            "symbol": "MOVEUSDT",
            "margin_coin": "USDT",
            "adl_rank": Decimal("0.2248"),
            "rank": Decimal("0.7752"),
            "hold_side": "long",
        }
    ]
    DOCUMENTED = [("hold_side", ("long", "short"))]
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, default USDT-FUTURES"
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.position.adl_rank",
        "account_mode": "classic",
        "equivalent": "v3.position.adl_rank",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.position.adl_rank", "v2.mix.position.adl_rank"]
