"""What is sent and what is read: encoding, decoding, models, unknown fields."""
