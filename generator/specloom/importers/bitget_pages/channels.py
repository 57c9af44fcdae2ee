"""WebSocket pages: subscriptions with what they push, and trade operations over the socket."""

import difflib
import re

from specloom.importers.answers import Json
from specloom.importers.bitget_pages.endpoints import parameter_tables
from specloom.importers.bitget_pages.examples import find_json
from specloom.importers.bitget_pages.pages import Page
from specloom.importers.draft import ChannelDraft
from specloom.importers.nodes import Node
from specloom.importers.rate_limits import LimitReader
from specloom.importers.report import ImportReport
from specloom.importers.shapes import Shape, shape_of
from specloom.importers.table_merger import TableMerger, from_shape
from specloom.importers.value_facts import describe_fields, describe_params
from specloom.importers.values import Value, walk
from specloom.naming import snake

_TOPIC = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_CANDLE = re.compile(r"\b(candle)(\d+[A-Za-z]+)\b")
_PRODUCTS = {"spot": "spot", "contract": "mix", "margin": "margin", "uta": "uta"}
_KEYS = ("topic", "channel")
_AROUND = frozenset(("op", "id", "args", "arg", "apiCode", "topic", "channel"))
_PARTS = ("params",)
_ONLY_PRODUCTS = frozenset(("SPOT", "MARGIN", "UTA"))


def read_channel(page: Page, report: ImportReport) -> ChannelDraft | None:
    """The channel or operation of a page; ``None`` when it describes none."""
    if "websocket/" not in page.path:
        return None
    messages = find_json(page, report)
    request = next((message for message in messages if _member(message, "op")), None)
    nodes = parameter_tables(page, report, "request")
    args = next((node for node in nodes if node.name in ("args", "arg")), None)
    if request is None or args is None:
        report.add("no-channel", page.path, 0, "neither a subscription nor an operation could be read", "error")
        return None
    return _read(page, messages, request, nodes, args, report)


def _read(  # noqa: PLR0917 - every one of them is needed here
    page: Page, messages: list[Json], request: Json, nodes: list[Node], args: Node, report: ImportReport
) -> ChannelDraft | None:
    trade = _member(request, "op") == "trade"
    item = _first(_member(request, "args"))
    key = next((key for key in _KEYS if key in item or _member(request, key)), "channel")
    topics = _topics(nodes, args, key, str(item.get(key) or _member(request, key) or ""), page, report)
    if not topics:
        report.add("no-topic", page.path, request.line, "the channel's name could not be read", "error")
        return None
    version = "v3" if page.path.startswith("uta/") else "v2"
    draft = ChannelDraft(
        page=page.path,
        version=version,
        kind="trade" if trade else "public" if "/public/" in page.path else "private",
        product=_PRODUCTS.get(page.path.split("/")[0], snake(page.path.split("/")[0])),
        topic_key=key,
        topics=topics,
        rate_limit=LimitReader(page.path, report, "uid").read(page.numbered()),
        source={"kind": "page", "page": page.path, "sha256": page.sha256},
        arguments={},
    )
    if trade:
        _read_operation(draft, page, messages, request, nodes, args, report)
    else:
        _read_subscription(draft, page, messages, request, args, report)
    return draft


def _member(message: Json, name: str) -> object:
    return message.value.get(name) if isinstance(message.value, dict) else None


def _first(items: object) -> dict[str, object]:
    """The first object of a list, or the object itself."""
    item = items[0] if isinstance(items, list) and items else items
    return item if isinstance(item, dict) else {}


def _topics(nodes: list[Node], args: Node, key: str, shown: str, page: Page, report: ImportReport) -> list[str]:  # noqa: PLR0917 - every one of them is needed here
    row = next((node for node in [*args.children, *nodes] if node.name == key), None)
    if row is None:
        return [shown] if shown else []
    if _CANDLE.search(row.text):
        return ["candle{interval}"]
    if not _TOPIC.fullmatch(shown):
        return []
    family = shown.rstrip("0123456789")
    named = [word for code in re.findall(r"`([^`]+)`", row.text) for word in re.split(r"[/,\s]+", code)]
    topics = [word for word in named if word.rstrip("0123456789") == family]
    if named and not topics and difflib.get_close_matches(shown, named, 1, 0.8):
        report.add(
            "topic", page.path, row.line, f"the table names '{named[0]}', the example '{shown}'; the table is right"
        )
        return named[:1]
    return list(dict.fromkeys(topics)) or [shown]


def _read_subscription(  # noqa: PLR0917 - every one of them is needed here
    draft: ChannelDraft, page: Page, messages: list[Json], request: Json, args: Node, report: ImportReport
) -> None:
    item = _first(_member(request, "args"))
    rows = [node for node in args.children if node.name != draft.topic_key]
    draft.arguments = _merged_fields(
        rows, {name: value for name, value in item.items() if name != draft.topic_key}, page, report
    )
    _add_interval(draft, args)
    draft.subscribe = request.text
    pushes = [message for message in messages if _member(message, "data") is not None and not _member(message, "op")]
    table = parameter_tables(page, report, "push")
    data = [child for node in table if node.name == "data" for child in node.children]
    shape = _pushed(pushes)
    draft.push = from_shape("", shape)
    TableMerger(draft.push, page.path, report).place(_once(data))
    if draft.push.kind == "scalar":
        draft.push.kind = "list"
    for field in walk(draft.push.fields):
        field.required = None
    describe_fields(draft.push.fields)
    draft.examples = [{"answer": push.text} for push in pushes]
    if not pushes:
        report.add("no-push", page.path, 0, "the page shows no push", "note")


def _add_interval(draft: ChannelDraft, args: Node) -> None:
    """Candle channels carry their interval in the topic's name."""
    row = next((node for node in args.children if node.name == draft.topic_key), None)
    if row is None or draft.topics != ["candle{interval}"]:
        return
    intervals = tuple(dict.fromkeys(interval for _, interval in _CANDLE.findall(row.text)))
    draft.arguments["interval"] = Value(
        "interval", column="String", required=True, values=intervals, stated=True, is_param=True, line=row.line
    )


def _pushed(pushes: list[Json]) -> Shape:
    """The shape of all pushes' data together."""
    data: list[object] = []
    for push in pushes:
        value = _member(push, "data")
        data.extend(value if isinstance(value, list) else [value])
    single = pushes and not isinstance(_member(pushes[0], "data"), list)
    return shape_of(data[0] if single else data)


def _once(nodes: list[Node]) -> list[Node]:
    """Rows of several tables over one push: each name once."""
    found: dict[tuple[str, int | None], Node] = {}
    for node in nodes:
        found.setdefault((node.name, node.index), node)
    return list(found.values())


def _merged_fields(nodes: list[Node], sent: dict[str, object], page: Page, report: ImportReport) -> dict[str, Value]:
    root = from_shape("", shape_of(sent))
    root.kind = "object"
    TableMerger(root, page.path, report, spellings=False).place(nodes)
    for name, field in root.fields.items():
        field.is_param = True
        if not field.stated:
            report.add("example-param", page.path, 0, f"only the example sends '{name}'; it was kept", "note")
    root.fields = dict(sorted(root.fields.items(), key=lambda entry: entry[1].order))
    describe_params(root.fields, page.path, report)
    for name, field in root.fields.items():
        if sent.get(name) == "default":
            field.default = "default"
        elif name == "instType" and sent.get(name) in _ONLY_PRODUCTS:
            field.values, field.default = (str(sent[name]),), str(sent[name])
    return root.fields


def _read_operation(  # noqa: PLR0917 - every one of them is needed here
    draft: ChannelDraft,
    page: Page,
    messages: list[Json],
    request: Json,
    nodes: list[Node],
    args: Node,
    report: ImportReport,
) -> None:
    item = _first(_member(request, "args"))
    answer = next((message for message in messages if _member(message, "event")), None)
    answered = parameter_tables(page, report, "response")
    inner = next((node for node in args.children if node.name in _PARTS), None)
    if inner:
        sent = item.get("params")
        draft.arguments = _merged_fields([node for node in args.children if node.name not in (*_PARTS, *_AROUND)], {
            name: value for name, value in item.items() if name not in (*_PARTS, *_AROUND)
        }, page, report)  # fmt: skip
        draft.params = _merged_fields(inner.children, sent if isinstance(sent, dict) else {}, page, report)
        rows = [
            part for node in answered for child in node.children if child.name == "params" for part in child.children
        ]
        got: object = _first(_member(answer, "arg")).get("params") if answer else None
    else:
        shown = {name: _member(request, name) for name in ("category",) if _member(request, name)}
        draft.arguments = _merged_fields([node for node in nodes if node.name not in _AROUND], shown, page, report)
        draft.params = _merged_fields(args.children, item, page, report)
        rows = [child for node in answered if node.name == "args" for child in node.children]
        got = _member(answer, "args") if answer else None
    draft.answer = from_shape("", shape_of(got) if got else Shape("object"))
    TableMerger(draft.answer, page.path, report).place(rows)
    for field in walk(draft.answer.fields):
        field.required = None
    describe_fields(draft.answer.fields)
    draft.examples = [{"request": request.text, **({"answer": answer.text} if answer else {})}]
