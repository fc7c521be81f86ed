"""The nouns: frozen values that every room speaks in, the errors, and the protocols."""
