# Made by Specloom from bitget/rest/v2/user/create-virtual-subaccount-apikey.yaml; change that file, not this one.
"""Answer of ``v2.user.create_virtual_subaccount_apikey``."""

from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text


class CreateVirtualSubaccountApikey(
    Model,
    rename={
        "sub_account_uid": "subAccountUid",
        "sub_account_api_key": "subAccountApiKey",
        "secret_key": "secretKey",
        "perm_list": "permList",
        "ip_list": "ipList",
    },
):
    """The answer."""

    sub_account_uid: Text = None
    """User id of the sub-account"""
    label: Text = None
    """Label"""
    sub_account_api_key: Secret = None
    """API key of the sub-account"""
    secret_key: Secret = None
    """Secret of the API key; shown once"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = CreateVirtualSubaccountApikey
