#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times scikit-learn on a matrix that marquee-cli exported, and marquee-cli on the same one.

    marquee-cli features --data catalogue.csv --out matrix.csv
    tests/bench/sklearn_kmeans.py matrix.csv build/release/app/marquee-cli [--rounds 5] [--sweep]

Both run in fresh processes, in turn, so that a busy moment of the machine hits both; the figure that counts is the
median of the ratios of the pairs. Reading the matrix is not timed for a fit (the program reports its own seconds),
but the sweep is timed as a whole process on both sides.
"""
import argparse
import json
import statistics
import subprocess
import sys
import time

PEER = """
import json, sys, time
import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import calinski_harabasz_score, davies_bouldin_score, silhouette_score
path, what, seed = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open(path) as file:
    skip = file.readline().split(",")[0] == "row"
X = np.loadtxt(path, delimiter=",", skiprows=1)[:, int(skip):]
KMeans(2, n_init=1, max_iter=2).fit(X[:500])  # the first call loads libraries and starts threads
begin = time.perf_counter()
results = []
for k in range(2, 13) if what == "sweep" else [8]:
    model = KMeans(k, n_init=10, random_state=seed).fit(X)
    results.append({"k": k, "inertia": float(model.inertia_)})
    if what == "fit":
        break
    results[-1]["silhouette"] = float(silhouette_score(X, model.labels_))
    results[-1]["calinski_harabasz"] = float(calinski_harabasz_score(X, model.labels_))
    results[-1]["davies_bouldin"] = float(davies_bouldin_score(X, model.labels_))
print(json.dumps({"seconds": time.perf_counter() - begin, "results": results}))
"""


def run(command):
    """The JSON a command prints, and the seconds it took."""
    begin = time.perf_counter()
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return json.loads(output), time.perf_counter() - begin


def fit_round(args, seed):
    peer, _ = run([sys.executable, "-c", PEER, args.matrix, "fit", str(seed)])
    own, _ = run([args.cli, "cluster", "--matrix", args.matrix, "--k", "8", "--seed", str(seed),
                  "--restarts", "10", "--json"])
    return peer["seconds"], own["seconds"], [own["inertia"] / peer["results"][0]["inertia"]]


def sweep_round(args, seed):
    peer, peer_seconds = run([sys.executable, "-c", PEER, args.matrix, "sweep", str(seed)])
    own, own_seconds = run([args.cli, "sweep", "--matrix", args.matrix, "--seed", str(seed)])
    ratios = [a["inertia"] / b["inertia"] for a, b in zip(own["results"], peer["results"])]
    return peer_seconds, own_seconds, ratios


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("matrix", help="numeric CSV with a header")
    parser.add_argument("cli", help="path of marquee-cli, release build")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sweep", action="store_true", help="k = 2 to 12 with all indices, in place of one fit")
    args = parser.parse_args()
    speeds = []
    for seed in range(args.rounds):
        peer, own, inertias = (sweep_round if args.sweep else fit_round)(args, seed)
        speeds.append(peer / own)
        print(f"seed {seed}: scikit-learn {peer:.3f} s, marquee {own:.3f} s, {peer / own:.1f} times as fast, "
              f"inertia at most {max(inertias):.6f} of the peer's", flush=True)
    print(f"median: {statistics.median(speeds):.1f} times as fast")


if __name__ == "__main__":
    main()
