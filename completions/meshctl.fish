# Completion of meshctl in fish. The words come from the program itself, so they are always its own.
function __meshctl_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] __complete $words[2..-1] "$current" 2>/dev/null)
    if test "$found[-1]" = :0
        __fish_complete_path "$current"
    else
        string match -rv '^:[0-9]+$' -- $found
    end
end
complete -c meshctl -f -a '(__meshctl_complete)'
