"""What signers are made of: hashes, keys, encodings, pairs and bodies, clocks and nonces. Knows no exchange."""
