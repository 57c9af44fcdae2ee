"""Makes ``mini_client``, the hand-written miniature of a generated client, importable."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
