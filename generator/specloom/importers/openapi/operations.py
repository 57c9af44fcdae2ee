"""One operation as a draft of its spec."""

from specloom import naming
from specloom.importers.draft import Draft
from specloom.importers.effect_rules import asks_in_title
from specloom.importers.openapi.bodies import read_request, read_sent
from specloom.importers.openapi.find import hash_operation
from specloom.importers.openapi.reading import Reading
from specloom.importers.openapi.responses import read_answer
from specloom.importers.openapi.safe_names import safe
from specloom.importers.openapi.settle import rate_limit_of, stated_facts
from specloom.importers.openapi.stated import EXTENSION


def read_operation(reading: Reading) -> Draft:
    """The operation as a draft; nothing of it raises, whatever the object holds."""
    operation, own = reading.operation, reading.data.get(EXTENSION)
    sent, is_list = read_sent(reading)
    params = safe(reading, sent)
    answer, answers = read_answer(reading)
    answer.fields = safe(reading, answer.fields)
    draft = Draft(
        method=reading.named.method,
        path=operation.path,
        source=_source(reading),
        rate_limit=rate_limit_of(reading.facts, reading.rules, operation.where, reading.report),
        params=params,
        answer=answer,
        signed=reading.facts.signed,
        call=None if reading.call == naming.call_name(reading.named.method, operation.path) else reading.call,
        version=reading.named.version,
        is_exact=True,
        asks=asks_in_title(str(reading.data.get("summary") or "")),
        page=operation.page,
        line=operation.where.line,
        body_list=is_list,
        request=read_request(reading, params, is_list=is_list),
        answers=answers,
    )
    own_words = own if isinstance(own, dict) else {}
    draft.stated = stated_facts(draft, reading.named, reading.facts, reading.rules, own_words)
    return draft


def _source(reading: Reading) -> dict[str, str]:
    operation = reading.operation
    return {
        "kind": "openapi",
        "file": operation.file.path,
        "pointer": operation.pointer,
        "sha256": hash_operation(operation, reading.library),
    }
