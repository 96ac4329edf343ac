#!/bin/sh
# Checks the Debian package in dist: what lintian says, and what the unpacked program does.
# Needs dpkg and lintian. Given: a Python that has xorviz's dependencies.
set -eu
cd "$(dirname "$0")/.."

package=$(ls dist/xorviz_*.deb)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Of a bundle the rules for single libraries do not hold: they lie where no other program looks.
lintian --fail-on error --suppress-tags \
    arch-dependent-file-in-usr-share,bad-distribution-in-changes-file,custom-library-search-path,dir-or-file-in-opt,embedded-library,hardening-no-fortify-functions,library-not-linked-against-libc,shared-library-lacks-prerequisites,unstripped-binary-or-object,unstripped-static-library \
    "$package"

dpkg-deb -x "$package" "$folder"
"$1" packaging/check_program.py "$folder/usr/bin/xorviz" version training workers onnx
