"""When a source is due, and what its answer means."""
