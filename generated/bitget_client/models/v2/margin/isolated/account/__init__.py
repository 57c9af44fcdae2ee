"""Answers of ``v2.margin.isolated.account``."""
