package dev.matte.sample.flownexus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server with accounts of its own, over HTTP. */
@Timeout(120)
class AccountsIT {
  private static final Pattern TOKEN = Pattern.compile("(?m)^[A-Za-z0-9_-]{43}$");
  private static final String ADA = "{'email':'ada@example.org','password':'correct horse'}";

  @TempDir Path folder;

  @Test
  void guest_becomesAMember_andNobodyAgain() throws Exception {
    Path data = folder.resolve("data");
    Path audit = folder.resolve("audit.log");
    String token;
    try (Nexus nexus =
        Nexus.http(data, Map.of("FLOW_NEXUS_ACCOUNTS", "true", "AUDIT_FILE", audit.toString()))) {
      assertThat(nexus.tools(null)).hasSize(8).allMatch(tool -> tool.matches("(auth|user)_.*"));
      assertThat(nexus.trying(null, "sandbox_list", "{}").statusCode()).isEqualTo(401);

      nexus.call(null, "user_register", ADA);
      nexus.call(null, "user_verify_email", "{'token':'%s'}".formatted(letter(data)));
      token = nexus.call(null, "user_login", ADA).required("session_token").stringValue();

      assertThat(nexus.tools(token)).contains("sandbox_list").doesNotContain("sandbox_create");
      assertThat(nexus.send("nxs_" + "x".repeat(43), "tools/list", "{}").statusCode())
          .isEqualTo(401);
      assertThat(nexus.stop()).isIn(0, 143);
    }
    assertThat(audit)
        .content()
        .contains("user_register", "user_login")
        .doesNotContain(token, "correct horse");
    try (Nexus nexus = Nexus.http(data, Map.of("FLOW_NEXUS_ACCOUNTS", "true"))) {
      assertThat(nexus.call(token, "sandbox_list", "{}").required("sandboxes")).isEmpty();
      nexus.call(token, "user_logout", "{}");
      assertThat(nexus.send(token, "tools/list", "{}").statusCode()).isEqualTo(401);
      assertThat(nexus.said()).doesNotContain(token, "correct horse");
    }
  }

  @Test
  void operatorOfOneMachine_mayAlsoComeAsAMember() throws Exception {
    Path data = folder.resolve("data");
    try (Nexus nexus = Nexus.http(data, Map.of())) {
      nexus.call(null, "user_register", ADA);
      nexus.call(null, "user_verify_email", "{'token':'%s'}".formatted(letter(data)));
      String token = nexus.call(null, "user_login", ADA).required("session_token").stringValue();

      assertThat(nexus.tools(token)).doesNotContain("admin_metrics", "sandbox_create");
      assertThat(nexus.tools(null)).contains("admin_metrics", "sandbox_create");
      assertThat(nexus.send("wrong", "tools/list", "{}").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void accountsBesideTokensOfOthers_areRefusedAtTheStart() throws Exception {
    try (Nexus nexus =
        Nexus.start(folder.resolve("data"), Tokens.ENVIRONMENT, "--http", "0", "--accounts")) {
      assertThat(nexus.exitCode()).isEqualTo(2);
      assertThat(nexus.said()).contains("--accounts");
    }
  }

  /** The token in the only letter. */
  private static String letter(Path data) throws IOException {
    List<Path> letters = List.of();
    while (letters.isEmpty()) {
      Thread.onSpinWait();
      try (Stream<Path> files = Files.list(data.resolve("outbox"))) {
        letters = files.filter(file -> file.toString().endsWith(".eml")).toList();
      }
    }
    Matcher token = TOKEN.matcher(Files.readString(letters.get(0)));
    assertThat(token.find()).isTrue();
    return token.group();
  }
}
