package dev.matte.sample.flownexus;

import dev.matte.annotations.McpServer;
import dev.matte.sample.flownexus.metrics.AdminTools;
import dev.matte.sample.flownexus.neural.NeuralTools;
import dev.matte.sample.flownexus.repo.GithubTools;
import dev.matte.sample.flownexus.sandbox.SandboxTools;

// tag::server[]
/** Sandboxes, networks and repositories, by the names that a legacy server gave them. */
@McpServer(
    name = "flow-nexus",
    version = "1.0.0",
    instructions =
        """
        Sandboxes have no network. neural_train trains feedforward networks and autoencoders on what \
        config.data holds: {"inputs": [[numbers], ...], "targets": [a number, a list of numbers or the \
        name of a class, ...]}.\
        """,
    toolsets = {SandboxTools.class, NeuralTools.class, GithubTools.class, AdminTools.class})
public interface FlowNexus {}
// end::server[]
