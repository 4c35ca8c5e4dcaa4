package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.MirroredHeader;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.protocol.Revision;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request that repeat what its body says, so that whoever stands between need not
 * read bodies. They are made of the very bytes that are sent. Thread-safe.
 *
 * <p>Specification: 2026-07-28, basic/transports/streamable-http, "Standard Request Headers".
 */
final class Mirrors {

  /** A longer number is repeated as it stands: to write it out could take for ever. */
  private static final int LONGEST_NUMBER = 64;

  private final Map<String, List<MirroredHeader>> tools = new ConcurrentHashMap<>();

  /** Reads a page of the list of tools. */
  void learn(JsonSlice page) {
    for (JsonSlice tool : Members.of(page).items("tools")) {
      Members members = Members.of(tool);
      Optional<String> name = members.text("name");
      if (name.isPresent()) {
        tools.put(name.get(), HeaderMarks.read(members.find("inputSchema")));
      }
    }
  }

  /**
   * The headers of a request.
   *
   * @param message the request as it is sent
   */
  Map<String, String> of(byte[] message) {
    Members request = Members.of(new JsonSlice(message, 0, message.length));
    String method = request.text("method").orElse("");
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("MCP-Protocol-Version", Revision.V2026_07_28.date());
    headers.put("Mcp-Method", method);
    Map<String, JsonSlice> params = request.object("params");
    JsonSlice target = params.get(method.equals("resources/read") ? "uri" : "name");
    if (target != null) {
      Members.text(target).ifPresent(text -> headers.put("Mcp-Name", HeaderText.of(text)));
    }
    if (method.equals("tools/call") && target != null) {
      Members.text(target).ifPresent(tool -> arguments(tool, params.get("arguments"), headers));
    }
    return headers;
  }

  private void arguments(String tool, @Nullable JsonSlice arguments, Map<String, String> headers) {
    for (MirroredHeader mirrored : tools.getOrDefault(tool, List.of())) {
      JsonSlice argument = arguments;
      for (String step : mirrored.path()) {
        argument = argument == null ? null : Members.of(argument).values().get(step);
      }
      if (argument != null) {
        String value = value(argument);
        if (value != null) {
          headers.put(mirrored.name(), value);
        }
      }
    }
  }

  /** What repeats an argument; {@code null} for those that nothing repeats. */
  private static @Nullable String value(JsonSlice argument) {
    JsonReader reader = argument.reader();
    JsonToken token = reader.peek();
    return switch (token) {
      case STRING -> Members.text(argument).map(HeaderText::of).orElse(null);
      case TRUE, FALSE -> argument.toString();
      case NUMBER -> number(argument.toString());
      default -> null;
    };
  }

  private static String number(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return text;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      boolean whole = number.scale() > -LONGEST_NUMBER && number.stripTrailingZeros().scale() <= 0;
      return whole ? number.toBigInteger().toString() : text;
    } catch (NumberFormatException e) {
      // An exponent beyond all numbers.
      return text;
    }
  }
}
