#!/bin/bash
# A replica set with users wants a key that its members share; a set of one makes its own.
set -e
key=/data/configdb/replica.key
if [ ! -f "$key" ]; then
  head -c 500 /dev/urandom | base64 -w 0 > "$key"
  chmod 400 "$key"
  chown mongodb:mongodb "$key"
fi
exec docker-entrypoint.sh mongod --bind_ip_all --replSet logue --keyFile "$key"
