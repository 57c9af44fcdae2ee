# Made by Specloom from bitget/rest/v3/user/rate-limit-quota.yaml; change that file, not this one.
"""Answer of ``v3.user.rate_limit_quota``."""

from bitget_client._runtime.codec.models import Int, Model, Text


class RateLimitQuotaQuotaList(Model):
    """Quotas by user."""

    uid: Text = None
    """User id"""
    quota: Int = None
    """Quota of requests"""


class RateLimitQuota(
    Model, rename={"quota_list": "quotaList", "master_sub_quota": "masterSubQuota", "master_sub_cap": "masterSubCap"}
):
    """The answer."""

    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    quota_list: list[RateLimitQuotaQuotaList] | None = None
    """Quotas by user"""
    master_sub_quota: Int = None
    """Quota handed out to the main account and its sub-accounts"""
    master_sub_cap: Int = None
    """Ceiling for the main account and its sub-accounts"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = RateLimitQuota
ITEM = RateLimitQuotaQuotaList
