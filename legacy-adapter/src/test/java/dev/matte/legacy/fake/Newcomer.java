package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.runtime.stdio.Stdio;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Shop} on standard streams behind a doorkeeper, who turns away what claims no revision
 * and writes down what comes in.
 */
public final class Newcomer {

  /** What comes in, line by line, without what the doorkeeper dealt with. */
  private static final class Door extends InputStream {
    private final BufferedReader in;
    private final OutputStream out;
    private final String manner;
    private final Path trace;
    private InputStream line = InputStream.nullInputStream();

    Door(OutputStream out, String manner, Path trace) {
      this.in =
          new BufferedReader(
              new InputStreamReader(
                  new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
      this.out = out;
      this.manner = manner;
      this.trace = trace;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      int read = line.read(bytes, from, count);
      while (read <= 0) {
        String next = next();
        if (next == null) {
          return -1;
        }
        line = new ByteArrayInputStream((next + "\n").getBytes(StandardCharsets.UTF_8));
        read = line.read(bytes, from, count);
      }
      return read;
    }

    private @Nullable String next() throws IOException {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        Files.writeString(trace, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (!turnsAway(text)) {
          return text;
        }
      }
      return null;
    }

    private boolean turnsAway(String text) throws IOException {
      Json.Members message = parsed(text);
      Json id = message.values().get("id");
      String tool = FakeServer.text(FakeServer.params(message).values().get("name"));
      if (id != null && tool.equals("of-rude")) {
        say(
            id,
            "\"result\":{\"resultType\":\"input_required\",\"requestState\":\"s\",\"inputRequests\":{\"n\":{\"method\":\"elicitation/create\",\"params\":{}}}}");
        return true;
      }
      boolean claims = text.contains("io.modelcontextprotocol/protocolVersion");
      if (id == null || manner.equals("both") || claims != manner.equals("old")) {
        return false;
      }
      say(
          id,
          switch (manner) {
            case "-32022" ->
                "\"error\":{\"code\":-32022,\"message\":\"no\",\"data\":{\"supported\":[\"2026-07-28\"],\"requested\":\"x\"}}";
            case "-32602" ->
                "\"error\":{\"code\":-32602,\"message\":\"_meta lacks io.modelcontextprotocol/protocolVersion\"}";
            case "old" -> "\"error\":{\"code\":-32601,\"message\":\"no such method\"}";
            default -> "\"error\":{\"code\":%s,\"message\":\"no\"}".formatted(manner);
          });
      return true;
    }

    private void say(Json id, String member) throws IOException {
      out.write(
          "{\"jsonrpc\":\"2.0\",\"id\":%s,%s}\n"
              .formatted(id.text(), member)
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private Newcomer() {}

  /**
   * Serves.
   *
   * @param args its name; how a handshake is refused: by a code, {@code both} for not at all,
   *     {@code old} for claims being refused instead, or a file that says so; where to write down
   *     what comes in
   */
  public static void main(String[] args) throws Exception {
    OutputStream out = Stdio.guard();
    String manner = Files.exists(Path.of(args[1])) ? Files.readString(Path.of(args[1])) : args[1];
    Shop.host(args[0]).serve(Stdio.over(new Door(out, manner, Path.of(args[2])), out));
    System.exit(0);
  }

  private static Json.Members parsed(String text) throws IOException {
    try {
      return (Json.Members) JsonText.parse(text);
    } catch (JsonSyntaxException e) {
      throw new IOException(e);
    }
  }
}
