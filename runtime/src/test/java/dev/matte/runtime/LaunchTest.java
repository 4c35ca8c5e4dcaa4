package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.http.HttpOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {

  private static final Map<String, String> NOTHING = Map.of();

  @Test
  void stdio_isTheDefault_andWhatLocalModesSay() throws Exception {
    assertThat(read(List.of(), NOTHING).http()).isNull();
    assertThat(read(List.of("--stdio"), Map.of("DEPLOYMENT_MODE", "docker")).http()).isNull();
    for (String mode : List.of("local", "subprocess", "LOCAL", "")) {
      assertThat(read(List.of(), Map.of("DEPLOYMENT_MODE", mode, "PORT", "x")).http()).isNull();
    }
  }

  @Test
  void plainStart_isOneThatNeedsNoReading() {
    String[] none = {};
    String[] stdio = {"--stdio"};

    assertThat(McpHost.plain(none, NOTHING)).isTrue();
    assertThat(McpHost.plain(stdio, Map.of("DEPLOYMENT_MODE", "docker"))).isTrue();
    assertThat(McpHost.plain(none, Map.of("DEPLOYMENT_MODE", "local"))).isFalse();
    assertThat(McpHost.plain(new String[] {"--http"}, NOTHING)).isFalse();
    for (String name : List.of("SECURE_MODE", "MCP_TOKEN")) {
      assertThat(McpHost.plain(none, Map.of(name, "true"))).isFalse();
      assertThat(McpHost.plain(stdio, Map.of(name, "true"))).isFalse();
    }
  }

  @Test
  void http_takesPortHostAndPathFromArguments() throws Exception {
    HttpOptions options =
        http(List.of("--http", "0", "--host", "localhost", "--path", "/a"), NOTHING);

    assertThat(options.port()).isZero();
    assertThat(options.host()).isEqualTo("localhost");
    assertThat(options.path()).isEqualTo("/a");
  }

  @Test
  void http_withoutMore_isLoopbackOnTheUsualPort() throws Exception {
    HttpOptions options = http(List.of("--http"), NOTHING);

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.loopback()).isTrue();
    assertThat(options.path()).isEqualTo("/mcp");
  }

  @Test
  void environment_givesWhatArgumentsLeaveOut_andYieldsToThem() throws Exception {
    Map<String, String> both = Map.of("MCP_PORT", "1111", "PORT", "2222", "HOST", "127.0.0.2");

    assertThat(http(List.of("--http"), both).port()).isEqualTo(1111);
    assertThat(http(List.of("--http"), both).host()).isEqualTo("127.0.0.2");
    assertThat(http(List.of("--http"), Map.of("PORT", "2222")).port()).isEqualTo(2222);
    assertThat(http(List.of("--http", "3333"), both).port()).isEqualTo(3333);
    assertThat(http(List.of("--http", "--host", "::1"), both).host()).isEqualTo("::1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docker", "cloud", "Docker"})
  void awayModes_serveHttpEverywhere_whenThatIsAllowed(String mode) throws Exception {
    HttpOptions options =
        http(List.of(), Map.of("DEPLOYMENT_MODE", mode, "MCP_ALLOW_REMOTE", "true"));

    assertThat(options.host()).isEqualTo("0.0.0.0");
    assertThat(http(List.of("--allow-remote"), Map.of("DEPLOYMENT_MODE", mode)).allowRemote())
        .isTrue();
    assertThat(http(List.of("--host", "127.0.0.1"), Map.of("DEPLOYMENT_MODE", mode)).loopback())
        .isTrue();
    assertThatThrownBy(() -> read(List.of(), Map.of("DEPLOYMENT_MODE", mode)))
        .hasMessageContaining("--allow-remote");
  }

  @ParameterizedTest
  @CsvSource({
    "--what, unknown argument: --what",
    "8080, unknown argument: 8080",
    "--http x, '--http: expected a port from 0 to 65535, found x'",
    "--http 65536, found 65536",
    "--http -1, found -1",
    "--http --host, --host: expected a value",
    "--http --path mcp, begins with /",
    "--stdio --http, exclude each other",
    "--host x, --host is for --http",
    "--path /x, --path is for --http",
    "--stdio --allow-remote, --allow-remote is for --http",
    "--http --host 0.0.0.0, --allow-remote",
    "--http --host ::, --allow-remote"
  })
  void misuse_isExplained(String arguments, String message) {
    assertThatThrownBy(() -> read(List.of(arguments.split(" ")), NOTHING))
        .isInstanceOf(Launch.Misuse.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "DEPLOYMENT_MODE, moon, 'local, subprocess, docker or cloud, found moon'",
    "MCP_PORT, many, 'MCP_PORT: expected a port from 0 to 65535, found many'",
    "PORT, 99999, PORT: expected",
    "MCP_ALLOW_REMOTE, perhaps, 'expected true or false, found perhaps'",
    "HOST, 0.0.0.0, --allow-remote"
  })
  void misuseOfTheEnvironment_isExplained(String name, String value, String message) {
    List<String> arguments = name.equals("DEPLOYMENT_MODE") ? List.of() : List.of("--http");

    assertThatThrownBy(() -> read(arguments, Map.of(name, value)))
        .isInstanceOf(Launch.Misuse.class)
        .hasMessageContaining(message);
  }

  private static HttpOptions http(List<String> arguments, Map<String, String> environment)
      throws Launch.Misuse {
    return Objects.requireNonNull(read(arguments, environment).http());
  }

  private static Launch.Plan read(List<String> arguments, Map<String, String> environment)
      throws Launch.Misuse {
    return Launch.read(arguments, environment, new Admission(environment, null, null));
  }
}
