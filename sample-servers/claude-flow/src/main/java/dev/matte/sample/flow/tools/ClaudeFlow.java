package dev.matte.sample.flow.tools;

import dev.matte.annotations.McpServer;

/** All tools of claude-flow. */
@McpServer(
    name = "claude-flow",
    version = "2.5.0-alpha.131",
    toolsets = {
      SwarmTools.class,
      AgentTools.class,
      TaskTools.class,
      NeuralTools.class,
      MemoryTools.class,
      AnalysisTools.class,
      GithubTools.class,
      DaaTools.class,
      WorkflowTools.class,
      SystemTools.class,
      QueryTools.class
    })
@SuppressWarnings("matte:legacy")
public interface ClaudeFlow {}
