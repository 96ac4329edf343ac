#!/bin/sh
# Checks the files of the Linux desktop with the desktop's own programs, as they are installed.
# Needs desktop-file-utils, appstream, libxml2-utils, shared-mime-info and man.
# Given: a Python that has xorviz's dependencies.
set -eu
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen "$1" packaging/desktop_files.py --prefix /usr --destdir "$folder" >/dev/null
share=$folder/usr/share

desktop-file-validate "$share/applications/xorviz.desktop"
appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml
find "$share" -name '*.xml' -o -name '*.svg' | xargs xmllint --noout

# The desktop takes a session for what it is, and not for a zip.
update-mime-database "$share/mime"
grep -q '^[0-9]*:application/x-xorviz:\*\.xorviz$' "$share/mime/globs2"
grep -q '^application/x-xorviz application/zip$' "$share/mime/subclasses"

# The manual page is set without a complaint.
said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 \
    man --warnings -E UTF-8 -l -Tutf8 -Z "$share/man/man1/xorviz.1" 2>&1 >/dev/null)
if [ -n "$said" ]; then
    echo "$said" >&2
    exit 1
fi
echo "right  the files of the desktop"
