"""Answers of ``v2.earn``."""
