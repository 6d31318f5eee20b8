"""What the target `python` is made of. It imports nothing, so that a run without changes pays for none of it."""
