"""What the spec states about an exchange, as records without behaviour, and the code that looks them up.

Entry points: ``records`` (every record), ``registry`` (finds an endpoint, a model or an error class by name),
``symbols.SymbolCodec``, ``client_order_ids``.

To add a field to a record: add it here with a default, and give the model (``specloom/model``) a field of the same
name; rendering copies it. Nothing here may read a clock, send, or know an exchange by name.
"""
