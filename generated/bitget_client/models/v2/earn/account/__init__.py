"""Answers of ``v2.earn.account``."""
