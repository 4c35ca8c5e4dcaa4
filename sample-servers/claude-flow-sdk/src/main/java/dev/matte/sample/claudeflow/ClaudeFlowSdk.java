package dev.matte.sample.claudeflow;

import dev.matte.annotations.McpServer;
import dev.matte.sample.claudeflow.memory.MemoryTools;
import dev.matte.sample.claudeflow.swarm.SwarmTools;

// tag::server[]
/** Memory and swarms, with the seven tools of the legacy server of this name. */
@McpServer(
    name = "claude-flow-sdk",
    version = "1.0.0",
    toolsets = {MemoryTools.class, SwarmTools.class})
public interface ClaudeFlowSdk {}
// end::server[]
