"""Answers of ``v2.ws.mix``."""
