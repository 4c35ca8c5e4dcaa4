package dev.matte.legacy.migrate;

import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows and moves where tools are answered, while a server runs. */
@Requires(role = "admin")
public interface MigrationTools {

  /**
   * Shows where each tool stands between its legacy and its generated side.
   *
   * @param tools a name or a pattern with stars; all tools when left out
   */
  @McpTool(name = "migration_modes", readOnly = true, openWorld = false)
  List<Standing> modes(@Nullable String tools);

  /**
   * Shows calls, divergences and latencies of every tool, as the JSON that the command "matte
   * report" reads.
   */
  @McpTool(name = "migration_report", readOnly = true, openWorld = false)
  String report();

  /**
   * Moves tools, from the next call on and until the server ends. Answers with where they stand
   * now: what the environment says wins, and a tool of one side stays there.
   *
   * @param tools a name or a pattern with stars
   * @param mode legacy, shadow, canary N % or generated
   */
  @McpTool(name = "migration_set", destructive = false, idempotent = true, openWorld = false)
  List<Standing> set(String tools, String mode);

  /**
   * Takes back what migration_set said, so that the switch file counts again.
   *
   * @param tools the same text as there
   */
  @McpTool(name = "migration_clear", destructive = false, idempotent = true, openWorld = false)
  List<Standing> clear(String tools);

  /**
   * Where a tool stands.
   *
   * @param tool its name
   * @param mode where it stands
   * @param asked where it was put
   * @param origin who put it there: environment, admin, file or default
   */
  record Standing(String tool, String mode, String asked, String origin) {}
}
