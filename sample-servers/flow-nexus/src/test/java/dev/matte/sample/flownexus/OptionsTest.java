package dev.matte.sample.flownexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.sample.flownexus.Options.Way;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is taken for the operator, and who never is. */
class OptionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|-|STREAMS",
        "--stdio|-|STREAMS",
        "--stdio|MCP_TOKEN|ENVIRONMENT",
        "--stdio|SECURE_MODE|ENVIRONMENT",
        "-|DEPLOYMENT_MODE|ENVIRONMENT",
        "--http 0|-|LOCAL",
        "--http 0 --accounts|-|ACCOUNTS",
        "--accounts --http 0 --host 0.0.0.0|-|ACCOUNTS",
        "--http|-|LOCAL",
        "--http 0 --path /x|-|LOCAL",
        "--http 0 --host 127.0.0.1|-|ENVIRONMENT",
        "--http 0 --host 0.0.0.0|-|ENVIRONMENT",
        "--http 0 --allow-remote|-|ENVIRONMENT",
        "--http 0|HOST|ENVIRONMENT",
        "--http 0|MCP_ALLOW_REMOTE|ENVIRONMENT",
        "--http 0|SECURE_MODE|ENVIRONMENT",
        "--http 0|MCP_JWKS_URI|ENVIRONMENT",
        "--http 0|MCP_JWT_SECRET|ENVIRONMENT",
        "--http 0|MCP_API_KEYS|ENVIRONMENT",
        "--http 0|MCP_API_KEYS_FILE|ENVIRONMENT",
        "--stdio --path /x|-|ENVIRONMENT",
      })
  void operator_isWhoCanBeNobodyElse(String arguments, String variable, Way way) {
    List<String> words = arguments == null ? List.of() : Arrays.asList(arguments.split(" ", -1));
    Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, "docker");

    assertThat(Options.of(words, environment).way()).isEqualTo(way);
  }

  @Test
  void cloud_withoutTokens_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of(), Map.of("DEPLOYMENT_MODE", "cloud")))
        .withMessageContaining("JWT");
    assertThat(
            Options.of(
                    List.of(),
                    Map.of("DEPLOYMENT_MODE", "cloud", "MCP_JWKS_URI", "https://a.example/jwks"))
                .way())
        .isEqualTo(Way.ENVIRONMENT);
  }

  @Test
  void data_isTakenOutOfTheArguments() {
    Options options = Options.of(List.of("--http", "0", "--data", "here"), Map.of());

    assertThat(options.data()).isEqualTo(Path.of("here"));
    assertThat(options.rest()).containsExactly("--http", "0");
    assertThatIllegalArgumentException().isThrownBy(() -> Options.of(List.of("--data"), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MCP_JWKS_URI", "MCP_API_KEYS", "SECURE_MODE"})
  void accounts_besideOthersWhoVouch_areRefused(String variable) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("--accounts"), Map.of(variable, "x")))
        .withMessageContaining("--accounts");
  }

  @Test
  void legacy_takesAllThatFollows_andWinsOverItsVariable() {
    Options options =
        Options.of(
            List.of("--http", "0", "--legacy", "npx", "--data", "flow-nexus"),
            Map.of("FLOW_NEXUS_LEGACY", "old server"));

    assertThat(options.legacy()).containsExactly("npx", "--data", "flow-nexus");
    assertThat(options.rest()).containsExactly("--http", "0");
    assertThat(Options.of(List.of(), Map.of("FLOW_NEXUS_LEGACY", " old  server ")).legacy())
        .containsExactly("old", "server");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("--legacy"), Map.of()))
        .withMessageContaining("--legacy");
  }
}
