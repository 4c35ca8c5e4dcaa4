package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.fake.ClaudeFlow;
import dev.matte.legacy.fake.FlowNexus;
import dev.matte.legacy.fake.Gremlin;
import dev.matte.legacy.fake.Muddle;
import dev.matte.legacy.fake.Payments;
import dev.matte.legacy.fake.Programs;
import dev.matte.legacy.fake.RuvSwarm;
import dev.matte.runtime.McpHost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients of a host see of servers that do things wrong. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ToleratedFaultsTest {

  private static final String TOOL =
      "{\"name\":\"swarm_init\",\"description\":\"Init\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"number\",\"default\":5}}}}";

  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT
          .named("old")
          .withCallTimeout(Duration.ofSeconds(20))
          .withStopTimeout(Duration.ofMillis(200))
          .withDiagnostics(line -> {});

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(classes = {ClaudeFlow.class, FlowNexus.class, Payments.class, RuvSwarm.class})
  void anyTemperament_isListedAndCalled(Class<?> program) throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("list.json"),
            "{\"server\":{\"name\":\"old\",\"version\":\"1\"},\"tools\":[" + TOOL + "]}");
    try (LegacyServer server =
            LegacyServer.start(Programs.command(program, list.toString()), QUIET);
        HostClient client = new HostClient(host(server), "2026-07-28")) {
      assertThat(client.ask("tools/list", "")).contains("[" + TOOL + "]");
      assertThat(client.ask("tools/call", "\"name\":\"swarm_init\"")).contains("swarm_init");
      // Some of them would have answered with a success.
      assertThat(client.send("tools/call", "\"name\":\"nonsense\""))
          .contains("-32602", "no tool is named");
      assertThat(client.ask("tools/call", "\"name\":\"swarm_init\",\"arguments\":{\"n\":\"x\"}"))
          .contains("swarm_init");
    }
  }

  @Test
  void process_thatOutlivesTheEndOfItsInput_isEnded() throws Exception {
    Path list = Files.writeString(folder.resolve("list.json"), "{\"tools\":[" + TOOL + "]}");
    Set<Long> before = children();
    LegacyServer server =
        LegacyServer.start(Programs.command(FlowNexus.class, list.toString()), QUIET);
    McpHost host = host(server);
    try (HostClient client = new HostClient(host, "2025-11-25")) {
      assertThat(client.ask("tools/list", "")).contains("swarm_init");
    }
    Set<Long> started = children();
    started.removeAll(before);
    assertThat(started).isNotEmpty();

    server.close();

    Waiting.until(
        "they have ended",
        () -> started.stream().noneMatch(pid -> ProcessHandle.of(pid).isPresent()));
  }

  @Test
  void tools_whoseSchemaIsNone_getOneThatClientsTake() {
    try (LegacyServer server = gremlin(QUIET);
        HostClient client = new HostClient(host(server), "2025-06-18")) {
      assertThat(client.ask("tools/list", ""))
          .contains("{\"name\":\"echo\",\"inputSchema\":{\"type\":\"object\"}}", "\"silent\"");
    }
  }

  @Test
  void errors_stayTheErrorsTheyWere() {
    try (LegacyServer server = gremlin(QUIET);
        HostClient client = new HostClient(host(server), "2025-06-18")) {
      assertThat(client.send("tools/call", "\"name\":\"error\""))
          .contains(
              "\"error\":{\"code\":-32050,\"message\":\"not today\",\"data\":{\"why\":[1.50]}}");
    }
  }

  @Test
  void answer_thatNeverComes_isSaidWhenTheTimeIsOver() {
    LegacyOptions hasty = QUIET.withCallTimeout(Duration.ofMillis(300));
    try (LegacyServer server = gremlin(hasty);
        HostClient client = new HostClient(host(server), "2025-06-18")) {
      assertThat(client.call("silent", "{}"))
          .contains("\"isError\":true", "did not answer tools/call within 300 ms");
      assertThat(client.call("twice", "{}")).contains("first");
      assertThat(client.call("echo", "{}")).contains("{}");
    }
  }

  @Test
  void lists_withBadEntries_areServedWithoutThem() {
    try (LegacyServer server =
            LegacyServer.start(
                Programs.command(Muddle.class), QUIET.withDiagnostics(complaints::add));
        HostClient client = new HostClient(host(server), "2025-06-18")) {
      assertThat(client.ask("tools/list", ""))
          .contains(
              "\"tools\":[{\"name\":\"a\",\"inputSchema\":{\"type\":\"object\",\"properties\":{}}}]");
      assertThat(client.call("a", "{}")).contains("first");
      assertThat(complaints)
          .contains(
              "[old] tools/list has an entry without a name", "[old] tools/list has \"a\" twice")
          .anyMatch(line -> line.startsWith("[old] answered resources/list with error -32601"))
          .anyMatch(line -> line.contains("expected a list of prompts"));
      assertThat(client.ask("resources/list", "")).contains("\"resources\":[]");
    }
  }

  private final Set<String> complaints = ConcurrentHashMap.newKeySet();

  private static Set<Long> children() {
    Set<Long> pids = ConcurrentHashMap.newKeySet();
    ProcessHandle.current().descendants().forEach(child -> pids.add(child.pid()));
    return pids;
  }

  private static McpHost host(LegacyServer server) {
    return McpHost.builder("host", "1").add(server.binding()).build();
  }

  private static LegacyServer gremlin(LegacyOptions options) {
    return LegacyServer.start(List.copyOf(Programs.command(Gremlin.class)), options);
  }
}
