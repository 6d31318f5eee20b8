"""`python -m hosted_models`: run a model, see what it costs, list the models."""

import sys

from hosted_models._client.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
