"""Answers of ``v1.margin.public``."""
