package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Every fault that a server can have, one for each tool that is called. */
public final class Gremlin {

  private static final int PAGE = 2;
  private static final List<String> TOOLS =
      List.of("echo", "error", "huge", "silent", "twice", "die", "progress");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> heard = new ArrayList<>();
  private final List<String> replies = new ArrayList<>();
  private @Nullable Json parked;

  private Gremlin() {}

  /** Serves; with {@code mute} as argument it never answers, with {@code crash} it ends at once. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("crash")) {
      System.err.println("no configuration found");
      System.exit(3);
    }
    if (args.length > 0 && args[0].equals("mute")) {
      new CountDownLatch(1).await();
    }
    new Gremlin().serve();
  }

  private void serve() throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      take((Json.Members) JsonText.parse(line), line);
    }
  }

  private void take(Json.Members message, String line) throws Exception {
    String method = message.values().get("method") instanceof Json.Text text ? text.value() : "";
    Json id = message.values().get("id");
    if (method.isEmpty()) {
      replies.add(line);
    } else if (id == null) {
      heard.add(line);
    } else if (method.equals("initialize")) {
      answer(
          id,
          "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"serverInfo\":"
              + "{\"name\":\"gremlin\",\"version\":\"1\"}}");
    } else if (method.equals("tools/list")) {
      answer(id, page(FakeServer.params(message)));
    } else {
      call(id, FakeServer.params(message));
    }
  }

  private String page(Json.Members params) {
    int from =
        params.values().get("cursor") instanceof Json.Text cursor
            ? Integer.parseInt(cursor.value())
            : 0;
    int to = Math.min(TOOLS.size(), from + PAGE);
    List<Json> tools = new ArrayList<>();
    for (String tool : TOOLS.subList(from, to)) {
      tools.add(Json.object().put("name", tool).put("inputSchema", Json.object().build()).build());
    }
    Json.Builder page = Json.object().put("tools", Json.of(tools));
    if (to < TOOLS.size()) {
      page.put("nextCursor", Integer.toString(to));
    }
    return page.build().text();
  }

  private void call(Json id, Json.Members params) throws Exception {
    String tool = FakeServer.text(params.values().get("name"));
    Json arguments = params.values().get("arguments");
    switch (tool) {
      case "echo" -> text(id, arguments == null ? "nothing" : arguments.text());
      case "params" -> text(id, params.text());
      case "pid" -> text(id, Long.toString(ProcessHandle.current().pid()));
      case "environment" -> text(id, new TreeMap<>(System.getenv()).keySet().toString());
      case "variable" -> text(id, String.valueOf(System.getenv("GREMLIN")));
      case "directory" -> text(id, Path.of("").toAbsolutePath().toString());
      case "heard" -> text(id, String.join("\n", heard));
      case "replies" -> text(id, String.join("\n", replies));
      case "error" ->
          out.println(
              "{\"jsonrpc\":\"2.0\",\"id\":%s,\"error\":{\"code\":-32050,\"message\":\"not today\",\"data\":{\"why\":[1.50]}}}"
                  .formatted(id.text()));
      case "text-id" -> answer(Json.of(id.text()), "{\"content\":[]}");
      case "twice" -> {
        text(id, "first");
        text(id, "second");
        text(Json.of(987_654), "for nobody");
        answer(Json.of("strange"), "{}");
      }
      case "huge" -> text(id, "x".repeat(Integer.parseInt(argument(arguments, "size"))));
      case "garbled" -> out.println("{\"jsonrpc\":\"2.0\",\"id\":" + id.text() + ",\"result\":{");
      case "silent" ->
          out.println("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"what?\"}}");
      case "die" -> {
        System.err.println("cannot open database");
        System.exit(7);
      }
      case "leave" -> {
        System.out.close();
        new CountDownLatch(1).await();
      }
      case "deaf" -> new CountDownLatch(1).await();
      case "park" -> parked = id;
      case "parked" -> text(id, Boolean.toString(parked != null));
      case "release" -> {
        if (parked != null) {
          text(parked, "released");
        }
        text(id, "done");
      }
      case "progress" -> report(id, params);
      case "ask" -> {
        out.println("{\"jsonrpc\":\"2.0\",\"id\":\"p1\",\"method\":\"ping\"}");
        out.println(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"sampling/createMessage\",\"params\":{}}");
        text(id, "asked");
      }
      default -> throw new IllegalStateException(tool);
    }
  }

  private void report(Json id, Json.Members params) throws JsonSyntaxException {
    out.println(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"warning\",\"logger\":\"db\",\"data\":{\"rows\":2}}}");
    if (params.values().get("_meta") instanceof Json.Members meta) {
      String token = meta.values().getOrDefault("progressToken", Json.nothing()).text();
      out.println(
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":%s,\"progress\":1,\"total\":2,\"message\":\"half\"}}"
              .formatted(token));
      out.println(
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":%s,\"progress\":2}}"
              .formatted(token));
    }
    text(id, "reported");
  }

  private static String argument(@Nullable Json arguments, String name) {
    return arguments instanceof Json.Members members
        ? FakeServer.text(members.values().get(name))
        : "";
  }

  private void text(Json id, String text) {
    answer(id, FakeServer.content(text).build().text());
  }

  private void answer(Json id, String result) {
    out.println("{\"result\":" + result + ",\"jsonrpc\":\"2.0\",\"id\":" + id.text() + "}");
  }
}
