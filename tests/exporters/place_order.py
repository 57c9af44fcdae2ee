"""Places an order with a client that openapi-python-client made; run where that client's own needs are installed.

Arguments: the folder that holds the package ``shop``, the address of the exchange, key, secret and passphrase. All that
the client cannot do by itself is signing: a hook does it.
"""

import base64
import hashlib
import hmac
import sys
import time

folder, address, key, secret, passphrase = sys.argv[1:]
sys.path.insert(0, folder)

from shop import Client  # noqa: E402 - found only now
from shop.api.v2_spot_trade import v2_spot_trade_place_order  # noqa: E402
from shop.models.force import Force  # noqa: E402
from shop.models.order_type import OrderType  # noqa: E402
from shop.models.side import Side  # noqa: E402
from shop.models.v2_spot_trade_place_order_body import V2SpotTradePlaceOrderBody  # noqa: E402


def sign(request):
    now = str(int(time.time() * 1000))
    text = f"{now}{request.method}{request.url.raw_path.decode()}".encode() + request.content
    signature = base64.b64encode(hmac.new(secret.encode(), text, hashlib.sha256).digest()).decode()
    headers = {"KEY": key, "PASSPHRASE": passphrase, "TIMESTAMP": now, "SIGN": signature}
    request.headers.update({f"ACCESS-{name}": value for name, value in headers.items()})


client = Client(base_url=address, httpx_args={"event_hooks": {"request": [sign]}})
order = V2SpotTradePlaceOrderBody(
    symbol="BTCUSDT", side=Side.BUY, order_type=OrderType.LIMIT, force=Force.GTC, size="0.01", price="20000"
)
answer = v2_spot_trade_place_order.sync_detailed(client=client, body=order)
print(answer.parsed.code, answer.parsed.data.order_id)  # noqa: T201 - what the test reads
