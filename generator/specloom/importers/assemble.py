"""Drafts as spec data: types settled, traits judged, decisions applied."""

from specloom.importers.decisions import Decisions
from specloom.importers.dictionary import Dictionary
from specloom.importers.draft import Draft
from specloom.importers.effect_rules import access_of, effect_of, is_symbol
from specloom.importers.infer_type import infer_type
from specloom.importers.names import call_name, path_words, version_of, words
from specloom.importers.observed_values import add_observed
from specloom.importers.paging import read_paging
from specloom.importers.report import ImportReport
from specloom.importers.summaries import Words
from specloom.importers.values import Value, collect, settle, settle_all, walk
from specloom.importers.yamltext import Data

_REPEATABLE = frozenset(("create_order", "transfer", "withdraw"))
_BATCH_KEYS = ("orderId", "clientOid", "clientOId", "subAccountUid", "symbol")
_SPLIT = (("successList", "failureList"), ("successList", "failList"), ("success", "failure"), ("orderInfo", "failure"))
_LONGEST_SUMMARY = 160
_VERBS = {"read": "Gets", "create_order": "Places", "cancel_order": "Cancels", "modify_order": "Changes"}


def learn(draft: Draft, dictionary: Dictionary, report: ImportReport) -> None:
    """Tell the dictionary of the draft's names before any type is settled; add what examples show beside."""
    for values in (draft.params, draft.answer.fields):
        collect(values, dictionary)
        add_observed(values, dictionary, draft.page, report)


def spec_of(draft: Draft, dictionary: Dictionary, decisions: Decisions, own: Words) -> dict[str, Data]:
    """The spec file's data, in the order in which people read it."""
    call = draft.call or call_name(draft.path)
    version = draft.version or version_of(draft.path)
    effect = effect_of(call, draft.method, decisions, asks=draft.asks)
    data: dict[str, Data] = {
        "endpoint": f"{draft.method} {draft.path}",
        **({"call": draft.call} if draft.call else {}),
        **({"host": draft.stated["host"]} if "host" in draft.stated else {}),
        **own.data(),
        "version": version,
        "symbol_format": "none" if draft.is_exact else symbol_format(draft.params, version, dictionary),
        "access": access_of(call, effect, decisions, signed=draft.signed, permission=draft.permission),
        "rate_limit": draft.rate_limit,
        "errors": decisions.errors(call),
        "effect": effect,
    }
    _add_order_facts(data, draft, call, effect, decisions)
    _add_params(data, draft, dictionary)
    data["response"] = _response(draft.answer, dictionary)
    paging = {} if draft.is_exact else read_paging(draft.params, draft.answer, draft.longest_range)
    if paging:
        data["paging"] = paging
    if draft.supersedes:
        data["supersedes"] = sorted(set(draft.supersedes))
    if draft.deprecated:
        data["deprecated"] = True
    examples = _examples(draft)
    if examples:
        data["examples"] = examples
    data["source"] = draft.source
    return _with_stated(data, draft.stated)


def _with_stated(data: dict[str, Data], stated: dict[str, Data]) -> dict[str, Data]:
    """What the source states as it is, before the examples where the file has no such member yet."""
    late: dict[str, Data] = {key: data.pop(key) for key in ("examples", "source") if key in data}
    return {**data, **stated, **late}


def plain_summary(draft: Draft, decisions: Decisions) -> str:
    """A sentence made from the URL alone, for endpoints without words of their own."""
    call = draft.call or call_name(draft.path)
    effect = str(draft.stated.get("effect") or effect_of(call, draft.method, decisions, asks=draft.asks))
    *groups, name = [words(part) for part in draft.call.split(".")[1:]] if draft.call else path_words(draft.path)
    verb = _VERBS.get(effect, "Does")
    return f"{verb} {name} ({' '.join(groups)})."[:_LONGEST_SUMMARY]


def symbol_format(params: dict[str, Value], version: str, dictionary: Dictionary) -> str:
    """The version's own spelling where any parameter takes a symbol, else ``none``."""
    takes = any(is_symbol(value.name) or dictionary.is_symbol(value.name) for value in walk(params))
    return version if takes else "none"


def _add_order_facts(data: dict[str, Data], draft: Draft, call: str, effect: str, decisions: Decisions) -> None:
    guessed = not draft.is_exact or decisions.confirm(call)
    idempotency = idempotency_of(draft.params, call, effect, decisions) if guessed else {}
    if idempotency:
        data["idempotency"] = idempotency
    mode = decisions.account_mode(call) if data["access"] != "public" else None
    if mode:
        data["account_mode"] = mode
    equivalent = decisions.equivalent(call)
    if equivalent:
        data["equivalent"] = equivalent


def idempotency_of(params: dict[str, Value], call: str, effect: str, decisions: Decisions) -> dict[str, Data]:
    """How a repeat is recognised; empty where nothing identifies the request."""
    decided = decisions.confirm(call)
    if effect not in _REPEATABLE and not decided:
        return {}
    key = next((value.name for value in walk(params) if value.name.lower() == "clientoid"), None)
    return {"key": key, **decided} if key or "key" in decided else {}


def _add_params(data: dict[str, Data], draft: Draft, dictionary: Dictionary) -> None:
    if draft.params:
        data["params"] = settle_all(draft.params, dictionary)
    if draft.open_params:
        data["open_params"] = True
    batch = {} if draft.is_exact else _batch(draft)
    if draft.body_list:
        most = draft.most_items
        data["body"] = {"kind": "list", "name": _body_name(draft), **({"max_items": most} if most else {})}
    if batch:
        data["batch"] = batch


def _body_name(draft: Draft) -> str:
    orders = any(name.lower() in ("orderid", "clientoid", "symbol") for name in draft.params)
    return "orders" if orders else "items"


def _batch(draft: Draft) -> dict[str, Data]:
    inputs = [name for name, value in draft.params.items() if value.kind == "list" and value.fields]
    answer = draft.answer
    split = next((pair for pair in _SPLIT if pair[0] in answer.fields and pair[1] in answer.fields), None)
    data: dict[str, Data] = {}
    if split and len(inputs) == 1:
        keys = [key for key in _BATCH_KEYS if key in answer.fields[split[0]].fields]
        data = {"style": "split", "input": inputs[0], "keys": keys, "success": split[0], "failure": split[1]}
        most = draft.params[inputs[0]].max_items
    elif draft.body_list and answer.kind == "list" and "code" in answer.fields:
        keys = [key for key in _BATCH_KEYS if key in answer.fields]
        data = {"style": "coded", "keys": keys}
        most = draft.most_items
    else:
        return {}
    if most:
        data["max_items"] = most
    return data if data["keys"] else {}


def _response(answer: Value, dictionary: Dictionary) -> dict[str, Data]:
    if answer.kind == "any":
        return {"type": "any"}
    if answer.kind == "scalar" and answer.column:
        return {"type": infer_type("", answer.column, answer.samples), **answer.own}
    if answer.kind == "scalar" and not answer.fields:
        seen = [sample for sample in answer.samples if sample not in (None, "")]
        return {"type": "flag" if seen and isinstance(seen[0], bool) else "text" if seen else "none"}
    data = settle(answer, dictionary)
    return {key: value for key, value in data.items() if key in ("type", "items", "fields")}


def _examples(draft: Draft) -> list[Data]:
    if not draft.answers:
        return [{"request": draft.request}] if draft.request else []
    first: dict[str, Data] = {"request": draft.request} if draft.request else {}
    return [{**first, "answer": draft.answers[0]}, *({"answer": answer} for answer in draft.answers[1:])]
