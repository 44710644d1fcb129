
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'meshctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'meshctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'meshctl' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Install or reconfigure Istio in a cluster')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Install or reconfigure Istio in a cluster')
            [CompletionResult]::new('upgrade', 'upgrade', [CompletionResultType]::ParameterValue, 'Bring an installation to the version of this program')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Tell whether a cluster holds what a configuration asks for')
            [CompletionResult]::new('verify-install', 'verify-install', [CompletionResultType]::ParameterValue, 'Tell whether a cluster holds what a configuration asks for')
            [CompletionResult]::new('manifest', 'manifest', [CompletionResultType]::ParameterValue, 'Render the Kubernetes objects of a configuration')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'List, show and compare installation profiles')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags, by which namespaces follow a revision')
            [CompletionResult]::new('proxy-config', 'proxy-config', [CompletionResultType]::ParameterValue, 'Show what an Envoy has, and set its logging levels')
            [CompletionResult]::new('pc', 'pc', [CompletionResultType]::ParameterValue, 'Show what an Envoy has, and set its logging levels')
            [CompletionResult]::new('ztunnel-config', 'ztunnel-config', [CompletionResultType]::ParameterValue, 'Show what a ztunnel knows, and set its logging levels')
            [CompletionResult]::new('zc', 'zc', [CompletionResultType]::ParameterValue, 'Show what a ztunnel knows, and set its logging levels')
            [CompletionResult]::new('kube-inject', 'kube-inject', [CompletionResultType]::ParameterValue, 'Add the proxy to the workloads of a file')
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('analyze', 'analyze', [CompletionResultType]::ParameterValue, 'Find what is wrong with the configuration of a mesh, live or in files')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell what a code of a finding, or a field of Istio''s API, means')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('waypoint', 'waypoint', [CompletionResultType]::ParameterValue, 'Create, list and delete waypoints of an ambient mesh')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('v', 'v', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Keep a mesh as it is in a file that other commands read by --from')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('experimental', 'experimental', [CompletionResultType]::ParameterValue, 'Commands under the path that older scripts use')
            [CompletionResult]::new('x', 'x', [CompletionResultType]::ParameterValue, 'Commands under the path that older scripts use')
            [CompletionResult]::new('exp', 'exp', [CompletionResultType]::ParameterValue, 'Commands under the path that older scripts use')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;install' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field')
            [CompletionResult]::new('--readiness-timeout', '--readiness-timeout', [CompletionResultType]::ParameterName, 'How long a component may take to become ready')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Go on where the configuration or the cluster is found wanting')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what was installed is always waited for')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;apply' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field')
            [CompletionResult]::new('--readiness-timeout', '--readiness-timeout', [CompletionResultType]::ParameterName, 'How long a component may take to become ready')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Go on where the configuration or the cluster is found wanting')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what was installed is always waited for')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;upgrade' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field')
            [CompletionResult]::new('--readiness-timeout', '--readiness-timeout', [CompletionResultType]::ParameterName, 'How long a component may take to become ready')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Go on where the configuration or the cluster is found wanting')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what was installed is always waited for')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;uninstall' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--purge', '--purge', [CompletionResultType]::ParameterName, 'Remove everything of Istio: every revision, and the custom resource definitions that nobody uses')
            [CompletionResult]::new('--remove-user-resources', '--remove-user-resources', [CompletionResultType]::ParameterName, 'With --purge, also remove the definitions that are used, and the resources that others made of them')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'List what would be removed, and remove nothing')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what cannot be removed is reported and the rest removed all the same')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;verify' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only tell what is not as it should be')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only tell what is not as it should be')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;verify-install' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only tell what is not as it should be')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only tell what is not as it should be')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;manifest' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects that install would apply')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what differs between two manifests, or a manifest and a cluster')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Install or reconfigure Istio in a cluster')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Install or reconfigure Istio in a cluster')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;manifest;generate' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write instead of stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'File to write instead of stdout')
            [CompletionResult]::new('--component', '--component', [CompletionResultType]::ParameterName, 'Only print these components, repeatable: Base, Pilot, IngressGateways, EgressGateways, Cni, Ztunnel')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--cluster-specific', '--cluster-specific', [CompletionResultType]::ParameterName, 'Ask the cluster for its Kubernetes version and provider')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Report configuration errors as warnings and go on')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Accepted for compatibility: nothing is ever written to a cluster')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;manifest;diff' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--live', '--live', [CompletionResultType]::ParameterName, 'Compare with the objects of the cluster: what it lacks of the manifest')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'Only show which objects differ')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Accepted for compatibility: folders are always read with the folders below them')
            [CompletionResult]::new('--directory', '--directory', [CompletionResultType]::ParameterName, 'Accepted for compatibility: folders are always read with the folders below them')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;manifest;install' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field')
            [CompletionResult]::new('--readiness-timeout', '--readiness-timeout', [CompletionResultType]::ParameterName, 'How long a component may take to become ready')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Go on where the configuration or the cluster is found wanting')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what was installed is always waited for')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;manifest;apply' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing, and show what would be created, changed and removed; "diff" shows it field by field')
            [CompletionResult]::new('--readiness-timeout', '--readiness-timeout', [CompletionResultType]::ParameterName, 'How long a component may take to become ready')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Install without asking')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Go on where the configuration or the cluster is found wanting')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what was installed is always waited for')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;manifest;help' {
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects that install would apply')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what differs between two manifests, or a manifest and a cluster')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Install or reconfigure Istio in a cluster')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;manifest;help;generate' {
            break
        }
        'meshctl;manifest;help;diff' {
            break
        }
        'meshctl;manifest;help;install' {
            break
        }
        'meshctl;manifest;help;help' {
            break
        }
        'meshctl;profile' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('dump', 'dump', [CompletionResultType]::ParameterValue, 'Show the configuration that a profile and files amount to')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show in which lines two profiles or files differ')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;profile;list' {
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;profile;dump' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Only show what is below this path, such as values.global.proxy')
            [CompletionResult]::new('--config-path', '--config-path', [CompletionResultType]::ParameterName, 'Only show what is below this path, such as values.global.proxy')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'yaml, json, or flags: one line for each setting, as --set takes it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'yaml, json, or flags: one line for each setting, as --set takes it')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--explain-origin', '--explain-origin', [CompletionResultType]::ParameterName, 'Show each setting with the profile, file and line, or flag that set it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;profile;diff' {
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;profile;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('dump', 'dump', [CompletionResultType]::ParameterValue, 'Show the configuration that a profile and files amount to')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show in which lines two profiles or files differ')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;profile;help;list' {
            break
        }
        'meshctl;profile;help;dump' {
            break
        }
        'meshctl;profile;help;diff' {
            break
        }
        'meshctl;profile;help;help' {
            break
        }
        'meshctl;tag' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;tag;set' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--webhook-name', '--webhook-name', [CompletionResultType]::ParameterName, 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Let an existing tag point to another revision')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--auto-inject-namespaces', '--auto-inject-namespaces', [CompletionResultType]::ParameterName, 'Inject namespaces that do not ask for it, with the tag default')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;tag;generate' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--webhook-name', '--webhook-name', [CompletionResultType]::ParameterName, 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Let an existing tag point to another revision')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--auto-inject-namespaces', '--auto-inject-namespaces', [CompletionResultType]::ParameterName, 'Inject namespaces that do not ask for it, with the tag default')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;tag;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;tag;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;tag;remove' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;tag;delete' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;tag;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;tag;help;set' {
            break
        }
        'meshctl;tag;help;generate' {
            break
        }
        'meshctl;tag;help;list' {
            break
        }
        'meshctl;tag;help;remove' {
            break
        }
        'meshctl;tag;help;help' {
            break
        }
        'meshctl;proxy-config' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'Show everything that tables show of a proxy''s configuration')
            [CompletionResult]::new('a', 'a', [CompletionResultType]::ParameterValue, 'Show everything that tables show of a proxy''s configuration')
            [CompletionResult]::new('bootstrap', 'bootstrap', [CompletionResultType]::ParameterValue, 'Show how a proxy was started, and its versions')
            [CompletionResult]::new('b', 'b', [CompletionResultType]::ParameterValue, 'Show how a proxy was started, and its versions')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('c', 'c', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('ecds', 'ecds', [CompletionResultType]::ParameterValue, 'List the extensions that a proxy fetched on their own')
            [CompletionResult]::new('ec', 'ec', [CompletionResultType]::ParameterValue, 'List the extensions that a proxy fetched on their own')
            [CompletionResult]::new('eds', 'eds', [CompletionResultType]::ParameterValue, 'List the endpoints that istiod sent to a proxy')
            [CompletionResult]::new('endpoint', 'endpoint', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('endpoints', 'endpoints', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('ep', 'ep', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('listener', 'listener', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('listeners', 'listeners', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('l', 'l', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of proxies')
            [CompletionResult]::new('o', 'o', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of proxies')
            [CompletionResult]::new('rootca-compare', 'rootca-compare', [CompletionResultType]::ParameterValue, 'Compare the root certificates of two pods')
            [CompletionResult]::new('rc', 'rc', [CompletionResultType]::ParameterValue, 'Compare the root certificates of two pods')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('routes', 'routes', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('r', 'r', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            [CompletionResult]::new('secrets', 'secrets', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            [CompletionResult]::new('s', 's', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;pc' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'Show everything that tables show of a proxy''s configuration')
            [CompletionResult]::new('a', 'a', [CompletionResultType]::ParameterValue, 'Show everything that tables show of a proxy''s configuration')
            [CompletionResult]::new('bootstrap', 'bootstrap', [CompletionResultType]::ParameterValue, 'Show how a proxy was started, and its versions')
            [CompletionResult]::new('b', 'b', [CompletionResultType]::ParameterValue, 'Show how a proxy was started, and its versions')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('c', 'c', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('ecds', 'ecds', [CompletionResultType]::ParameterValue, 'List the extensions that a proxy fetched on their own')
            [CompletionResult]::new('ec', 'ec', [CompletionResultType]::ParameterValue, 'List the extensions that a proxy fetched on their own')
            [CompletionResult]::new('eds', 'eds', [CompletionResultType]::ParameterValue, 'List the endpoints that istiod sent to a proxy')
            [CompletionResult]::new('endpoint', 'endpoint', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('endpoints', 'endpoints', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('ep', 'ep', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('listener', 'listener', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('listeners', 'listeners', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('l', 'l', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of proxies')
            [CompletionResult]::new('o', 'o', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of proxies')
            [CompletionResult]::new('rootca-compare', 'rootca-compare', [CompletionResultType]::ParameterValue, 'Compare the root certificates of two pods')
            [CompletionResult]::new('rc', 'rc', [CompletionResultType]::ParameterValue, 'Compare the root certificates of two pods')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('routes', 'routes', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('r', 'r', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            [CompletionResult]::new('secrets', 'secrets', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            [CompletionResult]::new('s', 's', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;proxy-config;all' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters, listeners and endpoints of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--with-headers', '--with-headers', [CompletionResultType]::ParameterName, 'Print a title above each table')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;a' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters, listeners and endpoints of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--with-headers', '--with-headers', [CompletionResultType]::ParameterName, 'Print a title above each table')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;all' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters, listeners and endpoints of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--with-headers', '--with-headers', [CompletionResultType]::ParameterName, 'Print a title above each table')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;a' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters, listeners and endpoints of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--with-headers', '--with-headers', [CompletionResultType]::ParameterName, 'Print a title above each table')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;bootstrap' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;b' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;bootstrap' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;b' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;cluster' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;clusters' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;c' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;cluster' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;clusters' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;c' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--fqdn', '--fqdn', [CompletionResultType]::ParameterName, 'Only clusters with this in their name, as a rule the host')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only clusters of this direction: inbound or outbound')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only clusters of this subset')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only clusters of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;ecds' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;ec' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;ecds' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;ec' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;eds' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only endpoints with this address')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only endpoints with this port')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only endpoints of the cluster with this whole name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;eds' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only endpoints with this address')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only endpoints with this port')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only endpoints of the cluster with this whole name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;endpoint' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only endpoints with this address')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only endpoints with this port')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only endpoints of the cluster with this whole name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;endpoints' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only endpoints with this address')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only endpoints with this port')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only endpoints of the cluster with this whole name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;ep' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only endpoints with this address')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only endpoints with this port')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only endpoints of the cluster with this whole name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;endpoint' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only endpoints with this address')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only endpoints with this port')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only endpoints of the cluster with this whole name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;endpoints' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only endpoints with this address')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only endpoints with this port')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only endpoints of the cluster with this whole name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;ep' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only endpoints with this address')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only endpoints with this port')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only endpoints of the cluster with this whole name')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only endpoints of this health: healthy, unhealthy, draining, timeout, degraded or unknown')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;listener' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only listeners of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--waypoint', '--waypoint', [CompletionResultType]::ParameterName, 'Show the listeners and filter chains of a waypoint')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;listeners' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only listeners of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--waypoint', '--waypoint', [CompletionResultType]::ParameterName, 'Show the listeners and filter chains of a waypoint')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;l' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only listeners of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--waypoint', '--waypoint', [CompletionResultType]::ParameterName, 'Show the listeners and filter chains of a waypoint')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;listener' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only listeners of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--waypoint', '--waypoint', [CompletionResultType]::ParameterName, 'Show the listeners and filter chains of a waypoint')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;listeners' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only listeners of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--waypoint', '--waypoint', [CompletionResultType]::ParameterName, 'Show the listeners and filter chains of a waypoint')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;l' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only listeners with this address, without a port')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only listeners of this type: HTTP, TCP, HTTP+TCP or UNKNOWN')
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Only listeners of this port')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--waypoint', '--waypoint', [CompletionResultType]::ParameterName, 'Show the listeners and filter chains of a waypoint')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;log' {
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace, debug, info, warning, error, critical or off')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Pods with these labels, in place of a target')
            [CompletionResult]::new('--selector', '--selector', [CompletionResultType]::ParameterName, 'Pods with these labels, in place of a target')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Set all loggers to the level that injected proxies start with')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Set all loggers to the level that injected proxies start with')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;o' {
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace, debug, info, warning, error, critical or off')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Pods with these labels, in place of a target')
            [CompletionResult]::new('--selector', '--selector', [CompletionResultType]::ParameterName, 'Pods with these labels, in place of a target')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Set all loggers to the level that injected proxies start with')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Set all loggers to the level that injected proxies start with')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;log' {
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace, debug, info, warning, error, critical or off')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Pods with these labels, in place of a target')
            [CompletionResult]::new('--selector', '--selector', [CompletionResultType]::ParameterName, 'Pods with these labels, in place of a target')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Set all loggers to the level that injected proxies start with')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Set all loggers to the level that injected proxies start with')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;o' {
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Levels to set: LEVEL for all loggers, LOGGER:LEVEL for one, separated by commas; a level is trace, debug, info, warning, error, critical or off')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Pods with these labels, in place of a target')
            [CompletionResult]::new('--selector', '--selector', [CompletionResultType]::ParameterName, 'Pods with these labels, in place of a target')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Set all loggers to the level that injected proxies start with')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Set all loggers to the level that injected proxies start with')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;rootca-compare' {
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;rc' {
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;rootca-compare' {
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;rc' {
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;route' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;routes' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;r' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;route' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;routes' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;r' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only the route configuration of this name')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;secret' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;secrets' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;s' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;secret' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;secrets' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;pc;s' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a proxy; - is standard input')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the result: short or table, wide, json, yaml, name, jsonpath=TEMPLATE [default: table]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;proxy-config;help' {
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'Show everything that tables show of a proxy''s configuration')
            [CompletionResult]::new('bootstrap', 'bootstrap', [CompletionResultType]::ParameterValue, 'Show how a proxy was started, and its versions')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('ecds', 'ecds', [CompletionResultType]::ParameterValue, 'List the extensions that a proxy fetched on their own')
            [CompletionResult]::new('eds', 'eds', [CompletionResultType]::ParameterValue, 'List the endpoints that istiod sent to a proxy')
            [CompletionResult]::new('endpoint', 'endpoint', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('listener', 'listener', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of proxies')
            [CompletionResult]::new('rootca-compare', 'rootca-compare', [CompletionResultType]::ParameterValue, 'Compare the root certificates of two pods')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;proxy-config;help;all' {
            break
        }
        'meshctl;proxy-config;help;bootstrap' {
            break
        }
        'meshctl;proxy-config;help;cluster' {
            break
        }
        'meshctl;proxy-config;help;ecds' {
            break
        }
        'meshctl;proxy-config;help;eds' {
            break
        }
        'meshctl;proxy-config;help;endpoint' {
            break
        }
        'meshctl;proxy-config;help;listener' {
            break
        }
        'meshctl;proxy-config;help;log' {
            break
        }
        'meshctl;proxy-config;help;rootca-compare' {
            break
        }
        'meshctl;proxy-config;help;route' {
            break
        }
        'meshctl;proxy-config;help;secret' {
            break
        }
        'meshctl;proxy-config;help;help' {
            break
        }
        'meshctl;pc;help' {
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'Show everything that tables show of a proxy''s configuration')
            [CompletionResult]::new('bootstrap', 'bootstrap', [CompletionResultType]::ParameterValue, 'Show how a proxy was started, and its versions')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('ecds', 'ecds', [CompletionResultType]::ParameterValue, 'List the extensions that a proxy fetched on their own')
            [CompletionResult]::new('eds', 'eds', [CompletionResultType]::ParameterValue, 'List the endpoints that istiod sent to a proxy')
            [CompletionResult]::new('endpoint', 'endpoint', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('listener', 'listener', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of proxies')
            [CompletionResult]::new('rootca-compare', 'rootca-compare', [CompletionResultType]::ParameterValue, 'Compare the root certificates of two pods')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;pc;help;all' {
            break
        }
        'meshctl;pc;help;bootstrap' {
            break
        }
        'meshctl;pc;help;cluster' {
            break
        }
        'meshctl;pc;help;ecds' {
            break
        }
        'meshctl;pc;help;eds' {
            break
        }
        'meshctl;pc;help;endpoint' {
            break
        }
        'meshctl;pc;help;listener' {
            break
        }
        'meshctl;pc;help;log' {
            break
        }
        'meshctl;pc;help;rootca-compare' {
            break
        }
        'meshctl;pc;help;route' {
            break
        }
        'meshctl;pc;help;secret' {
            break
        }
        'meshctl;pc;help;help' {
            break
        }
        'meshctl;ztunnel-config' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('w', 'w', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('workloads', 'workloads', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('services', 'services', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('s', 's', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('svc', 'svc', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('policies', 'policies', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('p', 'p', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('pol', 'pol', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('certificate', 'certificate', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('certificates', 'certificates', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('certs', 'certs', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('cert', 'cert', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'List the open connections of a ztunnel')
            [CompletionResult]::new('cons', 'cons', [CompletionResultType]::ParameterValue, 'List the open connections of a ztunnel')
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'List everything that a ztunnel knows')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of ztunnels')
            [CompletionResult]::new('o', 'o', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of ztunnels')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;zc' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('w', 'w', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('workloads', 'workloads', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('services', 'services', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('s', 's', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('svc', 'svc', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('policies', 'policies', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('p', 'p', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('pol', 'pol', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('certificate', 'certificate', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('certificates', 'certificates', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('certs', 'certs', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('cert', 'cert', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'List the open connections of a ztunnel')
            [CompletionResult]::new('cons', 'cons', [CompletionResultType]::ParameterValue, 'List the open connections of a ztunnel')
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'List everything that a ztunnel knows')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of ztunnels')
            [CompletionResult]::new('o', 'o', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of ztunnels')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;ztunnel-config;workload' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only workloads with this address')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only workloads of this namespace')
            [CompletionResult]::new('--workload-node', '--workload-node', [CompletionResultType]::ParameterName, 'Only workloads on this node')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;w' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only workloads with this address')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only workloads of this namespace')
            [CompletionResult]::new('--workload-node', '--workload-node', [CompletionResultType]::ParameterName, 'Only workloads on this node')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;workloads' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only workloads with this address')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only workloads of this namespace')
            [CompletionResult]::new('--workload-node', '--workload-node', [CompletionResultType]::ParameterName, 'Only workloads on this node')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;workload' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only workloads with this address')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only workloads of this namespace')
            [CompletionResult]::new('--workload-node', '--workload-node', [CompletionResultType]::ParameterName, 'Only workloads on this node')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;w' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only workloads with this address')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only workloads of this namespace')
            [CompletionResult]::new('--workload-node', '--workload-node', [CompletionResultType]::ParameterName, 'Only workloads on this node')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;workloads' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Only workloads with this address')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only workloads of this namespace')
            [CompletionResult]::new('--workload-node', '--workload-node', [CompletionResultType]::ParameterName, 'Only workloads on this node')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;service' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--service-namespace', '--service-namespace', [CompletionResultType]::ParameterName, 'Only services of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;services' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--service-namespace', '--service-namespace', [CompletionResultType]::ParameterName, 'Only services of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;s' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--service-namespace', '--service-namespace', [CompletionResultType]::ParameterName, 'Only services of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;svc' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--service-namespace', '--service-namespace', [CompletionResultType]::ParameterName, 'Only services of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;service' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--service-namespace', '--service-namespace', [CompletionResultType]::ParameterName, 'Only services of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;services' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--service-namespace', '--service-namespace', [CompletionResultType]::ParameterName, 'Only services of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;s' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--service-namespace', '--service-namespace', [CompletionResultType]::ParameterName, 'Only services of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;svc' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--service-namespace', '--service-namespace', [CompletionResultType]::ParameterName, 'Only services of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;policy' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--policy-namespace', '--policy-namespace', [CompletionResultType]::ParameterName, 'Only policies of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;policies' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--policy-namespace', '--policy-namespace', [CompletionResultType]::ParameterName, 'Only policies of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;p' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--policy-namespace', '--policy-namespace', [CompletionResultType]::ParameterName, 'Only policies of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;pol' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--policy-namespace', '--policy-namespace', [CompletionResultType]::ParameterName, 'Only policies of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;policy' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--policy-namespace', '--policy-namespace', [CompletionResultType]::ParameterName, 'Only policies of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;policies' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--policy-namespace', '--policy-namespace', [CompletionResultType]::ParameterName, 'Only policies of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;p' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--policy-namespace', '--policy-namespace', [CompletionResultType]::ParameterName, 'Only policies of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;pol' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--policy-namespace', '--policy-namespace', [CompletionResultType]::ParameterName, 'Only policies of this namespace')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;certificate' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;certificates' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;certs' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;cert' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;certificate' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;certificates' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;certs' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;cert' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;connections' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only connections of workloads of this namespace')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only inbound or only outbound connections')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Show addresses instead of names')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;cons' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only connections of workloads of this namespace')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only inbound or only outbound connections')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Show addresses instead of names')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;connections' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only connections of workloads of this namespace')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only inbound or only outbound connections')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Show addresses instead of names')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;cons' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--workload-namespace', '--workload-namespace', [CompletionResultType]::ParameterName, 'Only connections of workloads of this namespace')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'Only inbound or only outbound connections')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Show addresses instead of names')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;all' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--with-headers', '--with-headers', [CompletionResultType]::ParameterName, 'Show a title above each table')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;all' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Dump that was saved to a file, instead of asking a ztunnel; - is standard input')
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'The ztunnel of this node')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'short (a table), json or yaml')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--with-headers', '--with-headers', [CompletionResultType]::ParameterName, 'Show a title above each table')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;log' {
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'Only the ztunnel of this node')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug, info, warning, error, critical and off')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Not for this command: the levels are shown as ztunnel prints them')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Not for this command: the levels are shown as ztunnel prints them')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Not for this command: a file has no levels to set')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Not for this command: a file has no levels to set')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Set all levels back to info')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Set all levels back to info')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;o' {
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'Only the ztunnel of this node')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug, info, warning, error, critical and off')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Not for this command: the levels are shown as ztunnel prints them')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Not for this command: the levels are shown as ztunnel prints them')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Not for this command: a file has no levels to set')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Not for this command: a file has no levels to set')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Set all levels back to info')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Set all levels back to info')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;log' {
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'Only the ztunnel of this node')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug, info, warning, error, critical and off')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Not for this command: the levels are shown as ztunnel prints them')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Not for this command: the levels are shown as ztunnel prints them')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Not for this command: a file has no levels to set')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Not for this command: a file has no levels to set')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Set all levels back to info')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Set all levels back to info')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;zc;o' {
            [CompletionResult]::new('--node', '--node', [CompletionResultType]::ParameterName, 'Only the ztunnel of this node')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Levels to set: LEVEL for everything, or LOGGER=LEVEL, separated by commas; a level is one of trace, debug, info, warning, error, critical and off')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Not for this command: the levels are shown as ztunnel prints them')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Not for this command: the levels are shown as ztunnel prints them')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Not for this command: a file has no levels to set')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Not for this command: a file has no levels to set')
            [CompletionResult]::new('--proxy-admin-port', '--proxy-admin-port', [CompletionResultType]::ParameterName, 'Port of the proxy''s administration interface')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Set all levels back to info')
            [CompletionResult]::new('--reset', '--reset', [CompletionResultType]::ParameterName, 'Set all levels back to info')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;ztunnel-config;help' {
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('certificate', 'certificate', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'List the open connections of a ztunnel')
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'List everything that a ztunnel knows')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of ztunnels')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;ztunnel-config;help;workload' {
            break
        }
        'meshctl;ztunnel-config;help;service' {
            break
        }
        'meshctl;ztunnel-config;help;policy' {
            break
        }
        'meshctl;ztunnel-config;help;certificate' {
            break
        }
        'meshctl;ztunnel-config;help;connections' {
            break
        }
        'meshctl;ztunnel-config;help;all' {
            break
        }
        'meshctl;ztunnel-config;help;log' {
            break
        }
        'meshctl;ztunnel-config;help;help' {
            break
        }
        'meshctl;zc;help' {
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('certificate', 'certificate', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'List the open connections of a ztunnel')
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'List everything that a ztunnel knows')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of ztunnels')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;zc;help;workload' {
            break
        }
        'meshctl;zc;help;service' {
            break
        }
        'meshctl;zc;help;policy' {
            break
        }
        'meshctl;zc;help;certificate' {
            break
        }
        'meshctl;zc;help;connections' {
            break
        }
        'meshctl;zc;help;all' {
            break
        }
        'meshctl;zc;help;log' {
            break
        }
        'meshctl;zc;help;help' {
            break
        }
        'meshctl;kube-inject' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File with Kubernetes objects; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'File with Kubernetes objects; "-" is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write instead of stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'File to write instead of stdout')
            [CompletionResult]::new('--meshConfigFile', '--meshConfigFile', [CompletionResultType]::ParameterName, 'File with the mesh config')
            [CompletionResult]::new('--injectConfigFile', '--injectConfigFile', [CompletionResultType]::ParameterName, 'File with the injection templates')
            [CompletionResult]::new('--valuesFile', '--valuesFile', [CompletionResultType]::ParameterName, 'File with the values of the injector')
            [CompletionResult]::new('--operatorFileName', '--operatorFileName', [CompletionResultType]::ParameterName, 'IstioOperator file whose values and mesh config are used')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec of the built-in configuration, repeatable, for example profile=demo; no cluster is asked then')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec of the built-in configuration, repeatable, for example profile=demo; no cluster is asked then')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--meshConfigMapName', '--meshConfigMapName', [CompletionResultType]::ParameterName, 'ConfigMap with the mesh config')
            [CompletionResult]::new('--injectConfigMapName', '--injectConfigMapName', [CompletionResultType]::ParameterName, 'ConfigMap with the configuration of the injector')
            [CompletionResult]::new('--webhookConfig', '--webhookConfig', [CompletionResultType]::ParameterName, 'Let this webhook configuration of the cluster make the pods, instead of its ConfigMaps')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Tell what becomes of one workload, and why, instead of injecting: NAME or KIND/NAME if there are several')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--native-sidecars', '--native-sidecars', [CompletionResultType]::ParameterName, 'Whether the proxy is an init container that keeps running: auto (the nodes decide), true or false [default: $ENABLE_NATIVE_SIDECARS, then auto]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;check-inject' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Labels that a pod would have, as key=value, instead of one that there is')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Labels that a pod would have, as key=value, instead of one that there is')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'json or yaml instead of a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'json or yaml instead of a table')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;injector' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;injector;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'json or yaml instead of tables')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'json or yaml instead of tables')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;injector;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;injector;help;list' {
            break
        }
        'meshctl;injector;help;help' {
            break
        }
        'meshctl;analyze' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'Whether the cluster is looked at, with files laid over it [default: true where a kubeconfig is found]')
            [CompletionResult]::new('--use-kube', '--use-kube', [CompletionResultType]::ParameterName, 'Whether the cluster is looked at, with files laid over it [default: true where a kubeconfig is found]')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Leave out objects of the cluster that are labelled for another revision')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Leave out objects of the cluster that are labelled for another revision')
            [CompletionResult]::new('--remote-contexts', '--remote-contexts', [CompletionResultType]::ParameterName, 'Contexts of further clusters of the mesh, repeatable')
            [CompletionResult]::new('--meshConfigFile', '--meshConfigFile', [CompletionResultType]::ParameterName, 'Mesh config to assume instead of the installed one')
            [CompletionResult]::new('-S', '-S ', [CompletionResultType]::ParameterName, 'Hide findings of a code about objects, such as "IST0102=Namespace shop*", repeatable')
            [CompletionResult]::new('--suppress', '--suppress', [CompletionResultType]::ParameterName, 'Hide findings of a code about objects, such as "IST0102=Namespace shop*", repeatable')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: .meshctl.yaml in the working directory]')
            [CompletionResult]::new('--baseline', '--baseline', [CompletionResultType]::ParameterName, 'Leave out the findings that a baseline file accepts')
            [CompletionResult]::new('--write-baseline', '--write-baseline', [CompletionResultType]::ParameterName, 'Write a baseline file that accepts everything found now')
            [CompletionResult]::new('--failure-threshold', '--failure-threshold', [CompletionResultType]::ParameterName, 'Mildest level that makes the run fail: Error, Warning or Info [default: Error]')
            [CompletionResult]::new('--output-threshold', '--output-threshold', [CompletionResultType]::ParameterName, 'Mildest level that is shown: Error, Warning or Info [default: Info]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format [default: human on a terminal, else log]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format [default: human on a terminal, else log]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Rules to run: those of istioctl, or all')
            [CompletionResult]::new('--analyzer', '--analyzer', [CompletionResultType]::ParameterName, 'Run only rules of this name, in which * stands for any letters, repeatable')
            [CompletionResult]::new('--skip-analyzer', '--skip-analyzer', [CompletionResultType]::ParameterName, 'Do not run rules of this name, in which * stands for any letters, repeatable')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-R', '-R ', [CompletionResultType]::ParameterName, 'Folders are read with what is below them; that is always so')
            [CompletionResult]::new('--recursive', '--recursive', [CompletionResultType]::ParameterName, 'Folders are read with what is below them; that is always so')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Report findings of every namespace')
            [CompletionResult]::new('--all-namespaces', '--all-namespaces', [CompletionResultType]::ParameterName, 'Report findings of every namespace')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Print the page of each code that was found')
            [CompletionResult]::new('--ignore-unknown', '--ignore-unknown', [CompletionResultType]::ParameterName, 'Do not fail when documents cannot be parsed')
            [CompletionResult]::new('-L', '-L ', [CompletionResultType]::ParameterName, 'List the rules')
            [CompletionResult]::new('--list-analyzers', '--list-analyzers', [CompletionResultType]::ParameterName, 'List the rules')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;explain' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;create-remote-secret' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the cluster that is read [default: the UID of its namespace kube-system]')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What the secret is for: remote, or config for a control plane outside of the cluster')
            [CompletionResult]::new('--service-account', '--service-account', [CompletionResultType]::ParameterName, 'Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]')
            [CompletionResult]::new('--create-service-account', '--create-service-account', [CompletionResultType]::ParameterName, 'Whether to create the service account when it is missing')
            [CompletionResult]::new('--secret-name', '--secret-name', [CompletionResultType]::ParameterName, 'Secret with the token of the service account')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'URL of the API server as the other cluster reaches it [default: that of the kubeconfig]')
            [CompletionResult]::new('--tls-server-name', '--tls-server-name', [CompletionResultType]::ParameterName, 'Name that the certificate of the API server is checked for')
            [CompletionResult]::new('--auth-type', '--auth-type', [CompletionResultType]::ParameterName, 'How the control plane proves who it is: bearer-token or plugin')
            [CompletionResult]::new('--auth-plugin-name', '--auth-plugin-name', [CompletionResultType]::ParameterName, 'Name of the plug-in')
            [CompletionResult]::new('--auth-plugin-config', '--auth-plugin-config', [CompletionResultType]::ParameterName, 'Configuration of the plug-in, as KEY=VALUE')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;waypoint' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the waypoint')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Create or change a waypoint')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the Gateway of a waypoint')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete waypoints')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List waypoints')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether waypoints are ready')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;waypoint;apply' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Traffic that the waypoint takes: all, none, service or workload')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--waypoint-timeout', '--waypoint-timeout', [CompletionResultType]::ParameterName, 'How long to wait')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the waypoint')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--enroll-namespace', '--enroll-namespace', [CompletionResultType]::ParameterName, 'Let the namespace use the waypoint')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Replace the waypoint that the namespace uses')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wait until the waypoint is ready')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until the waypoint is ready')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;waypoint;generate' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Traffic that the waypoint takes: all, none, service or workload')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the waypoint')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;waypoint;delete' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Delete the waypoints of a revision')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Delete the waypoints of a revision')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the waypoint')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Delete every waypoint of the namespace')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;waypoint;list' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the waypoint')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Of all namespaces')
            [CompletionResult]::new('--all-namespaces', '--all-namespaces', [CompletionResultType]::ParameterName, 'Of all namespaces')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;waypoint;status' {
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until all are ready')
            [CompletionResult]::new('--waypoint-timeout', '--waypoint-timeout', [CompletionResultType]::ParameterName, 'How long to wait')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the waypoint')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-A', '-A ', [CompletionResultType]::ParameterName, 'Of all namespaces')
            [CompletionResult]::new('--all-namespaces', '--all-namespaces', [CompletionResultType]::ParameterName, 'Of all namespaces')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;waypoint;help' {
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Create or change a waypoint')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the Gateway of a waypoint')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete waypoints')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List waypoints')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether waypoints are ready')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;waypoint;help;apply' {
            break
        }
        'meshctl;waypoint;help;generate' {
            break
        }
        'meshctl;waypoint;help;delete' {
            break
        }
        'meshctl;waypoint;help;list' {
            break
        }
        'meshctl;waypoint;help;status' {
            break
        }
        'meshctl;waypoint;help;help' {
            break
        }
        'meshctl;workload' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;workload;group' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;workload;group;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the WorkloadGroup')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Labels of the workloads, as KEY=VALUE')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Labels of the workloads, as KEY=VALUE')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Annotations of the workloads, as KEY=VALUE')
            [CompletionResult]::new('--annotations', '--annotations', [CompletionResultType]::ParameterName, 'Annotations of the workloads, as KEY=VALUE')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Ports of the workloads, as NAME=NUMBER')
            [CompletionResult]::new('--ports', '--ports', [CompletionResultType]::ParameterName, 'Ports of the workloads, as NAME=NUMBER')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Service account of the workloads')
            [CompletionResult]::new('--serviceAccount', '--serviceAccount', [CompletionResultType]::ParameterName, 'Service account of the workloads')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'Network that the workloads are in')
            [CompletionResult]::new('--locality', '--locality', [CompletionResultType]::ParameterName, 'Locality of the workloads, as REGION/ZONE/SUBZONE')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Weight of a workload in load balancing')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'Weight of a workload in load balancing')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;workload;group;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;workload;group;help;create' {
            break
        }
        'meshctl;workload;group;help;help' {
            break
        }
        'meshctl;workload;entry' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;workload;entry;configure' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File with the WorkloadGroup; "-" is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the WorkloadGroup; "-" is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of a WorkloadGroup in the cluster, instead of a file')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Folder to write the files to')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Folder to write the files to')
            [CompletionResult]::new('--clusterID', '--clusterID', [CompletionResultType]::ParameterName, 'Name of the cluster [default: what the injector is configured with]')
            [CompletionResult]::new('--ingressIP', '--ingressIP', [CompletionResultType]::ParameterName, 'Address of the gateway through which the machine reaches istiod')
            [CompletionResult]::new('--ingressService', '--ingressService', [CompletionResultType]::ParameterName, 'Service of that gateway, as NAME or NAME.NAMESPACE')
            [CompletionResult]::new('--internalIP', '--internalIP', [CompletionResultType]::ParameterName, 'Address of the machine within the network of the mesh')
            [CompletionResult]::new('--externalIP', '--externalIP', [CompletionResultType]::ParameterName, 'Address of the machine outside of the network of the mesh')
            [CompletionResult]::new('--capture-dns', '--capture-dns', [CompletionResultType]::ParameterName, 'Whether the proxy answers the machine''s DNS queries')
            [CompletionResult]::new('--tokenDuration', '--tokenDuration', [CompletionResultType]::ParameterName, 'How long the token is valid, in seconds')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--autoregister', '--autoregister', [CompletionResultType]::ParameterName, 'Let istiod make the WorkloadEntry when the machine connects')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;workload;entry;help' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;workload;entry;help;configure' {
            break
        }
        'meshctl;workload;entry;help;help' {
            break
        }
        'meshctl;workload;help' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;workload;help;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;workload;help;group;create' {
            break
        }
        'meshctl;workload;help;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;workload;help;entry;configure' {
            break
        }
        'meshctl;workload;help;help' {
            break
        }
        'meshctl;validate' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('--referential', '--referential', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;v' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('--referential', '--referential', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;snapshot' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a snapshot of a cluster''s mesh, without its secrets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a snapshot is of and what it lacks')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the files of a snapshot with their sizes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;snapshot;create' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'File to write')
            [CompletionResult]::new('--namespaces', '--namespaces', [CompletionResultType]::ParameterName, 'Only these namespaces and that of the control plane, separated by commas')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Servers that are asked at the same time [default: 64]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('--xds-address', '--xds-address', [CompletionResultType]::ParameterName, 'Address of an istiod''s debug service, HOST:PORT, to ask instead of the istiods of the cluster')
            [CompletionResult]::new('--xds-label', '--xds-label', [CompletionResultType]::ParameterName, 'Label selector of the istiods to ask [default: app=istiod]')
            [CompletionResult]::new('--xds-port', '--xds-port', [CompletionResultType]::ParameterName, 'Port of the debug service [default: 15012, or 15010 with --plaintext]')
            [CompletionResult]::new('--authority', '--authority', [CompletionResultType]::ParameterName, 'Name that the certificate behind --xds-address must prove [default: its host]')
            [CompletionResult]::new('--cert-dir', '--cert-dir', [CompletionResultType]::ParameterName, 'Folder with cert-chain.pem, key.pem and root-cert.pem to use instead of a token')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane [default: the default one]')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane [default: the default one]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--no-proxies', '--no-proxies', [CompletionResultType]::ParameterName, 'Leave out what the proxies say')
            [CompletionResult]::new('--plaintext', '--plaintext', [CompletionResultType]::ParameterName, 'Ask the debug service without TLS and without a token')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Do not verify the certificate behind --xds-address')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;snapshot;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Print the manifest')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Print the manifest')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;snapshot;list' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;snapshot;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a snapshot of a cluster''s mesh, without its secrets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a snapshot is of and what it lacks')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the files of a snapshot with their sizes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;snapshot;help;create' {
            break
        }
        'meshctl;snapshot;help;show' {
            break
        }
        'meshctl;snapshot;help;list' {
            break
        }
        'meshctl;snapshot;help;help' {
            break
        }
        'meshctl;completion' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('revision', 'revision', [CompletionResultType]::ParameterValue, 'Revisions of the control plane')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('v', 'v', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('revision', 'revision', [CompletionResultType]::ParameterValue, 'Revisions of the control plane')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('v', 'v', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('revision', 'revision', [CompletionResultType]::ParameterValue, 'Revisions of the control plane')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('v', 'v', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;check-inject' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Labels that a pod would have, as key=value, instead of one that there is')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Labels that a pod would have, as key=value, instead of one that there is')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'json or yaml instead of a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'json or yaml instead of a table')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;check-inject' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Labels that a pod would have, as key=value, instead of one that there is')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Labels that a pod would have, as key=value, instead of one that there is')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'json or yaml instead of a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'json or yaml instead of a table')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;check-inject' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Labels that a pod would have, as key=value, instead of one that there is')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Labels that a pod would have, as key=value, instead of one that there is')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'json or yaml instead of a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'json or yaml instead of a table')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;injector' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;injector;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'json or yaml instead of tables')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'json or yaml instead of tables')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;injector;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;injector;help;list' {
            break
        }
        'meshctl;experimental;injector;help;help' {
            break
        }
        'meshctl;x;injector' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;injector;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'json or yaml instead of tables')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'json or yaml instead of tables')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;injector;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;injector;help;list' {
            break
        }
        'meshctl;x;injector;help;help' {
            break
        }
        'meshctl;exp;injector' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;injector;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'json or yaml instead of tables')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'json or yaml instead of tables')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Snapshot, its unpacked folder, or a folder with a recording, to read instead of a cluster')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Deadline of each server that is asked [default: 30s]')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;injector;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;injector;help;list' {
            break
        }
        'meshctl;exp;injector;help;help' {
            break
        }
        'meshctl;experimental;create-remote-secret' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the cluster that is read [default: the UID of its namespace kube-system]')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What the secret is for: remote, or config for a control plane outside of the cluster')
            [CompletionResult]::new('--service-account', '--service-account', [CompletionResultType]::ParameterName, 'Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]')
            [CompletionResult]::new('--create-service-account', '--create-service-account', [CompletionResultType]::ParameterName, 'Whether to create the service account when it is missing')
            [CompletionResult]::new('--secret-name', '--secret-name', [CompletionResultType]::ParameterName, 'Secret with the token of the service account')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'URL of the API server as the other cluster reaches it [default: that of the kubeconfig]')
            [CompletionResult]::new('--tls-server-name', '--tls-server-name', [CompletionResultType]::ParameterName, 'Name that the certificate of the API server is checked for')
            [CompletionResult]::new('--auth-type', '--auth-type', [CompletionResultType]::ParameterName, 'How the control plane proves who it is: bearer-token or plugin')
            [CompletionResult]::new('--auth-plugin-name', '--auth-plugin-name', [CompletionResultType]::ParameterName, 'Name of the plug-in')
            [CompletionResult]::new('--auth-plugin-config', '--auth-plugin-config', [CompletionResultType]::ParameterName, 'Configuration of the plug-in, as KEY=VALUE')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;create-remote-secret' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the cluster that is read [default: the UID of its namespace kube-system]')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What the secret is for: remote, or config for a control plane outside of the cluster')
            [CompletionResult]::new('--service-account', '--service-account', [CompletionResultType]::ParameterName, 'Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]')
            [CompletionResult]::new('--create-service-account', '--create-service-account', [CompletionResultType]::ParameterName, 'Whether to create the service account when it is missing')
            [CompletionResult]::new('--secret-name', '--secret-name', [CompletionResultType]::ParameterName, 'Secret with the token of the service account')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'URL of the API server as the other cluster reaches it [default: that of the kubeconfig]')
            [CompletionResult]::new('--tls-server-name', '--tls-server-name', [CompletionResultType]::ParameterName, 'Name that the certificate of the API server is checked for')
            [CompletionResult]::new('--auth-type', '--auth-type', [CompletionResultType]::ParameterName, 'How the control plane proves who it is: bearer-token or plugin')
            [CompletionResult]::new('--auth-plugin-name', '--auth-plugin-name', [CompletionResultType]::ParameterName, 'Name of the plug-in')
            [CompletionResult]::new('--auth-plugin-config', '--auth-plugin-config', [CompletionResultType]::ParameterName, 'Configuration of the plug-in, as KEY=VALUE')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;create-remote-secret' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the cluster that is read [default: the UID of its namespace kube-system]')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What the secret is for: remote, or config for a control plane outside of the cluster')
            [CompletionResult]::new('--service-account', '--service-account', [CompletionResultType]::ParameterName, 'Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]')
            [CompletionResult]::new('--create-service-account', '--create-service-account', [CompletionResultType]::ParameterName, 'Whether to create the service account when it is missing')
            [CompletionResult]::new('--secret-name', '--secret-name', [CompletionResultType]::ParameterName, 'Secret with the token of the service account')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'URL of the API server as the other cluster reaches it [default: that of the kubeconfig]')
            [CompletionResult]::new('--tls-server-name', '--tls-server-name', [CompletionResultType]::ParameterName, 'Name that the certificate of the API server is checked for')
            [CompletionResult]::new('--auth-type', '--auth-type', [CompletionResultType]::ParameterName, 'How the control plane proves who it is: bearer-token or plugin')
            [CompletionResult]::new('--auth-plugin-name', '--auth-plugin-name', [CompletionResultType]::ParameterName, 'Name of the plug-in')
            [CompletionResult]::new('--auth-plugin-config', '--auth-plugin-config', [CompletionResultType]::ParameterName, 'Configuration of the plug-in, as KEY=VALUE')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;revision' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;revision;tag' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;revision;tag;set' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--webhook-name', '--webhook-name', [CompletionResultType]::ParameterName, 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Let an existing tag point to another revision')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--auto-inject-namespaces', '--auto-inject-namespaces', [CompletionResultType]::ParameterName, 'Inject namespaces that do not ask for it, with the tag default')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;revision;tag;generate' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--webhook-name', '--webhook-name', [CompletionResultType]::ParameterName, 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Let an existing tag point to another revision')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--auto-inject-namespaces', '--auto-inject-namespaces', [CompletionResultType]::ParameterName, 'Inject namespaces that do not ask for it, with the tag default')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;revision;tag;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;revision;tag;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;revision;tag;remove' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;revision;tag;delete' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;revision;tag;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;revision;tag;help;set' {
            break
        }
        'meshctl;experimental;revision;tag;help;generate' {
            break
        }
        'meshctl;experimental;revision;tag;help;list' {
            break
        }
        'meshctl;experimental;revision;tag;help;remove' {
            break
        }
        'meshctl;experimental;revision;tag;help;help' {
            break
        }
        'meshctl;experimental;revision;help' {
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;revision;help;tag' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            break
        }
        'meshctl;experimental;revision;help;tag;set' {
            break
        }
        'meshctl;experimental;revision;help;tag;generate' {
            break
        }
        'meshctl;experimental;revision;help;tag;list' {
            break
        }
        'meshctl;experimental;revision;help;tag;remove' {
            break
        }
        'meshctl;experimental;revision;help;help' {
            break
        }
        'meshctl;x;revision' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;revision;tag' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;revision;tag;set' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--webhook-name', '--webhook-name', [CompletionResultType]::ParameterName, 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Let an existing tag point to another revision')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--auto-inject-namespaces', '--auto-inject-namespaces', [CompletionResultType]::ParameterName, 'Inject namespaces that do not ask for it, with the tag default')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;revision;tag;generate' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--webhook-name', '--webhook-name', [CompletionResultType]::ParameterName, 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Let an existing tag point to another revision')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--auto-inject-namespaces', '--auto-inject-namespaces', [CompletionResultType]::ParameterName, 'Inject namespaces that do not ask for it, with the tag default')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;revision;tag;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;revision;tag;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;revision;tag;remove' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;revision;tag;delete' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;revision;tag;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;revision;tag;help;set' {
            break
        }
        'meshctl;x;revision;tag;help;generate' {
            break
        }
        'meshctl;x;revision;tag;help;list' {
            break
        }
        'meshctl;x;revision;tag;help;remove' {
            break
        }
        'meshctl;x;revision;tag;help;help' {
            break
        }
        'meshctl;x;revision;help' {
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;revision;help;tag' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            break
        }
        'meshctl;x;revision;help;tag;set' {
            break
        }
        'meshctl;x;revision;help;tag;generate' {
            break
        }
        'meshctl;x;revision;help;tag;list' {
            break
        }
        'meshctl;x;revision;help;tag;remove' {
            break
        }
        'meshctl;x;revision;help;help' {
            break
        }
        'meshctl;exp;revision' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;revision;tag' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;revision;tag;set' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--webhook-name', '--webhook-name', [CompletionResultType]::ParameterName, 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Let an existing tag point to another revision')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--auto-inject-namespaces', '--auto-inject-namespaces', [CompletionResultType]::ParameterName, 'Inject namespaces that do not ask for it, with the tag default')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;revision;tag;generate' {
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision that the tag points to')
            [CompletionResult]::new('--webhook-name', '--webhook-name', [CompletionResultType]::ParameterName, 'Name of the injection webhook configuration [default: istio-revision-tag-TAG]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Accepted for compatibility: a tag is made from the cluster''s objects, not from charts')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Let an existing tag point to another revision')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Set the tag even if its webhooks and others would serve the same pods')
            [CompletionResult]::new('--auto-inject-namespaces', '--auto-inject-namespaces', [CompletionResultType]::ParameterName, 'Inject namespaces that do not ask for it, with the tag default')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;revision;tag;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;revision;tag;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'table, json or yaml')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;revision;tag;remove' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;revision;tag;delete' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove the tag even if namespaces follow it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;revision;tag;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;revision;tag;help;set' {
            break
        }
        'meshctl;exp;revision;tag;help;generate' {
            break
        }
        'meshctl;exp;revision;tag;help;list' {
            break
        }
        'meshctl;exp;revision;tag;help;remove' {
            break
        }
        'meshctl;exp;revision;tag;help;help' {
            break
        }
        'meshctl;exp;revision;help' {
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;revision;help;tag' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            break
        }
        'meshctl;exp;revision;help;tag;set' {
            break
        }
        'meshctl;exp;revision;help;tag;generate' {
            break
        }
        'meshctl;exp;revision;help;tag;list' {
            break
        }
        'meshctl;exp;revision;help;tag;remove' {
            break
        }
        'meshctl;exp;revision;help;help' {
            break
        }
        'meshctl;experimental;uninstall' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--purge', '--purge', [CompletionResultType]::ParameterName, 'Remove everything of Istio: every revision, and the custom resource definitions that nobody uses')
            [CompletionResult]::new('--remove-user-resources', '--remove-user-resources', [CompletionResultType]::ParameterName, 'With --purge, also remove the definitions that are used, and the resources that others made of them')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'List what would be removed, and remove nothing')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what cannot be removed is reported and the rest removed all the same')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;uninstall' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--purge', '--purge', [CompletionResultType]::ParameterName, 'Remove everything of Istio: every revision, and the custom resource definitions that nobody uses')
            [CompletionResult]::new('--remove-user-resources', '--remove-user-resources', [CompletionResultType]::ParameterName, 'With --purge, also remove the definitions that are used, and the resources that others made of them')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'List what would be removed, and remove nothing')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what cannot be removed is reported and the rest removed all the same')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;uninstall' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'IstioOperator file, repeatable, later ones win; "-" is standard input')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Setting below spec as PATH=VALUE, repeatable, for example values.global.proxy.logLevel=debug')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('--manifests', '--manifests', [CompletionResultType]::ParameterName, 'Folder with charts and profiles to use instead of the built-in ones')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--purge', '--purge', [CompletionResultType]::ParameterName, 'Remove everything of Istio: every revision, and the custom resource definitions that nobody uses')
            [CompletionResult]::new('--remove-user-resources', '--remove-user-resources', [CompletionResultType]::ParameterName, 'With --purge, also remove the definitions that are used, and the resources that others made of them')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--skip-confirmation', '--skip-confirmation', [CompletionResultType]::ParameterName, 'Remove without asking')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'List what would be removed, and remove nothing')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Accepted for compatibility: what cannot be removed is reported and the rest removed all the same')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;workload' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;workload;group' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;workload;group;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the WorkloadGroup')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Labels of the workloads, as KEY=VALUE')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Labels of the workloads, as KEY=VALUE')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Annotations of the workloads, as KEY=VALUE')
            [CompletionResult]::new('--annotations', '--annotations', [CompletionResultType]::ParameterName, 'Annotations of the workloads, as KEY=VALUE')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Ports of the workloads, as NAME=NUMBER')
            [CompletionResult]::new('--ports', '--ports', [CompletionResultType]::ParameterName, 'Ports of the workloads, as NAME=NUMBER')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Service account of the workloads')
            [CompletionResult]::new('--serviceAccount', '--serviceAccount', [CompletionResultType]::ParameterName, 'Service account of the workloads')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'Network that the workloads are in')
            [CompletionResult]::new('--locality', '--locality', [CompletionResultType]::ParameterName, 'Locality of the workloads, as REGION/ZONE/SUBZONE')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Weight of a workload in load balancing')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'Weight of a workload in load balancing')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;workload;group;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;workload;group;help;create' {
            break
        }
        'meshctl;experimental;workload;group;help;help' {
            break
        }
        'meshctl;experimental;workload;entry' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;workload;entry;configure' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File with the WorkloadGroup; "-" is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the WorkloadGroup; "-" is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of a WorkloadGroup in the cluster, instead of a file')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Folder to write the files to')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Folder to write the files to')
            [CompletionResult]::new('--clusterID', '--clusterID', [CompletionResultType]::ParameterName, 'Name of the cluster [default: what the injector is configured with]')
            [CompletionResult]::new('--ingressIP', '--ingressIP', [CompletionResultType]::ParameterName, 'Address of the gateway through which the machine reaches istiod')
            [CompletionResult]::new('--ingressService', '--ingressService', [CompletionResultType]::ParameterName, 'Service of that gateway, as NAME or NAME.NAMESPACE')
            [CompletionResult]::new('--internalIP', '--internalIP', [CompletionResultType]::ParameterName, 'Address of the machine within the network of the mesh')
            [CompletionResult]::new('--externalIP', '--externalIP', [CompletionResultType]::ParameterName, 'Address of the machine outside of the network of the mesh')
            [CompletionResult]::new('--capture-dns', '--capture-dns', [CompletionResultType]::ParameterName, 'Whether the proxy answers the machine''s DNS queries')
            [CompletionResult]::new('--tokenDuration', '--tokenDuration', [CompletionResultType]::ParameterName, 'How long the token is valid, in seconds')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--autoregister', '--autoregister', [CompletionResultType]::ParameterName, 'Let istiod make the WorkloadEntry when the machine connects')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;workload;entry;help' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;workload;entry;help;configure' {
            break
        }
        'meshctl;experimental;workload;entry;help;help' {
            break
        }
        'meshctl;experimental;workload;help' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;workload;help;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;experimental;workload;help;group;create' {
            break
        }
        'meshctl;experimental;workload;help;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;experimental;workload;help;entry;configure' {
            break
        }
        'meshctl;experimental;workload;help;help' {
            break
        }
        'meshctl;x;workload' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;workload;group' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;workload;group;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the WorkloadGroup')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Labels of the workloads, as KEY=VALUE')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Labels of the workloads, as KEY=VALUE')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Annotations of the workloads, as KEY=VALUE')
            [CompletionResult]::new('--annotations', '--annotations', [CompletionResultType]::ParameterName, 'Annotations of the workloads, as KEY=VALUE')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Ports of the workloads, as NAME=NUMBER')
            [CompletionResult]::new('--ports', '--ports', [CompletionResultType]::ParameterName, 'Ports of the workloads, as NAME=NUMBER')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Service account of the workloads')
            [CompletionResult]::new('--serviceAccount', '--serviceAccount', [CompletionResultType]::ParameterName, 'Service account of the workloads')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'Network that the workloads are in')
            [CompletionResult]::new('--locality', '--locality', [CompletionResultType]::ParameterName, 'Locality of the workloads, as REGION/ZONE/SUBZONE')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Weight of a workload in load balancing')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'Weight of a workload in load balancing')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;workload;group;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;workload;group;help;create' {
            break
        }
        'meshctl;x;workload;group;help;help' {
            break
        }
        'meshctl;x;workload;entry' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;workload;entry;configure' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File with the WorkloadGroup; "-" is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the WorkloadGroup; "-" is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of a WorkloadGroup in the cluster, instead of a file')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Folder to write the files to')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Folder to write the files to')
            [CompletionResult]::new('--clusterID', '--clusterID', [CompletionResultType]::ParameterName, 'Name of the cluster [default: what the injector is configured with]')
            [CompletionResult]::new('--ingressIP', '--ingressIP', [CompletionResultType]::ParameterName, 'Address of the gateway through which the machine reaches istiod')
            [CompletionResult]::new('--ingressService', '--ingressService', [CompletionResultType]::ParameterName, 'Service of that gateway, as NAME or NAME.NAMESPACE')
            [CompletionResult]::new('--internalIP', '--internalIP', [CompletionResultType]::ParameterName, 'Address of the machine within the network of the mesh')
            [CompletionResult]::new('--externalIP', '--externalIP', [CompletionResultType]::ParameterName, 'Address of the machine outside of the network of the mesh')
            [CompletionResult]::new('--capture-dns', '--capture-dns', [CompletionResultType]::ParameterName, 'Whether the proxy answers the machine''s DNS queries')
            [CompletionResult]::new('--tokenDuration', '--tokenDuration', [CompletionResultType]::ParameterName, 'How long the token is valid, in seconds')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--autoregister', '--autoregister', [CompletionResultType]::ParameterName, 'Let istiod make the WorkloadEntry when the machine connects')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;workload;entry;help' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;workload;entry;help;configure' {
            break
        }
        'meshctl;x;workload;entry;help;help' {
            break
        }
        'meshctl;x;workload;help' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;workload;help;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;x;workload;help;group;create' {
            break
        }
        'meshctl;x;workload;help;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;x;workload;help;entry;configure' {
            break
        }
        'meshctl;x;workload;help;help' {
            break
        }
        'meshctl;exp;workload' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;workload;group' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;workload;group;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the WorkloadGroup')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Labels of the workloads, as KEY=VALUE')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Labels of the workloads, as KEY=VALUE')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Annotations of the workloads, as KEY=VALUE')
            [CompletionResult]::new('--annotations', '--annotations', [CompletionResultType]::ParameterName, 'Annotations of the workloads, as KEY=VALUE')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Ports of the workloads, as NAME=NUMBER')
            [CompletionResult]::new('--ports', '--ports', [CompletionResultType]::ParameterName, 'Ports of the workloads, as NAME=NUMBER')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Service account of the workloads')
            [CompletionResult]::new('--serviceAccount', '--serviceAccount', [CompletionResultType]::ParameterName, 'Service account of the workloads')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'Network that the workloads are in')
            [CompletionResult]::new('--locality', '--locality', [CompletionResultType]::ParameterName, 'Locality of the workloads, as REGION/ZONE/SUBZONE')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Weight of a workload in load balancing')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'Weight of a workload in load balancing')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;workload;group;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;workload;group;help;create' {
            break
        }
        'meshctl;exp;workload;group;help;help' {
            break
        }
        'meshctl;exp;workload;entry' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;workload;entry;configure' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File with the WorkloadGroup; "-" is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File with the WorkloadGroup; "-" is standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of a WorkloadGroup in the cluster, instead of a file')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Folder to write the files to')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Folder to write the files to')
            [CompletionResult]::new('--clusterID', '--clusterID', [CompletionResultType]::ParameterName, 'Name of the cluster [default: what the injector is configured with]')
            [CompletionResult]::new('--ingressIP', '--ingressIP', [CompletionResultType]::ParameterName, 'Address of the gateway through which the machine reaches istiod')
            [CompletionResult]::new('--ingressService', '--ingressService', [CompletionResultType]::ParameterName, 'Service of that gateway, as NAME or NAME.NAMESPACE')
            [CompletionResult]::new('--internalIP', '--internalIP', [CompletionResultType]::ParameterName, 'Address of the machine within the network of the mesh')
            [CompletionResult]::new('--externalIP', '--externalIP', [CompletionResultType]::ParameterName, 'Address of the machine outside of the network of the mesh')
            [CompletionResult]::new('--capture-dns', '--capture-dns', [CompletionResultType]::ParameterName, 'Whether the proxy answers the machine''s DNS queries')
            [CompletionResult]::new('--tokenDuration', '--tokenDuration', [CompletionResultType]::ParameterName, 'How long the token is valid, in seconds')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('--revision', '--revision', [CompletionResultType]::ParameterName, 'Revision of the control plane')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--autoregister', '--autoregister', [CompletionResultType]::ParameterName, 'Let istiod make the WorkloadEntry when the machine connects')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;workload;entry;help' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;workload;entry;help;configure' {
            break
        }
        'meshctl;exp;workload;entry;help;help' {
            break
        }
        'meshctl;exp;workload;help' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;workload;help;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;exp;workload;help;group;create' {
            break
        }
        'meshctl;exp;workload;help;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;exp;workload;help;entry;configure' {
            break
        }
        'meshctl;exp;workload;help;help' {
            break
        }
        'meshctl;experimental;validate' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('--referential', '--referential', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;v' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('--referential', '--referential', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;validate' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('--referential', '--referential', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;x;v' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('--referential', '--referential', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;validate' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('--referential', '--referential', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;exp;v' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('--filename', '--filename', [CompletionResultType]::ParameterName, 'Files and folders, also with commas between; `-` is standard input')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the findings')
            [CompletionResult]::new('-x', '-x', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('--referential', '--referential', [CompletionResultType]::ParameterName, 'Accepted for compatibility: it has no effect')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'Kubeconfig context to use [default: the current one]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Namespace of the objects that a command is about')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--istioNamespace', '--istioNamespace', [CompletionResultType]::ParameterName, 'Namespace of the control plane [default: istio-system]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'User to impersonate')
            [CompletionResult]::new('--as-group', '--as-group', [CompletionResultType]::ParameterName, 'Group to impersonate, repeatable')
            [CompletionResult]::new('--as-uid', '--as-uid', [CompletionResultType]::ParameterName, 'UID to impersonate')
            [CompletionResult]::new('--request-timeout', '--request-timeout', [CompletionResultType]::ParameterName, 'Deadline of one request to the API server [default: 15s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always or never [default: auto]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell each request to the API server on stderr; --verbose=false shortens some tables')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'meshctl;experimental;help' {
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('revision', 'revision', [CompletionResultType]::ParameterValue, 'Revisions of the control plane')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;experimental;help;check-inject' {
            break
        }
        'meshctl;experimental;help;injector' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            break
        }
        'meshctl;experimental;help;injector;list' {
            break
        }
        'meshctl;experimental;help;create-remote-secret' {
            break
        }
        'meshctl;experimental;help;revision' {
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            break
        }
        'meshctl;experimental;help;revision;tag' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            break
        }
        'meshctl;experimental;help;revision;tag;set' {
            break
        }
        'meshctl;experimental;help;revision;tag;generate' {
            break
        }
        'meshctl;experimental;help;revision;tag;list' {
            break
        }
        'meshctl;experimental;help;revision;tag;remove' {
            break
        }
        'meshctl;experimental;help;uninstall' {
            break
        }
        'meshctl;experimental;help;workload' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            break
        }
        'meshctl;experimental;help;workload;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;experimental;help;workload;group;create' {
            break
        }
        'meshctl;experimental;help;workload;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;experimental;help;workload;entry;configure' {
            break
        }
        'meshctl;experimental;help;validate' {
            break
        }
        'meshctl;experimental;help;help' {
            break
        }
        'meshctl;x;help' {
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('revision', 'revision', [CompletionResultType]::ParameterValue, 'Revisions of the control plane')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;x;help;check-inject' {
            break
        }
        'meshctl;x;help;injector' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            break
        }
        'meshctl;x;help;injector;list' {
            break
        }
        'meshctl;x;help;create-remote-secret' {
            break
        }
        'meshctl;x;help;revision' {
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            break
        }
        'meshctl;x;help;revision;tag' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            break
        }
        'meshctl;x;help;revision;tag;set' {
            break
        }
        'meshctl;x;help;revision;tag;generate' {
            break
        }
        'meshctl;x;help;revision;tag;list' {
            break
        }
        'meshctl;x;help;revision;tag;remove' {
            break
        }
        'meshctl;x;help;uninstall' {
            break
        }
        'meshctl;x;help;workload' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            break
        }
        'meshctl;x;help;workload;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;x;help;workload;group;create' {
            break
        }
        'meshctl;x;help;workload;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;x;help;workload;entry;configure' {
            break
        }
        'meshctl;x;help;validate' {
            break
        }
        'meshctl;x;help;help' {
            break
        }
        'meshctl;exp;help' {
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('revision', 'revision', [CompletionResultType]::ParameterValue, 'Revisions of the control plane')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;exp;help;check-inject' {
            break
        }
        'meshctl;exp;help;injector' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            break
        }
        'meshctl;exp;help;injector;list' {
            break
        }
        'meshctl;exp;help;create-remote-secret' {
            break
        }
        'meshctl;exp;help;revision' {
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            break
        }
        'meshctl;exp;help;revision;tag' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            break
        }
        'meshctl;exp;help;revision;tag;set' {
            break
        }
        'meshctl;exp;help;revision;tag;generate' {
            break
        }
        'meshctl;exp;help;revision;tag;list' {
            break
        }
        'meshctl;exp;help;revision;tag;remove' {
            break
        }
        'meshctl;exp;help;uninstall' {
            break
        }
        'meshctl;exp;help;workload' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            break
        }
        'meshctl;exp;help;workload;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;exp;help;workload;group;create' {
            break
        }
        'meshctl;exp;help;workload;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;exp;help;workload;entry;configure' {
            break
        }
        'meshctl;exp;help;validate' {
            break
        }
        'meshctl;exp;help;help' {
            break
        }
        'meshctl;help' {
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Install or reconfigure Istio in a cluster')
            [CompletionResult]::new('upgrade', 'upgrade', [CompletionResultType]::ParameterValue, 'Bring an installation to the version of this program')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Tell whether a cluster holds what a configuration asks for')
            [CompletionResult]::new('manifest', 'manifest', [CompletionResultType]::ParameterValue, 'Render the Kubernetes objects of a configuration')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'List, show and compare installation profiles')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags, by which namespaces follow a revision')
            [CompletionResult]::new('proxy-config', 'proxy-config', [CompletionResultType]::ParameterValue, 'Show what an Envoy has, and set its logging levels')
            [CompletionResult]::new('ztunnel-config', 'ztunnel-config', [CompletionResultType]::ParameterValue, 'Show what a ztunnel knows, and set its logging levels')
            [CompletionResult]::new('kube-inject', 'kube-inject', [CompletionResultType]::ParameterValue, 'Add the proxy to the workloads of a file')
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('analyze', 'analyze', [CompletionResultType]::ParameterValue, 'Find what is wrong with the configuration of a mesh, live or in files')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Tell what a code of a finding, or a field of Istio''s API, means')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('waypoint', 'waypoint', [CompletionResultType]::ParameterValue, 'Create, list and delete waypoints of an ambient mesh')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Keep a mesh as it is in a file that other commands read by --from')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('experimental', 'experimental', [CompletionResultType]::ParameterValue, 'Commands under the path that older scripts use')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'meshctl;help;install' {
            break
        }
        'meshctl;help;upgrade' {
            break
        }
        'meshctl;help;uninstall' {
            break
        }
        'meshctl;help;verify' {
            break
        }
        'meshctl;help;manifest' {
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects that install would apply')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what differs between two manifests, or a manifest and a cluster')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Install or reconfigure Istio in a cluster')
            break
        }
        'meshctl;help;manifest;generate' {
            break
        }
        'meshctl;help;manifest;diff' {
            break
        }
        'meshctl;help;manifest;install' {
            break
        }
        'meshctl;help;profile' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the profiles')
            [CompletionResult]::new('dump', 'dump', [CompletionResultType]::ParameterValue, 'Show the configuration that a profile and files amount to')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show in which lines two profiles or files differ')
            break
        }
        'meshctl;help;profile;list' {
            break
        }
        'meshctl;help;profile;dump' {
            break
        }
        'meshctl;help;profile;diff' {
            break
        }
        'meshctl;help;tag' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            break
        }
        'meshctl;help;tag;set' {
            break
        }
        'meshctl;help;tag;generate' {
            break
        }
        'meshctl;help;tag;list' {
            break
        }
        'meshctl;help;tag;remove' {
            break
        }
        'meshctl;help;proxy-config' {
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'Show everything that tables show of a proxy''s configuration')
            [CompletionResult]::new('bootstrap', 'bootstrap', [CompletionResultType]::ParameterValue, 'Show how a proxy was started, and its versions')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'List the clusters of a proxy: where it can send requests to')
            [CompletionResult]::new('ecds', 'ecds', [CompletionResultType]::ParameterValue, 'List the extensions that a proxy fetched on their own')
            [CompletionResult]::new('eds', 'eds', [CompletionResultType]::ParameterValue, 'List the endpoints that istiod sent to a proxy')
            [CompletionResult]::new('endpoint', 'endpoint', [CompletionResultType]::ParameterValue, 'List the endpoints of a proxy''s clusters, with their health')
            [CompletionResult]::new('listener', 'listener', [CompletionResultType]::ParameterValue, 'List the listeners of a proxy: which connections it takes')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of proxies')
            [CompletionResult]::new('rootca-compare', 'rootca-compare', [CompletionResultType]::ParameterValue, 'Compare the root certificates of two pods')
            [CompletionResult]::new('route', 'route', [CompletionResultType]::ParameterValue, 'List the routes of a proxy: where requests go to')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'List the certificates of a proxy')
            break
        }
        'meshctl;help;proxy-config;all' {
            break
        }
        'meshctl;help;proxy-config;bootstrap' {
            break
        }
        'meshctl;help;proxy-config;cluster' {
            break
        }
        'meshctl;help;proxy-config;ecds' {
            break
        }
        'meshctl;help;proxy-config;eds' {
            break
        }
        'meshctl;help;proxy-config;endpoint' {
            break
        }
        'meshctl;help;proxy-config;listener' {
            break
        }
        'meshctl;help;proxy-config;log' {
            break
        }
        'meshctl;help;proxy-config;rootca-compare' {
            break
        }
        'meshctl;help;proxy-config;route' {
            break
        }
        'meshctl;help;proxy-config;secret' {
            break
        }
        'meshctl;help;ztunnel-config' {
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'List the workloads that a ztunnel knows')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'List the services that a ztunnel knows')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'List the authorization policies that a ztunnel knows')
            [CompletionResult]::new('certificate', 'certificate', [CompletionResultType]::ParameterValue, 'List the certificates of a ztunnel')
            [CompletionResult]::new('connections', 'connections', [CompletionResultType]::ParameterValue, 'List the open connections of a ztunnel')
            [CompletionResult]::new('all', 'all', [CompletionResultType]::ParameterValue, 'List everything that a ztunnel knows')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show or set the logging levels of ztunnels')
            break
        }
        'meshctl;help;ztunnel-config;workload' {
            break
        }
        'meshctl;help;ztunnel-config;service' {
            break
        }
        'meshctl;help;ztunnel-config;policy' {
            break
        }
        'meshctl;help;ztunnel-config;certificate' {
            break
        }
        'meshctl;help;ztunnel-config;connections' {
            break
        }
        'meshctl;help;ztunnel-config;all' {
            break
        }
        'meshctl;help;ztunnel-config;log' {
            break
        }
        'meshctl;help;kube-inject' {
            break
        }
        'meshctl;help;check-inject' {
            break
        }
        'meshctl;help;injector' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            break
        }
        'meshctl;help;injector;list' {
            break
        }
        'meshctl;help;analyze' {
            break
        }
        'meshctl;help;explain' {
            break
        }
        'meshctl;help;create-remote-secret' {
            break
        }
        'meshctl;help;waypoint' {
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Create or change a waypoint')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the Gateway of a waypoint')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete waypoints')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List waypoints')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show whether waypoints are ready')
            break
        }
        'meshctl;help;waypoint;apply' {
            break
        }
        'meshctl;help;waypoint;generate' {
            break
        }
        'meshctl;help;waypoint;delete' {
            break
        }
        'meshctl;help;waypoint;list' {
            break
        }
        'meshctl;help;waypoint;status' {
            break
        }
        'meshctl;help;workload' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            break
        }
        'meshctl;help;workload;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;help;workload;group;create' {
            break
        }
        'meshctl;help;workload;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;help;workload;entry;configure' {
            break
        }
        'meshctl;help;validate' {
            break
        }
        'meshctl;help;snapshot' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a snapshot of a cluster''s mesh, without its secrets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a snapshot is of and what it lacks')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the files of a snapshot with their sizes')
            break
        }
        'meshctl;help;snapshot;create' {
            break
        }
        'meshctl;help;snapshot;show' {
            break
        }
        'meshctl;help;snapshot;list' {
            break
        }
        'meshctl;help;completion' {
            break
        }
        'meshctl;help;experimental' {
            [CompletionResult]::new('check-inject', 'check-inject', [CompletionResultType]::ParameterValue, 'Tell whether a pod is injected, and why or why not')
            [CompletionResult]::new('injector', 'injector', [CompletionResultType]::ParameterValue, 'List who injects proxies, and where')
            [CompletionResult]::new('create-remote-secret', 'create-remote-secret', [CompletionResultType]::ParameterValue, 'Print a Secret by which the control plane of another cluster reads this one')
            [CompletionResult]::new('revision', 'revision', [CompletionResultType]::ParameterValue, 'Revisions of the control plane')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Remove Istio from a cluster')
            [CompletionResult]::new('workload', 'workload', [CompletionResultType]::ParameterValue, 'Workloads outside of the cluster')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the objects of files, each by itself')
            break
        }
        'meshctl;help;experimental;check-inject' {
            break
        }
        'meshctl;help;experimental;injector' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the namespaces that are injected with their pods, and the webhooks with their proxy images')
            break
        }
        'meshctl;help;experimental;injector;list' {
            break
        }
        'meshctl;help;experimental;create-remote-secret' {
            break
        }
        'meshctl;help;experimental;revision' {
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Set, list and remove revision tags')
            break
        }
        'meshctl;help;experimental;revision;tag' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Create a revision tag, or let it point to another revision')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Print the objects of a revision tag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the revision tags and the namespaces that follow them')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a revision tag')
            break
        }
        'meshctl;help;experimental;revision;tag;set' {
            break
        }
        'meshctl;help;experimental;revision;tag;generate' {
            break
        }
        'meshctl;help;experimental;revision;tag;list' {
            break
        }
        'meshctl;help;experimental;revision;tag;remove' {
            break
        }
        'meshctl;help;experimental;uninstall' {
            break
        }
        'meshctl;help;experimental;workload' {
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'WorkloadGroups')
            [CompletionResult]::new('entry', 'entry', [CompletionResultType]::ParameterValue, 'WorkloadEntries')
            break
        }
        'meshctl;help;experimental;workload;group' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Print a WorkloadGroup')
            break
        }
        'meshctl;help;experimental;workload;group;create' {
            break
        }
        'meshctl;help;experimental;workload;entry' {
            [CompletionResult]::new('configure', 'configure', [CompletionResultType]::ParameterValue, 'Write the files with which a machine joins the mesh')
            break
        }
        'meshctl;help;experimental;workload;entry;configure' {
            break
        }
        'meshctl;help;experimental;validate' {
            break
        }
        'meshctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
