"""Answers of ``v2.margin.market``."""
