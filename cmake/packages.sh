# SPDX-License-Identifier: Apache-2.0
#
# need PACKAGE...: installs what is missing of these Debian packages, as root or by sudo. Sourced by the
# scripts beside it. Where there is no apt-get, the packages are expected to be there by other means.

need() {
    command -v apt-get >/dev/null || return 0

    missing=
    for package; do
        status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || status=
        [ "$status" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    echo "Installing:$missing"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null; then
        as_root=sudo
    else
        echo "Needed: root, sudo, or these packages:$missing" >&2
        return 1
    fi
    # Unquoted on purpose: nothing or one word, and a list of words.
    # shellcheck disable=SC2086
    $as_root apt-get -qq update </dev/null
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes \
        apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 install $missing \
        </dev/null >/dev/null
}

# quietly LOG COMMAND...: the output goes to LOG, and is shown only if the command fails.
quietly() {
    log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null || {
        status=$?
        cat "$log" >&2
        return "$status"
    }
}
