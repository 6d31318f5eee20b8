"""specpress: describe hosted AI models once in YAML, and publish everything else from that description."""

__version__ = "0.1.0"
