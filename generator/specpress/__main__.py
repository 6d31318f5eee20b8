"""`python -m specpress` and the `specpress` command."""

from __future__ import annotations

import sys

from specpress.cli import main

if __name__ == "__main__":
    sys.exit(main())
