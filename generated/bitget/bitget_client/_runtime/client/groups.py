"""Groups of methods, as ``client.v2.mix.order``: each part of a client is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable


class BaseGroup:
    """Finds calls and groups below ``_path`` in the client's package."""

    _path: ClassVar[str] = ""
    _calls: ClassVar[tuple[str, ...]] = ()
    _groups: ClassVar[tuple[tuple[str, str], ...]] = ()
    _prefix: ClassVar[str] = ""

    def __init__(self, client: Any) -> None:
        self._client = client

    if not TYPE_CHECKING:  # a checker knows the names from the generated groups, and finds the others wrong

        def __getattr__(self, name: str) -> Any:
            """The call or group of that name; kept, so that this is asked once."""
            if name in self._calls:
                found = self._bound(getattr(import_module(f"{self._module()}.{name}"), name))
            elif name in (groups := dict(self._groups)):
                group = getattr(import_module(f"{self._module()}.{name}"), self._prefix + groups[name])
                found = group(self._client)
            else:
                raise AttributeError(f"{type(self).__name__} has no {name!r}.", name=name, obj=self)
            self.__dict__[name] = found
            return found

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._calls, *dict(self._groups)})

    def __repr__(self) -> str:
        return f"<client.{self._path}>" if self._path else f"<{type(self).__name__}>"

    def _module(self) -> str:
        return type(self).__module__

    def _bound(self, make: Callable[..., Any]) -> Any:
        raise NotImplementedError


class Group(BaseGroup):
    """Calls of a synchronous client."""

    def _bound(self, make: Callable[..., Any]) -> Any:
        from .methods import bind  # noqa: PLC0415 - not needed to import a client

        return bind(self._client, make)


class AsyncGroup(BaseGroup):
    """Calls of an asynchronous client."""

    _prefix = "Async"

    def _bound(self, make: Callable[..., Any]) -> Any:
        from .methods import bind_async  # noqa: PLC0415

        return bind_async(self._client, make)
