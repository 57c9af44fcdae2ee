"""Answers of ``v2.user``."""
