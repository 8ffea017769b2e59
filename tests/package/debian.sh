#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# debian.sh CPACK BUILD WORK: the Debian packages of a shared build hold what their names promise, depend on
# what they need, and are unpacked into WORK/root, to be found by a consumer.
set -eu
cpack=$1 build=$2 work=$3
for tool in dpkg-deb dpkg-shlibdeps file; do
    command -v "$tool" >/dev/null || {
        echo "skipped: $tool not found (Debian: dpkg-dev, file)"
        exit 77
    }
done
rm -rf "$work"
mkdir -p "$work"
"$cpack" -G DEB --config "$build/CPackConfig.cmake" -B "$work" >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
}
wrong=0
# holds PACKAGE PATTERN...: every pattern is in the package, and nothing that none of them matches.
holds() {
    package=$1
    shift
    file=$(echo "$work/$package"_*.deb)
    dpkg-deb --fsys-tarfile "$file" | tar -t | grep -v '/$' | sed 's|^\./usr/||' >"$work/list"
    for pattern; do
        grep -qE "^$pattern\$" "$work/list" || {
            echo "$package lacks $pattern"
            wrong=1
        }
        grep -vE "^$pattern\$" "$work/list" >"$work/rest" || true
        mv "$work/rest" "$work/list"
    done
    if [ -s "$work/list" ]; then
        echo "$package also has:"
        cat "$work/list"
        wrong=1
    fi
    dpkg-deb -x "$file" "$work/root"
}
# depends PACKAGE PATTERN...: the package names all of these.
depends() {
    package=$1
    shift
    for pattern; do
        dpkg-deb -f "$work/$package"_*.deb Depends | tr ',' '\n' | grep -qE "^ *$pattern" || {
            echo "$package does not depend on $pattern: $(dpkg-deb -f "$work/$package"_*.deb Depends)"
            wrong=1
        }
    done
}

library='lib/([^/]*/)?libnetralitas(_io|_c)?\.so'
holds libnetralitas0 "$library\.[0-9]+" 'share/doc/libnetralitas0/copyright'
depends libnetralitas0 libfmt9 'libstdc\+\+6' libc6
holds libnetralitas-dev "$library" 'include/netralitas/.*' 'lib/([^/]*/)?cmake/netralitas/.*\.cmake' \
    'lib/([^/]*/)?pkgconfig/netralitas(-io|-c)?\.pc' 'share/netralitas/conformance/.*\.jsonl' \
    'share/netralitas/netralitas\.spdx\.json' 'share/doc/libnetralitas-dev/copyright'
depends libnetralitas-dev 'libnetralitas0 \(= ' libboost-dev
holds netralitas bin/netralitas 'share/man/(id/)?man1/netralitas\.1(\.gz)?' \
    'share/netralitas/schemas/.*\.schema\.json' 'share/netralitas/circulars/.*\.json' 'share/bash-completion/completions/netralitas' \
    'share/doc/netralitas/copyright'
depends netralitas 'libnetralitas0 \(= '

for package in libnetralitas0 libnetralitas-dev netralitas; do
    for field in Package Version Architecture Maintainer Description Section; do
        [ -n "$(dpkg-deb -f "$work/$package"_*.deb $field)" ] || {
            echo "$package has no $field"
            wrong=1
        }
    done
done

libdir=$(dirname "$(find "$work/root" -name libnetralitas.so.0)")
LD_LIBRARY_PATH=$libdir "$work/root/usr/bin/netralitas" --version
exit "$wrong"
