"""The small client that tests of the runtime use: a few endpoints, channels and codes of Bitget, as generated.

    python tests/clients/generate_mini.py    writes tests/clients/mini_client anew

Its modules import ``specloom.runtime`` where a real client has a copy, so that tests see one set of classes.
"""

import shutil
import sys
from pathlib import Path

from msgspec.structs import replace

from specloom import resources
from specloom.loading import load_api
from specloom.model import Api
from specloom.render import render_files
from specloom.render.formatter import format_python
from specloom.render.python.files import channel_files, endpoint_files, shared_files

FOLDER = Path(__file__).parent
PACKAGE = "mini_client"
ENDPOINTS = {
    "v1.spot.market.ticker",
    "v2.mix.order.batch_place_order",
    "v2.mix.order.detail",
    "v2.mix.order.orders_history",
    "v2.mix.order.place_order",
    "v2.public.time",
    "v2.spot.account.info",
    "v2.spot.market.candles",
    "v2.spot.market.tickers",
    "v2.spot.trade.history_orders",
    "v2.spot.trade.order_info",
    "v2.spot.trade.unfilled_orders",
    "v3.account.settings",
    "v3.trade.order_info",
    "v3.trade.place_batch",
}
CHANNELS = {"v2.ws.spot.orders", "v2.ws.spot.place_order", "v2.ws.spot.ticker", "v3.ws.uta.books"}
CODES = {"429", "40004", "40008", "40009", "40010", "40012", "40015", "40084", "40085", "40099", "40109", "40725"}
CODES |= {"40762", "40808", "43012", "45001"}


def mini_api() -> Api:
    """The part of the API that the client has, with the classes of its codes and of statuses."""
    api = load_api(resources.spec(), "bitget").api
    codes = tuple(code for code in api.error_codes if code.code in CODES)
    named = {code.class_name for code in codes} | {made.name for made in api.error_classes if made.statuses}
    named |= set(api.venue.rejected_codes)
    parents = {made.name: made.parent for made in api.error_classes}
    named |= {parent for name in named if (parent := parents[name])}
    return replace(
        api,
        venue=replace(api.venue, package=PACKAGE),
        endpoints=tuple(endpoint for endpoint in api.endpoints if endpoint.call in ENDPOINTS),
        channels=tuple(channel for channel in api.channels if channel.call in CHANNELS),
        error_codes=codes,
        error_classes=tuple(made for made in api.error_classes if made.name in named),
    )


def mini_client() -> dict[str, str]:
    """The client's files: path below this folder → text."""
    api = mini_api()
    files = [file for endpoint in api.endpoints for file in endpoint_files(api, endpoint)]
    files += [file for channel in api.channels for file in channel_files(api, channel)]
    files = [file for file in [*files, *shared_files(api)] if file.path.startswith(PACKAGE)]
    rendered = render_files(files, [resources.templates()])
    texts = {path: made.text.replace(f"{PACKAGE}._runtime", "specloom.runtime") for path, made in rendered.items()}
    return format_python(texts)


def main() -> int:
    """Write the client."""
    shutil.rmtree(FOLDER / PACKAGE, ignore_errors=True)
    for path, text in mini_client().items():
        (FOLDER / path).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / path).write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
