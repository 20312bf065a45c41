"""Build what is handed to users: the wheel, and from it a Debian package.

`.venv/bin/python packaging/build.py [--out FOLDER] [wheel] [deb]`, after
`python3 dev.py check` has made `.venv`. `debian_package.py` lays out the Debian package.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def wheel(out: Path) -> Path:
    """Build the wheel with the hatchling of `.venv`, without the network."""
    for old in out.glob("*.whl"):
        old.unlink()
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(build, cwd=ROOT, check=True)
    (built,) = out.glob("*.whl")
    return built


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the packages of HybridWell.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER")
    parser.add_argument("kinds", nargs="*", metavar="wheel|deb", default=["wheel", "deb"])
    options = parser.parse_args()
    out = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    built = next(out.glob("*.whl"), None)
    if "wheel" in options.kinds or built is None:
        built = wheel(out)
        print(built)
    if "deb" in options.kinds:
        from debian_package import build  # noqa: PLC0415 - of use on Debian only

        print(build(built, out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
