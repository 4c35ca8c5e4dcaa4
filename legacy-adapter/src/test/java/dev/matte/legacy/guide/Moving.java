package dev.matte.legacy.guide;

import dev.matte.legacy.migrate.AnswerRules;
import dev.matte.legacy.migrate.Migration;
import dev.matte.legacy.migrate.Mode;
import dev.matte.legacy.migrate.ReturnPolicy;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.McpHost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server whose tools move. */
final class Moving {

  private Moving() {}

  // tag::main[]
  public static void main(String[] arguments) throws Exception {
    try (LegacyServer old = LegacyServer.start(List.of("npx", "claude-flow", "mcp", "start"));
        Migration migration =
            Migration.of(old.listed())
                .add(new MemoryToolsBinding(key -> "what " + key + " holds"))
                .file(Path.of("switch.json"))
                .state(Path.of("migration.json"))
                .start()) {
      McpHost host =
          McpHost.builder("claude-flow", "3.0.0")
              .add(migration.binding())
              .add(migration.adminTools())
              .build();
      host.run(arguments);
    }
  }

  // end::main[]

  static AnswerRules rules() {
    // tag::rules[]
    AnswerRules rules =
        AnswerRules.DEFAULT
            .ignore("swarm_*:/nodes/*/load") // a star stands for anything
            .ignore(":/uptime") // of every tool
            .anyOrder("agent_list:/agents")
            .exactIds();
    // end::rules[]
    return rules;
  }

  static ReturnPolicy policy() {
    // tag::policy[]
    ReturnPolicy policy =
        ReturnPolicy.DEFAULT
            .withFactor(1.2)
            .withMinCalls(50)
            .withWindow(Duration.ofMinutes(2))
            .withSlack(0.02, Duration.ofMillis(5))
            .withCoolDown(Duration.ofMinutes(30));
    // end::policy[]
    return policy;
  }

  static void code(Migration migration) {
    // tag::code[]
    migration.set("memory_*", Mode.canary(10));
    migration.clear("memory_*");
    // end::code[]
  }
}
