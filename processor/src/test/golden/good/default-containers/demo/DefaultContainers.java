package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Defaults of lists, maps and free-form JSON. */
public interface DefaultContainers {

  /** Answers with what it is given. */
  @McpTool
  default All echo(
      @Default("[\"a\",\"b\"]") List<String> names,
      @Default("[1,2]") int[] numbers,
      @Default("{\"a\":1}") Map<String, Integer> sizes,
      @Default("{\"any\":[true]}") JsonNode json) {
    return new All(names, numbers, sizes, json);
  }

  /** Everything. */
  record All(List<String> names, int[] numbers, Map<String, Integer> sizes, JsonNode json) {}
}
