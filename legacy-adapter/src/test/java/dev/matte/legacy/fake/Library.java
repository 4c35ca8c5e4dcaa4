package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Serves tools, resources, templates, prompts and completions, all of which may change. */
public final class Library {

  /** How it lists its tool {@code echo}: odd, and legal. */
  public static final String ECHO =
      "{\"name\":\"echo\",\"description\":\"Says “it” again\",\"inputSchema\":{\"type\":\"object\","
          + "\"properties\":{\"n\":{\"type\":\"number\",\"default\":5.0}}},\"x-odd\":1.50}";

  /** How it lists its resource. */
  public static final String BOOK =
      "{\"uri\":\"book://1\",\"name\":\"one\",\"mimeType\":\"text/plain\",\"x-odd\":1.50}";

  /** How it lists its template. */
  public static final String BOOKS = "{\"uriTemplate\":\"book://{id}\",\"name\":\"books\"}";

  /** How it lists its prompt. */
  public static final String REVIEW =
      "{\"name\":\"review\",\"arguments\":[{\"name\":\"book\",\"required\":true}]}";

  /** What {@code raw} answers. */
  public static final String RAW =
      "{\"content\":[{\"type\":\"text\",\"text\":\"\\u00fc\",\"x\":1.50}],\"odd\":[1e2,-0.0]}";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> heard = new ArrayList<>();
  private boolean grown;
  private int handshakes;
  private @Nullable Json parked;

  private Library() {}

  /**
   * Serves; but ends at once when its first argument names a file that is not there, and says
   * nothing at all while that is a folder.
   */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && !Files.exists(Path.of(args[0]))) {
      System.exit(3);
    }
    if (args.length > 0 && Files.isDirectory(Path.of(args[0]))) {
      new CountDownLatch(1).await();
    }
    new Library().serve();
  }

  private void serve() throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Json.Members message = (Json.Members) JsonText.parse(line);
      Json id = message.values().get("id");
      String method = FakeServer.text(message.values().get("method"));
      if (id == null) {
        heard.add(line);
      } else {
        take(id, method, FakeServer.params(message), line);
      }
    }
  }

  private void take(Json id, String method, Json.Members params, String line) {
    switch (method) {
      case "initialize" -> greet(id, FakeServer.text(params.values().get("protocolVersion")));
      case "tools/list" -> answer(id, list("tools", ECHO, tool("grown"), others()));
      case "resources/list" -> answer(id, list("resources", BOOK, null, ""));
      case "resources/templates/list" -> answer(id, list("resourceTemplates", BOOKS, null, ""));
      case "prompts/list" -> answer(id, list("prompts", REVIEW, "{\"name\":\"grown\"}", ""));
      case "resources/read" -> read(id, FakeServer.text(params.values().get("uri")));
      case "prompts/get" ->
          answer(
              id,
              "{\"description\":\"d\",\"messages\":[{\"role\":\"user\",\"content\":{\"type\":\"text\",\"text\":%s,\"x\":1.50}}]}"
                  .formatted(Json.of(params.text()).text()));
      case "completion/complete" ->
          answer(
              id,
              "{\"completion\":{\"values\":[%s,\"b\"],\"total\":2}}"
                  .formatted(Json.of(params.text()).text()));
      case "tools/call" -> call(id, FakeServer.text(params.values().get("name")), params, line);
      default -> error(id, -32601, "Method not found");
    }
  }

  private void greet(Json id, String version) {
    handshakes++;
    if (System.getenv("SHY") != null) {
      error(id, -32601, "Method not found: initialize");
      return;
    }
    if (!version.equals("2024-11-05") && System.getenv("OLD") != null) {
      error(id, -32602, "Unsupported protocol version");
      return;
    }
    answer(
        id,
        "{\"protocolVersion\":\"%s\",\"capabilities\":{\"tools\":{\"listChanged\":true},\"resources\":{},\"prompts\":{},\"completions\":{}},\"serverInfo\":{\"name\":\"library\",\"version\":\"1\"}}"
            .formatted(version));
  }

  private void call(Json id, String tool, Json.Members params, String line) {
    switch (tool) {
      case "raw" -> answer(id, RAW);
      case "heard" -> text(id, String.join("\n", heard));
      case "handshakes" -> text(id, Integer.toString(handshakes));
      case "pid" -> text(id, Long.toString(ProcessHandle.current().pid()));
      case "die" -> System.exit(7);
      case "park" -> parked = id;
      case "parked" -> text(id, Boolean.toString(parked != null));
      case "release" -> {
        if (parked != null) {
          text(parked, "released");
        }
        text(id, "done");
      }
      case "report" -> report(id, params);
      case "grow" -> {
        grown = true;
        say("\"method\":\"notifications/tools/list_changed\"");
        say("\"method\":\"notifications/prompts/list_changed\",\"params\":{}");
        text(id, "done");
      }
      default -> text(id, line);
    }
  }

  private void report(Json id, Json.Members params) {
    say(
        "\"method\":\"notifications/message\",\"params\":{\"level\":\"warning\",\"logger\":\"db\",\"data\":\"rows\"}");
    if (params.values().get("_meta") instanceof Json.Members meta) {
      String token = meta.values().getOrDefault("progressToken", Json.nothing()).text();
      say(
          "\"method\":\"notifications/progress\",\"params\":{\"progressToken\":%s,\"progress\":1,\"total\":2,\"message\":\"half\"}"
              .formatted(token));
    }
    text(id, "reported");
  }

  private void read(Json id, String uri) {
    if (uri.endsWith("none")) {
      error(id, -32002, "no such book");
    } else {
      answer(
          id,
          "{\"contents\":[{\"uri\":\"%s\",\"text\":\"t\\u00e4xt\",\"x\":1.50}]}".formatted(uri));
    }
  }

  private String list(String member, String first, @Nullable String late, String more) {
    String grownToo = grown && late != null ? "," + late : "";
    return "{\"" + member + "\":[" + first + more + grownToo + "]}";
  }

  private static String others() {
    StringBuilder tools = new StringBuilder();
    for (String name :
        List.of(
            "raw",
            "heard",
            "handshakes",
            "pid",
            "die",
            "park",
            "parked",
            "release",
            "report",
            "grow")) {
      tools.append(',').append(tool(name));
    }
    return tools.toString();
  }

  private static String tool(String name) {
    return "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}";
  }

  private void text(Json id, String text) {
    answer(id, FakeServer.content(text).build().text());
  }

  private void answer(Json id, String result) {
    say("\"id\":" + id.text() + ",\"result\":" + result);
  }

  private void error(Json id, int code, String message) {
    say("\"id\":%s,\"error\":{\"code\":%d,\"message\":\"%s\"}".formatted(id.text(), code, message));
  }

  private void say(String members) {
    out.println("{\"jsonrpc\":\"2.0\"," + members + "}");
  }
}
