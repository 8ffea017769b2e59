# SPDX-License-Identifier: Apache-2.0
#
# Completion of the program netralitas for bash. What a command accepts stands here; codes of elections
# and circulars come from the program itself.

_netralitas() {
    local current previous command word
    current=${COMP_WORDS[COMP_CWORD]}
    previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()

    # The first word that is a command. The value of --lang is none.
    command=
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            evaluate | explain | ask | timeline | rules | facts | schema | check-circular | diff | summary | \
                record | replay | personnel)
                command=$word
                break
                ;;
        esac
    done

    case $previous in
        --lang)
            mapfile -t COMPREPLY < <(compgen -W 'id en' -- "$current")
            return
            ;;
        --format)
            if [[ $command == explain ]]; then
                mapfile -t COMPREPLY < <(compgen -W 'text markdown html' -- "$current")
            else
                mapfile -t COMPREPLY < <(compgen -W 'json jsonl csv table' -- "$current")
            fi
            return
            ;;
        --input)
            mapfile -t COMPREPLY < <(compgen -W 'json jsonl csv' -- "$current")
            return
            ;;
        --reading)
            mapfile -t COMPREPLY < <(compgen -W 'neutral strict lenient' -- "$current")
            return
            ;;
        --instrument)
            mapfile -t COMPREPLY < <(compgen -W "$(netralitas rules 2>/dev/null |
                sed -n 's|^\([a-z][a-z0-9-]*\)/.*|\1|p' | sort -u)" -- "$current")
            return
            ;;
        --circular)
            mapfile -t COMPREPLY < <(compgen -W 'shipped' -- "$current" && compgen -f -- "$current")
            return
            ;;
        --svg | --rejects)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --jobs)
            mapfile -t COMPREPLY < <(compgen -W "$(nproc 2>/dev/null)" -- "$current")
            return
            ;;
        --on | --as-of | --from) return ;;
    esac

    if [[ -z $command && $current != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'evaluate explain ask timeline rules facts schema
            check-circular diff summary record replay personnel' -- "$current")
        return
    fi
    if [[ $current == -* ]]; then
        local options='--help --lang'
        case $command in
            '') options+=' --version' ;;
            evaluate) options+=' --input --format --circular --reading --strict-input --skip-bad --rejects --jobs' ;;
            explain) options+=' --input --format --circular --reading' ;;
            ask) options+=' --circular --reading' ;;
            timeline) options+=' --svg --on' ;;
            rules) options+=' --instrument --json' ;;
            facts) options+=' --json' ;;
            diff) options+=' --as-of --input' ;;
            summary) options+=' --input --circular --reading --svg' ;;
            record) options+=' --input --circular --reading' ;;
            replay) options+=' --circular' ;;
            personnel) options+=' --from' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    case $command in
        timeline)
            mapfile -t COMPREPLY < <(compgen -W "$(netralitas facts 2>/dev/null |
                sed -n '/^election /,/^$/s/^    \([a-z0-9_]*\) .*/\1/p')" -- "$current")
            ;;
        schema) mapfile -t COMPREPLY < <(compgen -W 'case verdict circular' -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    esac
}

complete -o filenames -F _netralitas netralitas
