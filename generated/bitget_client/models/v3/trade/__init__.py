"""Answers of ``v3.trade``."""
