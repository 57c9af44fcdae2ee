"""Answers of ``v2.spot.ins_loan``."""
