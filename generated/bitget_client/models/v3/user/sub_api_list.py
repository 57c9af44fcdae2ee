# Made by Specloom from bitget/rest/v3/user/sub-api-list.yaml; change that file, not this one.
"""Answer of ``v3.user.sub_api_list``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Flag, ListOf, Model, Ms, Secret, Text


class SubApiListItems(Model, rename={"api_key": "apiKey"}):
    """Entries."""

    VALUES: ClassVar = {"type": ("read_write", "read_only")}
    ALIASES: ClassVar = {"api_key": ("apikey",)}

    api_key: Secret = None
    """API key"""
    note: Text = None
    """Note"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""
    ips: ListOf[Text] = None
    """Addresses allowed to use the key"""
    ts: Ms = None
    """Time of the data"""


class SubApiList(Model, rename={"has_next": "hasNext"}):
    """The answer."""

    items: list[SubApiListItems] | None = None
    """Entries"""
    has_next: Flag = None
    """Whether a next page exists"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = SubApiList
ITEM = SubApiListItems
