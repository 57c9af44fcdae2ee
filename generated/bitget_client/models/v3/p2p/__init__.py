"""Answers of ``v3.p2p``."""
