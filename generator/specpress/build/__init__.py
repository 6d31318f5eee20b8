"""The one line on one screen: read, make what changed, join, and hand the files to the only writer."""
