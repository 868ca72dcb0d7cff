"""Has Python make hashes itself, where it can, instead of by OpenSSL.

To import `hashlib` loads OpenSSL's library, 3.4 MB that stay, and templates and secrets import it.
What is hashed here are texts, and files now and then, for which Python's own code is as good.

Import it before `hashlib`. Where a Python comes without that code, all is left as it is.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Any

_OPENSSL = "_hashlib"
# What `hashlib` takes instead; Python 3.12 has made one of two.
_SHA2 = ("_sha256", "_sha512") if sys.version_info < (3, 12) else ("_sha2",)
_OWN = ("_blake2", "_md5", "_sha1", *_SHA2, "_sha3")

if _OPENSSL not in sys.modules and all(map(find_spec, _OWN)):
    modules: dict[str, Any] = sys.modules
    modules[_OPENSSL] = None  # so that to import it fails, as where there is no OpenSSL
