#!/usr/bin/env bash
# Checks that need Debian packages: what outsiders' tools say of our signatures and our contract, snippets in other languages,
# and another browser of our elements. Says what it installs.
set -uo pipefail
cd "$(dirname "$0")/../.."
need=()
command -v pdfsig >/dev/null || need+=(poppler-utils)
command -v qpdf >/dev/null || need+=(qpdf)
command -v openssl >/dev/null || need+=(openssl)
command -v python3 >/dev/null || need+=(python3)
command -v php >/dev/null || need+=(php-cli)
[ -x "${FIREFOX_PATH:-/usr/bin/firefox-esr}" ] || need+=(firefox-esr)
if [ ${#need[@]} -gt 0 ]; then
  echo "Installing with apt-get: ${need[*]}"
  apt-get update -qq && apt-get install -y -qq "${need[@]}" || { echo "Install ${need[*]} and run this again."; exit 1; }
fi
passed=0; failed=0
check() { if "${@:2}"; then echo "ok     $1"; passed=$((passed + 1)); else echo "not ok $1"; failed=$((failed + 1)); fi; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
for algorithm in rsa-3072 ecdsa-p256; do # production's usual key, and the sandbox's
  check "a result signed with $algorithm is made" node --conditions=source tests/tools/make-signed-result.ts "$folder/$algorithm" $algorithm
  pdf="$folder/$algorithm/result.pdf" ca="$folder/$algorithm/keys/demo-ca.pem"
  check "pdfsig, OpenSSL and qpdf call it valid and whole" bash tests/tools/verify-signature.sh "$pdf" "$ca"
  check "hcc verify calls it valid" node --conditions=source packages/center/src/cli/main.ts verify "$pdf" --ca "$ca"
  check "the refusals below can fail: the untouched one is not refused" bash -c '! bash tests/tools/refuse-tampered.sh "$1" "$2" >/dev/null' - "$pdf" "$ca"
  check "tampered copies are made, none of them valid to us" node --conditions=source tests/tools/make-tampered-results.ts "$pdf" "$ca" "$folder/$algorithm/tampered"
  for tampered in "$folder/$algorithm"/tampered/*.pdf; do
    check "refused: $(basename "$tampered" .pdf)" bash tests/tools/refuse-tampered.sh "$tampered" "$ca"
  done
done
for interpreter in python3 php; do
  check "the documentation's check of a webhook runs in $interpreter" node --conditions=source tests/tools/run-webhook-snippets.ts $interpreter
done
check 'redocly finds no error in schemas/openapi.json' npx -y @redocly/cli@2.77.0 lint schemas/openapi.json --extends minimal --format summary
check 'the elements are built' npx -y pnpm@12.21.0 run bundles
check 'every element on every hostile page, in Firefox' node --conditions=source tests/gallery/run.ts --firefox .cache/gallery-firefox
check "found, filed and followed on the bank's page, in Firefox" node --conditions=source tests/tools/bank-in-firefox.ts
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
