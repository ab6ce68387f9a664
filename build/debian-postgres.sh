#!/bin/bash
# Makes sure that the tests find a PostgreSQL of the machine's own besides the embedded one: Debian's, 15 on bookworm. Only root can
# install it; without it the tests that need it are skipped, and counted so.
set -euo pipefail
for bin in /usr/lib/postgresql/{15,16,17,18}/bin/initdb; do
  [ -x "$bin" ] && exit 0
done
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "No PostgreSQL besides the embedded one: its tests will be skipped (as root: apt-get install postgresql-15)" >&2
  exit 0
fi
echo "Installing Debian's PostgreSQL for the tests"
export DEBIAN_FRONTEND=noninteractive
mkdir -p /etc/postgresql-common
[ -e /etc/postgresql-common/createcluster.conf ] || echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
install() { apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "$1" >/dev/null; }
apt-get update -qq >/dev/null || true
install postgresql-15 2>/dev/null || install postgresql || echo "It could not be installed: its tests will be skipped" >&2
