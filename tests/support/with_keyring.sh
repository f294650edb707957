#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a message bus and with an unlocked keyring of its own: with_keyring.sh PROGRAM ARGUMENTS...
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
export BELLHOP_TEST_KEYRING=1 XDG_CURRENT_DESKTOP=GNOME GTK_A11Y=none
mkdir -m 700 -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
dbus-run-session -- sh -c '
    printf "a test login" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    status=0
    "$@" || status=$?
    exit "$status"' sh "$@"
