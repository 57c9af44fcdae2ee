"""Sends bytes and brings bytes back; anything with ``send`` and ``close`` will do."""
