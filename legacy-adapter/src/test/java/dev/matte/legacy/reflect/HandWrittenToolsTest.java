package dev.matte.legacy.reflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.annotations.Default;
import dev.matte.annotations.Describe;
import dev.matte.annotations.Range;
import dev.matte.legacy.shape.UnbindableException;
import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.tool.ToolDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class HandWrittenToolsTest {

  // tag::records[]
  record Roll(
      @Describe("how many dice") @Range(min = 1, max = 6) int dice, @Default("6") int sides) {}

  record Rolled(List<Integer> eyes, int sum) {}

  // end::records[]

  private static HandWrittenTools tools() {
    // tag::tools[]
    return HandWrittenTools.NONE
        .with(
            ToolDefinition.of(
                "count",
                "Counts the members of an object.",
                "{\"type\": \"object\", \"maxProperties\": 3}"),
            arguments -> JsonNodeFactory.instance.objectNode().put("count", arguments.size()))
        .with("roll", "Rolls dice.", Roll.class, Rolled.class, roll -> rolled(roll));
    // end::tools[]
  }

  private static Rolled rolled(Roll roll) {
    List<Integer> eyes = java.util.Collections.nCopies(roll.dice(), roll.sides());
    return new Rolled(eyes, roll.dice() * roll.sides());
  }

  @Test
  void callTool_fromJsonToJson_answersWithStructuredContent() {
    try (InProcess client = client()) {
      assertThat(client.callTool("count", "{\"a\":1,\"b\":2}"))
          .contains("\"structuredContent\":{\"count\":2}");
      assertThat(client.callTool("count", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}"))
          .contains("\"isError\":true", "at most 3");
    }
  }

  @Test
  void callTool_ofClasses_isReadAndCheckedAsTheySay() {
    try (InProcess client = client()) {
      assertThat(client.callTool("roll", "{\"dice\":2}"))
          .contains("\"structuredContent\":{\"eyes\":[6,6],\"sum\":12}");
      assertThat(client.callTool("roll", "{\"dice\":7}")).contains("expected at most 6");
      assertThat(client.callTool("roll", "{\"dices\":2}")).contains("expected an integer");
    }
  }

  @Test
  void with_aNameThatIsTaken_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tools().with("roll", "Again.", Roll.class, int.class, Roll::dice))
        .withMessageContaining("roll");
  }

  @Test
  void with_argumentsThatAreNoObject_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tools().with("text", "Text.", String.class, int.class, String::length))
        .isInstanceOf(UnbindableException.class)
        .withMessageContaining("no objects with members; take a record or bean");
  }

  private static InProcess client() {
    return Judged.connect(McpHost.builder("dice", "1").add(tools().binding()).build());
  }
}
