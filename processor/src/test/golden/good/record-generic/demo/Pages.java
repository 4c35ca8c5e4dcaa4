package demo;

import dev.matte.annotations.McpTool;
import java.util.List;

/** Generic records, filled in differently. */
public interface Pages {

  /** Answers with what it is given. */
  @McpTool
  default Page<String> names(Page<String> page) {
    return page;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Page<Item> items(Page<Item> page) {
    return page;
  }

  /** Part of a longer list. */
  record Page<T>(List<T> content, T first, int total) {}

  /** Something for sale. */
  record Item(String name, int price) {}
}
