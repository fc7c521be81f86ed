"""Scores a stage on labelled data; the floors only rise."""
