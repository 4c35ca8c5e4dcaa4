package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command as a process, in pipes. */
final class MatteJarIT {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path JAR = Path.of(System.getProperty("matte.jar")).toAbsolutePath();
  private static final Path KINDS = Path.of("src/test/golden/cli/kinds.json").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void version_isThatOfTheBuild() throws Exception {
    assertThat(run(new byte[0], "--version").out()).matches("matte \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @Test
  void inspect_ofStandardInput_writesUtf8WithoutColours() throws Exception {
    Session session = run(Files.readAllBytes(KINDS), "inspect", "-");

    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    assertThat(session.out()).contains("one of rail, road, 漢字").doesNotContain("\u001b");
  }

  @Test
  void diff_endsWithWhatItFound() throws Exception {
    Path none = Files.writeString(folder.resolve("none.json"), "[]");

    assertThat(run(new byte[0], "diff", KINDS.toString(), KINDS.toString()).code()).isZero();
    assertThat(run(new byte[0], "diff", KINDS.toString(), none.toString()).code()).isEqualTo(1);
    assertThat(run(new byte[0], "diff", KINDS.toString(), "missing.json").code()).isEqualTo(3);
  }

  @Test
  void reader_thatGoesAway_isNoFailure() throws Exception {
    Process process = new ProcessBuilder(command("inspect", big().toString())).start();
    process.getOutputStream().close();
    process.getInputStream().read();
    process.getInputStream().close();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(text(process.getErrorStream())).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void command_thatIsStarted_isAskedForItsTools() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
    Path server =
        Files.writeString(
            folder.resolve("server.sh"),
            """
            echo 'Starting up ...'
            while read -r line; do
              id=$(printf '%s' "$line" | sed -n 's/.*"id": *\\([0-9]*\\).*/\\1/p')
              case $line in
                *'"initialize"'*)
                  echo '{"jsonrpc":"2.0","id":'"$id"',"result":{"protocolVersion":"2024-11-05",\
            "capabilities":{"tools":{}},"serverInfo":{"name":"shell","version":"1"}}}' ;;
                *'"tools/list"'*)
                  echo '{"jsonrpc":"2.0","id":'"$id"',"result":{"tools":[{"name":"from_shell",\
            "inputSchema":{"type":"object"}}]}}' ;;
              esac
            done
            """);

    Session session = run(new byte[0], "inspect", "--exec", "/bin/sh " + server);

    assertThat(session.err()).isEmpty();
    assertThat(session.out()).contains("shell 1: 1 tool", "from_shell");
  }

  @Test
  void address_isAskedForItsTools() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/mcp", MatteJarIT::answer);
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/mcp";

      Session session = run(new byte[0], "inspect", "--url", address);

      assertThat(session.err()).isEmpty();
      assertThat(session.out()).contains("web 1: 1 tool", "from_web");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void command_thatFails_isQuoted() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");

    Session session = run(new byte[0], "inspect", "exec:/bin/sh -c 'echo no database >&2; exit 3'");

    assertThat(session.code()).isEqualTo(3);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("matte inspect: ", "no database", "  Fix: ");
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String request = text(exchange.getRequestBody());
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(request);
    if (!id.find()) {
      exchange.sendResponseHeaders(202, -1);
    } else {
      String result =
          request.contains("\"initialize\"")
              ? "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{\"tools\":{}},"
                  + "\"serverInfo\":{\"name\":\"web\",\"version\":\"1\"}}"
              : "{\"tools\":[{\"name\":\"from_web\",\"inputSchema\":{\"type\":\"object\"}}]}";
      byte[] answer =
          "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":%s}"
              .formatted(id.group(1), result)
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  /** More than any pipe holds. */
  private Path big() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append(i == 0 ? "[" : ",");
      text.append("{\"name\":\"tool_%d\",\"description\":\"%s\"}".formatted(i, "x".repeat(90)));
    }
    return Files.writeString(folder.resolve("big.json"), text.append(']'));
  }

  private Session run(byte[] input, String... args) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command(args))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().write(input);
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Session(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static List<String> command(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
    command.addAll(List.of(args));
    return command;
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
