package dev.matte.sample.flow;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.github.Github;
import dev.matte.sample.flow.memory.Memory;
import dev.matte.sample.flow.neural.Neural;
import dev.matte.sample.flow.swarm.Coordination;
import dev.matte.sample.flow.tools.ClaudeFlowServer;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.LegacyAnalysisTools;
import dev.matte.sample.flow.tools.LegacyDaaTools;
import dev.matte.sample.flow.tools.LegacyQueryTools;
import dev.matte.sample.flow.tools.LegacySystemTools;
import dev.matte.sample.flow.workflow.Workflows;
import java.nio.file.Path;
import java.time.InstantSource;

/** The ninety tools put together, and those who work in the background. */
final class Program implements AutoCloseable {
  private final Coordination coordination;
  private final Workflows workflows;
  private final McpHost host;

  /**
   * Puts the tools together.
   *
   * @param legacy answers what has not moved
   */
  Program(MemoryStore store, Options options, Answers answers, Fallback legacy) {
    this.coordination = new Coordination(store, answers, legacy);
    this.workflows = new Workflows(store, answers, legacy, this::client);
    this.host =
        ClaudeFlowServer.builder(
                coordination.swarmTools(),
                coordination.agentTools(),
                coordination.taskTools(),
                new Neural(store, answers, legacy),
                new Memory(store, answers, legacy),
                new LegacyAnalysisTools(legacy),
                new Github(
                    answers,
                    legacy,
                    options.git(),
                    options.api(),
                    options.token(),
                    scratch(options)),
                new LegacyDaaTools(legacy),
                workflows,
                new LegacySystemTools(legacy),
                new LegacyQueryTools(legacy))
            .watch(workflows.watcher())
            .build();
  }

  private static Path scratch(Options options) {
    return options.database().toAbsolutePath().resolveSibling("repositories");
  }

  /** Says that a tool has not moved, and nobody else is there to answer. */
  static Fallback nobody(Answers answers) {
    return call ->
        answers.failure(
            call,
            call.tool()
                + " has not moved to this server; start it with --legacy COMMAND, and the old one"
                + " answers");
  }

  /** Answers with times of the system's clock. */
  static Answers answers() {
    return new Answers(InstantSource.system());
  }

  /** The steps of workflows are calls of this very host, on behalf of whoever called. */
  private McpClient client(Caller caller) {
    return host.client().caller(caller).connect();
  }

  McpHost host() {
    return host;
  }

  @Override
  public void close() {
    workflows.close();
    coordination.close();
  }
}
