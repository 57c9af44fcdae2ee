"""The mock's own reading of signing recipes; shares the model with the compiler and nothing else."""

from specloom.mock.signing.nonces import Nonces
from specloom.mock.signing.own import OwnVerifier
from specloom.mock.signing.received import Received
from specloom.mock.signing.variants import with_names
from specloom.mock.signing.verify import Fault, Verdict, Verifier

__all__ = ["Fault", "Nonces", "OwnVerifier", "Received", "Verdict", "Verifier", "with_names"]
