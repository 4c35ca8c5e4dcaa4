package dev.matte.sample.gateway;

import dev.matte.runtime.client.McpClient;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of the tools that a client sees. */
final class Names {
  private Names() {}

  static List<String> of(McpClient client) {
    String result = client.request("tools/list", "{}").toString();
    return in(result);
  }

  /** The names of the tools of a list. */
  static List<String> in(String list) {
    List<String> names = new ArrayList<>();
    for (JsonNode tool : JsonMapper.shared().readTree(list).required("tools")) {
      names.add(tool.required("name").stringValue());
    }
    return names;
  }
}
