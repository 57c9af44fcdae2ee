"""Answers of ``v1.margin.isolated.account``."""
