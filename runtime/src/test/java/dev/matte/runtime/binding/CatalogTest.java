package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.protocol.Revision;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

  private static final String LISTS =
      """
      matte-lists 1 2 1 0 1 2
      tool add 0 0 1 1 1 3 5 t=250
      tool b%C3%A4%20r 0 0 0 0 0 4
      resource test%3A%2F%2Fnote 0 1 2 1 0 1 1 1
      prompt greet 0 0 0 0 0 2
      completer p greet name
      completer r test%3A%2F%2F%7Bid%7D id

      oldnewerbar_xyzpp""";

  @Test
  void texts_byRevision_areThoseOfTheirVariant() {
    Catalog catalog = catalog();

    assertThat(text(catalog, Kind.TOOL, 0, Revision.V2024_11_05)).isEqualTo("old");
    assertThat(text(catalog, Kind.TOOL, 0, Revision.V2026_07_28)).isEqualTo("newer");
    assertThat(text(catalog, Kind.TOOL, 1, Revision.V2025_06_18)).isEqualTo("bar_");
    assertThat(text(catalog, Kind.RESOURCE, 0, Revision.V2025_03_26)).isEqualTo("y");
    assertThat(text(catalog, Kind.RESOURCE, 0, Revision.V2025_06_18)).isEqualTo("z");
    assertThat(text(catalog, Kind.PROMPT, 0, Revision.V2025_11_25)).isEqualTo("pp");
  }

  @Test
  void names_encodedOrNot_areFoundByTheirBytes() {
    Catalog catalog = catalog();

    assertThat(catalog.name(Kind.TOOL, 1)).isEqualTo("b\u00e4 r");
    assertThat(find(catalog, Kind.TOOL, "add")).isZero();
    assertThat(find(catalog, Kind.TOOL, "b\u00e4 r")).isEqualTo(1);
    assertThat(find(catalog, Kind.RESOURCE, "test://note")).isZero();
    assertThat(find(catalog, Kind.TOOL, "ad")).isEqualTo(-1);
    assertThat(find(catalog, Kind.TEMPLATE, "add")).isEqualTo(-1);
  }

  @Test
  void timeouts_areThoseOfTheirTools() {
    assertThat(catalog().timeoutMillis(0)).isEqualTo(250);
    assertThat(catalog().timeoutMillis(1)).isZero();
  }

  @Test
  void completers_areFoundByWhatTheyComplete() {
    assertThat(catalog().findCompleter(true, "greet", "name")).isZero();
    assertThat(catalog().findCompleter(false, "test://{id}", "id")).isEqualTo(1);
    assertThat(catalog().findCompleter(false, "greet", "name")).isEqualTo(-1);
  }

  @Test
  void load_withoutResource_saysWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Catalog.load(CatalogTest.class, "no.Such"))
        .withMessageContaining("/META-INF/matte/no.Such.lists");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "matte-lists 2 0 0 0 0 0\n\n",
        "matte-lists 1 1 0 0 0 0\n\n",
        "matte-lists 1 0 0 0 0 0\n\nmore",
        "matte-lists 1 1 0 0 0 0\ntool a 0 0 0 0 0 9\n\nshort",
        "matte-lists 1 1 0 0 0 0\ntool %zz 0 0 0 0 0 1\n\nx"
      })
  void parse_damaged_isRefused(String lists) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Catalog.parse(lists.getBytes(StandardCharsets.UTF_8), "test"))
        .withMessageContaining("test");
  }

  private static Catalog catalog() {
    return Catalog.parse(LISTS.getBytes(StandardCharsets.UTF_8), "test");
  }

  private static int find(Catalog catalog, Kind kind, String name) {
    byte[] bytes = ("\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
    return catalog.find(kind, bytes, 1, bytes.length - 1);
  }

  private static String text(Catalog catalog, Kind kind, int i, Revision revision) {
    byte[] target = new byte[catalog.size(kind, i, revision) + 1];
    int end = catalog.copy(kind, i, revision, target, 1);
    return new String(target, 1, end - 1, StandardCharsets.UTF_8);
  }
}
