package dev.matte.sample.payments;

import dev.matte.annotations.McpServer;

// tag::server[]
/** Mandates by which agents may pay, with the ten tools of the legacy server of this name. */
@McpServer(
    name = "agentic-payments",
    version = "0.1.0",
    toolsets = {IdentityTools.class, MandateTools.class})
public interface AgenticPayments {}
// end::server[]
