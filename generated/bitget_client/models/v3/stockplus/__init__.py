"""Answers of ``v3.stockplus``."""
