"""Answers of ``v3.user``."""
