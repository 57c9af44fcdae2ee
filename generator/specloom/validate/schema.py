"""Each file against the JSON Schema of its kind: a fast check that accepts, a slow one that explains."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from specloom.diagnostics import Diagnostic, SpecError, error
from specloom.load import Document, Schemas


class SchemaCheck:
    """Both checkers, made when first needed: a run without problems never imports the slow one."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._fast: dict[str, Any] = {}

    def problems(self, document: Document) -> Iterator[Diagnostic]:
        """What the schema has against the document."""
        if self._validator(document.kind).is_valid(document.value):
            return
        found = list(self._explainer.explain(document))
        # The two checkers could disagree over a pattern; then the fast one's own words are better than silence.
        yield from found or self._plain(document)

    def _plain(self, document: Document) -> Iterator[Diagnostic]:
        for problem in self._validator(document.kind).iter_errors(document.value):
            pointer = "".join(f"/{part}" for part in problem.instance_path)
            yield error(document.value_place(pointer), "bad-value", problem.message)

    @cached_property
    def _explainer(self) -> Any:
        from specloom.validate.explain import Explainer  # noqa: PLC0415 - jsonschema takes 0.2 s to import

        return Explainer(self._schemas)

    @cached_property
    def _registry(self) -> Any:
        import jsonschema_rs  # noqa: PLC0415 - a run from the cache does without it

        own = [(schema["$id"], dict(schema)) for schema in self._schemas.by_file.values()]
        return jsonschema_rs.Registry(own, retriever=_no_other_schema)

    def _validator(self, kind: str) -> Any:
        if kind not in self._fast:
            import jsonschema_rs  # noqa: PLC0415

            try:
                self._fast[kind] = jsonschema_rs.Draft202012Validator(
                    dict(self._schemas.of(kind)), registry=self._registry, retriever=_no_other_schema
                )
            except ValueError as problem:
                raise SpecError(f"the schema of {kind} files cannot be used: {problem}") from None
        return self._fast[kind]


def _no_other_schema(uri: str) -> Any:
    """Schemas refer to each other and to nothing that would have to be fetched."""
    raise ValueError(f"it refers to {uri}, which is none of the schemas beside it")
