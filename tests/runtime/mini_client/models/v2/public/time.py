"""Answer of ``v2.public.time``."""

from specloom.runtime.codec.models import Model, Ms


class Time(Model, rename={"server_time": "serverTime"}):
    """The clock."""

    server_time: Ms = None


RESULT = Time
