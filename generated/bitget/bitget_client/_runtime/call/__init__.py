"""One call from its arguments to its result, as generators that neither send nor wait.

Entry points: ``flow.execute`` (a call), ``operations`` (raw responses and batches), ``pagination.Paginator``,
``client_context.ClientContext`` (what the calls of a client share), ``drivers`` (execute a flow, blocking or not).

- ``arguments``, ``endpoint_plan``: prepare a request. ``call``: builds it and reads its response.
- ``attempts``: repeats a call. ``status_query``, ``status_polling``, ``reconcile``, ``reconcile_later``: find out
  whether a call without a response was executed.
- ``commands``: what a generator may ask its driver for; only ``drivers`` may do I/O or sleep.
"""
