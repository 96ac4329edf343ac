#!/bin/sh
# Opens the window; where there is no display, takes a picture of the window instead.
# Run from the top of the checkout, after packaging/set_up.py.

no_display=78 # xorviz exits with this when no display answers

can_try() {
    case "${QT_QPA_PLATFORM:-}" in
    offscreen* | minimal*) return 1 ;; # nothing to look at
    "") [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ] ;;
    esac
}

if can_try; then
    # With job control Ctrl-C reaches the program, which closes in good order, and not make as
    # well, which would report a failure.
    if [ -t 0 ]; then set -m; fi
    .venv/bin/xorviz
    code=$?
    if [ "$code" -ne "$no_display" ]; then exit "$code"; fi
fi

picture=xorviz-window.png
echo "There is no display, so here is a picture of the window instead."
QT_QPA_PLATFORM=offscreen .venv/bin/xorviz shot relu-2-2-1 --view window --out "$picture" || exit
echo "The picture: $PWD/$picture"
