#!/bin/sh
# Checks the Debian package in dist: what lintian says, and what the unpacked program does.
# Needs dpkg and lintian. Given: a Python that has xorviz's dependencies.
set -eu
cd "$(dirname "$0")/.."

package=$(ls dist/xorviz_*.deb)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Of a bundle the rules for single libraries do not hold: they lie where no other program looks. And
# the maintainer has no address that would be true.
lintian --fail-on error --suppress-tags \
    bogus-mail-host,custom-library-search-path,embedded-library,library-not-linked-against-libc,unstripped-binary-or-object \
    "$package"

dpkg-deb -x "$package" "$folder"
"$1" packaging/check_program.py "$folder/usr/bin/xorviz" version training workers onnx
