package dev.matte.sample.flownexus.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.Bureau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Streams of sandboxes and executions through the protocol. */
@Timeout(60)
class StreamsTest {
  private static final Caller ADA = Bureau.caller("ada", "pro");
  private static final Caller EVE = Bureau.caller("eve", "pro");

  @TempDir Path folder;
  private Bureau bureau;

  @BeforeEach
  void open() throws IOException {
    bureau = Bureau.open(folder.resolve("data"));
  }

  @AfterEach
  void close() throws IOException {
    bureau.close();
  }

  @Test
  void sandbox_isWatched_fromThenOn() throws IOException {
    String sandbox = sandbox();
    sh(sandbox, "echo before");
    JsonNode stream = subscribe("sandbox_id", sandbox);
    sh(sandbox, "echo after; exit 3");

    JsonNode status =
        bureau.call(ADA, "execution_stream_status", id("stream_id", stream, "stream_id"));

    assertThat(status.required("status").stringValue()).isEqualTo("idle");
    assertThat(status.required("runs")).hasSize(1);
    assertThat(status.at("/runs/0/exit_code").asInt(0)).isEqualTo(3);
    assertThat(status.at("/runs/0/outcome").stringValue()).isEqualTo("failed");
    assertThat(status.required("lines"))
        .extracting(line -> line.required("line").stringValue())
        .containsExactly("before", "after");
    bureau.close();
    open();
    assertThat(
            bureau
                .call(ADA, "execution_stream_status", id("stream_id", stream, "stream_id"))
                .required("runs"))
        .hasSize(1);
  }

  @Test
  void files_areListedAndRead_asTheyAre() throws IOException {
    String sandbox = sandbox();
    sh(
        sandbox,
        "mkdir -p src; printf 'hello' > src/a.txt; printf '\\\\377\\\\000' > b.bin; echo x > 'odd name.py'");

    JsonNode all =
        bureau.call(ADA, "execution_files_list", "{'sandbox_id':'%s'}".formatted(sandbox));
    assertThat(all.required("files"))
        .extracting(file -> file.required("file_path").stringValue())
        .containsExactly("b.bin", "odd name.py", "src/a.txt");
    JsonNode python =
        bureau.call(
            ADA, "execution_files_list", "{'sandbox_id':'%s','file_type':'py'}".formatted(sandbox));
    assertThat(python.required("files")).hasSize(1);

    JsonNode text =
        bureau.call(ADA, "execution_file_get", "{'file_id':'%s:src/a.txt'}".formatted(sandbox));
    assertThat(text.required("content").stringValue()).isEqualTo("hello");
    assertThat(text.has("base64")).isFalse();
    JsonNode bytes =
        bureau.call(ADA, "execution_file_get", "{'file_id':'%s:b.bin'}".formatted(sandbox));
    assertThat(Base64.getDecoder().decode(bytes.required("base64").stringValue()))
        .isEqualTo(new byte[] {(byte) 255, 0});
    JsonNode stream = subscribe("sandbox_id", sandbox);
    assertThat(
            bureau
                .call(
                    ADA,
                    "execution_file_get",
                    "{'stream_id':'%s','file_path':'odd name.py'}"
                        .formatted(stream.required("stream_id").stringValue()))
                .required("content")
                .stringValue())
        .isEqualTo("x\n");
  }

  @Test
  void links_showNothingOfTheMachine() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "do not read");
    String sandbox = sandbox();
    sh(sandbox, "ln -s %s link; ln -s %s away".formatted(secret, folder));

    assertThat(
            bureau
                .call(ADA, "execution_files_list", "{'sandbox_id':'%s'}".formatted(sandbox))
                .required("files"))
        .isEmpty();
    for (String path :
        new String[] {"link", "away/secret.txt", "../../secret.txt", "/etc/shadow"}) {
      assertThat(
              bureau.failure(
                  ADA, "execution_file_get", "{'file_id':'%s:%s'}".formatted(sandbox, path)))
          .doesNotContain("do not read");
    }
  }

  @Test
  void longFile_isGivenInPart() throws IOException {
    String sandbox = sandbox();
    sh(sandbox, "head -c 2000000 /dev/zero | tr '\\\\0' x > long.txt");

    JsonNode file =
        bureau.call(ADA, "execution_file_get", "{'file_id':'%s:long.txt'}".formatted(sandbox));

    assertThat(file.required("bytes").asInt(0)).isEqualTo(1 << 20);
    assertThat(file.required("whole").booleanValue()).isFalse();
  }

  @Test
  void whoWroteAFile_isNotKept_andSaid() throws IOException {
    assertThat(
            bureau.failure(
                ADA,
                "execution_files_list",
                "{'sandbox_id':'%s','created_by':'user'}".formatted(sandbox())))
        .contains("does not keep who wrote a file");
  }

  @Test
  void subscriber_hearsWhenARunHasEnded() throws IOException {
    String sandbox = sandbox();
    String resource = subscribe("sandbox_id", sandbox).required("resource").stringValue();
    try (McpClient client = bureau.subscriber(ADA)) {
      client.request("resources/subscribe", "{\"uri\":\"%s\"}".formatted(resource));
      sh(sandbox, "echo hello");
      while (client.heard("notifications/resources/updated").isEmpty()) {
        Thread.onSpinWait();
      }

      assertThat(client.heard("notifications/resources/updated").get(0).toString())
          .contains(resource);
    }
    assertThat(
            bureau
                .request(ADA, "resources/read", "{\"uri\":\"%s\"}".formatted(resource))
                .at("/contents/0/text")
                .stringValue())
        .contains("\"hello\"", "\"idle\"");
  }

  @Test
  void execution_isWatched_withItsStepsAsFiles() {
    String workflow =
        bureau
            .call(
                ADA,
                "workflow_create",
                "{'name':'w','steps':[{'id':'list','tool':'storage_list','arguments':{'bucket':'b'}}]}")
            .required("workflow_id")
            .stringValue();
    String execution =
        bureau
            .call(ADA, "workflow_execute", "{'workflow_id':'%s'}".formatted(workflow))
            .required("execution_id")
            .stringValue();

    JsonNode stream = subscribe("deployment_id", execution);
    assertThat(stream.required("status").stringValue()).isEqualTo("completed");
    assertThat(stream.required("progress").asDouble(0)).isEqualTo(1);
    assertThat(stream.at("/steps/0/status").stringValue()).isEqualTo("completed");
    JsonNode files = bureau.call(ADA, "execution_files_list", id("stream_id", stream, "stream_id"));
    JsonNode file = files.at("/files/0");
    assertThat(file.required("file_path").stringValue()).isEqualTo("steps/list.json");
    assertThat(
            bureau
                .call(ADA, "execution_file_get", id("file_id", file, "file_id"))
                .required("content")
                .stringValue())
        .isEqualTo("{\"bucket\":\"b\",\"files\":[],\"more\":false}");
    assertThat(bureau.failure(EVE, "execution_file_get", id("file_id", file, "file_id")))
        .contains("no such execution");
    assertThat(
            bureau.failure(
                EVE, "execution_stream_subscribe", "{'deployment_id':'%s'}".formatted(execution)))
        .contains("no such execution");
  }

  @Test
  void others_neitherSeeNorReachAStream() throws IOException {
    String sandbox = sandbox();
    JsonNode stream = subscribe("sandbox_id", sandbox);

    assertThat(bureau.failure(EVE, "execution_stream_status", id("stream_id", stream, "stream_id")))
        .contains("no such stream");
    assertThat(
            bureau.failure(EVE, "execution_files_list", "{'sandbox_id':'%s'}".formatted(sandbox)))
        .contains("no such sandbox");
    assertThatExceptionOfType(RpcErrorException.class)
        .isThrownBy(
            () ->
                bureau.request(
                    EVE, "resources/read", id("uri", stream, "resource").replace('\'', '"')));
  }

  private JsonNode subscribe(String name, String value) {
    return bureau.call(ADA, "execution_stream_subscribe", "{'%s':'%s'}".formatted(name, value));
  }

  private static String id(String name, JsonNode report, String member) {
    return "{'%s':'%s'}".formatted(name, report.required(member).stringValue());
  }

  private String sandbox() throws IOException {
    assumeTrue(
        Bureau.isolation().missing().isEmpty(), "skipped: this machine keeps no programs apart");
    return bureau
        .call(ADA, "sandbox_create", "{'template':'base'}")
        .required("sandbox_id")
        .stringValue();
  }

  /** Runs a program; single quotes in it stay what they are. */
  private void sh(String sandbox, String code) {
    bureau.call(
        ADA,
        "sandbox_execute",
        "{'sandbox_id':'%s','language':'sh','code':'%s'}"
            .formatted(sandbox, code.replace("'", "\\u0027")));
  }
}
