"""The command of this package: run a model, see what it costs, list the models."""

import sys

from ._client.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
