"""The state behind the mock: markets that move, accounts, orders, positions and fills."""
