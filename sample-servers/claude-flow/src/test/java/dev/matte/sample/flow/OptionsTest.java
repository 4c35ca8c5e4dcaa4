package dev.matte.sample.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void nothing_isTheLegacyServersPlace() {
    Options options = Options.of(List.of(), Map.of());

    assertThat(options.database()).isEqualTo(Path.of(".swarm/memory.db"));
    assertThat(options.legacy()).isEmpty();
    assertThat(options.rest()).isEmpty();
  }

  @Test
  void arguments_winOverVariables() {
    Options options =
        Options.of(
            List.of("--http", "0", "--db", "a.db", "--legacy", "npx", "--db", "claude-flow"),
            Map.of("CLAUDE_FLOW_DB", "b.db", "CLAUDE_FLOW_LEGACY", "old server"));

    assertThat(options.database()).isEqualTo(Path.of("a.db"));
    assertThat(options.legacy()).containsExactly("npx", "--db", "claude-flow");
    assertThat(options.rest()).containsExactly("--http", "0");
  }

  @Test
  void variables_areTaken_andTheTokenIsNotShown() {
    Options options =
        Options.of(
            List.of(),
            Map.of("CLAUDE_FLOW_LEGACY", " npx  claude-flow ", "GITHUB_TOKEN", "secret-token"));

    assertThat(options.legacy()).containsExactly("npx", "claude-flow");
    assertThat(options.token()).hasValue("secret-token");
    assertThat(options.toString()).doesNotContain("secret-token");
  }

  @Test
  void optionWithoutValue_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("--db"), Map.of()))
        .withMessageContaining("--db");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.of(List.of("--legacy"), Map.of()))
        .withMessageContaining("--legacy");
  }
}
