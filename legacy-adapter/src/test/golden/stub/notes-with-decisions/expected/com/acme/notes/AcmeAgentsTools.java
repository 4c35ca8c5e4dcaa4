package com.acme.notes;

import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The agents tools of note-keeper. */
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface AcmeAgentsTools {

  /**
   * Spawns agents
   *
   * @param agents who
   * @param value anything at all
   */
  @McpTool(name = "agents/spawn-all")
  CallToolResult agentsSpawnAll(
      List<Agent> agents,
      @Nullable Map<String, String> labels,
      @Nullable JsonNode value,
      CallContext call);

  /**
   * @param role what it does
   */
  record Agent(String role, @Nullable AgentsSpawnAllAgentRecord record) {}

  record AgentsSpawnAllAgentRecord(
      ArrayNode steps, @Range(min = 0, max = 1) @Nullable Double weight) {}
}
