# Made by Specloom from bitget/rest/v2/user/create-agent-subaccount.yaml; change that file, not this one.
"""Answer of ``v2.user.create_agent_subaccount``."""

from bitget_client._runtime.codec.models import Model, Ms, Secret, Text


class CreateAgentSubaccount(Model, rename={"sub_uid": "subUid", "api_key": "apiKey", "created_time": "createdTime"}):
    """The answer."""

    username: Text = None
    """User name"""
    sub_uid: Text = None
    """User id of the sub-account"""
    api_key: Secret = None
    """API key"""
    secret: Secret = None
    """Secret of the API key; shown once"""
    note: Text = None
    """Note"""
    created_time: Ms = None
    """When it was created"""


RESULT = CreateAgentSubaccount
