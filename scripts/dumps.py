#!/usr/bin/env python3
"""Makes dumps of an Envoy in a large mesh, for benchmarks: NAME.json and NAME.clusters.json.

  scripts/dumps.py CLUSTERS NAME

A third of the clusters are TCP services with a listener each, the rest HTTP services that share a
listener and a route table for each of their ports; every cluster has two endpoints; one in ten has a
subset of a DestinationRule; one route in six comes from a VirtualService. Same arguments, same bytes.
"""

import json
import sys

TYPE = "type.googleapis.com/"
ADMIN = TYPE + "envoy.admin.v3."
HTTP = TYPE + "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager"
TCP = TYPE + "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy"
PORTS = [80, 3000, 5000, 8000, 8080, 9080]
MOMENT = {"version_info": "2026-11-21T03:00:00Z/7", "last_updated": "2026-11-21T03:00:00.250Z"}


def service(index):
    """Host, port, subset and whether it is HTTP."""
    host = f"service-{index:05}.team-{index % 97}.svc.cluster.local"
    return host, (PORTS[index % len(PORTS)] if index % 3 else 3306), ("v1" if index % 10 == 1 else ""), index % 3 != 0


def name_of(index):
    host, port, subset, _ = service(index)
    return f"outbound|{port}|{subset}|{host}"


def address(index, port=8080):
    return {"socket_address": {"address": f"10.{index >> 16 & 255}.{index >> 8 & 255}.{index & 255}", "port_value": port}}


def origin(index, kind):
    host, _, _, _ = service(index)
    name, namespace = host.split(".")[:2]
    return {"filter_metadata": {"istio": {"config": f"/apis/networking.istio.io/v1/namespaces/{namespace}/{kind}/{name}"}}}


def cluster(index):
    host, port, subset, _ = service(index)
    tls = {
        "@type": TYPE + "envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext",
        "common_tls_context": {
            "tls_params": {"tls_minimum_protocol_version": "TLSv1_2", "tls_maximum_protocol_version": "TLSv1_3"},
            "alpn_protocols": ["istio-peer-exchange", "istio"],
            "tls_certificate_sds_secret_configs": [{"name": "default", "sds_config": {"resource_api_version": "V3"}}],
        },
        "sni": f"outbound_.{port}_.{subset}_.{host}",
    }
    body = {
        "@type": TYPE + "envoy.config.cluster.v3.Cluster",
        "name": name_of(index),
        "type": "EDS",
        "eds_cluster_config": {"eds_config": {"ads": {}, "initial_fetch_timeout": "0s", "resource_api_version": "V3"}, "service_name": name_of(index)},
        "connect_timeout": "10s",
        "lb_policy": "LEAST_REQUEST",
        "circuit_breakers": {"thresholds": [{"max_connections": 4294967295, "max_pending_requests": 4294967295, "max_requests": 4294967295}]},
        "transport_socket_matches": [
            {"name": "tlsMode-istio", "match": {"tlsMode": "istio"}, "transport_socket": {"name": "envoy.transport_sockets.tls", "typed_config": tls}},
            {"name": "tlsMode-disabled", "match": {}, "transport_socket": {"name": "envoy.transport_sockets.raw_buffer"}},
        ],
        "filters": [{"name": "istio.metadata_exchange", "typed_config": {"@type": TYPE + "udpa.type.v1.TypedStruct", "value": {"protocol": "istio-peer-exchange"}}}],
    }
    if subset:
        body["metadata"] = origin(index, "destination-rule")
    return {**MOMENT, "cluster": body}


def listener(name, where, filters):
    body = {
        "@type": TYPE + "envoy.config.listener.v3.Listener",
        "name": name,
        "address": where,
        "filter_chains": [{"filters": filters}],
        "listener_filters": [{"name": "envoy.filters.listener.tls_inspector"}],
        "traffic_direction": "OUTBOUND",
    }
    return {"name": name, "active_state": {**MOMENT, "listener": body}}


def tcp_listener(index):
    host, port, _, _ = service(index)
    proxy = {"@type": TCP, "stat_prefix": name_of(index), "cluster": name_of(index), "access_log": [{"name": "envoy.access_loggers.file"}]}
    where = address(index, port)
    return listener(f"{where['socket_address']['address']}_{port}", where, [{"name": "envoy.filters.network.tcp_proxy", "typed_config": proxy}])


def http_listener(port):
    filters = [{"name": f"envoy.filters.http.{name}", "typed_config": {"@type": TYPE + "x." + name}} for name in ("fault", "cors", "stats", "router")]
    manager = {"@type": HTTP, "stat_prefix": f"outbound_0.0.0.0_{port}", "rds": {"route_config_name": str(port)}, "http_filters": filters}
    where = {"socket_address": {"address": "0.0.0.0", "port_value": port}}
    return listener(f"0.0.0.0_{port}", where, [{"name": "envoy.filters.network.http_connection_manager", "typed_config": manager}])


def host(index):
    name, port, _, _ = service(index)
    short = name.removesuffix(".svc.cluster.local")
    route = {"match": {"prefix": "/"}, "route": {"cluster": name_of(index), "timeout": "0s", "retry_policy": {"num_retries": 2}}, "decorator": {"operation": f"{name}:{port}/*"}}
    if index % 6 == 1:
        route["metadata"] = origin(index, "virtual-service")
    return {"name": f"{name}:{port}", "domains": [name, short, f"{short}.svc", f"{name}:{port}", f"10.{index % 200}.1.2"], "routes": [route]}


def routes(port, indexes):
    body = {"@type": TYPE + "envoy.config.route.v3.RouteConfiguration", "name": str(port), "virtual_hosts": [host(index) for index in indexes], "validate_clusters": False}
    return {**MOMENT, "route_config": body}


def assignment(index):
    members = [{"endpoint": {"address": address(index + more)}, "health_status": "HEALTHY", "load_balancing_weight": 1} for more in (0, 7)]
    body = {"@type": TYPE + "envoy.config.endpoint.v3.ClusterLoadAssignment", "cluster_name": name_of(index), "endpoints": [{"locality": {"region": "eu", "zone": "a"}, "lb_endpoints": members}]}
    return {"endpoint_config": body}


def status(index):
    stats = [{"name": name, "type": kind} for name, kind in (("cx_connect_fail", "COUNTER"), ("cx_total", "COUNTER"), ("rq_active", "GAUGE"), ("rq_total", "COUNTER"))]
    hosts = [{"address": address(index + more), "stats": stats, "health_status": {"eds_health_status": "HEALTHY"}, "weight": 1} for more in (0, 7)]
    return {"name": name_of(index), "added_via_api": True, "host_statuses": hosts, "eds_service_name": name_of(index)}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    count, name = int(sys.argv[1]), sys.argv[2]
    every = range(count)
    by_port = {port: [index for index in every if service(index)[3] and service(index)[1] == port] for port in PORTS}
    sections = [
        ("BootstrapConfigDump", {"bootstrap": {"node": {"id": "sidecar~10.0.0.1~a.b~b.svc.cluster.local", "metadata": {"ISTIO_VERSION": "1.32.0"}}}}),
        ("ClustersConfigDump", {"dynamic_active_clusters": [cluster(index) for index in every]}),
        ("ListenersConfigDump", {"dynamic_listeners": [http_listener(port) for port in PORTS] + [tcp_listener(index) for index in every if not service(index)[3]]}),
        ("RoutesConfigDump", {"dynamic_route_configs": [routes(port, indexes) for port, indexes in by_port.items()]}),
        ("SecretsConfigDump", {"dynamic_active_secrets": [{"name": "default", "secret": {"@type": TYPE + "envoy.extensions.transport_sockets.tls.v3.Secret", "name": "default"}}]}),
        ("EndpointsConfigDump", {"dynamic_endpoint_configs": [assignment(index) for index in every]}),
    ]
    dump = {"configs": [{"@type": ADMIN + kind, **body} for kind, body in sections]}
    for path, document in ((f"{name}.json", dump), (f"{name}.clusters.json", {"cluster_statuses": [status(index) for index in every]})):
        with open(path, "w", encoding="utf-8") as file:
            # As Envoy writes it: one blank of indentation.
            json.dump(document, file, indent=1)


if __name__ == "__main__":
    main()
