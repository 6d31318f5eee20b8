"""A mock of each provider's API, made from the catalogue: what a client is written and proved on without spending.

Given the specs; serves every documented endpoint on this machine, with tasks that take their time, balances, files and
faults by plan. It needs the extra `specpress[mock]`. In a test:

    with serving(Path("specs"), Settings(speed=100)) as mock:
        client = Rivya(base_url=mock.url("rivya"), api_key=mock.key("rivya"))
"""

from specpress.mock.app import Settings
from specpress.mock.catalogue import Catalogue, read_catalogue
from specpress.mock.serving import Mock, serving

__all__ = ["Catalogue", "Mock", "Settings", "read_catalogue", "serving"]
