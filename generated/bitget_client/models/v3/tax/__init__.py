"""Answers of ``v3.tax``."""
