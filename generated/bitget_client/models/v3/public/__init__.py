"""Answers of ``v3.public``."""
