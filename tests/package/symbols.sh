#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# symbols.sh LIBRARY ARCHIVE...: what the optimised shared library exports, what it calls, and what it runs
# when it is loaded; and that the static libraries define nothing that another version might define too.
set -eu
library=$1
shift
wrong=0

# report TITLE SYMBOLS: fails where there are any.
report() {
    [ -n "$2" ] || return 0
    echo "$1:"
    echo "$2" | sed 's/^/    /'
    wrong=1
}

# Nothing leaves but what is of the namespace, in the version of the library's ABI.
version=$(basename "$(realpath "$library")")
version=v${version##*.so.}
exported=$(nm -DC --defined-only "$library" | sed 's/^[0-9a-f]* *. //')
report "Exported, but not of the library" "$(
    echo "$exported" | sed -E 's/^(vtable|VTT|typeinfo|typeinfo name) for //' |
        grep -vE "^(netralitas::$version::|\$)" || true)"
[ -n "$exported" ] || report "Exported" "nothing"
for archive; do
    # Weak symbols are instances of the templates of others.
    strong=$(nm -CgP --defined-only "$archive" | sed -n -E 's/^(.*) [TDBRA] [0-9a-f]+ [0-9a-f]*$/\1/p')
    report "Defined in $(basename "$archive"), but not in the namespace of the ABI" "$(
        echo "$strong" | sed -E 's/^(vtable|VTT|typeinfo|typeinfo name) for //' |
            grep -vE "^(netralitas::$version::|ntr_)" || true)"
done

# No output, no input, no environment, no locale, no clock, no chance, no way out but by returning.
called=$(nm -DC --undefined-only "$library" | sed -E 's/^ *[A-Za-z] //; s/@.*//')
report "Called, but a library of pure functions has no use for it" "$(
    echo "$called" | grep -E \
        -e '^_*(v?[fsd]?n?printf|puts|putc|putchar|fputs|fputc|fwrite|perror)(_chk|_unlocked)?$' \
        -e '^_*(f?scanf|gets|fgets|fgetc|fread|getc|getchar|getline)(_chk|_unlocked)?$' \
        -e '^_*(std(in|out|err)|fopen(64)?|fdopen|freopen|open(64)?|openat|read|write|mmap|socket)(_chk)?$' \
        -e '^std::(cin|cout|cerr|clog|wcout|wcerr|ios_base::Init)' \
        -e '^std::basic_(filebuf|[io]?fstream)' -e '^std::filesystem' \
        -e '^_*(secure_)?(getenv|setenv|putenv|environ)$' \
        -e '^_*(setlocale|localeconv|newlocale|uselocale|nl_langinfo|toupper|tolower|isalpha)(_l)?$' \
        -e '^std::locale' -e '^std::(ctype|use_facet|has_facet)' \
        -e '^_*(time|clock|clock_gettime|gettimeofday|localtime|gmtime|mktime)(_r)?$' \
        -e '^std::chrono::.*::now' -e '^_*(s?rand|random|getrandom|arc4random)$' \
        -e '^std::random_device' \
        -e '^_*(abort|exit|quick_exit|assert_fail|raise|kill|signal|sigaction|system|syslog)$' \
        -e '^(pthread_create|std::thread|dlopen|dlsym)' \
        -e '^fmt::v[0-9]+::(v?print|report_error)' || true)"

# Nothing runs before main(): the one entry is the frame_dummy of the compiler's own start-up files.
# The compiler names a file's dynamic initialisation _GLOBAL__sub_I_<file>; the symbol table still has
# it, the library is not stripped.
report "Runs when the library is loaded" "$(
    nm -C "$library" | grep -oE '(_GLOBAL__sub_I_|_GLOBAL__I_).*' || true)"
entries=$(readelf -SW "$library" | sed -n -E 's/.* \.(init_array|ctors) +[A-Z_]+ +[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+) .*/\2/p')
pointer=$(readelf -h "$library" | grep -q 'Class: *ELF64' && echo 8 || echo 4)
[ "$(printf '%d' "0x${entries:-0}")" -le "$pointer" ] ||
    report "Size of .init_array, more than one entry" "0x$entries"

exit "$wrong"
