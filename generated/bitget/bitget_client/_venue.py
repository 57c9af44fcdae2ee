"""What the client knows of the exchange as a whole."""

from bitget_client._runtime.spec.records import (
    Auth,
    ClientIdRule,
    Envelope,
    Host,
    Limit,
    MarketList,
    StreamRules,
    SymbolFormat,
    SymbolLine,
    SymbolRules,
    Venue,
)

VENUE = Venue(
    name="bitget",
    title="Bitget",
    hosts=(
        Host(name="rest", url="https://api.bitget.com"),
        Host(name="ws_v2_public", url="wss://ws.bitget.com/v2/ws/public", demo="wss://wspap.bitget.com/v2/ws/public"),
        Host(
            name="ws_v2_private", url="wss://ws.bitget.com/v2/ws/private", demo="wss://wspap.bitget.com/v2/ws/private"
        ),
        Host(name="ws_v3_public", url="wss://ws.bitget.com/v3/ws/public", demo="wss://wspap.bitget.com/v3/ws/public"),
        Host(
            name="ws_v3_private", url="wss://ws.bitget.com/v3/ws/private", demo="wss://wspap.bitget.com/v3/ws/private"
        ),
    ),
    auth=Auth(
        key_header="ACCESS-KEY",
        sign_header="ACCESS-SIGN",
        passphrase_header="ACCESS-PASSPHRASE",
        timestamp_header="ACCESS-TIMESTAMP",
        window_seconds=30,
        ws_login_path="/user/verify",
        demo_header="paptrading",
        demo_value="1",
        channel_header="X-CHANNEL-API-CODE",
        locale_header="locale",
    ),
    envelope=Envelope(code="code", message="msg", data="data", time="requestTime", success=("00000", "0")),
    total=Limit(requests=6000, seconds=60, scope="ip"),
    penalty_seconds=300,
    remaining_header="x-mbx-used-remain-limit",
    client_ids=(
        ClientIdRule(
            version="v1",
            pattern="^[0-9A-Za-z\\-+_#]{1,49}$",
            max_length=49,
            generate="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        ),
        ClientIdRule(
            version="v2",
            pattern="^[0-9A-Za-z\\-+_#]{1,49}$",
            max_length=49,
            generate="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        ),
        ClientIdRule(
            version="v3",
            pattern="^[\\.A-Z\\:/a-z0-9_-]{1,32}$",
            max_length=32,
            generate="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        ),
    ),
    streams=StreamRules(
        messages_per_second=10,
        subscriptions_per_hour=240,
        channels_per_connection=1000,
        channels_advised=49,
        connections_per_window=300,
        connections_window_seconds=300,
        connections_at_once=100,
        message_bytes=4096,
        ping_seconds=30,
        idle_seconds=120,
        session_seconds=86400,
        batch_orders=20,
    ),
    symbols=SymbolRules(
        lines=(
            SymbolLine(
                name="SPOT",
                names=("spot", "margin"),
                quotes=("USDT", "USDC", "USDE", "USD1", "USD", "BTC", "ETH", "EUR", "BRL", "BGB", "GBP", "TRY"),
                aliases={"LUNA2": "LUNA", "ALT": "$ALT", "MEME": "MEMECOIN"},
                sample="BTC/USDT",
            ),
            SymbolLine(name="USDT-FUTURES", names=("mix", "UMCBL"), quotes=("USDT",), sample="BTC/USDT"),
            SymbolLine(name="COIN-FUTURES", names=("mix", "DMCBL"), quotes=("USD",), sample="BTC/USD"),
            SymbolLine(
                name="USDC-FUTURES", names=("mix", "CMCBL"), quotes=("USDC",), implied="USDC", sample="BTC/USDC"
            ),
            SymbolLine(
                name="SUSDT-FUTURES", names=("SUMCBL",), quotes=("SUSDT",), sample="SBTC/SUSDT", demo_of="USDT-FUTURES"
            ),
            SymbolLine(
                name="SCOIN-FUTURES", names=("SDMCBL",), quotes=("SUSD",), sample="SBTC/SUSD", demo_of="COIN-FUTURES"
            ),
            SymbolLine(
                name="SUSDC-FUTURES",
                names=("SCMCBL",),
                quotes=("SUSDC",),
                implied="SUSDC",
                sample="SBTC/SUSDC",
                demo_of="USDC-FUTURES",
            ),
        ),
        formats=(
            SymbolFormat(
                name="v1",
                patterns={
                    "SPOT": ("{base}{quote}_SPBL",),
                    "USDT-FUTURES": ("{base}{quote}_UMCBL", "{base}{quote}{month}{yy}_UMCBL"),
                    "COIN-FUTURES": ("{base}{quote}_DMCBL", "{base}{quote}{month}{yy}_DMCBL"),
                    "USDC-FUTURES": ("{base}PERP_CMCBL", "{base}{quote}_CMCBL"),
                    "SUSDT-FUTURES": ("{base}{quote}_SUMCBL",),
                    "SCOIN-FUTURES": ("{base}{quote}_SDMCBL", "{base}{quote}{month}{yy}_SDMCBL"),
                    "SUSDC-FUTURES": ("{base}SPERP_SCMCBL", "{base}{quote}_SCMCBL"),
                },
            ),
            SymbolFormat(
                name="v2",
                patterns={
                    "SPOT": ("{base}{quote}",),
                    "USDT-FUTURES": ("{base}{quote}", "{base}{quote}{month}{yy}"),
                    "COIN-FUTURES": ("{base}{quote}", "{base}{quote}{month}{yy}"),
                    "USDC-FUTURES": ("{base}PERP", "{base}{quote}"),
                },
            ),
            SymbolFormat(
                name="v3",
                patterns={
                    "SPOT": ("{base}{quote}",),
                    "USDT-FUTURES": ("{base}{quote}", "{base}{quote}{month}{yy}"),
                    "COIN-FUTURES": ("{base}{quote}_CM", "{base}{quote}", "{base}{quote}{month}{yy}"),
                    "USDC-FUTURES": ("{base}PERP", "{base}{quote}"),
                },
            ),
        ),
        months={"F": 1, "G": 2, "H": 3, "J": 4, "K": 5, "M": 6, "N": 7, "Q": 8, "U": 9, "V": 10, "X": 11, "Z": 12},
        product_from=("productType", "category", "instType", "path"),
        markets=(
            MarketList(
                call="v2.spot.public.symbols",
                line="SPOT",
                format="v2",
                symbol="symbol",
                base="baseCoin",
                quote="quoteCoin",
            ),
            MarketList(
                call="v2.mix.market.contracts",
                line="USDT-FUTURES",
                format="v2",
                symbol="symbol",
                base="baseCoin",
                quote="quoteCoin",
                arguments={"productType": "USDT-FUTURES"},
            ),
            MarketList(
                call="v2.mix.market.contracts",
                line="COIN-FUTURES",
                format="v2",
                symbol="symbol",
                base="baseCoin",
                quote="quoteCoin",
                arguments={"productType": "COIN-FUTURES"},
            ),
            MarketList(
                call="v2.mix.market.contracts",
                line="USDC-FUTURES",
                format="v2",
                symbol="symbol",
                base="baseCoin",
                quote="quoteCoin",
                arguments={"productType": "USDC-FUTURES"},
            ),
        ),
    ),
    server_time="v2.public.time",
    request_time_header="X-BG-REQUEST-ACCEPT-TIME",
    response_time_header="X-BG-RESPONSE-COMPLETE-TIME",
    account_mode_codes={"25245": "classic", "40084": "classic", "40085": "unified", "40128": "unified"},
    maintenance=("Tue 14:00-17:00 UTC+8", "Wed 14:00-17:00 UTC+8", "Thu 14:00-17:00 UTC+8"),
    account_mode_call="v3.account.settings",
    rejected_codes={"OrderRejected": ("22000-22099", "25500-25699", "45100-45199")},
)
