"""Answers of ``v2.tax``."""
