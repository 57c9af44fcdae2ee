"""What the specs declare: records, registry, symbols, client order ids."""
