"""Answers of ``v1.user.sub``."""
