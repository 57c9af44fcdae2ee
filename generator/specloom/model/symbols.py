"""How the exchange spells its symbols."""

import msgspec


class ProductSuffix(msgspec.Struct, frozen=True, kw_only=True):
    """A v1 suffix (``UMCBL``) and what it stands for: the v2 product type and the v3 category."""

    suffix: str
    product: str
    product_type: str
    category: str
    demo: bool = False


class SymbolRules(msgspec.Struct, frozen=True, kw_only=True):
    """Suffixes, delivery month letters (``H`` → 3), quote coins by product, and spot/futures aliases of base coins."""

    suffixes: tuple[ProductSuffix, ...]
    delivery_months: dict[str, int]
    quote_coins: tuple[str, ...]
    aliases: dict[str, str]
