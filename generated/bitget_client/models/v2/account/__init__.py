"""Answers of ``v2.account``."""
