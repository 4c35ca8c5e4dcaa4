package dev.matte.sample.flownexus.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.flownexus.Bureau;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How the server says that it is, and what happened. */
@Timeout(60)
class HealthTest {
  private static final Caller ADMIN = Bureau.caller("root", "enterprise", "admin");
  private static final Caller ADA = Bureau.caller("ada", "pro");

  @TempDir Path folder;

  @Test
  void health_isWhatIsThere() throws IOException {
    try (Bureau bureau = Bureau.open(folder)) {
      JsonNode health = bureau.call(ADA, "system_health", "{}");

      assertThat(health.required("free_bytes").asLong(0)).isPositive();
      assertThat(health.required("legacy").booleanValue()).isFalse();
      assertThat(health.has("missing")).isEqualTo(Bureau.isolation().missing().isPresent());
    }
    try (Bureau bureau = Bureau.open(folder, call -> CallToolResult.text("old"))) {
      assertThat(bureau.call(ADA, "system_health", "{}").required("legacy").booleanValue())
          .isTrue();
    }
  }

  @Test
  void log_isForAdministrators_ofAllOrOne() throws IOException {
    try (Bureau bureau = Bureau.open(folder)) {
      String upload = "{'bucket':'b','path':'x','content':'x'}";
      bureau.call(ADA, "storage_upload", upload);
      bureau.call(Bureau.caller("eve", "pro"), "storage_upload", upload);

      assertThat(bureau.refused(ADA, "audit_log", "{}")).isTrue();
      assertThat(bureau.call(ADMIN, "audit_log", "{}").required("entries"))
          .extracting(entry -> entry.required("user_id").stringValue())
          .containsExactly("eve", "ada");
      JsonNode one = bureau.call(ADMIN, "audit_log", "{'user_id':'ada'}").required("entries");
      assertThat(one).hasSize(1);
      assertThat(one.at("/0/event").stringValue()).isEqualTo("storage.uploaded");
    }
  }
}
