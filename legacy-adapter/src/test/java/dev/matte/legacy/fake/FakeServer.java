package dev.matte.legacy.fake;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legacy server on standard streams: serves the tools of a list file, one message after the
 * other. What differs between temperaments is a method.
 */
abstract class FakeServer {

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<String, Json> tools = new LinkedHashMap<>();
  private final Json.Members server;

  FakeServer(Path list) throws IOException {
    Json.Members text = members(parsed(Files.readString(list)).orElseThrow());
    server = members(text.values().getOrDefault("server", Json.object().build()));
    Json listed = text.values().getOrDefault("tools", Json.of(List.of()));
    for (Json tool : ((Json.Items) listed).values()) {
      tools.put(text(members(tool).values().get("name")), tool);
    }
  }

  /** Serves until the end of input. */
  final void serve() throws IOException {
    start();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Optional<Json> message = parsed(line);
      if (message.isPresent() && message.get() instanceof Json.Members members) {
        take(members);
      } else {
        badJson();
      }
    }
    end();
  }

  /** What it prints when it starts. */
  void start() {}

  /** What it does at the end of input. */
  void end() {}

  /** What it does with what is no JSON. */
  void badJson() {}

  /** What it does with a notification. */
  void hear(String method) {}

  /** The revision it answers with. */
  String revision(String asked) {
    return asked;
  }

  /** What it says it can do. */
  Json.Members capabilities() {
    return Json.object().put("tools", Json.object().build()).build();
  }

  /** Answers a ping. */
  Json.Members ping() throws Fault {
    return Json.object().build();
  }

  /** Calls a tool. */
  abstract Json.Members call(String tool, Optional<Json.Members> arguments) throws Fault;

  /** Tells whether the list has a tool. */
  final boolean has(String tool) {
    return tools.containsKey(tool);
  }

  /** A line on standard output. */
  final void say(String line) {
    out.println(line);
  }

  /** An error that belongs to no request. */
  final void complain(Json.Builder message, int code, String text) {
    say(message.put("error", error(code, text)).build().text());
  }

  static Json.Builder message() {
    return Json.object().put("jsonrpc", "2.0");
  }

  /** One text as the content of a result. */
  static Json.Builder content(String text) {
    Json item = Json.object().put("type", "text").put("text", text).build();
    return Json.object().put("content", Json.of(List.of(item)));
  }

  /** A result of pretty-printed JSON, as most of them have it. */
  static Json.Members pretty(Json value) {
    return content(JsonText.pretty(value).strip()).build();
  }

  private void take(Json.Members message) {
    String method = text(message.values().get("method"));
    Json id = message.values().get("id");
    if (id == null) {
      hear(method);
      return;
    }
    Json.Members params = params(message);
    Json.Builder answer = message().put("id", id);
    try {
      answer.put("result", answer(method, params));
    } catch (Fault fault) {
      answer.put("error", error(fault.code(), String.valueOf(fault.getMessage())));
    }
    say(answer.build().text());
  }

  private Json answer(String method, Json.Members params) throws Fault {
    return switch (method) {
      case "initialize" ->
          Json.object()
              .put("protocolVersion", revision(text(params.values().get("protocolVersion"))))
              .put("capabilities", capabilities())
              .put("serverInfo", server)
              .build();
      case "ping" -> ping();
      case "tools/list" -> Json.object().put("tools", Json.of(List.copyOf(tools.values()))).build();
      case "tools/call" ->
          call(
              text(params.values().get("name")),
              Optional.ofNullable(params.values().get("arguments")).map(FakeServer::members));
      default -> throw new Fault(-32601, "Method not found");
    };
  }

  private static Json.Members error(int code, String message) {
    return Json.object().put("code", Json.of(code)).put("message", message).build();
  }

  private static Optional<Json> parsed(String text) {
    try {
      return Optional.of(JsonText.parse(text));
    } catch (JsonSyntaxException e) {
      return Optional.empty();
    }
  }

  static Json.Members params(Json.Members message) {
    return members(message.values().getOrDefault("params", Json.object().build()));
  }

  private static Json.Members members(Json value) {
    return (Json.Members) value;
  }

  static String text(@Nullable Json value) {
    return value instanceof Json.Text text ? text.value() : "";
  }
}
