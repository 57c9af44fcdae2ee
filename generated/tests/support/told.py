"""What calls and channels say of themselves, in words that a test can state."""

import inspect
import re
import sys


class Told:
    """What a call takes, in words, by its record and by its signature."""

    def __init__(self):
        self.classes = {}
        self.words = {}

    def of_endpoint(self, call):
        self.classes = vars(sys.modules[call.__wrapped__.__module__])
        arguments = {
            name: argument
            for name, argument in inspect.signature(call).parameters.items()
            if argument.kind is argument.KEYWORD_ONLY and name not in ("timeout", "headers")
        }
        request = call.request(**{name: name for name in arguments}, timeout=7.5, headers={"name": "value"})
        assert (request.timeout, request.headers) == (7.5, {"name": "value"})
        placed = request.arguments
        if call.record.body == "list":
            ((wire, name),) = placed.items()
            self.words[name] = f"{wire}: the list"
            self.of_members(call.record.params, name, arguments[name].annotation)
            return self.words
        assert len(placed) == len(call.record.params)
        for param in call.record.params:
            name = placed[param.wire]
            assert param.name == name
            needed = arguments[name].default is inspect.Parameter.empty
            self.of_param(name, param, arguments[name].annotation, needed=needed)
        return self.words

    def of_channel(self, record):
        self.classes = vars(sys.modules[f"bitget_client.{record.call}"])
        arguments = inspect.signature(self.classes[record.call.rpartition(".")[2]]).parameters
        for param in (*record.arguments, *record.params):
            found = arguments.get(param.name) or self.member_of(arguments["orders"], param.name)
            known = re.search(r"Literal\[(.*?)\]", str(found.annotation))
            listed = tuple(re.findall(r"[\"'](.*?)[\"']", known[1])) if known else ()
            assert not known or listed == param.values
            given = {found.empty: "needed", None: "optional"}.get(found.default, f"given {found.default}")
            words = self.words_of(param, None, needed=param.required)
            self.words[param.name] = ", ".join([*words, given])
        return self.words

    def member_of(self, orders, name):
        """A key of the batch's orders, as if it were an argument."""
        hint = self.classes[re.fullmatch(r"Sequence\[(\w+)\]", orders.annotation)[1]].__annotations__[name]
        hint = getattr(hint, "__forward_arg__", hint)
        default = orders.empty if hint.startswith("Required[") else None
        return inspect.Parameter(name, orders.KEYWORD_ONLY, default=default, annotation=hint)

    def of_models(self, call):
        """Every attribute with documented values, and these."""
        made = {one for one in vars(sys.modules[f"bitget_client.models.{call}"]).values() if isinstance(one, type)}
        models = [one for one in made if one.__module__.endswith(f".models.{call}") and hasattr(one, "VALUES")]
        return sorted((name, values) for model in models for name, values in model.VALUES.items())

    def of_param(self, name, param, annotation, *, needed):
        annotation = annotation.removesuffix(" | None") if not needed else annotation
        self.words[name] = ", ".join(self.words_of(param, self.plain(param, annotation), needed=needed))
        self.of_members(param.fields, name, annotation)

    def of_members(self, params, above, annotation):
        found = re.fullmatch(r"(?:Sequence\[)?(\w+)\]?", annotation)
        hints = self.classes[found[1]].__annotations__ if params else {}
        assert len(hints) == len(params)
        for param in params:
            hint = getattr(hints[param.name], "__forward_arg__", hints[param.name])
            needed = re.fullmatch(r"Required\[(.*)\]", hint)
            self.of_param(f"{above}.{param.name}", param, needed[1] if needed else hint, needed=bool(needed))

    def plain(self, param, annotation):
        """The annotation, without documented values and names of classes."""
        known = ", ".join(map(repr, param.values))
        annotation = annotation.replace(f"Literal[{known}] | ", "", 1) if known else annotation
        kind, _, inside = annotation.partition("[")
        if annotation in self.classes:
            return "Mapping"
        return kind if inside.removesuffix("]") in self.classes or kind == "Mapping" else annotation

    def words_of(self, param, annotation, *, needed):
        yield f"{param.wire}: {param.type} as {annotation}" if annotation else f"{param.wire}: {param.type}"
        yield {(True, True): "required", (False, False): "optional"}.get((param.required, needed), "told differently")
        if param.symbol:
            yield "symbol"
        if param.values:
            yield " ".join(["one of", *param.values])
        if param.default is not None:
            yield f"else {param.default}"
        for other, values in param.required_if.items():
            yield f"needed if {other} is {' or '.join(values)}"
        bounds = (
            ("least", param.min),
            ("most", param.max),
            ("longest", param.max_length),
            ("items", param.max_items),
            ("like", param.pattern),
        )
        yield from (f"{name} {bound}" for name, bound in bounds if bound is not None)
