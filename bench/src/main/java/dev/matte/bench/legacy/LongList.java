package dev.matte.bench.legacy;

/**
 * The text of a list with many tools: a hundred to a group, each with arguments of every common
 * kind. The second edition differs in every tenth tool.
 */
final class LongList {

  private LongList() {}

  static String text(int tools, boolean second) {
    StringBuilder text = new StringBuilder("{\"server\":{\"name\":\"long\",\"version\":\"1\"},");
    text.append("\"tools\":[");
    for (int i = 0; i < tools; i++) {
      text.append(i == 0 ? "\n" : ",\n");
      text.append(tool(i, second && i % 10 == 0));
    }
    return text.append("\n]}\n").toString();
  }

  private static String tool(int number, boolean changed) {
    return """
    {"name":"%s_act_%d","description":"%s number %d of its kind.","inputSchema":{"type":"object",\
    "properties":{"topic":{"type":"string","description":"what it is about"},\
    "limit":{"type":"integer","minimum":1,"maximum":%d,"default":10},\
    "mode":{"type":"string","enum":["fast","careful","dry-run"],"default":"careful"},\
    "tags":{"type":"array","items":{"type":"string"}},\
    "options":{"type":"object","properties":{"depth":{"type":"number"},\
    "verbose":{"type":"boolean","default":false}},"required":["depth"]}},\
    "required":["topic"]}}"""
        .formatted(
            group(number / 100), number, changed ? "Improved" : "Tool", number, changed ? 50 : 100);
  }

  /** Letters alone: a digit would not end a group's word. */
  private static String group(int number) {
    return "area" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }
}
