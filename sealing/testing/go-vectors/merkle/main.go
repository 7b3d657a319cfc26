// Prints merkle-vectors.json: the test data that transparency-dev/merkle publishes. Run: go run ./merkle > merkle-vectors.json
package main

import (
	"encoding/base64"
	"encoding/json"
	"os"

	"github.com/transparency-dev/merkle/testonly"
)

func texts(all [][]byte) []string {
	out := []string{}
	for _, bytes := range all {
		out = append(out, base64.StdEncoding.EncodeToString(bytes))
	}
	return out
}

func main() {
	out := map[string][]string{"leaves": texts(testonly.LeafInputs()), "roots": texts(testonly.RootHashes())}
	if err := json.NewEncoder(os.Stdout).Encode(out); err != nil {
		panic(err)
	}
}
