package dev.matte.legacy.migrate;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.protocol.CallToolResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A host before two sides that are functions, and a clock that is moved by hand. */
@Timeout(120)
abstract class TwoSides {

  static final CallToolResult OLD = CallToolResult.text("{\"side\":\"old\"}");
  static final CallToolResult NEW = CallToolResult.text("{\"side\":\"new\"}");

  final HandClock clock = new HandClock();
  final AtomicInteger oldCalls = new AtomicInteger();
  final AtomicInteger newCalls = new AtomicInteger();
  @TempDir Path folder = Path.of("");

  final MigrationBuilder sides() {
    Tools legacy =
        new Tools()
            .reading("read", call -> counted(oldCalls, OLD))
            .acting("act", call -> counted(oldCalls, OLD));
    Tools generated =
        new Tools()
            .reading("read", call -> counted(newCalls, NEW))
            .acting("act", call -> counted(newCalls, NEW));
    return Migration.of(legacy).add(generated);
  }

  static Tools sameTool() {
    return new Tools().reading("read", call -> NEW);
  }

  static CallToolResult counted(AtomicInteger calls, CallToolResult result) {
    calls.incrementAndGet();
    return result;
  }

  final CallToolResult after(int millis, CallToolResult result) {
    clock.advance(Duration.ofMillis(millis));
    return result;
  }

  static CallToolResult old(String text) {
    return CallToolResult.text(text);
  }

  /** Without a thread that watches, and with a clock that stands. */
  final Migration start(MigrationBuilder builder) {
    return builder.clocks(clock, clock).build();
  }

  static McpHost host(Migration migration) {
    return McpHost.builder("moving", "1").add(migration.binding()).build();
  }

  static McpClient client(Migration migration) {
    return Judged.client(host(migration)).connect();
  }

  static String side(McpClient client, String tool) {
    String text = client.callTool(tool, "{}").text();
    return text.contains("old") ? "old" : "new";
  }

  static boolean fails(McpClient client) {
    try {
      client.callTool("read", "{}");
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }

  static int failuresUntilReturned(McpClient client) {
    List<Boolean> failures = new ArrayList<>();
    while (fails(client)) {
      failures.add(true);
    }
    return failures.size();
  }

  static Map<String, Long> skipped(Migration migration, String tool) {
    return migration.report().tools().stream()
        .filter(each -> each.name().equals(tool))
        .findFirst()
        .orElseThrow()
        .comparisons()
        .skipped();
  }

  static String entry(String name, String more) {
    return "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}" + more + "}";
  }
}
