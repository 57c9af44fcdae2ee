"""Answers of ``v3.loan``."""
