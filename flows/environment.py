"""Import this first: it sets what Prefect and Great Expectations read from the environment when imported."""

import os
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent / ".prefect"


# Both libraries stay on this machine: no telemetry, a home of their own, and time enough to start. Whatever the
# caller has set stays. The server's start takes seconds on an idle machine and half a minute on a busy one; Prefect
# gives up after twenty seconds unless told otherwise.
for _name, _value in {
    "PREFECT_HOME": str(HOME),
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
    "PREFECT_CLIENT_METRICS_ENABLED": "false",
    "PREFECT_LOGGING_LEVEL": "INFO",
    "DO_NOT_TRACK": "1",
    "GX_ANALYTICS_ENABLED": "false",
}.items():
    os.environ.setdefault(_name, _value)
