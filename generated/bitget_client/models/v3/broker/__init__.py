"""Answers of ``v3.broker``."""
