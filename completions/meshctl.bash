# Completion of meshctl in bash. The words come from the program itself, so they are always its own.
_meshctl() {
    local line=${COMP_LINE:0:COMP_POINT} directive value
    local -a words found=()
    read -ra words <<<"$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    local program=${words[0]} current=${words[${#words[@]} - 1]}
    # bash takes what stands before = and : for words of their own.
    local before=${current%"${current##*[=:]}"}
    while IFS= read -r value; do
        case $value in
            :[0-9]*) directive=${value#:} ;;
            *) found+=("${value#"$before"}") ;;
        esac
    done < <("$program" __completeNoDesc "${words[@]:1}" 2>/dev/null)
    COMPREPLY=("${found[@]}")
    case $directive in
        0) compopt -o default 2>/dev/null ;;
        6) compopt -o nospace 2>/dev/null ;;
    esac
}
complete -F _meshctl meshctl
