package dev.matte.sample.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.legacy.mount.Collisions;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.protocol.Revision;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which members a gateway has, as its arguments say. */
class OptionsTest {

  private static final Path SAMPLES = Path.of("/samples");

  @TempDir private Path folder;

  @Test
  void nothingSaid_isTheFourSamples() {
    Options options = Options.of(List.of("--http", "0"), Map.of(), SAMPLES);

    assertThat(options.rest()).containsExactly("--http", "0");
    assertThat(options.plan().members())
        .extracting(Plan.Entry::name)
        .containsExactly("claude-flow-sdk", "claude-flow", "agentic-payments", "flow-nexus");
    assertThat(options.plan().collisions()).isEqualTo(Collisions.PREFIX);
    assertThat(((Plan.Way.Streams) options.plan().members().get(2).way()).command())
        .contains("/samples/agentic-payments/target/matte-sample-agentic-payments.jar");
  }

  @Test
  void members_onTheCommandLine_areAddedAndReplace() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.json"), plan());

    Options options =
        Options.of(
            List.of(
                "--config",
                file.toString(),
                "--member",
                "web=node web.js --x",
                "--member",
                "more=http://127.0.0.1:1/mcp",
                "--collisions",
                "refuse"),
            Map.of("TOKEN", "t$1"),
            SAMPLES);

    assertThat(options.plan().collisions()).isEqualTo(Collisions.REFUSE);
    assertThat(options.plan().members())
        .extracting(Plan.Entry::name)
        .containsExactly("child", "web", "more");
    assertThat(options.plan().members().get(1).way())
        .isEqualTo(new Plan.Way.Streams(List.of("node", "web.js", "--x")));
    assertThat(options.plan().members().get(2).way())
        .isEqualTo(new Plan.Way.Http(URI.create("http://127.0.0.1:1/mcp")));
  }

  @Test
  void plan_saysAllOfAMember() {
    Plan plan = PlanFile.read(plan(), Map.of("TOKEN", "t$1"));

    Plan.Entry child = plan.members().get(0);
    assertThat(child.way()).isEqualTo(new Plan.Way.Streams(List.of("node", "a b.js")));
    assertThat(child.options().variables()).containsExactly(Map.entry("A", "t$1"));
    assertThat(child.options().inherited()).containsExactly("HOME_OF_IT");
    assertThat(child.options().directory()).contains(Path.of("work"));
    assertThat(child.options().connections()).isEqualTo(2);
    assertThat(child.options().revision()).contains(Revision.V2025_06_18);
    assertThat(child.passage().passes(Kind.TOOL, "x_1")).isTrue();
    assertThat(child.passage().passes(Kind.TOOL, "x_2")).isFalse();
    assertThat(child.passage().passes(Kind.TOOL, "y")).isFalse();
    assertThat(child.passage().name(Kind.TOOL, "x_1")).isEqualTo("c_x_1");
    assertThat(child.passage().name(Kind.TOOL, "x")).isEqualTo("z");
    assertThat(child.passage().demanded(Kind.TOOL, "x_1", Access.UNDECIDED))
        .hasToString("role a or b");
    assertThat(child.passage().demanded(Kind.TOOL, "x", Access.UNDECIDED))
        .isSameAs(Access.DENY_ALL);
    Plan.Entry web = plan.members().get(1);
    assertThat(web.way()).isEqualTo(new Plan.Way.Http(URI.create("http://127.0.0.1:9/mcp")));
    assertThat(web.options().headers()).containsExactly(Map.entry("Authorization", "Bearer t$1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[];expected an object",
        "{\"member\":{}};the plan: expected one of collisions, members, mcpServers, found \"member\"",
        "{\"members\":{\"a\":{}}};a: expected a command, a url or a database, found 0 of them",
        "{\"members\":{\"a\":{\"command\":\"x\",\"url\":\"y\"}}};found 2 of them",
        "{\"members\":{\"a\":{\"command\":\"x\",\"arg\":[]}}};found \"arg\"",
        "{\"members\":{\"a\":{\"command\":\"${NO}\"}}};a: the environment has no NO",
        "{\"members\":{\"a\":{\"command\":\"x\",\"access\":{\"b\":\"sometimes\"}}}};found sometimes",
        "{\"members\":{\"a\":{\"command\":\"x\",\"revision\":\"2025\"}}};2026-07-28, found 2025",
        "{\"members\":{\"a\":{\"command\":7}}};expected text in \"command\"",
        "{\"collisions\":\"maybe\"};expected first, prefix or refuse, found maybe"
      })
  void plan_thatIsNone_isRefused(String json, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanFile.read(json, Map.of()))
        .withMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource({"--member", "--member a", "--member =x", "--member a=", "--config /no/such/file"})
  void arguments_thatSayNoMember_areRefused(String arguments) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of(arguments.split(" ")), Map.of(), SAMPLES));
  }

  private static String plan() {
    return """
        {"mcpServers": {
          "child": {"command": "node", "args": ["a b.js"], "env": {"A": "${TOKEN}"},
            "inherit": ["HOME_OF_IT"], "cwd": "work", "connections": 2,
            "revision": "2025-06-18", "only": ["x*"], "except": ["x_2"], "prefix": "c_", "rename": {"x": "z"},
            "access": {"x_*": "role a, b", "*": "none"}},
          "web": {"url": "http://127.0.0.1:9/mcp", "headers": {"Authorization": "Bearer ${TOKEN}"}}}}
        """;
  }
}
