"""Answers of ``v3.ins_loan``."""
