"""The checksum of a closed claim: SHA-256 over all that it says but the checksum itself."""

import json
from dataclasses import replace
from hashlib import sha256

from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.batch_json import batch_as_json


def checksum_of(batch: Batch) -> str:
    content = batch_as_json(replace(batch, checksum=""))
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
