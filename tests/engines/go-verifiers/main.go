// Checks a sealed log in a folder by Go's packages for transparency logs. Run: go run . <folder>
// It holds what is served under /seals/, and vkey, witnesses, proofs.json and consistency.json.
package main

import (
	"crypto"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return value
}

func check(err error) { must(0, err) }

type tiles struct{ folder string }

func pathOf(tile tlog.Tile) string { return "tile/" + strings.TrimPrefix(tile.Path(), "tile/8/") }

func (tiles) Height() int { return 8 }
func (t tiles) ReadTiles(asked []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range asked {
		bytes, err := os.ReadFile(filepath.Join(t.folder, pathOf(tile)))
		if err != nil {
			return nil, err
		}
		all = append(all, bytes)
	}
	return all, nil
}
func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func hashOf(text string) tlog.Hash {
	var hash tlog.Hash
	copy(hash[:], must(base64.StdEncoding.DecodeString(text)))
	return hash
}

func hashesOf(texts []string) []tlog.Hash {
	var all []tlog.Hash
	for _, text := range texts {
		all = append(all, hashOf(text))
	}
	return all
}

func entriesAt(folder string, index, width int64) [][]byte {
	path := pathOf(tlog.Tile{H: 8, L: 0, N: index, W: int(width)})
	bytes := must(os.ReadFile(filepath.Join(folder, strings.Replace(path, "tile/0/", "tile/entries/", 1))))
	var all [][]byte
	for len(bytes) > 0 {
		length := int(binary.BigEndian.Uint16(bytes))
		all = append(all, bytes[2:2+length])
		bytes = bytes[2+length:]
	}
	return all
}

// torchwood has verifiers of cosignatures for those who sign them: this signer has no private key.
type publicOnly struct{ key ed25519.PublicKey }

func (p publicOnly) Public() crypto.PublicKey { return p.key }
func (publicOnly) Sign(io.Reader, []byte, crypto.SignerOpts) ([]byte, error) {
	return nil, errors.New("there is no private key")
}

func cosignatureVerifier(vkey string) note.Verifier {
	parts := strings.SplitN(vkey, "+", 3)
	typed := must(base64.StdEncoding.DecodeString(parts[2]))
	return must(torchwood.NewCosignatureSigner(parts[0], publicOnly{ed25519.PublicKey(typed[1:])})).Verifier()
}

func main() {
	folder := os.Args[1]
	read := func(name string) []byte { return must(os.ReadFile(filepath.Join(folder, name))) }
	verifier := must(note.NewVerifier(strings.TrimSpace(string(read("vkey")))))
	verifiers := []note.Verifier{verifier}
	for _, vkey := range strings.Fields(string(read("witnesses"))) {
		verifiers = append(verifiers, cosignatureVerifier(vkey))
	}
	opened := must(note.Open(read("checkpoint"), note.VerifierList(verifiers...)))
	if len(opened.Sigs) != len(verifiers) {
		check(fmt.Errorf("%d of %d keys have signed", len(opened.Sigs), len(verifiers)))
	}
	checkpoint := must(torchwood.ParseCheckpoint(opened.Text))
	reader := tlog.TileHashReader(checkpoint.Tree, tiles{folder})

	for start := int64(0); start < checkpoint.N; start += 256 {
		entries := entriesAt(folder, start/256, min(256, checkpoint.N-start))
		for offset, entry := range entries {
			index := start + int64(offset)
			hashes := must(reader.ReadHashes([]int64{tlog.StoredHashIndex(0, index)}))
			if hashes[0] != tlog.RecordHash(entry) {
				check(fmt.Errorf("the entry %d is not that of the tree", index))
			}
		}
	}
	var proofs []struct {
		Index int64
		Entry string
		Path  []string
	}
	check(json.Unmarshal(read("proofs.json"), &proofs))
	for _, proof := range proofs {
		check(tlog.CheckRecord(hashesOf(proof.Path), checkpoint.N, checkpoint.Hash, proof.Index, tlog.RecordHash([]byte(proof.Entry))))
	}
	var consistencies []struct {
		Size int64
		Root string
		Path []string
	}
	check(json.Unmarshal(read("consistency.json"), &consistencies))
	for _, old := range consistencies {
		check(tlog.CheckTree(hashesOf(old.Path), checkpoint.N, checkpoint.Hash, old.Size, hashOf(old.Root)))
	}
	fmt.Printf("%s: %d entries, %d proofs, %d older trees\n", checkpoint.Origin, checkpoint.N, len(proofs), len(consistencies))
}
