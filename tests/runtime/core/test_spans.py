"""The OpenTelemetry hook with the real library, where it is installed."""

import pytest
from core_doubles import ok

from specloom.runtime.call.hooks import OpenTelemetryHook
from specloom.runtime.errors import NetworkError
from specloom.runtime.transport.protocol import TransportFailure

trace = pytest.importorskip("opentelemetry.sdk.trace", reason="opentelemetry-sdk is not installed")
export = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
processors = pytest.importorskip("opentelemetry.sdk.trace.export")


@pytest.fixture
def spans():
    kept = export.InMemorySpanExporter()
    provider = trace.TracerProvider()
    provider.add_span_processor(processors.SimpleSpanProcessor(kept))
    kept.hook = OpenTelemetryHook(provider.get_tracer("test"))
    return kept


def test_every_attempt_is_a_span_without_secrets(make_client, spans):
    client = make_client(lambda _: ok({"serverTime": "5"}), hooks=[spans.hook])
    client.v2.public.time()
    (span,) = spans.get_finished_spans()
    assert span.name == "v2.public.time"
    assert span.attributes["http.request.method"] == "GET"
    assert span.attributes["http.response.status_code"] == 200
    assert span.attributes["exchange.code"] == "00000"
    assert not any(secret in span.to_json() for secret in ("the-key", "the-secret", "the-pass"))


def test_failures_end_their_spans_too(make_client, spans):
    def answer(_request):
        raise TransportFailure("refused", sent=False)

    client = make_client(answer, hooks=[spans.hook])
    with pytest.raises(NetworkError):
        client.v2.public.time()
    told = [
        (span.attributes["http.request.resend_count"], span.attributes["error.type"])
        for span in spans.get_finished_spans()
    ]
    assert told == [(number, "ConnectionFailed") for number in range(4)]
