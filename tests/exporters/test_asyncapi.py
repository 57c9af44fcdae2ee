"""The AsyncAPI document."""


def test_it_has_every_channel_once(asyncapi, loaded):
    assert {one["title"] for one in asyncapi["channels"].values()} == {channel.call for channel in loaded.api.channels}


def test_subscriptions_are_sent_and_pushes_received(asyncapi):
    operations = asyncapi["operations"]
    assert operations["v2_ws_spot_books_subscribe"]["action"] == "send"
    assert operations["v2_ws_spot_books_push"]["action"] == "receive"
    for operation in operations.values():
        channel = asyncapi["channels"][operation["channel"]["$ref"].rpartition("/")[2]]
        assert operation["messages"][0]["$ref"].rpartition("/")[2] in channel["messages"]


def test_channels_name_their_servers(asyncapi):
    for channel in asyncapi["channels"].values():
        server = channel["servers"][0]["$ref"].rpartition("/")[2]
        assert channel["x-specloom"]["version"] in server


def test_books_and_private_channels_say_how_they_are_kept_whole(asyncapi, loaded):
    own = {channel["title"]: channel["x-specloom"] for channel in asyncapi["channels"].values()}
    assert own["v2.ws.spot.books"]["book"]["integrity"] == "seq"
    asked = {channel.call for channel in loaded.api.channels if channel.reconcile}
    assert asked
    assert {call for call, facts in own.items() if "reconcile" in facts} == asked


def test_nothing_in_it_is_of_a_newer_json_schema(asyncapi):
    def walk(value):
        yield value
        for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            yield from walk(member)

    assert not [one for one in walk(asyncapi["channels"]) if isinstance(one, dict) and "prefixItems" in one]
