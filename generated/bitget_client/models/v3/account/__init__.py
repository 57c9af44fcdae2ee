"""Answers of ``v3.account``."""
