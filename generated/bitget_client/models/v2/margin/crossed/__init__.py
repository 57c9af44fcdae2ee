"""Answers of ``v2.margin.crossed``."""
