package dev.matte.bench.http;

import java.nio.charset.StandardCharsets;

/** Requests of revision 2026-07-28, head and body. */
final class Requests {

  private static final String META =
      "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"bench\",\"version\":\"1\"},"
          + "\"io.modelcontextprotocol/clientCapabilities\":{}";

  private Requests() {}

  /** A call of a tool. */
  static byte[] call(String tool, String arguments) {
    return post(
        "tools/call",
        "Mcp-Name: " + tool + "\r\n",
        "\"name\":\""
            + tool
            + "\",\"arguments\":"
            + arguments
            + ",\"_meta\":{\"progressToken\":1,"
            + META
            + "}");
  }

  /** The list of tools. */
  static byte[] list() {
    return post("tools/list", "", "\"_meta\":{" + META + "}");
  }

  /** The same as one line over standard streams. */
  static String listLine() {
    return message("tools/list", "\"_meta\":{" + META + "}");
  }

  private static String message(String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\""
        + method
        + "\",\"params\":{"
        + params
        + "}}";
  }

  private static byte[] post(String method, String headers, String params) {
    String body = message(method, params);
    String request =
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Accept: application/json, text/event-stream\r\nMCP-Protocol-Version: 2026-07-28\r\n"
            + "Mcp-Method: "
            + method
            + "\r\n"
            + headers
            + "Content-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return request.getBytes(StandardCharsets.US_ASCII);
  }
}
