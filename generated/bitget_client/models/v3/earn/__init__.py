"""Answers of ``v3.earn``."""
