# Checks a sealed log in a folder by the package aics-tlog. Run: python check_log.py <folder>
# It holds what is served under /seals/, and vkey, witnesses, proofs.json and consistency.json.
import base64
import json
import sys
from pathlib import Path

import aics_tlog as tlog

folder = Path(sys.argv[1])


def read(name):
    return (folder / name).read_text()


def require(holds, what):
    if not holds:
        sys.exit(f"not accepted: {what}")


def hashes(texts):
    return [base64.b64decode(text) for text in texts]


key = tlog.parse_vkey(read("vkey").strip())
witnesses = [tlog.parse_vkey(vkey) for vkey in read("witnesses").split()]
note = tlog.parse_note(read("checkpoint"))
result = tlog.verify_checkpoint(note, key, witnesses, len(witnesses), expected_origin=key.name)
require(result.ok, f"the checkpoint: {result.error}")
checkpoint = tlog.parse_checkpoint(note.text)
size, root = checkpoint.size, checkpoint.root

tiles = tlog.FileSystemTileReader(folder)
report = tlog.audit_tiles(tiles, size, root)
verified = tlog.VerifiedTileReader(tiles, size, root)

proofs = json.loads(read("proofs.json"))
for proof in proofs:
    entry = proof["entry"].encode()
    require(
        tlog.verify_leaf_inclusion(entry, proof["index"], size, hashes(proof["path"]), root),
        f"the proof of entry {proof['index']}",
    )
    require(tlog.read_entry(verified, proof["index"], size) == entry, f"entry {proof['index']}")

bundle = tlog.bundle_from_tiles(verified, size - 1, note)
require(tlog.verify_leaf_inclusion(bundle.entry_bytes, size - 1, size, bundle.inclusion_proof, root), "the bundle")

older = json.loads(read("consistency.json"))
for old in older:
    require(
        tlog.verify_consistency(old["size"], size, base64.b64decode(old["root"]), root, hashes(old["path"])),
        f"the tree of {old['size']} events",
    )
print(f"{checkpoint.origin}: {size} entries, {report.tiles} tiles, {len(proofs)} proofs, {len(older)} older trees, {len(witnesses)} witnesses")
