"""Encodes arguments into requests, and decodes responses into models.

Entry points: ``encode.RequestEncoder``, ``decode.ResponseDecoder``, ``models`` (what generated models are written
with), ``tolerant_decoder.build`` (plain JSON values into a model), ``drift`` (where responses differ from the spec).

To add a scalar type: a conversion and a ``ScalarKind`` in ``answer_types``, its alias in ``models``, how it is written
in ``param_encoders``. A decoder must never fail because a response has more than the spec says.
"""
