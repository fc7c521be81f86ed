"""Normalisation, sentences, tokens, terms, quantities: functions of strings."""
