"""Answers of ``v2.ws.spot``."""
