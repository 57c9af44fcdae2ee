"""Answers of ``v1.broker.manage``."""
