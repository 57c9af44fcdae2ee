"""Answers of ``v2.broker.account``."""
