# Made by Specloom from bitget/ws/v3/public/uta-ticker.yaml; change that file, not this one.
"""``client.v3.ws.uta.ticker``: the channel ticker, on the mock exchange."""

import pytest

ARGUMENTS = {
    "inst_type": "spot",
    "symbol": "BTCUSDT",
}


@pytest.mark.mock
async def test_subscribes_and_is_back_after_a_cut(async_mock_client, sockets):
    async with async_mock_client.v3.ws.uta.ticker(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(async_mock_client)
        assert async_mock_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_subscribes_without_an_event_loop(mock_client):
    with mock_client.v3.ws.uta.ticker(**ARGUMENTS) as stream:
        stream.ready()
