"""The part of a generated client that is ordinary Python; copied into the client as ``_runtime``.

Packages, each of which imports only those below it (``pyproject.toml`` enforces that, types included):

- ``stream``: WebSocket channels and orders.
- ``client``: the client object that a user holds, its methods and iterators.
- ``call``: one call from its arguments to its result.
- ``retry``: what a failure means, and whether the call may be sent again.
- ``limits``: how many requests may leave, and when.  ``transport``: sends requests, returns responses.
- ``codec``: encodes arguments, decodes responses.
- ``spec``: what the spec states, as records that the generated code is written with.
- ``errors``, ``batch_result``: the exceptions, and the result of a batch.

Nothing here imports the generator, and all imports are relative, since the copy has another name. A package's
``__init__`` imports nothing, so that importing a client costs only what it uses: import from the modules.
"""
