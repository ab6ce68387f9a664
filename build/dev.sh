#!/usr/bin/env bash
# The API with hot reload at http://localhost:5080, and the pages with Vite at http://localhost:5173, from where it is used: Vite passes on what is the API's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export ASPNETCORE_ENVIRONMENT=Development DOTNET_ENVIRONMENT=Development PublicOrigin=http://localhost:5173

npm run --silent --prefix client dev &
vite=$!
trap 'kill "$vite" 2>/dev/null; wait "$vite" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
dotnet watch --project src/WebApi --non-interactive run --no-launch-profile
