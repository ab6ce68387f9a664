#!/usr/bin/env bash
# usage: build/run.sh PROGRAM — starts CarTrade in development: embedded PostgreSQL, migrations, demo data, API and pages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}" DOTNET_ENVIRONMENT="${DOTNET_ENVIRONMENT:-Development}"
export PrivacyProof__Path="${PrivacyProof__Path:-$PWD/artifacts/privacy-proof.json}"
"$1" seed --demo
exec "$1"
