"""Answers of ``v2.public``."""
