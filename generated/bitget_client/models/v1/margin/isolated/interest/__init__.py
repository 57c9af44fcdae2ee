"""Answers of ``v1.margin.isolated.interest``."""
