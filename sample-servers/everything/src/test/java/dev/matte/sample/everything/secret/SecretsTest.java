package dev.matte.sample.everything.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.audit.AuditPolicy;
import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.audit.AuditVerifier;
import dev.matte.runtime.audit.FileAuditSink;
import dev.matte.runtime.guard.Operation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Secrets go in by every way and in every place, with every failure; none comes out anywhere. */
class SecretsTest {

  private static final Pattern STATE = Pattern.compile("\"requestState\":\"([^\"]+)\"");

  @TempDir private Path folder;
  private final OpenVault vault = new OpenVault();
  private final List<String> answers = new ArrayList<>();
  private final List<String> masked = Collections.synchronizedList(new ArrayList<>());
  private Ears ears;
  private AuditTrail trail;
  private McpHost host;

  @BeforeEach
  void start() throws Exception {
    ears = new Ears();
    trail = AuditTrail.builder(FileAuditSink.of(audit()), AuditPolicy.BLOCK).start();
    host =
        McpHost.builder("vault", "1.0")
            .audit(trail)
            .watch((operation, outcome, refusal, nanos) -> masked.add(shown(operation)))
            .add(new VaultBinding(vault))
            .build();
  }

  @AfterEach
  void stop() {
    ears.close();
  }

  /** Arguments as guards and watchers may show them. */
  private static String shown(Operation operation) {
    return operation.sensitive().masked(operation.arguments()).toString();
  }

  private Path audit() {
    return folder.resolve("audit.jsonl");
  }

  @ParameterizedTest
  @EnumSource(Ways.class)
  void arguments_howeverWrong_comeOutNowhere(Ways ways) throws Exception {
    List<String> wrong = Planted.wrong();
    int refused = 0;
    try (Way way = ways.open(host)) {
      for (String tool : List.of("open", "openLeniently")) {
        assertThat(hear(way.call(tool, Planted.right()))).contains("open for ada");
        for (String arguments : wrong) {
          String answer = hear(way.call(tool, arguments));
          refused += answer.contains(": expected ") ? 1 : 0;
        }
      }
    }

    assertThat(refused).isGreaterThan(wrong.size());
    assertThat(answers).anyMatch(answer -> answer.contains("answers.*: expected an integer"));
    assertThat(answers).anyMatch(answer -> answer.contains("card: expected a value that its type"));
    nothingCameOut();
    assertThat(Files.readAllLines(audit())).hasSize(2 + 2 + 2 * wrong.size());
    // Nobody can know what a member of another name holds.
    assertThat(masked)
        .hasSize(2 + 2 * wrong.size())
        .filteredOn(arguments -> !arguments.contains("\"pasword\""))
        .noneMatch(arguments -> Planted.MARKS.stream().anyMatch(arguments::contains));
  }

  @ParameterizedTest
  @EnumSource(Ways.class)
  void calls_thatFailOtherwise_tellNothing(Ways ways) throws Exception {
    try (Way way = ways.open(host)) {
      hear(way.call("openRouted", "{\"account\":\"Zq7-account\",\"password\":\"Zq7-password\"}"));
      hear(way.call("nowhere", "{\"password\":\"Zq7-password\"}"));
      hear(way.call("open", "[\"Zq7-list\"]"));
      hear(way.call("open", "\"Zq7-text\""));
      for (String password : List.of("\"Zq7-password\"", "918273646", "{\"Zq7\":1}")) {
        hear(
            way.send(
                "prompts/get",
                "wayIn",
                "\"name\":\"wayIn\",\"arguments\":{\"user\":1,\"grade\":\"Zq7HIHG\",\"password\":"
                    + password
                    + "}"));
      }
      hear(
          way.send(
              "completion/complete",
              "",
              "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"wayIn\"},\"argument\":{"
                  + "\"name\":\"grade\",\"value\":\"Zq7\"}"));
      if (ways == Ways.HTTP) {
        assertThat(answers.get(0)).contains("-32020", "Mcp-Param-Account differs");
      }
    }

    nothingCameOut();
  }

  @ParameterizedTest
  @EnumSource(
      value = Ways.class,
      names = {"IN_PROCESS", "STREAMS", "HTTP"})
  void state_thatLeavesTheServer_isSealed(Ways ways) throws Exception {
    try (Way way = ways.open(host)) {
      String asked = hear(way.call("openAgreed", "{\"password\":\"Zq7-password\"}"));
      Matcher state = STATE.matcher(asked);
      assertThat(state.find()).as(asked).isTrue();
      for (String part : state.group(1).split("\\.", -1)) {
        answers.add(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1));
      }
      hear(
          way.send(
              "tools/call",
              "openAgreed",
              "\"name\":\"openAgreed\",\"arguments\":{\"password\":\"Zq7-other\"},"
                  + "\"requestState\":\""
                  + state.group(1)
                  + "\""));
      assertThat(answers).last().asString().contains("requestState: of another call");
    }

    nothingCameOut();
  }

  @ParameterizedTest
  @EnumSource(
      value = Ways.class,
      names = {"STREAMS", "HTTP"})
  void task_whileItRunsAndAfter_showsNoArgument(Ways ways) throws Exception {
    try (Way way = ways.open(host)) {
      String created = hear(way.call("openLater", "{\"password\":\"Zq7-password\"}"));
      String id = created.replaceAll("(?s).*\"taskId\":\"([\\w-]+)\".*", "$1");
      String get = "\"taskId\":\"" + id + "\"";
      assertThat(hear(way.send("tasks/get", id, get))).contains("\"status\":\"working\"");
      vault.release.countDown();
      String now = hear(way.send("tasks/get", id, get));
      while (!now.contains("\"status\":\"completed\"")) {
        now = hear(way.send("tasks/get", id, get));
      }
    }

    nothingCameOut();
  }

  @ParameterizedTest
  @EnumSource(Ways.class)
  void failure_thatNobodyDeclared_isInTheLogAsItsAuthorMadeIt(Ways ways) throws Exception {
    try (Way way = ways.open(host)) {
      assertThat(hear(way.call("breakDown", "{\"password\":\"Zq7-password\"}")))
          .contains("internal error ");
    }
    trail.close();

    // The stack trace is the author's, and so are its words; we add nothing to them.
    assertThat(ears.all()).contains("IllegalStateException: no vault has the password Zq7-pass");
    assertThat(ears.messages()).contains("SEVERE internal error ").doesNotContain("Zq7");
    assertThat(answers).noneMatch(answer -> answer.contains("Zq7"));
    assertThat(audit()).content().contains("\"outcome\":\"broken\"").doesNotContain("Zq7");
  }

  private String hear(String answer) {
    answers.add(answer);
    return answer;
  }

  private void nothingCameOut() throws Exception {
    trail.close();
    assertThat(new AuditVerifier().closed().verify(List.of(audit())).fault()).isEmpty();
    for (String mark : Planted.MARKS) {
      assertThat(answers).noneMatch(answer -> answer.contains(mark));
      assertThat(ears.all()).doesNotContain(mark);
      assertThat(audit()).content().doesNotContain(mark);
    }
  }
}
