#!/usr/bin/env bash
# The pictures of README.md and of the guide, from the demo newsletter: each in light and in dark.
# First build the newsletter (mvn install -DskipTests); then run this. It needs chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."

pictures="$PWD/docs/pictures"
site="$(mktemp -d)"
profile="$(mktemp -d)"
trap 'rm -r "$site" "$profile"' EXIT

# A reader does not wait for the typeface; a picture does.
cp -R target/newsletter/. "$site"
sed -i 's/font-display: optional/font-display: block/' "$site"/assets/style.*.css

# take NAME PAGE WIDTH HEIGHT: docs/pictures/NAME-light.png and NAME-dark.png
take() {
    local scheme
    for scheme in 1:light 0:dark; do
        chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run \
            --user-data-dir="$profile" --force-device-scale-factor=1 \
            --blink-settings=preferredColorScheme="${scheme%%:*}" \
            --window-size="$3,$4" --screenshot="$pictures/$1-${scheme##*:}.png" \
            "file://$site/$2" 2> "$profile/chromium.log" || { cat "$profile/chromium.log"; exit 1; }
    done
}

take benchmark benchmarks/desk-first-fix/index.html 1200 1000
take failure failures/f-2026-009/index.html 1200 900
take home index.html 1200 1000
take phone editions/2026-10/index.html 500 1300
ls -l "$pictures"/*.png
