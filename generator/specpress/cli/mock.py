"""`specpress mock`: serve a mock of each provider's API until it is stopped."""

from __future__ import annotations

import argparse
import errno
from pathlib import Path

from specpress.base.diagnostics import has_errors, suggestion
from specpress.base.names import is_variable, key_variable, variable_prefix
from specpress.catalog.calls import bases
from specpress.catalog.read import provider_names
from specpress.cli.console import Console, Refused
from specpress.cli.report import as_text, visible
from specpress.mock.app import Settings, make_state
from specpress.mock.catalogue import Catalogue, address_of, read_catalogue, sample_key
from specpress.mock.paths import base_addresses
from specpress.mock.plan import read_plan
from specpress.mock.serving import Mock, bind, run_server
from specpress.mock.store import UnusableFile
from specpress.spec.plan import FaultRule
from specpress.spec.yaml import read_bytes


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Serve until somebody stops it; 1 where the specs or the fault plan are wrong."""
    catalogue = _catalogue(parsed, console)
    faults = None if catalogue is None else _faults(parsed.faults, catalogue, console)
    if catalogue is None or faults is None:
        return 1
    if parsed.check:
        _greet(catalogue, parsed.port, console)
        console.tell("nothing is served with --check")
    else:
        _serve(parsed, catalogue, faults, console)
    return 0


def _catalogue(parsed: argparse.Namespace, console: Console) -> Catalogue | None:
    known = provider_names(parsed.specs)
    if parsed.provider is not None and parsed.provider not in known:
        hint = suggestion(parsed.provider, known) or f"there are: {', '.join(known) or 'none'}"
        raise Refused(f"there is no provider {parsed.provider!r}; {hint}")
    catalogue, problems = read_catalogue(parsed.specs, parsed.provider)
    if has_errors(problems) or not catalogue.hosted:
        console.write(as_text(problems, console.colour))
        return None
    return catalogue


def _faults(file: Path | None, catalogue: Catalogue, console: Console) -> tuple[FaultRule, ...] | None:
    if file is None:
        return ()
    data = read_bytes(file, file.as_posix(), cure="split it: --faults takes one short plan")
    plan, problems = (
        read_plan(data, file.as_posix(), catalogue) if isinstance(data, bytes) else (None, (data,))
    )
    console.write(as_text(problems, console.colour))
    return None if plan is None else plan.faults


def _serve(
    parsed: argparse.Namespace, catalogue: Catalogue, faults: tuple[FaultRule, ...], console: Console
) -> None:
    settings = Settings(
        seed=parsed.seed,
        speed=parsed.speed,
        faults=faults,
        state=parsed.state,
        credits=parsed.credits,
        today=parsed.today,
        log=lambda line: console.tell(visible(line)),
    )
    try:
        sock = bind(parsed.port)
    except OSError as error:
        raise Refused(_no_port(parsed.port, error)) from None
    with sock:
        try:
            state = make_state(catalogue, settings)
        except (UnusableFile, OSError) as error:
            raise Refused(f"cannot keep the state in {parsed.state}: {error}") from None
        mock = Mock(state, sock.getsockname()[1])
        try:
            _greet(catalogue, mock.port, console)
            console.tell(f"serving at {mock.address}; stop it with Ctrl-C")
            console.flush()
            run_server(mock, sock)
        except KeyboardInterrupt:
            console.tell("stopped")
        finally:
            state.store.close()


def _no_port(port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is taken; name another by --port, or 0 for a free one"
    return f"cannot listen on port {port}: {error.strerror or error}; name another by --port"


def _greet(catalogue: Catalogue, port: int, console: Console) -> None:
    """The lines to copy. The key is one of the mock's, so that it may be shown."""
    for id, hosted in catalogue.hosted.items():
        auth, count = hosted.provider.auth, len(hosted.models)
        console.tell(
            f"{hosted.provider.title}: {count} model{'s' * (count != 1)}, {len(hosted.endpoints)} endpoints"
        )
        for documented in bases(hosted.provider):
            served = base_addresses(hosted.provider, f"{address_of(port)}/{id}")[documented]
            console.tell(f"  what it has at {documented} is at {served}")
        key = key_variable(id, auth.environment if auth else None)
        base = f"{variable_prefix(id)}_BASE_URL={address_of(port)}/{id}"
        # What its clients must know besides: any value does here.
        settings = (
            f" {setting.environment}=mock"
            for setting in hosted.provider.settings
            if setting.default is None and setting.environment and is_variable(setting.environment)
        )
        console.print(f"export {base} {key}={sample_key(hosted.provider)}{''.join(settings)}")
