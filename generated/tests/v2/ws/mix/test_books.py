# Made by Specloom from bitget/ws/v2/public/mix-books.yaml; change that file, not this one.
"""``client.v2.ws.mix.books``: the channel books, books1, books5, books15, on the mock exchange."""

import pytest

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
    "inst_id": "BTCUSDT",
}


@pytest.mark.mock
async def test_subscribes_and_is_back_after_a_cut(async_mock_client, sockets):
    async with async_mock_client.v2.ws.mix.books(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(async_mock_client)
        assert async_mock_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_subscribes_without_an_event_loop(mock_client):
    with mock_client.v2.ws.mix.books(**ARGUMENTS) as stream:
        stream.ready()
