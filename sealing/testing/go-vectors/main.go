// Prints vectors.json: a tree, its proofs, tiles, notes and cosignatures, made by Go's packages for transparency logs, to compare ours
// with. Run: go run . > vectors.json
package main

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type inclusion struct {
	Index int64    `json:"index"`
	Path  []string `json:"path"`
}

type consistency struct {
	OldSize int64    `json:"oldSize"`
	OldRoot string   `json:"oldRoot"`
	Path    []string `json:"path"`
}

type tile struct {
	Path string `json:"path"`
	Data string `json:"data"`
}

type vectors struct {
	Size          int64         `json:"size"`
	Root          string        `json:"root"`
	Inclusions    []inclusion   `json:"inclusions"`
	Consistencies []consistency `json:"consistencies"`
	Tiles         []tile        `json:"tiles"`
	Vkeys         []string      `json:"vkeys"`
	Checkpoint    string        `json:"checkpoint"`
}

const origin = "log.example.com/go"

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func text(hash tlog.Hash) string { return base64.StdEncoding.EncodeToString(hash[:]) }

func texts(hashes []tlog.Hash) []string {
	all := []string{}
	for _, hash := range hashes {
		all = append(all, text(hash))
	}
	return all
}

func main() {
	const size = 70_000
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := []tlog.Hash{}
		for _, index := range indexes {
			found = append(found, stored[index])
		}
		return found, nil
	})
	for n := int64(0); n < size; n++ {
		stored = append(stored, must(tlog.StoredHashes(n, []byte(fmt.Sprintf("entry %d", n)), reader))...)
	}
	root := must(tlog.TreeHash(size, reader))
	out := vectors{Size: size, Root: text(root)}
	for _, index := range []int64{0, 1, 255, 256, 511, 65_535, 65_536, 69_887, 69_888, 69_999} {
		out.Inclusions = append(out.Inclusions, inclusion{index, texts(must(tlog.ProveRecord(size, index, reader)))})
	}
	for _, old := range []int64{1, 2, 255, 256, 257, 4_096, 65_535, 65_536, 65_537, 69_999, 70_000} {
		out.Consistencies = append(out.Consistencies,
			consistency{old, text(must(tlog.TreeHash(old, reader))), texts(must(tlog.ProveTree(size, old, reader)))})
	}
	for _, one := range []tlog.Tile{{H: 8, L: 0, N: 273, W: 112}, {H: 8, L: 1, N: 1, W: 17}, {H: 8, L: 2, N: 0, W: 1}} {
		data := must(tlog.ReadTileData(one, reader))
		out.Tiles = append(out.Tiles, tile{torchwood.TilePath(one), base64.StdEncoding.EncodeToString(data)})
	}
	key := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	vkey := must(note.NewEd25519VerifierKey(origin, key.Public().(ed25519.PublicKey)))
	skey := fmt.Sprintf("PRIVATE+KEY+%s+%08x+%s", origin, must(note.NewVerifier(vkey)).KeyHash(),
		base64.StdEncoding.EncodeToString(append([]byte{1}, key.Seed()...)))
	witness := must(torchwood.NewCosignatureSigner("witness.example.com/go", key))
	checkpoint := torchwood.Checkpoint{Origin: origin, Tree: tlog.Tree{N: size, Hash: root}}
	signed := must(note.Sign(&note.Note{Text: checkpoint.String()}, must(note.NewSigner(skey)), witness))
	out.Vkeys = []string{vkey, witness.Verifier().String()}
	out.Checkpoint = string(signed)
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(out); err != nil {
		panic(err)
	}
}
