"""What drives the flow: the loop of one process, the sample wire, a replayed archive."""
