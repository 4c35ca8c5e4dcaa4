package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.TaskSupport;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogBuilderTest {
  private static final MirroredHeader HEADER =
      new MirroredHeader("Mcp-Param-Region", List.of("place", "a/b~ü"));

  @Test
  void addTool_withTraits_keepsThem() {
    ToolTraits traits =
        new ToolTraits(Duration.ofSeconds(2), true, TaskSupport.REQUIRED, List.of(HEADER));
    Catalog catalog =
        new CatalogBuilder("made")
            .addTool("b", ToolTraits.USUAL, texts("{}"))
            .addTool("a", traits, texts("{}"))
            .build();

    assertThat(catalog.name(Kind.TOOL, 0)).isEqualTo("a");
    assertThat(catalog.timeoutMillis(0)).isEqualTo(2000);
    assertThat(catalog.nonBlocking(0)).isTrue();
    assertThat(catalog.taskSupport(0)).isEqualTo(TaskSupport.REQUIRED);
    assertThat(catalog.headers(0)).containsExactly(HEADER);
    assertThat(catalog.timeoutMillis(1)).isZero();
    assertThat(catalog.headers(1)).isEmpty();
  }

  @Test
  void addCompleter_andAddFormer_areFound() {
    Catalog catalog =
        new CatalogBuilder("made")
            .addFormer("old tool", "b")
            .addTool("b", ToolTraits.USUAL, texts("{}"))
            .addTool("a", ToolTraits.USUAL, texts("{}"))
            .addCompleter(true, "greet", "na me")
            .addCompleter(false, "notes://{id}", "id")
            .build();

    assertThat(catalog.findCompleter(true, "greet", "na me")).isZero();
    assertThat(catalog.findCompleter(false, "notes://{id}", "id")).isEqualTo(1);
    assertThat(catalog.findCompleter(false, "greet", "na me")).isEqualTo(-1);
    assertThat(catalog.name(Kind.FORMER, 0)).isEqualTo("old tool");
    assertThat(catalog.tool(0)).isEqualTo(1);
  }

  @Test
  void build_formerNameOfNobody_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new CatalogBuilder("made").addFormer("old", "new").build())
        .withMessage("no tool is named new");
  }

  @Test
  void traits_headerOfAnotherName_isRefused() {
    List<MirroredHeader> headers = List.of(new MirroredHeader("Region", List.of("a")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ToolTraits(Duration.ZERO, false, TaskSupport.FORBIDDEN, headers))
        .withMessageContaining("Mcp-Param-");
  }

  private static String[] texts(String json) {
    String[] texts = new String[Revision.COUNT];
    Arrays.fill(texts, json);
    return texts;
  }
}
