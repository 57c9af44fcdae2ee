"""The client that a user holds: its constructor, groups of methods, and page iterators.

Entry points: ``client.SyncClient`` and ``client.AsyncClient``, from which generated clients derive, and
``methods.sync_method``/``async_method``, with which generated groups type their methods.

To add an argument of the constructor: ``client`` (with its documentation), then ``settings`` or
``call/call_options``. Both clients must offer the same; whatever needs no I/O belongs in ``call``.
"""
