#!/usr/bin/env bash
# Every way to tamper with a result is refused by ours, and by pdfsig or OpenSSL as well, whose text is read and not their exit code.
#
#     bash tests/tools/refuse-tampered.sh FILE.pdf CA.pem
set -uo pipefail
export LC_ALL=C.UTF-8
pdf=$1 ca=$2 accepted=0
node --conditions=source packages/center/src/cli/main.ts verify "$pdf" --ca "$ca" >/dev/null && { echo "ours calls $pdf valid"; accepted=1; }
# pdfsig calls a signature valid though bytes follow it, and knows no trust in our CA: whole is what covers the total document, last.
text=$(pdfsig -nocert "$pdf" 2>&1)
signatures=$(grep -c '^Signature #' <<<"$text")
valid=$(grep -c 'Signature Validation: Signature is Valid\.' <<<"$text")
whole=$(grep -c '^ *- Total document signed' <<<"$text")
if [ "$signatures" -gt 0 ] && [ "$valid" -eq "$signatures" ] && [ "$whole" -ge 1 ]; then
  # Then the certificate is what is wrong: OpenSSL has to say so of one of the signatures.
  bash tests/tools/verify-signature.sh "$pdf" "$ca" >/dev/null && { echo "pdfsig and OpenSSL call $pdf valid"; accepted=1; }
fi
[ "$accepted" -eq 0 ]
