"""The tests on the newest of every dependency, in the environment that this runs in; what broke, and by which package.

    .ci/latest [TESTS ...]

Upper bounds of pyproject.toml are taken away before installing, so that what is about to come is seen before a bound is
raised. When tests fail, they run again with the locked versions; those that pass there broke by a newer package. Then
one newer package after the other is put back to find which. The output ends with what was found; the exit code is 1
when a test failed.
"""

import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
CONSTRAINTS = ROOT / "constraints.txt"
SUITES = (("tests",), ("generated/bitget/tests",))
PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;]+)", re.MULTILINE)
NAME = re.compile(r"^[A-Za-z0-9._-]+(\[[^]]*\])?")


def main(chosen: list[str]) -> int:
    """Run the suites, or the ``chosen`` tests; 0 when all pass on the newest versions."""
    install_newest()
    newer = newer_than_locked()
    suites = [tuple(chosen)] if chosen else list(SUITES)
    broken = [failed for suite in suites if (failed := run(suite))]
    print("\n== newer than the lock")
    print("\n".join(f"{name} {version}, locked {locked}" for name, (version, locked) in newer.items()) or "nothing")
    findings = [finding for failed in broken for finding in blame(failed, newer)]
    print("\n== what broke, and by which package")
    print("\n".join(findings) or "nothing")
    return 1 if broken else 0


def install_newest() -> None:
    """The project and the newest of all that it names, bounds or not."""
    pip("install", "--upgrade", "pip")
    pip("install", "--editable", ".")
    pip("install", "--upgrade", "--upgrade-strategy", "eager", *unbounded())


def unbounded() -> list[str]:
    """What pyproject.toml asks for, without versions; environment markers stay."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    return sorted({without_versions(requirement) for requirement in wanted})


def without_versions(requirement: str) -> str:
    """``uvloop>=0.21,<1; sys_platform != 'win32'`` without ``>=0.21,<1``."""
    name, _, marker = requirement.partition(";")
    found = NAME.match(name.strip())
    assert found, requirement
    return f"{found.group()};{marker}" if marker else found.group()


def newer_than_locked() -> dict[str, tuple[str, str]]:
    """Installed and locked version of each package that is not as locked; packages that nothing locks are left out."""
    locked = {canonical(found["name"]): found["version"] for found in PIN.finditer(CONSTRAINTS.read_text())}
    installed = {canonical(one.name): one.version for one in importlib.metadata.distributions()}
    return {
        name: (installed[name], version)
        for name, version in sorted(locked.items())
        if installed.get(name, version) != version
    }


def canonical(name: str) -> str:
    """A package's name as the index knows it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def run(tests: tuple[str, ...]) -> list[str]:
    """The tests that fail, by id."""
    words = [sys.executable, "-m", "pytest", "-n", "2", "--tb=short", "-rfE", *tests]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ | {"COLUMNS": "400"})
    failed = []
    for line in process.stdout or ():
        print(line, end="", flush=True)
        if found := re.match(r"(?:FAILED|ERROR) (\S+::.*?|\S+\.py)(?: - .*)?$", line.rstrip("\n")):
            failed.append(found[1])
    if process.wait() not in (0, 5) and not failed:
        failed = list(tests)
    return list(dict.fromkeys(failed))


def blame(failed: list[str], newer: dict[str, tuple[str, str]]) -> list[str]:
    """For each failed test the package with whose locked version it passes, in words."""
    pin({name: locked for name, (_, locked) in newer.items()})
    still = run(tuple(failed))
    pin({name: version for name, (version, _) in newer.items()})
    findings = [f"{test}: fails with the locked versions too" for test in still]
    left = [test for test in failed if test not in still]
    for name, (version, locked) in newer.items():
        if not left:
            break
        pin({name: locked})
        still = run(tuple(left))
        pin({name: version})
        findings += [f"{test}: {name} {version}, passes with {locked}" for test in left if test not in still]
        left = still
    return findings + [f"{test}: more than one newer package together" for test in left]


def pin(packages: dict[str, str]) -> None:
    """Install exactly these versions, and nothing that they ask for."""
    if packages:
        pip("install", "--no-deps", *(f"{name}=={version}" for name, version in packages.items()))


def pip(*words: str) -> None:
    """Run pip in this environment. What it says of conflicts with our bounds is expected here."""
    subprocess.run([sys.executable, "-m", "pip", *words, "--quiet"], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
