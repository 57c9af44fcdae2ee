"""Answers of ``v3.ws``."""
