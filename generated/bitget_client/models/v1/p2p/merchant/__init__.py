"""Answers of ``v1.p2p.merchant``."""
