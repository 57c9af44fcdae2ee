"""Turns other people's descriptions of an exchange into spec files."""
