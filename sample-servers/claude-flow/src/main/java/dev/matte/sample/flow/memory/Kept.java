package dev.matte.sample.flow.memory;

import dev.matte.runtime.binding.ToolException;
import java.util.List;

/** Namespaces of the file that tools keep for themselves; callers read them, and write others. */
public final class Kept {
  /** Swarms, under {@code swarm:ID}. */
  public static final String SWARMS = "swarms";

  /** Agents, under {@code agent:SWARM:ID}. */
  public static final String AGENTS = "agents";

  /** Tasks, under {@code task:SWARM:ID}, and outcomes of their steps, under {@code step:TASK:N}. */
  public static final String TASKS = "tasks";

  /** Definitions, under {@code workflow:ID}. */
  public static final String WORKFLOWS = "workflows";

  /** What became of workflows that ran, under {@code execution:ID}. */
  public static final String EXECUTIONS = "executions";

  /** What starts workflows, under {@code automation:ID}. */
  public static final String AUTOMATIONS = "automations";

  /** Templates of workflows, under their names. */
  public static final String TEMPLATES = "templates";

  /** Networks that were trained, under {@code model:ID}. */
  public static final String MODELS = "models";

  /** Outcomes of operations that were learnt from. */
  public static final String PATTERNS = "patterns";

  /** Snapshots, under {@code snapshot:ID}. */
  public static final String SNAPSHOTS = "snapshots";

  /** Sessions that were persisted, under {@code session:ID}. */
  public static final String SESSIONS = "sessions";

  /** What a snapshot holds. */
  static final List<String> STATE = List.of(SWARMS, AGENTS, TASKS, WORKFLOWS, TEMPLATES, PATTERNS);

  private static final List<String> ALL =
      List.of(
          SWARMS,
          AGENTS,
          TASKS,
          WORKFLOWS,
          EXECUTIONS,
          AUTOMATIONS,
          TEMPLATES,
          MODELS,
          PATTERNS,
          SNAPSHOTS,
          SESSIONS);

  private Kept() {}

  /** Refuses to write into what a tool keeps. */
  static void refuse(String namespace) {
    if (ALL.contains(namespace)) {
      throw new ToolException(
          "namespace: \"" + namespace + "\" is kept by other tools; choose another one");
    }
  }
}
