# Made by Specloom from bitget/rest/v2/spot/public/coins.yaml; change that file, not this one.
"""``client.v2.spot.public.coins``: GET /api/v2/spot/public/coins."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCoins(EndpointSuite):
    CALL = "v2.spot.public.coins"
    METHOD = "GET"
    PATH = "/api/v2/spot/public/coins"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v2/spot/public/coins?coin=coin1", "body": "", "signed": False}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/public/coins", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695799900330,
  "data": [
    {
      "coinId": "1",
      "coin": "BTC",
      "transfer": "true",
      "chains": [
        {
          "chain": "BTC",
          "needTag": "false",
          "withdrawable": "true",
          "rechargeable": "yes",
          "withdrawFee": "0.005",
          "extraWithdrawFee": "0",
          "depositConfirm": "1",
          "withdrawConfirm": "17",
          "minDepositAmount": "0.001",
          "minWithdrawAmount": "10.5",
          "browserUrl": "https://blockchair.com/bitcoin/testnet/transaction/",
          "contractAddress": "0xdac17f958d2ee523a2206206994597c13d831ec7",
          "withdrawStep": "13.5",
          "withdrawMinScale": "8",
          "congestion": "normal"
        }
      ]
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin_id": "1",
            "coin": "BTC",
            "transfer": True,
            "chains": [
                {
                    "chain": "BTC",
                    "need_tag": False,
                    "withdrawable": True,
                    "rechargeable": True,
                    "withdraw_fee": Decimal("0.005"),
                    "extra_withdraw_fee": Decimal("0"),
                    "deposit_confirm": 1,
                    "withdraw_confirm": 17,
                    "min_deposit_amount": Decimal("0.001"),
                    "min_withdraw_amount": Decimal("10.5"),
                    "browser_url": "https://blockchair.com/bitcoin/testnet/transaction/",
                    "contract_address": "0xdac17f958d2ee523a2206206994597c13d831ec7",
                    "withdraw_step": Decimal("13.5"),
                    "withdraw_min_scale": 8,
                    "congestion": "normal",
                }
            ],
        }
    ]
    DOCUMENTED = [("congestion", ("normal", "congested"))]
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.public.coins",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.public.coins", "v2.spot.public.coins"]
