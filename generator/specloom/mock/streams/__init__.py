"""The sockets of the mock: sessions, subscriptions, pushes and trading."""
