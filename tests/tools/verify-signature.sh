#!/usr/bin/env bash
# Checks a signed result with tools that are not ours: pdfsig (poppler-utils), openssl, qpdf.
#
#     bash tests/tools/verify-signature.sh RESULT.pdf CA.pem
#
# Prints `ok …` or `not ok …` a check and exits 1 when any failed. It reads what pdfsig says, never its exit code,
# which is 0 for a broken signature too.
set -uo pipefail
export LC_ALL=C.UTF-8

pdf=${1:-} ca=${2:-}
if [[ ! -r $pdf || ! -r $ca ]]; then
  echo "Usage: verify-signature.sh RESULT.pdf CA.pem (both readable)" >&2
  exit 2
fi
for tool in pdfsig openssl qpdf; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install -y poppler-utils openssl qpdf" >&2; exit 2; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

check() { # DESCRIPTION COMMAND…
  local description=$1
  shift
  if "$@"; then echo "ok $description"; passed=$((passed + 1)); else echo "not ok $description"; failed=$((failed + 1)); fi
}
equals() { [[ $1 == "$2" ]]; }
count() { grep -cE "$1" "$2" || true; }

pdfsig -nocert "$pdf" >"$work/pdfsig.txt" 2>&1
signatures=$(count '^Signature #' "$work/pdfsig.txt")
check "pdfsig finds a signature ($signatures)" test "$signatures" -ge 1
check "pdfsig calls every signature valid" equals "$(count 'Signature Validation: Signature is Valid\.' "$work/pdfsig.txt")" "$signatures"
check "pdfsig: every signature is ETSI.CAdES.detached" equals "$(count 'Signature Type: ETSI\.CAdES\.detached' "$work/pdfsig.txt")" "$signatures"
check "pdfsig: every digest is SHA-256" equals "$(count 'Signing Hash Algorithm: SHA-256' "$work/pdfsig.txt")" "$signatures"
check "pdfsig: one signature covers the total document" equals "$(count '^ *- Total document signed' "$work/pdfsig.txt")" 1
last=$(awk '/^Signature #/ { text = "" } { text = text $0 "\n" } END { printf "%s", text }' "$work/pdfsig.txt")
check "pdfsig: the last signature covers the total document" grep -q 'Total document signed' <<<"$(grep -v 'Not total' <<<"$last")"

qpdf --check "$pdf" >"$work/qpdf.txt" 2>&1
check "qpdf finds no error" grep -q 'No syntax or stream encoding errors found' "$work/qpdf.txt"
check "qpdf gives no warning" equals "$(count 'WARNING|error:' "$work/qpdf.txt")" 0

# Each byte range cuts the signed bytes and the CMS out of the file.
size=$(stat -c %s "$pdf")
mapfile -t ranges < <(grep -aoE '/ByteRange ?\[[0-9 ]+\]' "$pdf" | sed -E 's/.*\[([0-9 ]+)\]/\1/')
check "the file has a byte range for each signature" equals "${#ranges[@]}" "$signatures"
farthest=0 number=0
for range in "${ranges[@]}"; do
  number=$((number + 1))
  read -r start gap_start gap_end length <<<"$range"
  end=$((gap_end + length))
  ((end > farthest)) && farthest=$end
  contents=$(tail -c +$((gap_start + 1)) "$pdf" | head -c $((gap_end - gap_start)))
  check "signature $number: byte range starts at 0 and leaves out one hexadecimal string" \
    test "$start" -eq 0 -a -n "$(grep -xE '<[0-9a-fA-F]+>' <<<"$contents")"
  check "signature $number: that string stands after /Contents" \
    equals "$(head -c "$gap_start" "$pdf" | tail -c 10 | tr -d ' ')" "/Contents"
  { head -c "$gap_start" "$pdf"; tail -c +$((gap_end + 1)) "$pdf" | head -c "$length"; } >"$work/signed.bin"
  perl -ne 's/[<>\s]//g; print pack("H*", $_)' <<<"$contents" >"$work/cms.der"
  read -r header body < <(openssl asn1parse -inform DER -in "$work/cms.der" 2>/dev/null | sed -nE '1s/.*hl= *([0-9]+) *l= *([0-9]+).*/\1 \2/p')
  check "signature $number: nothing but zeros fills the place after the CMS" \
    equals "$(tail -c +$((${header:-0} + ${body:-0} + 1)) "$work/cms.der" | tr -d '\0' | wc -c)" 0
  openssl cms -verify -inform DER -in "$work/cms.der" -content "$work/signed.bin" -binary -CAfile "$ca" -purpose any \
    -out "$work/out.bin" >"$work/verify.txt" 2>&1
  check "signature $number: openssl verifies the CMS up to the CA" grep -q 'CMS Verification successful' "$work/verify.txt"
  openssl cms -cmsout -print -inform DER -in "$work/cms.der" >"$work/cms.txt" 2>&1
  check "signature $number: signing-certificate-v2 is there once" equals "$(count 'signingCertificateV2' "$work/cms.txt")" 1
  check "signature $number: signing-time is not there" equals "$(count 'signingTime' "$work/cms.txt")" 0
  check "signature $number: the digest algorithm is SHA-256" grep -q 'algorithm: sha256 ' "$work/cms.txt"
done
check "the byte ranges reach the end of the file" equals "$farthest" "$size"

echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
