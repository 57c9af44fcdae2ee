"""What a failed attempt means, and what follows: send again, ask the exchange about it, or raise.

Entry points: ``failure.classify``, ``repeat_safety.repeat_safety``, ``retry_policy.RetryState``,
``error_mapping.ErrorMapper``.

To change what happens after a failure, change the tables ``failure.STATUSES`` and ``retry_policy.RULES``, and nothing
else. A call that may have been executed and is not safe to repeat must never be sent again. Nothing here sends, waits
or reads a clock.
"""
