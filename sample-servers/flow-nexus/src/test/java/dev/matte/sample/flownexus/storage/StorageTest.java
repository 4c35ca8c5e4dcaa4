package dev.matte.sample.flownexus.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.Bureau;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files through the protocol. */
@Timeout(60)
class StorageTest {
  private static final Caller ADA = Bureau.caller("ada", "pro");
  private static final Caller EVE = Bureau.caller("eve", "pro");
  private static final String NOTE = "{'bucket':'notes','path':'a/Größe 1.txt'";

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private Bureau bureau;

  @BeforeEach
  void open() throws IOException {
    InstantSource clock = () -> now;
    bureau = Bureau.open(folder, clock);
  }

  @AfterEach
  void close() throws IOException {
    bureau.close();
  }

  @Test
  void text_isReadWhereItsOwnerIsTold_alsoAfterARestart() throws IOException {
    JsonNode file = bureau.call(ADA, "storage_upload", NOTE + ",'content':'otters 🦦'}");
    bureau.close();
    open();

    assertThat(file.required("resource").stringValue())
        .isEqualTo("nexus://storage/notes/a/Gr%C3%B6%C3%9Fe%201.txt");
    JsonNode contents = read(ADA, file.required("resource").stringValue());
    assertThat(contents.required("text").stringValue()).isEqualTo("otters 🦦");
    assertThat(contents.required("mimeType").stringValue()).isEqualTo("text/plain");
    assertThat(
            bureau
                .call(ADA, "storage_list", "{'bucket':'notes','path':'a/'}")
                .at("/files/0/bytes")
                .asInt(0))
        .isEqualTo(11);
  }

  @Test
  void bytes_comeBackAsTheyWere() {
    byte[] bytes = new byte[300];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    String content = Base64.getEncoder().encodeToString(bytes);
    JsonNode file =
        bureau.call(
            ADA,
            "storage_upload",
            "{'bucket':'b','path':'x.png','content_type':'image/png','content':'%s'}"
                .formatted(content));

    assertThat(
            Base64.getDecoder()
                .decode(
                    read(ADA, file.required("resource").stringValue())
                        .required("blob")
                        .stringValue()))
        .isEqualTo(bytes);
    assertThat(
            bureau.failure(
                ADA,
                "storage_upload",
                "{'bucket':'b','path':'x','content_type':'image/png','content':'é='}"))
        .contains("expected base64");
  }

  @Test
  void others_neitherSeeNorReachAFile() {
    JsonNode file = bureau.call(ADA, "storage_upload", NOTE + ",'content':'mine'}");

    assertThat(bureau.call(EVE, "storage_list", "{'bucket':'notes'}").required("files")).isEmpty();
    unknown(EVE, file.required("resource").stringValue());
    assertThat(bureau.failure(EVE, "storage_get_url", NOTE + "}")).contains("no such file");
    assertThat(bureau.call(EVE, "storage_delete", NOTE + "}").required("deleted").booleanValue())
        .isFalse();
    bureau.call(EVE, "storage_upload", NOTE + ",'content':'hers'}");
    assertThat(read(ADA, file.required("resource").stringValue()).required("text").stringValue())
        .isEqualTo("mine");
  }

  @Test
  void url_isForWhoeverHasIt_untilItsTimeIsOver() {
    bureau.call(ADA, "storage_upload", NOTE + ",'content':'look'}");
    String url =
        bureau
            .call(ADA, "storage_get_url", NOTE + ",'expires_in':60}")
            .required("url")
            .stringValue();

    assertThat(read(EVE, url).required("text").stringValue()).isEqualTo("look");
    assertThat(read(Caller.ANONYMOUS, url).required("text").stringValue()).isEqualTo("look");
    unknown(EVE, url.substring(0, url.length() - 1) + (url.endsWith("A") ? "B" : "A"));
    now = now.plus(Duration.ofSeconds(60));
    unknown(EVE, url);
  }

  @Test
  void url_isGone_withItsFile() {
    bureau.call(ADA, "storage_upload", NOTE + ",'content':'look'}");
    String url = bureau.call(ADA, "storage_get_url", NOTE + "}").required("url").stringValue();

    assertThat(bureau.call(ADA, "storage_delete", NOTE + "}").required("deleted").booleanValue())
        .isTrue();
    unknown(ADA, url);
    bureau.call(ADA, "storage_upload", NOTE + ",'content':'another'}");
    unknown(ADA, url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret",
        "a/../../secret",
        "/etc/passwd",
        "a//b",
        "./a",
        "a/",
        "a\\u0000b",
        " ",
        ".."
      })
  void path_thatLeadsElsewhere_isRefused(String path) throws IOException {
    assertThat(
            bureau.failure(
                ADA, "storage_upload", "{'bucket':'b','path':'%s','content':'x'}".formatted(path)))
        .startsWith("path:");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .doesNotContain("secret", "passwd", "b");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "A", "a/b", "a b", ".hidden"})
  void bucket_thatIsNone_isRefused(String bucket) {
    assertThat(
            bureau.failure(
                ADA,
                "storage_upload",
                "{'bucket':'%s','path':'x','content':'x'}".formatted(bucket)))
        .startsWith("bucket:");
  }

  @Test
  void quota_isOfBytesAndFiles() {
    String large = "x".repeat(1 << 20);
    assertThat(
            bureau.failure(
                ADA,
                "storage_upload",
                "{'bucket':'b','path':'x','content':'%s'}".formatted(large + "x")))
        .contains("expected at most 1,048,576 bytes");
    for (int i = 0; i < 16; i++) {
      bureau.call(
          ADA, "storage_upload", "{'bucket':'b','path':'f%d','content':'%s'}".formatted(i, large));
    }

    assertThat(bureau.failure(ADA, "storage_upload", NOTE + ",'content':'x'}"))
        .contains("your plan allows 16,777,216 bytes");
    bureau.call(ADA, "storage_upload", "{'bucket':'b','path':'f0','content':'small'}");
    bureau.call(ADA, "storage_upload", NOTE + ",'content':'x'}");
  }

  @Test
  void secretsOfAddresses_areNotKept() throws IOException {
    bureau.call(ADA, "storage_upload", NOTE + ",'content':'look'}");
    String url = bureau.call(ADA, "storage_get_url", NOTE + "}").required("url").stringValue();
    bureau.close();

    assertThat(
            new String(Files.readAllBytes(folder.resolve("nexus.db")), StandardCharsets.ISO_8859_1))
        .doesNotContain(url.substring(url.lastIndexOf('/') + 1));
  }

  private JsonNode read(Caller caller, String uri) {
    return bureau
        .request(caller, "resources/read", "{\"uri\":\"%s\"}".formatted(uri))
        .required("contents")
        .required(0);
  }

  private void unknown(Caller caller, String uri) {
    assertThatExceptionOfType(RpcErrorException.class).isThrownBy(() -> read(caller, uri));
  }
}
