package dev.matte.sample.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.mount.Collisions;
import dev.matte.legacy.mount.Passage;
import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.Revision;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Members side by side, real processes among them. */
@Timeout(180)
class GatewayTest {

  @TempDir private Path folder;

  @Test
  void members_ofEveryWay_answerBehindOneList() {
    try (Gateway gateway =
            start(
                Collisions.PREFIX,
                entry("sdk", new Plan.Way.InProcess(folder.resolve("m.db").toString())),
                child("child", "-", "swarm_init,only_here"));
        McpClient client = client(gateway)) {
      assertThat(Names.of(client))
          .contains(
              "gateway_status", "memory_store", "swarm_init", "child_swarm_init", "only_here");
      assertThat(client.callTool("child_swarm_init", "{\"n\":1.50}").text())
          .isEqualTo("child swarm_init {\"n\":1.50}");
      assertThat(client.callTool("memory_store", "{\"key\":\"k\",\"value\":\"v\"}").isError())
          .isFalse();
      assertThat(client.callTool("memory_retrieve", "{\"key\":\"k\"}").text()).contains("v");
      assertThat(status(client, false))
          .contains(
              "\\\"swarm_init\\\" of child: called child_swarm_init, since sdk has that name",
              "\"way\":\"in process\"",
              "\"way\":\"stdio\"");
    }
  }

  @Test
  void member_thatIsAway_takesNobodyDownAndIsServedWhenItComes() throws Exception {
    Path switchedOn = folder.resolve("on");
    try (Gateway gateway =
            start(
                Collisions.FIRST,
                child("late", switchedOn.toString(), "from_late"),
                entry("gone", new Plan.Way.Http(URI.create("http://127.0.0.1:9/mcp"))),
                child("here", "-", "from_here"));
        McpClient client = client(gateway)) {
      assertThat(Names.of(client)).containsExactly("from_here", "gateway_status");
      assertThat(client.callTool("from_here", "{}").text()).contains("here from_here");
      assertThat(status(client, true)).contains("\"up\":false", "\"trouble\":", "\"pingMillis\":");

      Files.writeString(switchedOn, "");

      Waiting.until(
          "the client is told", () -> !client.heard("notifications/tools/list_changed").isEmpty());
      assertThat(client.callTool("from_late", "{}").text()).contains("late from_late");
    }
  }

  @Test
  void list_thatAMemberChanges_isServedAndTold() {
    try (Gateway gateway = start(Collisions.FIRST, child("a", "-", "grow"), child("b", "-", "b"));
        McpClient client = client(gateway)) {
      client.callTool("grow", "{}");

      Waiting.until(
          "the client is told", () -> !client.heard("notifications/tools/list_changed").isEmpty());
      assertThat(Names.of(client)).contains("grown");
      assertThat(client.callTool("grown", "{}").text()).contains("a grown");
    }
  }

  @Test
  void member_thatDies_startsAgainAndOthersGoOn() {
    try (Gateway gateway =
            start(Collisions.FIRST, child("frail", "-", "die,say"), child("b", "-", "b"));
        McpClient client = client(gateway)) {
      assertThat(failed(client, "die")).isTrue();

      assertThat(Names.of(client)).contains("die", "say", "b");
      assertThat(client.callTool("b", "{}").text()).contains("b b");
      Waiting.until("it answers again", () -> !failed(client, "say"));
      assertThat(status(client, false)).contains("\"starts\":2");
    }
  }

  @Test
  void circuit_ofAMember_opensForItAlone() {
    try (Gateway gateway =
            start(Collisions.FIRST, child("frail", "-", "die"), child("b", "-", "b"));
        McpClient client = client(gateway)) {
      Waiting.until("it is left alone", () -> call(client, "die").contains("is left alone for"));

      assertThat(client.callTool("b", "{}").text()).contains("b b");
      assertThat(client.readResource("gateway://status").text())
          .contains("\"failed\":", "\"circuit\":\"closed\"");
    }
  }

  @Test
  void access_isDecidedByThePlan() {
    List<String> command = StandIn.command("m", "-", "open,kept", "--stdio");
    ObjectNode plan = JsonMapper.shared().createObjectNode();
    ObjectNode member = plan.putObject("mcpServers").putObject("m");
    member.put("command", command.get(0)).put("prefix", "m_");
    command.subList(1, command.size()).forEach(member.withArray("args")::add);
    member.putObject("access").put("kept", "role keeper").put("*", "all");
    try (Gateway gateway = Gateway.start(PlanFile.read(plan.toString(), Map.of()));
        McpClient nobody = client(gateway);
        McpClient keeper = client(gateway, Caller.of("k").roles(List.of("keeper")))) {
      assertThat(Names.of(nobody)).containsExactly("gateway_status", "m_open");
      assertThat(Names.of(keeper)).containsExactly("gateway_status", "m_kept", "m_open");
      assertThat(keeper.callTool("m_kept", "{}").text()).contains("m kept");
      assertThatThrownBy(() -> nobody.callTool("m_kept", "{}"))
          .isInstanceOf(RpcErrorException.class);
    }
  }

  @Test
  void names_thatCollide_mayBeRefused() {
    Plan plan =
        new Plan(Collisions.REFUSE, List.of(child("a", "-", "same"), child("b", "-", "same")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gateway.start(plan))
        .withMessage("both a and b serve \"same\"");
  }

  private static boolean failed(McpClient client, String tool) {
    return call(client, tool).contains("\"isError\":true");
  }

  private static String call(McpClient client, String tool) {
    return client.request("tools/call", "{\"name\":\"" + tool + "\"}").toString();
  }

  private static String status(McpClient client, boolean ping) {
    return client.callTool("gateway_status", "{\"ping\":" + ping + "}").structured().toString();
  }

  private static McpClient client(Gateway gateway) {
    return client(gateway, Caller.ANONYMOUS);
  }

  private static McpClient client(Gateway gateway, Caller caller) {
    McpHost host = McpHost.builder("gateway", "1").add(gateway).build();
    return Judged.client(host).revision(Revision.V2025_11_25).caller(caller).connect();
  }

  private static Gateway start(Collisions collisions, Plan.Entry... entries) {
    return Gateway.start(new Plan(collisions, List.of(entries)));
  }

  private static Plan.Entry child(String name, String file, String tools) {
    return entry(name, new Plan.Way.Streams(StandIn.command(name, file, tools, "--stdio")));
  }

  private static Plan.Entry entry(String name, Plan.Way way) {
    return new Plan.Entry(
        name, way, Passage.ALL, LegacyOptions.DEFAULT.named(name).withDiagnostics(line -> {}));
  }
}
