"""Answers of ``v2.ws.margin``."""
