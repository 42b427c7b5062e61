#!/usr/bin/env bash
# Firefox with the screen reader Orca on a screen of its own, without sound. Run by reader.mjs inside `dbus-run-session` with DISPLAY set.
# $1: a folder to work in; $2: the port of Firefox's remote protocol. Ends when its parent closes standard input.
set -u
folder=$1
port=$2
mkdir -p "$folder"/{home/.config/speech-dispatcher,home/.local/share/orca,run,profile}
chmod 700 "$folder/run"
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/home/.config XDG_DATA_HOME=$folder/home/.local/share
export GTK_MODULES=gail:atk-bridge GNOME_ACCESSIBILITY=1 MOZ_DISABLE_CONTENT_SANDBOX=1
cp "$(dirname "$0")/firefox-user.js" "$folder/profile/user.js"

# Without a window manager no window has the keyboard.
openbox >"$folder/openbox.log" 2>&1 &
/usr/libexec/at-spi-bus-launcher --launch-immediately --screen-reader=1 >"$folder/at-spi.log" 2>&1 &
sleep 1
gsettings set org.gnome.desktop.interface toolkit-accessibility true 2>/dev/null
firefox-esr --no-remote --new-instance --profile "$folder/profile" --remote-debugging-port "$port" "data:text/html,<title>Start</title><p>Start" >"$folder/firefox.log" 2>&1 &
sleep 5
# Orca keeps back up to 8 kB of a log that is a file, and nothing of one that is a terminal.
script --quiet --flush --command 'orca --debug-file=/dev/tty' "$folder/orca.log" </dev/null >/dev/null 2>&1 &
cat >/dev/null
kill $(jobs -p) 2>/dev/null
