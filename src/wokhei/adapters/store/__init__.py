"""Where nouns are kept: in memory, or in a database through Django."""
