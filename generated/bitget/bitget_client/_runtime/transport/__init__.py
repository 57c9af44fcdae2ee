"""Sends bytes and brings bytes back; anything with ``send`` and ``close`` will do.

``http_sync`` and ``http_async`` are our own; ``http1`` is the connection without I/O that both drive.
"""
