package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.TaskSupport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogCopyTest {

  private static final String OLD = "{\"name\":\"b\",\"x\":1.50}";
  private static final String NEW = "{\"title\":\"B\",\"name\":\"b\",\"y\":{\"name\":\"b\"}}";
  private static final String RESOURCE = "{\"uri\":\"a://b\",\"name\":\"b\"}";

  private final Catalog source =
      new ListsText()
          .add(0, "b", " t1500 n kr hRegion:s:%2Fa~1b%2Fc", OLD, OLD, OLD, OLD, NEW)
          .same(1, "a://b", RESOURCE)
          .catalog();

  @Test
  void tool_underAnotherName_keepsEverythingElse() {
    Catalog copy = copy(Kind.TOOL, "a/näme");

    assertThat(copy.name(Kind.TOOL, 0)).isEqualTo("a/näme");
    assertThat(text(copy, Kind.TOOL, Revision.V2024_11_05))
        .isEqualTo("{\"name\":\"a/näme\",\"x\":1.50}");
    assertThat(text(copy, Kind.TOOL, Revision.V2026_07_28))
        .isEqualTo("{\"title\":\"B\",\"name\":\"a/näme\",\"y\":{\"name\":\"b\"}}");
    assertThat(copy.timeoutMillis(0)).isEqualTo(1_500);
    assertThat(copy.nonBlocking(0)).isTrue();
    assertThat(copy.taskSupport(0)).isEqualTo(TaskSupport.REQUIRED);
    assertThat(copy.headers(0))
        .containsExactly(new MirroredHeader("Mcp-Param-Region", List.of("a/b", "c")));
  }

  @Test
  void entry_underItsOwnName_isTheSameBytes() {
    assertThat(text(copy(Kind.TOOL, "b"), Kind.TOOL, Revision.V2026_07_28)).isEqualTo(NEW);
    assertThat(text(copy(Kind.RESOURCE, "a://b"), Kind.RESOURCE, Revision.V2025_06_18))
        .isEqualTo(RESOURCE);
  }

  @Test
  void resource_keepsItsUri() {
    assertThatIllegalArgumentException().isThrownBy(() -> copy(Kind.RESOURCE, "x://b"));
  }

  @Test
  void completers_areFoundByWhatTheyComplete() {
    Catalog catalog =
        new CatalogBuilder("test")
            .add(Kind.PROMPT, "a prompt", "{\"name\":\"a prompt\"}")
            .add(Kind.TEMPLATE, "a://{b}", "{\"name\":\"t\",\"uriTemplate\":\"a://{b}\"}")
            .addCompleter(true, "a prompt", "an argument")
            .addCompleter(false, "a://{b}", "b")
            .build();

    assertThat(catalog.findCompleter(true, "a prompt", "an argument")).isZero();
    assertThat(catalog.findCompleter(false, "a://{b}", "b")).isEqualTo(1);
    assertThat(catalog.findCompleter(true, "a://{b}", "b")).isEqualTo(-1);
    assertThat(catalog.completesPrompt(0)).isTrue();
    assertThat(catalog.argument(0)).isEqualTo("an argument");
    assertThat(catalog.completesPrompt(1)).isFalse();
  }

  private Catalog copy(Kind kind, String name) {
    CatalogBuilder builder = new CatalogBuilder("copy");
    new CatalogCopy(source, builder).add(kind, 0, name);
    return builder.build();
  }

  private static String text(Catalog catalog, Kind kind, Revision revision) {
    CatalogTexts texts = catalog.texts(revision);
    int from = texts.from(kind);
    return new String(texts.bytes(), from, texts.to(kind) - from, StandardCharsets.UTF_8);
  }
}
