package dev.matte.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists far longer than any real one. */
class LongListTest {
  private static final int TOOLS = 10_000;

  @Test
  void compare_everyToolChanged_findsEachChange() {
    Contract before = ChangeCase.contract("before", list("10"));
    Contract after = ChangeCase.contract("after", list("9"));

    List<Change> changes = Comparison.compare(before, after);

    assertThat(changes).hasSize(TOOLS).allMatch(change -> change.witness().isPresent());
    assertThat(changes.get(0).pointer()).isEqualTo("/inputSchema/properties/count/maximum");
  }

  @Test
  void compare_everyToolRenamed_findsEachName() {
    Contract before = ChangeCase.contract("before", list("10"));
    Contract after = ChangeCase.contract("after", list("10").replace("\"tool_", "\"tool-"));

    assertThat(Comparison.compare(before, after))
        .hasSize(TOOLS)
        .allMatch(change -> change.id().equals("tool-renamed"));
  }

  private static String list(String most) {
    StringBuilder list = new StringBuilder("{\"tools\":[");
    for (int i = 0; i < TOOLS; i++) {
      list.append(i == 0 ? "" : ",").append("{\"name\":\"tool_").append(i);
      list.append("\",\"description\":\"Does thing number ").append(i).append(" and no other.\",");
      list.append("\"inputSchema\":{\"type\":\"object\",\"properties\":{");
      for (String name : List.of("title", "body", "owner", "label", "state", "since")) {
        list.append("\"").append(name).append("\":{\"type\":\"string\",\"description\":\"The ");
        list.append(name).append(" of the thing\",\"minLength\":1,\"maxLength\":200},");
      }
      list.append("\"count\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":").append(most);
      list.append("}},\"required\":[\"title\"],\"additionalProperties\":false}}");
    }
    return list.append("]}").toString();
  }
}
