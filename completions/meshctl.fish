# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_meshctl_global_optspecs
    string join \n c/kubeconfig= context= n/namespace= i/istioNamespace= as= as-group= as-uid= request-timeout= color= v/verbose= h/help V/version
end

function __fish_meshctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_meshctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_meshctl_using_subcommand
    set -l cmd (__fish_meshctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c meshctl -n "__fish_meshctl_needs_command" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_needs_command" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_needs_command" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_needs_command" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_needs_command" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_needs_command" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_needs_command" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_needs_command" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_needs_command" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_needs_command" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_needs_command" -s V -l version -d 'Print version'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "install" -d 'Install or reconfigure Istio in a cluster'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "apply" -d 'Install or reconfigure Istio in a cluster'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "upgrade" -d 'Bring an installation to the version of this program'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "verify" -d 'Tell whether a cluster holds what a configuration asks for'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "verify-install" -d 'Tell whether a cluster holds what a configuration asks for'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "manifest" -d 'Render the Kubernetes objects of a configuration'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "images" -d 'The container images of an installation'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "profile" -d 'List, show and compare installation profiles'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "tag" -d 'Set, list and remove revision tags, by which namespaces follow a revision'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "proxy-config" -d 'Show what an Envoy has, and set its logging levels'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "pc" -d 'Show what an Envoy has, and set its logging levels'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "ps" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "remote-clusters" -d 'List the clusters whose API servers istiods read'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "ztunnel-config" -d 'Show what a ztunnel knows, and set its logging levels'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "zc" -d 'Show what a ztunnel knows, and set its logging levels'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "kube-inject" -d 'Add the proxy to the workloads of a file'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "admin" -d 'Look after istiods themselves'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "istiod" -d 'Look after istiods themselves'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "analyze" -d 'Find what is wrong with the configuration of a mesh, live or in files'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "explain" -d 'Tell what a code of a finding, or a field of Istio\'s API, means'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "waypoint" -d 'Create, list and delete waypoints of an ambient mesh'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "des" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "v" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "snapshot" -d 'Keep a mesh as it is in a file that other commands read by --from'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "bug-report" -d 'Keep a mesh and the logs of its proxies and istiods in a file, for those who help'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "completion" -d 'Print the completion script of a shell'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "experimental" -d 'Commands under the path that older scripts use'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "x" -d 'Commands under the path that older scripts use'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "exp" -d 'Commands under the path that older scripts use'
complete -c meshctl -n "__fish_meshctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l dry-run -d 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field' -r -f -a "false\t'It is no dry run'
true\t'The objects'
diff\t'The fields'"
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l readiness-timeout -d 'How long a component may take to become ready' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s y -l skip-confirmation -d 'Install without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l force -d 'Go on where the configuration or the cluster is found wanting'
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -l verify -d 'Accepted for compatibility: what was installed is always waited for'
complete -c meshctl -n "__fish_meshctl_using_subcommand install" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l dry-run -d 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field' -r -f -a "false\t'It is no dry run'
true\t'The objects'
diff\t'The fields'"
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l readiness-timeout -d 'How long a component may take to become ready' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s y -l skip-confirmation -d 'Install without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l force -d 'Go on where the configuration or the cluster is found wanting'
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -l verify -d 'Accepted for compatibility: what was installed is always waited for'
complete -c meshctl -n "__fish_meshctl_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l dry-run -d 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field' -r -f -a "false\t'It is no dry run'
true\t'The objects'
diff\t'The fields'"
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l readiness-timeout -d 'How long a component may take to become ready' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s y -l skip-confirmation -d 'Install without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l force -d 'Go on where the configuration or the cluster is found wanting'
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -l verify -d 'Accepted for compatibility: what was installed is always waited for'
complete -c meshctl -n "__fish_meshctl_using_subcommand upgrade" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l purge -d 'Remove everything of Istio: every revision, and the custom resource definitions that nobody uses'
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l remove-user-resources -d 'With --purge, also remove the definitions that are used, and the resources that others made of them'
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s y -l skip-confirmation -d 'Remove without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l dry-run -d 'List what would be removed, and remove nothing'
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -l force -d 'Accepted for compatibility: what cannot be removed is reported and the rest removed all the same'
complete -c meshctl -n "__fish_meshctl_using_subcommand uninstall" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s q -l quiet -d 'Only tell what is not as it should be'
complete -c meshctl -n "__fish_meshctl_using_subcommand verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s q -l quiet -d 'Only tell what is not as it should be'
complete -c meshctl -n "__fish_meshctl_using_subcommand verify-install" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -f -a "generate" -d 'Print the objects that install would apply'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -f -a "diff" -d 'Show what differs between two manifests, or a manifest and a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -f -a "translate" -d 'Write values files and scripts by which Helm takes an installation over'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -f -a "install" -d 'Install or reconfigure Istio in a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -f -a "apply" -d 'Install or reconfigure Istio in a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and not __fish_seen_subcommand_from generate diff translate install apply help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s o -l output -d 'File to write instead of stdout' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l component -d 'Only print these components, repeatable: Base, Pilot, IngressGateways, EgressGateways, Cni, Ztunnel' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l cluster-specific -d 'Ask the cluster for its Kubernetes version and provider'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l force -d 'Report configuration errors as warnings and go on'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -l dry-run -d 'Accepted for compatibility: nothing is ever written to a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -l live -d 'Compare with the objects of the cluster: what it lacks of the manifest'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -l summary -d 'Only show which objects differ'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -s r -l directory -d 'Accepted for compatibility: folders are always read with the folders below them'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s o -l output -d 'Folder for values files and scripts [default: a new one among the temporary files]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from translate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l dry-run -d 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field' -r -f -a "false\t'It is no dry run'
true\t'The objects'
diff\t'The fields'"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l readiness-timeout -d 'How long a component may take to become ready' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s y -l skip-confirmation -d 'Install without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l force -d 'Go on where the configuration or the cluster is found wanting'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -l verify -d 'Accepted for compatibility: what was installed is always waited for'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from install" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l dry-run -d 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field' -r -f -a "false\t'It is no dry run'
true\t'The objects'
diff\t'The fields'"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l readiness-timeout -d 'How long a component may take to become ready' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s y -l skip-confirmation -d 'Install without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l force -d 'Go on where the configuration or the cluster is found wanting'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -l verify -d 'Accepted for compatibility: what was installed is always waited for'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from help" -f -a "generate" -d 'Print the objects that install would apply'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Show what differs between two manifests, or a manifest and a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from help" -f -a "translate" -d 'Write values files and scripts by which Helm takes an installation over'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from help" -f -a "install" -d 'Install or reconfigure Istio in a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand manifest; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -s f -l from-version -d 'Minor version to upgrade from, such as 1.29' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -s o -l output -d 'log, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -l output-threshold -d 'Mildest level that is shown: Error, Warning or Info' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -s r -l revision -d 'Accepted for compatibility: the checks are the same for every revision' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -l skip-controlplane -d 'Do not look at what the installation of a control plane needs'
complete -c meshctl -n "__fish_meshctl_using_subcommand precheck" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the images that an installation needs, with those that are injected into pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s o -l output -d 'yaml or json [default: one line for each image]' -r -f -a "yaml\t'YAML'
json\t'JSON, indented by two blanks'"
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the images that an installation needs, with those that are injected into pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand images; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -f -a "list" -d 'List the profiles'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -f -a "dump" -d 'Show the configuration that a profile and files amount to'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -f -a "diff" -d 'Show in which lines two profiles or files differ'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and not __fish_seen_subcommand_from list dump diff help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s p -l config-path -d 'Only show what is below this path, such as values.global.proxy' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s o -l output -d 'yaml, json, or flags: one line for each setting, as --set takes it' -r -f -a "yaml\t''
json\t''
flags\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -l explain-origin -d 'Show each setting with the profile, file and line, or flag that set it'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from dump" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the profiles'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "dump" -d 'Show the configuration that a profile and files amount to'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Show in which lines two profiles or files differ'
complete -c meshctl -n "__fish_meshctl_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -f -a "set" -d 'Create a revision tag, or let it point to another revision'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -f -a "generate" -d 'Print the objects of a revision tag'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -f -a "list" -d 'List the revision tags and the namespaces that follow them'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -f -a "show" -d 'List the revision tags and the namespaces that follow them'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -f -a "remove" -d 'Remove a revision tag'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -f -a "delete" -d 'Remove a revision tag'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and not __fish_seen_subcommand_from set generate list show remove delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -s r -l revision -d 'Revision that the tag points to' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l webhook-name -d 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -s d -l manifests -d 'Accepted for compatibility: a tag is made from the cluster\'s objects, not from charts' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l overwrite -d 'Let an existing tag point to another revision'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -s y -l skip-confirmation -d 'Set the tag even if its webhooks and others would serve the same pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -l auto-inject-namespaces -d 'Inject namespaces that do not ask for it, with the tag default'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -s r -l revision -d 'Revision that the tag points to' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l webhook-name -d 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -s d -l manifests -d 'Accepted for compatibility: a tag is made from the cluster\'s objects, not from charts' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l overwrite -d 'Let an existing tag point to another revision'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -s y -l skip-confirmation -d 'Set the tag even if its webhooks and others would serve the same pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -l auto-inject-namespaces -d 'Inject namespaces that do not ask for it, with the tag default'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s y -l skip-confirmation -d 'Remove the tag even if namespaces follow it'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -s y -l skip-confirmation -d 'Remove the tag even if namespaces follow it'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "set" -d 'Create a revision tag, or let it point to another revision'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "generate" -d 'Print the objects of a revision tag'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the revision tags and the namespaces that follow them'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a revision tag'
complete -c meshctl -n "__fish_meshctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "all" -d 'Show everything that tables show of a proxy\'s configuration'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "a" -d 'Show everything that tables show of a proxy\'s configuration'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "bootstrap" -d 'Show how a proxy was started, and its versions'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "b" -d 'Show how a proxy was started, and its versions'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "certs" -d 'List the certificates that a proxy has loaded, with the days that are left'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "cert" -d 'List the certificates that a proxy has loaded, with the days that are left'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "cluster" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "clusters" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "c" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "ecds" -d 'List the extensions that a proxy fetched on their own'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "ec" -d 'List the extensions that a proxy fetched on their own'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "eds" -d 'List the endpoints that istiod sent to a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "endpoint" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "endpoints" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "ep" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "listener" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "listeners" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "l" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "log" -d 'Show or set the logging levels of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "o" -d 'Show or set the logging levels of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "rootca-compare" -d 'Compare the root certificates of two pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "rc" -d 'Compare the root certificates of two pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "route" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "routes" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "r" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "secret" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "secrets" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "s" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l port -d 'Only clusters, listeners and endpoints of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -l with-headers -d 'Print a title above each table'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from all" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l port -d 'Only clusters, listeners and endpoints of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -l with-headers -d 'Print a title above each table'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from a" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from bootstrap" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from b" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from certs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l port -d 'Only clusters of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from cluster" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l port -d 'Only clusters of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from clusters" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l port -d 'Only clusters of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from c" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ecds" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ec" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l address -d 'Only endpoints with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l port -d 'Only endpoints with this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l cluster -d 'Only endpoints of the cluster with this whole name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l status -d 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from eds" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l address -d 'Only endpoints with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l port -d 'Only endpoints with this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l cluster -d 'Only endpoints of the cluster with this whole name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l status -d 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoint" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l address -d 'Only endpoints with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l port -d 'Only endpoints with this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l cluster -d 'Only endpoints of the cluster with this whole name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l status -d 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from endpoints" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l address -d 'Only endpoints with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l port -d 'Only endpoints with this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l cluster -d 'Only endpoints of the cluster with this whole name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l status -d 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from ep" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l port -d 'Only listeners of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -l waypoint -d 'Show the listeners and filter chains of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listener" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l port -d 'Only listeners of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -l waypoint -d 'Show the listeners and filter chains of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from listeners" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l port -d 'Only listeners of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -l waypoint -d 'Show the listeners and filter chains of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from l" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l level -d 'Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace, debug, info, warning, error, critical or off' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -s l -l selector -d 'Pods with these labels, in place of a target' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -s r -l reset -d 'Set all loggers to the level that injected proxies start with'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l level -d 'Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace, debug, info, warning, error, critical or off' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -s l -l selector -d 'Pods with these labels, in place of a target' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -s r -l reset -d 'Set all loggers to the level that injected proxies start with'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from o" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rootca-compare" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from rc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from route" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from routes" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from r" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from secrets" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from s" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s f -l file -d 'Statistics that were saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "all" -d 'Show everything that tables show of a proxy\'s configuration'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "bootstrap" -d 'Show how a proxy was started, and its versions'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "certs" -d 'List the certificates that a proxy has loaded, with the days that are left'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "cluster" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "ecds" -d 'List the extensions that a proxy fetched on their own'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "eds" -d 'List the endpoints that istiod sent to a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "endpoint" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "listener" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show or set the logging levels of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "rootca-compare" -d 'Compare the root certificates of two pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "route" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "secret" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "all" -d 'Show everything that tables show of a proxy\'s configuration'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "a" -d 'Show everything that tables show of a proxy\'s configuration'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "bootstrap" -d 'Show how a proxy was started, and its versions'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "b" -d 'Show how a proxy was started, and its versions'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "certs" -d 'List the certificates that a proxy has loaded, with the days that are left'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "cert" -d 'List the certificates that a proxy has loaded, with the days that are left'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "cluster" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "clusters" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "c" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "ecds" -d 'List the extensions that a proxy fetched on their own'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "ec" -d 'List the extensions that a proxy fetched on their own'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "eds" -d 'List the endpoints that istiod sent to a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "endpoint" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "endpoints" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "ep" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "listener" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "listeners" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "l" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "log" -d 'Show or set the logging levels of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "o" -d 'Show or set the logging levels of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "rootca-compare" -d 'Compare the root certificates of two pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "rc" -d 'Compare the root certificates of two pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "route" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "routes" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "r" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "secret" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "secrets" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "s" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and not __fish_seen_subcommand_from all a bootstrap b certs cert cluster clusters c ecds ec eds endpoint endpoints ep listener listeners l log o rootca-compare rc route routes r secret secrets s stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l port -d 'Only clusters, listeners and endpoints of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -l with-headers -d 'Print a title above each table'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from all" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l port -d 'Only clusters, listeners and endpoints of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -l with-headers -d 'Print a title above each table'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from a" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from bootstrap" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from b" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from certs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l port -d 'Only clusters of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from cluster" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l port -d 'Only clusters of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from clusters" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l fqdn -d 'Only clusters with this in their name, as a rule the host' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l direction -d 'Only clusters of this direction: inbound or outbound' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l subset -d 'Only clusters of this subset' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l port -d 'Only clusters of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from c" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ecds" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ec" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l address -d 'Only endpoints with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l port -d 'Only endpoints with this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l cluster -d 'Only endpoints of the cluster with this whole name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l status -d 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from eds" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l address -d 'Only endpoints with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l port -d 'Only endpoints with this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l cluster -d 'Only endpoints of the cluster with this whole name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l status -d 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoint" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l address -d 'Only endpoints with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l port -d 'Only endpoints with this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l cluster -d 'Only endpoints of the cluster with this whole name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l status -d 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from endpoints" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l address -d 'Only endpoints with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l port -d 'Only endpoints with this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l cluster -d 'Only endpoints of the cluster with this whole name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l status -d 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from ep" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l port -d 'Only listeners of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -l waypoint -d 'Show the listeners and filter chains of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listener" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l port -d 'Only listeners of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -l waypoint -d 'Show the listeners and filter chains of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from listeners" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l address -d 'Only listeners with this address, without a port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l type -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l port -d 'Only listeners of this port' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -l waypoint -d 'Show the listeners and filter chains of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from l" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l level -d 'Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace, debug, info, warning, error, critical or off' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -s l -l selector -d 'Pods with these labels, in place of a target' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -s r -l reset -d 'Set all loggers to the level that injected proxies start with'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l level -d 'Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace, debug, info, warning, error, critical or off' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -s l -l selector -d 'Pods with these labels, in place of a target' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -s r -l reset -d 'Set all loggers to the level that injected proxies start with'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from o" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rootca-compare" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from rc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from route" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from routes" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l name -d 'Only the route configuration of this name' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from r" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from secrets" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -s o -l output -d 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from s" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s f -l file -d 'Statistics that were saved to a file, instead of asking a proxy; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "all" -d 'Show everything that tables show of a proxy\'s configuration'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "bootstrap" -d 'Show how a proxy was started, and its versions'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "certs" -d 'List the certificates that a proxy has loaded, with the days that are left'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "cluster" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "ecds" -d 'List the extensions that a proxy fetched on their own'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "eds" -d 'List the endpoints that istiod sent to a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "endpoint" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "listener" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show or set the logging levels of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "rootca-compare" -d 'Compare the root certificates of two pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "route" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "secret" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand pc; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -f -a "check" -d 'List the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and not __fish_seen_subcommand_from check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -s f -l file -d 'Dump that was saved to a file, instead of asking a proxy' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from help" -f -a "check" -d 'List the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand authz; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l file -d 'Dump of the proxy that was saved to a file, to compare with; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l verbosity -d '1 and above show how far each type of configuration got' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -s w -l watch -d 'Go on and show each change of a proxy\'s state, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand proxy-status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l file -d 'Dump of the proxy that was saved to a file, to compare with; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l verbosity -d '1 and above show how far each type of configuration got' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -s w -l watch -d 'Go on and show each change of a proxy\'s state, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand remote-clusters" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "workload" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "w" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "workloads" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "service" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "services" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "s" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "svc" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "policy" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "policies" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "p" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "pol" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "certificate" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "certificates" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "certs" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "cert" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "connections" -d 'List the open connections of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "cons" -d 'List the open connections of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "all" -d 'List everything that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "log" -d 'Show or set the logging levels of ztunnels'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "o" -d 'Show or set the logging levels of ztunnels'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l address -d 'Only workloads with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l workload-namespace -d 'Only workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l workload-node -d 'Only workloads on this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l address -d 'Only workloads with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l workload-namespace -d 'Only workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l workload-node -d 'Only workloads on this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from w" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l address -d 'Only workloads with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l workload-namespace -d 'Only workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l workload-node -d 'Only workloads on this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from workloads" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l service-namespace -d 'Only services of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from service" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l service-namespace -d 'Only services of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from services" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l service-namespace -d 'Only services of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from s" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l service-namespace -d 'Only services of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from svc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l policy-namespace -d 'Only policies of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l policy-namespace -d 'Only policies of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from policies" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l policy-namespace -d 'Only policies of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from p" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l policy-namespace -d 'Only policies of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from pol" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certificates" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from certs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l workload-namespace -d 'Only connections of workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l direction -d 'Only inbound or only outbound connections' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -l raw -d 'Show addresses instead of names'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from connections" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l workload-namespace -d 'Only connections of workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l direction -d 'Only inbound or only outbound connections' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -l raw -d 'Show addresses instead of names'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from cons" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -l with-headers -d 'Show a title above each table'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from all" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l node -d 'Only the ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l level -d 'Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug, info, warning, error, critical and off' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -s o -l output -d 'Not for this command: the levels are shown as ztunnel prints them' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -s f -l file -d 'Not for this command: a file has no levels to set' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -s r -l reset -d 'Set all levels back to info'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l node -d 'Only the ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l level -d 'Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug, info, warning, error, critical and off' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -s o -l output -d 'Not for this command: the levels are shown as ztunnel prints them' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -s f -l file -d 'Not for this command: a file has no levels to set' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -s r -l reset -d 'Set all levels back to info'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from o" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from help" -f -a "workload" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from help" -f -a "service" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from help" -f -a "policy" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from help" -f -a "certificate" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from help" -f -a "connections" -d 'List the open connections of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from help" -f -a "all" -d 'List everything that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show or set the logging levels of ztunnels'
complete -c meshctl -n "__fish_meshctl_using_subcommand ztunnel-config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "workload" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "w" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "workloads" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "service" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "services" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "s" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "svc" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "policy" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "policies" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "p" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "pol" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "certificate" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "certificates" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "certs" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "cert" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "connections" -d 'List the open connections of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "cons" -d 'List the open connections of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "all" -d 'List everything that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "log" -d 'Show or set the logging levels of ztunnels'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "o" -d 'Show or set the logging levels of ztunnels'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and not __fish_seen_subcommand_from workload w workloads service services s svc policy policies p pol certificate certificates certs cert connections cons all log o help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l address -d 'Only workloads with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l workload-namespace -d 'Only workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l workload-node -d 'Only workloads on this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l address -d 'Only workloads with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l workload-namespace -d 'Only workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l workload-node -d 'Only workloads on this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from w" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l address -d 'Only workloads with this address' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l workload-namespace -d 'Only workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l workload-node -d 'Only workloads on this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from workloads" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l service-namespace -d 'Only services of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from service" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l service-namespace -d 'Only services of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from services" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l service-namespace -d 'Only services of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from s" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l service-namespace -d 'Only services of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from svc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l policy-namespace -d 'Only policies of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l policy-namespace -d 'Only policies of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from policies" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l policy-namespace -d 'Only policies of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from p" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l policy-namespace -d 'Only policies of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from pol" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certificates" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from certs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l workload-namespace -d 'Only connections of workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l direction -d 'Only inbound or only outbound connections' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -l raw -d 'Show addresses instead of names'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from connections" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l workload-namespace -d 'Only connections of workloads of this namespace' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l direction -d 'Only inbound or only outbound connections' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -l raw -d 'Show addresses instead of names'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from cons" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -s f -l file -d 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l node -d 'The ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -s o -l output -d 'short (a table), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -s w -l watch -d 'Go on and show each change, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -l with-headers -d 'Show a title above each table'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from all" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l node -d 'Only the ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l level -d 'Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug, info, warning, error, critical and off' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -s o -l output -d 'Not for this command: the levels are shown as ztunnel prints them' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -s f -l file -d 'Not for this command: a file has no levels to set' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -s r -l reset -d 'Set all levels back to info'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l node -d 'Only the ztunnel of this node' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l level -d 'Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug, info, warning, error, critical and off' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -s o -l output -d 'Not for this command: the levels are shown as ztunnel prints them' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -s f -l file -d 'Not for this command: a file has no levels to set' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -s r -l reset -d 'Set all levels back to info'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from o" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from help" -f -a "workload" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from help" -f -a "service" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from help" -f -a "policy" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from help" -f -a "certificate" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from help" -f -a "connections" -d 'List the open connections of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from help" -f -a "all" -d 'List everything that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show or set the logging levels of ztunnels'
complete -c meshctl -n "__fish_meshctl_using_subcommand zc; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s f -l filename -d 'File with Kubernetes objects; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s o -l output -d 'File to write instead of stdout' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l meshConfigFile -d 'File with the mesh config' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l injectConfigFile -d 'File with the injection templates' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l valuesFile -d 'File with the values of the injector' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l operatorFileName -d 'IstioOperator file whose values and mesh config are used' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s s -l set -d 'Setting below spec of the built-in configuration, repeatable, for example profile=demo; no cluster is asked then' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l meshConfigMapName -d 'ConfigMap with the mesh config' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l injectConfigMapName -d 'ConfigMap with the configuration of the injector' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l webhookConfig -d 'Let this webhook configuration of the cluster make the pods, instead of its ConfigMaps' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l explain -d 'Tell what becomes of one workload, and why, instead of injecting: NAME or KIND/NAME if there are several' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l native-sidecars -d 'Whether the proxy is an init container that keeps running: auto (the nodes decide), true or false [default: $ENABLE_NATIVE_SIDECARS, then auto]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand kube-inject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -s l -l labels -d 'Labels that a pod would have, as key=value, instead of one that there is' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -s o -l output -d 'json or yaml instead of a table' -r -f -a "yaml\t'YAML'
json\t'JSON, indented by two blanks'"
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand check-inject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the namespaces that are injected with their pods, and the webhooks with their proxy images'
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -s o -l output -d 'json or yaml instead of tables' -r -f -a "yaml\t'YAML'
json\t'JSON, indented by two blanks'"
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the namespaces that are injected with their pods, and the webhooks with their proxy images'
complete -c meshctl -n "__fish_meshctl_using_subcommand injector; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -f -a "log" -d 'Show or set the logging levels of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -f -a "l" -d 'Show or set the logging levels of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and not __fish_seen_subcommand_from log l help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l level -d 'Levels of logging to set, SCOPE:LEVEL, separated by commas; a level is one of none, error, warn, info and debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l stack-trace-level -d 'Levels from which on stack traces are logged, written as those of --level' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -s o -l output -d 'short, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l ctrlz_port -d 'Port of istiod\'s introspection, ControlZ' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -s l -l selector -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l timeout -d 'Deadline of each istiod that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l reset -d 'Set all levels back: logging to info, stack traces to none'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l log-reset -d 'Set the levels of logging back to info'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -l stack-trace-reset -d 'Set the levels of stack traces back to none'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l level -d 'Levels of logging to set, SCOPE:LEVEL, separated by commas; a level is one of none, error, warn, info and debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l stack-trace-level -d 'Levels from which on stack traces are logged, written as those of --level' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -s o -l output -d 'short, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l ctrlz_port -d 'Port of istiod\'s introspection, ControlZ' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -s l -l selector -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l timeout -d 'Deadline of each istiod that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l reset -d 'Set all levels back: logging to info, stack traces to none'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l log-reset -d 'Set the levels of logging back to info'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -l stack-trace-reset -d 'Set the levels of stack traces back to none'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from l" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show or set the logging levels of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand admin; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -f -a "log" -d 'Show or set the logging levels of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -f -a "l" -d 'Show or set the logging levels of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and not __fish_seen_subcommand_from log l help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l level -d 'Levels of logging to set, SCOPE:LEVEL, separated by commas; a level is one of none, error, warn, info and debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l stack-trace-level -d 'Levels from which on stack traces are logged, written as those of --level' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -s o -l output -d 'short, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l ctrlz_port -d 'Port of istiod\'s introspection, ControlZ' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -s l -l selector -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l timeout -d 'Deadline of each istiod that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l reset -d 'Set all levels back: logging to info, stack traces to none'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l log-reset -d 'Set the levels of logging back to info'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -l stack-trace-reset -d 'Set the levels of stack traces back to none'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l level -d 'Levels of logging to set, SCOPE:LEVEL, separated by commas; a level is one of none, error, warn, info and debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l stack-trace-level -d 'Levels from which on stack traces are logged, written as those of --level' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -s o -l output -d 'short, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l ctrlz_port -d 'Port of istiod\'s introspection, ControlZ' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -s l -l selector -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l timeout -d 'Deadline of each istiod that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l reset -d 'Set all levels back: logging to info, stack traces to none'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l log-reset -d 'Set the levels of logging back to info'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -l stack-trace-reset -d 'Set the levels of stack traces back to none'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from l" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show or set the logging levels of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand istiod; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s k -l use-kube -d 'Whether the cluster is looked at, with files laid over it [default: true where a kubeconfig is found]' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s r -l revision -d 'Leave out objects of the cluster that are labelled for another revision' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l remote-contexts -d 'Contexts of further clusters of the mesh, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l meshConfigFile -d 'Mesh config to assume instead of the installed one' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s S -l suppress -d 'Hide findings of a code about objects, such as "IST0102=Namespace shop*", repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l config -d 'Configuration file [default: .meshctl.yaml in the working directory]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l baseline -d 'Leave out the findings that a baseline file accepts' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l write-baseline -d 'Write a baseline file that accepts everything found now' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l failure-threshold -d 'Mildest level that makes the run fail: Error, Warning or Info [default: Error]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l output-threshold -d 'Mildest level that is shown: Error, Warning or Info [default: Info]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s o -l output -d 'Format [default: human on a terminal, else log]' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l profile -d 'Rules to run: those of istioctl, or all' -r -f -a "istio\t'Those that istioctl has'
default\t'All'"
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l analyzer -d 'Run only rules of this name, in which * stands for any letters, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l skip-analyzer -d 'Do not run rules of this name, in which * stands for any letters, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s R -l recursive -d 'Folders are read with what is below them; that is always so'
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s A -l all-namespaces -d 'Report findings of every namespace'
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l explain -d 'Print the page of each code that was found'
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -l ignore-unknown -d 'Do not fail when documents cannot be parsed'
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s L -l list-analyzers -d 'List the rules'
complete -c meshctl -n "__fish_meshctl_using_subcommand analyze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l name -d 'Name of the cluster that is read [default: the UID of its namespace kube-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l type -d 'What the secret is for: remote, or config for a control plane outside of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l service-account -d 'Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l create-service-account -d 'Whether to create the service account when it is missing' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l secret-name -d 'Secret with the token of the service account' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l server -d 'URL of the API server as the other cluster reaches it [default: that of the kubeconfig]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l tls-server-name -d 'Name that the certificate of the API server is checked for' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l auth-type -d 'How the control plane proves who it is: bearer-token or plugin' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l auth-plugin-name -d 'Name of the plug-in' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l auth-plugin-config -d 'Configuration of the plug-in, as KEY=VALUE' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand create-remote-secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -l name -d 'Name of the waypoint' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -f -a "apply" -d 'Create or change a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -f -a "generate" -d 'Print the Gateway of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -f -a "delete" -d 'Delete waypoints'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -f -a "list" -d 'List waypoints'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -f -a "status" -d 'Show whether waypoints are ready'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and not __fish_seen_subcommand_from apply generate delete list status help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l for -d 'Traffic that the waypoint takes: all, none, service or workload' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l waypoint-timeout -d 'How long to wait' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l name -d 'Name of the waypoint' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l enroll-namespace -d 'Let the namespace use the waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -l overwrite -d 'Replace the waypoint that the namespace uses'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -s w -l wait -d 'Wait until the waypoint is ready'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -l for -d 'Traffic that the waypoint takes: all, none, service or workload' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -l name -d 'Name of the waypoint' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -s r -l revision -d 'Delete the waypoints of a revision' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -l name -d 'Name of the waypoint' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -l all -d 'Delete every waypoint of the namespace'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l name -d 'Name of the waypoint' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -s A -l all-namespaces -d 'Of all namespaces'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -s w -l wait -d 'Wait until all are ready' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l waypoint-timeout -d 'How long to wait' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l name -d 'Name of the waypoint' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -s A -l all-namespaces -d 'Of all namespaces'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Create or change a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from help" -f -a "generate" -d 'Print the Gateway of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete waypoints'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from help" -f -a "list" -d 'List waypoints'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show whether waypoints are ready'
complete -c meshctl -n "__fish_meshctl_using_subcommand waypoint; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -f -a "group" -d 'WorkloadGroups'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -f -a "entry" -d 'WorkloadEntries'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and not __fish_seen_subcommand_from group entry help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -f -a "create" -d 'Print a WorkloadGroup'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from group" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -f -a "configure" -d 'Write the files with which a machine joins the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from entry" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from help" -f -a "group" -d 'WorkloadGroups'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from help" -f -a "entry" -d 'WorkloadEntries'
complete -c meshctl -n "__fish_meshctl_using_subcommand workload; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and not __fish_seen_subcommand_from pod service help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from pod" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from service" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from help" -f -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from help" -f -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand describe; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and not __fish_seen_subcommand_from pod service help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from pod" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from service" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from help" -f -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from help" -f -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand des; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -s f -l filename -d 'Files and folders, also with commas between; `-` is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -s o -l output -d 'Format of the findings' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -s x -l referential -d 'Accepted for compatibility: it has no effect' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -s f -l filename -d 'Files and folders, also with commas between; `-` is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -s o -l output -d 'Format of the findings' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -s x -l referential -d 'Accepted for compatibility: it has no effect' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand v" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -f -a "create" -d 'Take a snapshot of a cluster\'s mesh, without its secrets'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -f -a "show" -d 'Show what a snapshot is of and what it lacks'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -f -a "list" -d 'List the files of a snapshot with their sizes'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and not __fish_seen_subcommand_from create show list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -s o -l output -d 'File to write' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l namespaces -d 'Only these namespaces and that of the control plane, separated by commas' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l concurrency -d 'Servers that are asked at the same time [default: 64]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -l no-proxies -d 'Leave out what the proxies say'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -s o -l output -d 'Print the manifest' -r -f -a "yaml\t'YAML'
json\t'JSON, indented by two blanks'"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from help" -f -a "create" -d 'Take a snapshot of a cluster\'s mesh, without its secrets'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show what a snapshot is of and what it lacks'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the files of a snapshot with their sizes'
complete -c meshctl -n "__fish_meshctl_using_subcommand snapshot; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -s f -l filename -d 'YAML file with the settings below; flags win over it' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l include -d 'Spec of pods whose logs and answers go in, repeatable [default: all]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l exclude -d 'Spec of pods that are left out, repeatable; the namespaces of the cluster itself always are' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l start-time -d 'Earliest time of lines of logs, in RFC 3339' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l end-time -d 'Latest time of lines of logs, in RFC 3339 [default: now]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l duration -d 'How far logs go back from the latest time' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l tail -d 'Last lines of each log; 0 means all' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l critical-errs -d 'Globs of errors that make a log important, separated by commas' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l ignore-errs -d 'Globs of errors that do not count, separated by commas' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l max-log-size -d 'Megabytes of one log; its last part is kept' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l max-size -d 'Megabytes of all logs; those with the most serious errors are kept' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l timeout -d 'How long to collect; what was had by then is kept [default: 30m]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l rq-concurrency -d 'Servers that are asked at the same time [default: 32]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l proxy-admin-port -d 'Port of the administration interface of proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l dir -d 'Folder for files on the way [default: that of temporary files]' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l output-dir -d 'Folder of the archive [default: the working directory]' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l skip-cluster-dump -d 'Leave out all objects but those that say which pods there are'
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l skip-proxy-debug -d 'Leave out what the proxies say'
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l dry-run -d 'Print which logs and proxies would be asked, and write nothing'
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l skip-analyze -d 'Accepted for older scripts: the archive is analyzed by analyze --from'
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l skip-netstat -d 'Accepted for older scripts: commands in containers are not run'
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l skip-coredumps -d 'Accepted for older scripts: core dumps, which hold keys, are not taken'
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -l full-secrets -d 'Accepted for older scripts: secrets are never taken'
complete -c meshctl -n "__fish_meshctl_using_subcommand bug-report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand envoy-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -s L -l list -d 'List the pages'
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -l all -d 'Show what each istiod answers'
complete -c meshctl -n "__fish_meshctl_using_subcommand internal-debug" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -s d -l duration -d 'Time that rates and latencies are taken over' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -f -a "list" -d 'List the defaults of flags, and where each comes from'
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and not __fish_seen_subcommand_from list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the defaults of flags, and where each comes from'
complete -c meshctl -n "__fish_meshctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -s s -l short -d '--short=false shows each program with commit and build' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l remote -d '--remote=false asks neither the control plane nor a cluster' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -s o -l output -d 'json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -l no-descriptions -d 'Complete without descriptions'
complete -c meshctl -n "__fish_meshctl_using_subcommand completion" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "des" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "es" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "m" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "ps" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "revision" -d 'Revisions of the control plane'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "v" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -f -a "check" -d 'List the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from authz" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -s l -l labels -d 'Labels that a pod would have, as key=value, instead of one that there is' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -s o -l output -d 'json or yaml instead of a table' -r -f -a "yaml\t'YAML'
json\t'JSON, indented by two blanks'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from check-inject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the defaults of flags, and where each comes from'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from config" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -f -a "list" -d 'List the namespaces that are injected with their pods, and the webhooks with their proxy images'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from injector" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l name -d 'Name of the cluster that is read [default: the UID of its namespace kube-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l type -d 'What the secret is for: remote, or config for a control plane outside of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l service-account -d 'Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l create-service-account -d 'Whether to create the service account when it is missing' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l secret-name -d 'Secret with the token of the service account' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l server -d 'URL of the API server as the other cluster reaches it [default: that of the kubeconfig]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l tls-server-name -d 'Name that the certificate of the API server is checked for' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l auth-type -d 'How the control plane proves who it is: bearer-token or plugin' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l auth-plugin-name -d 'Name of the plug-in' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l auth-plugin-config -d 'Configuration of the plug-in, as KEY=VALUE' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from create-remote-secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from describe" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from des" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from envoy-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from es" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -s L -l list -d 'List the pages'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -l all -d 'Show what each istiod answers'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from internal-debug" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -s d -l duration -d 'Time that rates and latencies are taken over' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -s d -l duration -d 'Time that rates and latencies are taken over' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from m" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l file -d 'Dump of the proxy that was saved to a file, to compare with; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l verbosity -d '1 and above show how far each type of configuration got' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -s w -l watch -d 'Go on and show each change of a proxy\'s state, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from proxy-status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l file -d 'Dump of the proxy that was saved to a file, to compare with; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l verbosity -d '1 and above show how far each type of configuration got' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -s w -l watch -d 'Go on and show each change of a proxy\'s state, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from ps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -f -a "tag" -d 'Set, list and remove revision tags'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from revision" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -s f -l from-version -d 'Minor version to upgrade from, such as 1.29' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -s o -l output -d 'log, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -l output-threshold -d 'Mildest level that is shown: Error, Warning or Info' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -s r -l revision -d 'Accepted for compatibility: the checks are the same for every revision' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -l skip-controlplane -d 'Do not look at what the installation of a control plane needs'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from precheck" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l purge -d 'Remove everything of Istio: every revision, and the custom resource definitions that nobody uses'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l remove-user-resources -d 'With --purge, also remove the definitions that are used, and the resources that others made of them'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s y -l skip-confirmation -d 'Remove without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l dry-run -d 'List what would be removed, and remove nothing'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -l force -d 'Accepted for compatibility: what cannot be removed is reported and the rest removed all the same'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from uninstall" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -f -a "group" -d 'WorkloadGroups'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -f -a "entry" -d 'WorkloadEntries'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from workload" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -s f -l filename -d 'Files and folders, also with commas between; `-` is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -s o -l output -d 'Format of the findings' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -s x -l referential -d 'Accepted for compatibility: it has no effect' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -s f -l filename -d 'Files and folders, also with commas between; `-` is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -s o -l output -d 'Format of the findings' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -s x -l referential -d 'Accepted for compatibility: it has no effect' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from v" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -s s -l short -d '--short=false shows each program with commit and build' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l remote -d '--remote=false asks neither the control plane nor a cluster' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -s o -l output -d 'json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "revision" -d 'Revisions of the control plane'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand experimental; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "des" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "es" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "m" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "ps" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "revision" -d 'Revisions of the control plane'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "v" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -f -a "check" -d 'List the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from authz" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -s l -l labels -d 'Labels that a pod would have, as key=value, instead of one that there is' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -s o -l output -d 'json or yaml instead of a table' -r -f -a "yaml\t'YAML'
json\t'JSON, indented by two blanks'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from check-inject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the defaults of flags, and where each comes from'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from config" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -f -a "list" -d 'List the namespaces that are injected with their pods, and the webhooks with their proxy images'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from injector" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l name -d 'Name of the cluster that is read [default: the UID of its namespace kube-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l type -d 'What the secret is for: remote, or config for a control plane outside of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l service-account -d 'Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l create-service-account -d 'Whether to create the service account when it is missing' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l secret-name -d 'Secret with the token of the service account' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l server -d 'URL of the API server as the other cluster reaches it [default: that of the kubeconfig]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l tls-server-name -d 'Name that the certificate of the API server is checked for' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l auth-type -d 'How the control plane proves who it is: bearer-token or plugin' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l auth-plugin-name -d 'Name of the plug-in' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l auth-plugin-config -d 'Configuration of the plug-in, as KEY=VALUE' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from create-remote-secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from describe" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from des" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from envoy-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from es" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -s L -l list -d 'List the pages'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -l all -d 'Show what each istiod answers'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from internal-debug" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -s d -l duration -d 'Time that rates and latencies are taken over' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -s d -l duration -d 'Time that rates and latencies are taken over' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from m" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l file -d 'Dump of the proxy that was saved to a file, to compare with; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l verbosity -d '1 and above show how far each type of configuration got' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -s w -l watch -d 'Go on and show each change of a proxy\'s state, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from proxy-status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l file -d 'Dump of the proxy that was saved to a file, to compare with; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l verbosity -d '1 and above show how far each type of configuration got' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -s w -l watch -d 'Go on and show each change of a proxy\'s state, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from ps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -f -a "tag" -d 'Set, list and remove revision tags'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from revision" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -s f -l from-version -d 'Minor version to upgrade from, such as 1.29' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -s o -l output -d 'log, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -l output-threshold -d 'Mildest level that is shown: Error, Warning or Info' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -s r -l revision -d 'Accepted for compatibility: the checks are the same for every revision' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -l skip-controlplane -d 'Do not look at what the installation of a control plane needs'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from precheck" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l purge -d 'Remove everything of Istio: every revision, and the custom resource definitions that nobody uses'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l remove-user-resources -d 'With --purge, also remove the definitions that are used, and the resources that others made of them'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s y -l skip-confirmation -d 'Remove without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l dry-run -d 'List what would be removed, and remove nothing'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -l force -d 'Accepted for compatibility: what cannot be removed is reported and the rest removed all the same'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from uninstall" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -f -a "group" -d 'WorkloadGroups'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -f -a "entry" -d 'WorkloadEntries'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from workload" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -s f -l filename -d 'Files and folders, also with commas between; `-` is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -s o -l output -d 'Format of the findings' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -s x -l referential -d 'Accepted for compatibility: it has no effect' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -s f -l filename -d 'Files and folders, also with commas between; `-` is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -s o -l output -d 'Format of the findings' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -s x -l referential -d 'Accepted for compatibility: it has no effect' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from v" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -s s -l short -d '--short=false shows each program with commit and build' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l remote -d '--remote=false asks neither the control plane nor a cluster' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -s o -l output -d 'json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "revision" -d 'Revisions of the control plane'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand x; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "des" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "es" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "m" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "ps" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "revision" -d 'Revisions of the control plane'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "v" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and not __fish_seen_subcommand_from authz check-inject config injector create-remote-secret describe des envoy-stats es internal-debug metrics m proxy-status ps revision precheck uninstall workload validate v version help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -f -a "check" -d 'List the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from authz" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -s l -l labels -d 'Labels that a pod would have, as key=value, instead of one that there is' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -s o -l output -d 'json or yaml instead of a table' -r -f -a "yaml\t'YAML'
json\t'JSON, indented by two blanks'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from check-inject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the defaults of flags, and where each comes from'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from config" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -f -a "list" -d 'List the namespaces that are injected with their pods, and the webhooks with their proxy images'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from injector" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l name -d 'Name of the cluster that is read [default: the UID of its namespace kube-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l type -d 'What the secret is for: remote, or config for a control plane outside of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l service-account -d 'Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l create-service-account -d 'Whether to create the service account when it is missing' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l secret-name -d 'Secret with the token of the service account' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l server -d 'URL of the API server as the other cluster reaches it [default: that of the kubeconfig]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l tls-server-name -d 'Name that the certificate of the API server is checked for' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l auth-type -d 'How the control plane proves who it is: bearer-token or plugin' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l auth-plugin-name -d 'Name of the plug-in' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l auth-plugin-config -d 'Configuration of the plug-in, as KEY=VALUE' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from create-remote-secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from describe" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -s o -l output -d 'text, wide (with policies, hosts and warnings), json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -l ignoreUnmeshed -d 'Say nothing of pods that are not part of the mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from des" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from envoy-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -s l -l selector -d 'Label selector of the proxies' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -s t -l type -d 'server or clusters' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -s o -l output -d 'short, json, yaml, prom, or prom-merged: with the application\'s own' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l proxy-admin-address -d 'Administration interface to ask in place of a target; no cluster is needed' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from es" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -s L -l list -d 'List the pages'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -l all -d 'Show what each istiod answers'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from internal-debug" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -s d -l duration -d 'Time that rates and latencies are taken over' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -s d -l duration -d 'Time that rates and latencies are taken over' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from m" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l file -d 'Dump of the proxy that was saved to a file, to compare with; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l verbosity -d '1 and above show how far each type of configuration got' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -s w -l watch -d 'Go on and show each change of a proxy\'s state, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from proxy-status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l file -d 'Dump of the proxy that was saved to a file, to compare with; - is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -s o -l output -d 'table, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l verbosity -d '1 and above show how far each type of configuration got' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l proxy-admin-port -d 'Port of the proxy\'s administration interface' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l via -d 'Way to the port: port-forward or exec [default: port-forward, exec where that is refused]' -r -f -a "port-forward\t'The API server forwards a port of the pod'
exec\t'The agent beside the proxy asks it, run in its container'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -s w -l watch -d 'Go on and show each change of a proxy\'s state, until interrupted'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from ps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -f -a "tag" -d 'Set, list and remove revision tags'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from revision" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -s f -l from-version -d 'Minor version to upgrade from, such as 1.29' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -s o -l output -d 'log, json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -l output-threshold -d 'Mildest level that is shown: Error, Warning or Info' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -s r -l revision -d 'Accepted for compatibility: the checks are the same for every revision' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -l skip-controlplane -d 'Do not look at what the installation of a control plane needs'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from precheck" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s f -l filename -d 'IstioOperator file, repeatable, later ones win; "-" is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s s -l set -d 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s d -l manifests -d 'Folder with charts and profiles to use instead of the built-in ones' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s r -l revision -d 'Revision of the control plane' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l purge -d 'Remove everything of Istio: every revision, and the custom resource definitions that nobody uses'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l remove-user-resources -d 'With --purge, also remove the definitions that are used, and the resources that others made of them'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s y -l skip-confirmation -d 'Remove without asking'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l dry-run -d 'List what would be removed, and remove nothing'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -l force -d 'Accepted for compatibility: what cannot be removed is reported and the rest removed all the same'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from uninstall" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -f -a "group" -d 'WorkloadGroups'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -f -a "entry" -d 'WorkloadEntries'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from workload" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -s f -l filename -d 'Files and folders, also with commas between; `-` is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -s o -l output -d 'Format of the findings' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -s x -l referential -d 'Accepted for compatibility: it has no effect' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -s f -l filename -d 'Files and folders, also with commas between; `-` is standard input' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -s o -l output -d 'Format of the findings' -r -f -a "human\t'With the lines of the file, for people'
log\t'One line for each, as istioctl prints them'
json\t'As istioctl prints them'
yaml\t'As istioctl prints them'
json-v1\t'JSON with everything that is known'
sarif\t'SARIF 2.1.0, for code scanning'
junit\t'JUnit, for test reports'
github\t'Annotations of GitHub Actions'
gitlab\t'Code quality report of GitLab'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -s x -l referential -d 'Accepted for compatibility: it has no effect' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from v" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -s s -l short -d '--short=false shows each program with commit and build' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l remote -d '--remote=false asks neither the control plane nor a cluster' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -s o -l output -d 'json or yaml' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l from -d 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l timeout -d 'Deadline of each server that is asked [default: 30s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l xds-address -d 'Address of an istiod\'s debug service, HOST:PORT, to ask instead of the istiods of the cluster' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l xds-label -d 'Label selector of the istiods to ask [default: app=istiod]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l xds-port -d 'Port of the debug service [default: 15012, or 15010 with --plaintext]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l plaintext -d 'Ask the debug service without TLS and without a token' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l insecure -d 'Do not verify the certificate behind --xds-address' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l authority -d 'Name that the certificate behind --xds-address must prove [default: its host]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l cert-dir -d 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token' -r -F
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -s r -l revision -d 'Revision of the control plane [default: the default one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -s c -l kubeconfig -d 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l context -d 'Kubeconfig context to use [default: the current one]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -s n -l namespace -d 'Namespace of the objects that a command is about' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -s i -l istioNamespace -d 'Namespace of the control plane [default: istio-system]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l as -d 'User to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l as-group -d 'Group to impersonate, repeatable' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l as-uid -d 'UID to impersonate' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l request-timeout -d 'Deadline of one request to the API server [default: 15s]' -r
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -l color -d 'When to use colour: auto, always or never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`'
always\t'Always'
never\t'Never'"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -s v -l verbose -d 'Tell each request to the API server on stderr; --verbose=false shortens some tables' -r -f -a "true\t''
false\t''"
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "revision" -d 'Revisions of the control plane'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand exp; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "install" -d 'Install or reconfigure Istio in a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "upgrade" -d 'Bring an installation to the version of this program'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "verify" -d 'Tell whether a cluster holds what a configuration asks for'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "manifest" -d 'Render the Kubernetes objects of a configuration'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "images" -d 'The container images of an installation'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "profile" -d 'List, show and compare installation profiles'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "tag" -d 'Set, list and remove revision tags, by which namespaces follow a revision'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "proxy-config" -d 'Show what an Envoy has, and set its logging levels'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "remote-clusters" -d 'List the clusters whose API servers istiods read'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "ztunnel-config" -d 'Show what a ztunnel knows, and set its logging levels'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "kube-inject" -d 'Add the proxy to the workloads of a file'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "admin" -d 'Look after istiods themselves'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "analyze" -d 'Find what is wrong with the configuration of a mesh, live or in files'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "explain" -d 'Tell what a code of a finding, or a field of Istio\'s API, means'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "waypoint" -d 'Create, list and delete waypoints of an ambient mesh'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "snapshot" -d 'Keep a mesh as it is in a file that other commands read by --from'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "bug-report" -d 'Keep a mesh and the logs of its proxies and istiods in a file, for those who help'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "completion" -d 'Print the completion script of a shell'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "experimental" -d 'Commands under the path that older scripts use'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and not __fish_seen_subcommand_from install upgrade uninstall verify manifest precheck images profile tag proxy-config authz proxy-status remote-clusters ztunnel-config kube-inject check-inject injector admin analyze explain create-remote-secret waypoint workload describe validate snapshot bug-report envoy-stats internal-debug metrics config version completion experimental help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from manifest" -f -a "generate" -d 'Print the objects that install would apply'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from manifest" -f -a "diff" -d 'Show what differs between two manifests, or a manifest and a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from manifest" -f -a "translate" -d 'Write values files and scripts by which Helm takes an installation over'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from manifest" -f -a "install" -d 'Install or reconfigure Istio in a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from images" -f -a "list" -d 'List the images that an installation needs, with those that are injected into pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "list" -d 'List the profiles'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "dump" -d 'Show the configuration that a profile and files amount to'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "diff" -d 'Show in which lines two profiles or files differ'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from tag" -f -a "set" -d 'Create a revision tag, or let it point to another revision'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from tag" -f -a "generate" -d 'Print the objects of a revision tag'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from tag" -f -a "list" -d 'List the revision tags and the namespaces that follow them'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from tag" -f -a "remove" -d 'Remove a revision tag'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "all" -d 'Show everything that tables show of a proxy\'s configuration'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "bootstrap" -d 'Show how a proxy was started, and its versions'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "certs" -d 'List the certificates that a proxy has loaded, with the days that are left'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "cluster" -d 'List the clusters of a proxy: where it can send requests to'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "ecds" -d 'List the extensions that a proxy fetched on their own'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "eds" -d 'List the endpoints that istiod sent to a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "endpoint" -d 'List the endpoints of a proxy\'s clusters, with their health'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "listener" -d 'List the listeners of a proxy: which connections it takes'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "log" -d 'Show or set the logging levels of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "rootca-compare" -d 'Compare the root certificates of two pods'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "route" -d 'List the routes of a proxy: where requests go to'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "secret" -d 'List the certificates of a proxy'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from proxy-config" -f -a "stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from authz" -f -a "check" -d 'List the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from ztunnel-config" -f -a "workload" -d 'List the workloads that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from ztunnel-config" -f -a "service" -d 'List the services that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from ztunnel-config" -f -a "policy" -d 'List the authorization policies that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from ztunnel-config" -f -a "certificate" -d 'List the certificates of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from ztunnel-config" -f -a "connections" -d 'List the open connections of a ztunnel'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from ztunnel-config" -f -a "all" -d 'List everything that a ztunnel knows'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from ztunnel-config" -f -a "log" -d 'Show or set the logging levels of ztunnels'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from injector" -f -a "list" -d 'List the namespaces that are injected with their pods, and the webhooks with their proxy images'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from admin" -f -a "log" -d 'Show or set the logging levels of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from waypoint" -f -a "apply" -d 'Create or change a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from waypoint" -f -a "generate" -d 'Print the Gateway of a waypoint'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from waypoint" -f -a "delete" -d 'Delete waypoints'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from waypoint" -f -a "list" -d 'List waypoints'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from waypoint" -f -a "status" -d 'Show whether waypoints are ready'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from workload" -f -a "group" -d 'WorkloadGroups'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from workload" -f -a "entry" -d 'WorkloadEntries'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from describe" -f -a "pod" -d 'Tell which objects of Istio apply to a pod'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from describe" -f -a "service" -d 'Tell which objects of Istio apply to a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from snapshot" -f -a "create" -d 'Take a snapshot of a cluster\'s mesh, without its secrets'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from snapshot" -f -a "show" -d 'Show what a snapshot is of and what it lacks'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from snapshot" -f -a "list" -d 'List the files of a snapshot with their sizes'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the defaults of flags, and where each comes from'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "authz" -d 'Show the authorization policies that a proxy enforces'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "check-inject" -d 'Tell whether a pod is injected, and why or why not'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "config" -d 'The defaults of flags'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "injector" -d 'List who injects proxies, and where'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "create-remote-secret" -d 'Print a Secret by which the control plane of another cluster reads this one'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "describe" -d 'Tell which objects of Istio apply to a pod or a Service'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "envoy-stats" -d 'Show the statistics of proxies'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "internal-debug" -d 'Show a debug page of istiods'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "metrics" -d 'Show rates and latencies of workloads, as Prometheus has them'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "proxy-status" -d 'List the proxies with the state of their configuration, or compare one with what istiod sent it'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "revision" -d 'Revisions of the control plane'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "precheck" -d 'Tell whether Istio can be installed in a cluster, or upgraded'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "uninstall" -d 'Remove Istio from a cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "workload" -d 'Workloads outside of the cluster'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "validate" -d 'Check the objects of files, each by itself'
complete -c meshctl -n "__fish_meshctl_using_subcommand help; and __fish_seen_subcommand_from experimental" -f -a "version" -d 'Show the versions of this program, of the control plane and of the proxies'
