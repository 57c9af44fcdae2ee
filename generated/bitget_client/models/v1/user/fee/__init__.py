"""Answers of ``v1.user.fee``."""
