# Made by Specloom from bitget/rest/v1/mix/account/accounts.yaml; change that file, not this one.
"""``client.v1.mix.account.accounts``: GET /api/mix/v1/account/accounts."""

from support.endpoint_suite import EndpointSuite


class TestAccounts(EndpointSuite):
    CALL = "v1.mix.account.accounts"
    METHOD = "GET"
    PATH = "/api/mix/v1/account/accounts"
    FULL = {"product_type": "umcbl"}
    FULL_REQUEST = {"target": "/api/mix/v1/account/accounts?productType=umcbl", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl"
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.account.accounts",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.account.accounts",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.account.accounts", "v1.mix.account.accounts"]
