package dev.matte.runtime.binding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.TaskSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

  private static final String INDEX = "META-INF/matte/test.lists";
  private static final String OLDEST = "META-INF/matte/test.2024-11-05.lists";

  @Test
  void texts_byRevision_standTogetherByKind() {
    assertThat(text(Kind.TOOL, Revision.V2024_11_05)).isEqualTo("old,bar_");
    assertThat(text(Kind.TOOL, Revision.V2025_03_26)).isEqualTo("old,bar_");
    assertThat(text(Kind.TOOL, Revision.V2026_07_28)).isEqualTo("n\u00e4wer,bar_");
    assertThat(text(Kind.RESOURCE, Revision.V2025_03_26)).isEqualTo("y");
    assertThat(text(Kind.RESOURCE, Revision.V2025_11_25)).isEqualTo("x");
    assertThat(text(Kind.TEMPLATE, Revision.V2025_11_25)).isEmpty();
    assertThat(text(Kind.PROMPT, Revision.V2025_11_25)).isEqualTo("pp");
  }

  @Test
  void starts_ofEachText_leaveRoomForTheComma() {
    CatalogTexts texts = catalog().texts(Revision.V2026_07_28);

    assertThat(texts.starts(Kind.TOOL)).containsExactly(0, 7, 12);
    assertThat(texts.starts(Kind.RESOURCE)).containsExactly(11, 13);
    assertThat(texts.starts(Kind.TEMPLATE)).containsExactly(12);
    assertThat(texts.starts(Kind.PROMPT)).containsExactly(12, 15);
  }

  @Test
  void revisionsThatShowTheSame_shareAFile() {
    assertThat(lists().files().keySet())
        .containsExactlyInAnyOrder(
            INDEX,
            OLDEST,
            "META-INF/matte/test.2025-03-26.lists",
            "META-INF/matte/test.2025-06-18.lists",
            "META-INF/matte/test.2025-11-25.lists");
  }

  @Test
  void names_encodedOrNot_areComparedByTheirBytes() {
    Catalog catalog = catalog();

    assertThat(catalog.name(Kind.TOOL, 1)).isEqualTo("b\u00e4 r");
    assertThat(isNamed(catalog, Kind.TOOL, 0, "add")).isTrue();
    assertThat(isNamed(catalog, Kind.TOOL, 1, "b\u00e4 r")).isTrue();
    assertThat(isNamed(catalog, Kind.RESOURCE, 0, "test://note")).isTrue();
    assertThat(isNamed(catalog, Kind.TOOL, 0, "ad")).isFalse();
    assertThat(catalog.hash(Kind.TOOL, 0)).isEqualTo(Catalog.hash("add".getBytes(UTF_8), 0, 3));
    assertThat(catalog.compare(Kind.TOOL, 0, catalog(), 1)).isNegative();
    assertThat(catalog.compare(Kind.TOOL, 1, catalog(), 1)).isZero();
  }

  @Test
  void fields_areThoseOfTheirTools() {
    assertThat(catalog().timeoutMillis(0)).isEqualTo(250);
    assertThat(catalog().timeoutMillis(1)).isZero();
    assertThat(catalog().nonBlocking(0)).isTrue();
    assertThat(catalog().nonBlocking(1)).isFalse();
    assertThat(catalog().taskSupport(0)).isEqualTo(TaskSupport.REQUIRED);
    assertThat(catalog().taskSupport(1)).isEqualTo(TaskSupport.FORBIDDEN);
  }

  @Test
  void completers_areFoundByWhatTheyComplete() {
    assertThat(catalog().findCompleter(true, "greet", "name")).isZero();
    assertThat(catalog().findCompleter(false, "test://{id}", "id")).isEqualTo(1);
    assertThat(catalog().findCompleter(false, "greet", "name")).isEqualTo(-1);
  }

  @Test
  void formerNames_leadToTheirTools() {
    assertThat(catalog().count(Kind.FORMER)).isEqualTo(1);
    assertThat(catalog().name(Kind.FORMER, 0)).isEqualTo("b/r");
    assertThat(catalog().tool(0)).isEqualTo(1);
    Catalog beyond = lists().formerName("b", 2).catalog();
    assertThatIllegalStateException()
        .isThrownBy(() -> beyond.tool(0))
        .withMessageContaining("the place of a tool");
  }

  @Test
  void start_readsTheIndexAlone() {
    List<String> read = new ArrayList<>();
    Map<String, byte[]> files = lists().files();
    Catalog catalog =
        Catalog.of(
            path -> {
              read.add(path);
              return files.get(path);
            },
            "test");

    assertThat(catalog.count(Kind.TOOL)).isEqualTo(2);
    assertThat(catalog.name(Kind.PROMPT, 0)).isEqualTo("greet");
    assertThat(read).containsExactly(INDEX);
    catalog.texts(Revision.V2025_03_26);
    assertThat(read).containsExactly(INDEX, "META-INF/matte/test.2025-03-26.lists");
  }

  @Test
  void revisionsToCome_areLeftToThoseWhoKnowThem() {
    Map<String, byte[]> files = lists().files();
    String index = new String(requireNonNull(files.get(INDEX)), UTF_8);
    files.put(INDEX, index.replace("\n\n", "\ntexts 2031-01-01 1 1 1 1 1 1\n\n").getBytes(UTF_8));

    Catalog catalog = Catalog.of(files::get, "test");

    assertThat(catalog.texts(Revision.V2026_07_28).to(Kind.TOOL)).isEqualTo(11);
  }

  @Test
  void load_withoutIndex_saysWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Catalog.load(CatalogTest.class, "no.Such"))
        .withMessageContaining(
            "META-INF/matte/no.Such.lists is not beside " + CatalogTest.class.getName());
  }

  @Test
  void texts_missing_saysWhatIsMissing() {
    Map<String, byte[]> files = lists().files();
    files.remove(OLDEST);
    Catalog catalog = Catalog.of(files::get, "test");

    assertThat(catalog.texts(Revision.V2025_11_25).from(Kind.TOOL)).isZero();
    assertThatIllegalStateException()
        .isThrownBy(() -> catalog.texts(Revision.V2024_11_05))
        .withMessageContaining(OLDEST + " is not beside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "old,bar", "new,bar_xpp3 4 1 2\n"})
  void texts_ofAnotherBuild_areRefused(String texts) {
    Map<String, byte[]> files = lists().files();
    files.put(OLDEST, texts.getBytes(UTF_8));
    Catalog catalog = Catalog.of(files::get, "test");

    assertThatIllegalStateException()
        .isThrownBy(() -> catalog.texts(Revision.V2024_11_05))
        .withMessageContaining(OLDEST + " is not from the same run of the Matte processor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "matte-lists",
        "matte-lists 1 0 0 0 0 0\n\n",
        "matte-lists 3 0 0 0 0 0 0 0\n\n",
        "matte-lists 3 1 0 0 0 0 0 99\ntexts 2024-11-05 0 0 0 0 1 0\n\na\n",
        "matte-lists 3 1 0 0 0 0 0 1\ntexts 2024-11-05 0 0 0 0 1 0\n\na\n",
        "matte-lists 3 1 0 0 0 0 0 2\ntexts 2024-11-05 0 0 0 0\n\na\n",
        "matte-lists 3 99999999999 0 0 0 0 0 2\ntexts 2024-11-05 0 0 0 0 1 0\n\na\n",
        "matte-lists 3 1 0 0 0 0 0 2\ntexts 2025-03-26 0 0 0 0 1 0\n\na\n"
      })
  void index_damaged_isRefusedAtOnce(String index) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Catalog.of(path -> index.getBytes(UTF_8), "test"))
        .withMessageContaining(INDEX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b\n", "%zz\n", "abcd", "a\n\n\n", "%4"})
  void names_damaged_areRefusedWhenRead(String names) {
    String index =
        "matte-lists 3 2 0 0 0 0 0 "
            + names.length()
            + "\ntexts 2024-11-05 0 0 0 0 1 0\n\n"
            + names;
    Catalog catalog = Catalog.of(path -> index.getBytes(UTF_8), "test");

    assertThatIllegalStateException()
        .isThrownBy(() -> catalog.name(Kind.TOOL, 1))
        .withMessageContaining(INDEX);
  }

  private static ListsText lists() {
    return new ListsText()
        .add(0, "add", " t250 n kr", "old", "old", "n\u00e4wer", "n\u00e4wer", "n\u00e4wer")
        .same(0, "b\u00e4 r", "bar_")
        .add(1, "test://note", "", "x", "y", "z", "x", "x")
        .same(3, "greet", "pp")
        .completer("p", "greet", "name")
        .completer("r", "test://{id}", "id")
        .formerName("b/r", 1);
  }

  private static Catalog catalog() {
    return lists().catalog();
  }

  private static boolean isNamed(Catalog catalog, Kind kind, int i, String name) {
    byte[] bytes = ("\"" + name + "\"").getBytes(UTF_8);
    return catalog.isNamed(kind, i, bytes, 1, bytes.length - 1);
  }

  private static String text(Kind kind, Revision revision) {
    CatalogTexts texts = catalog().texts(revision);
    return new String(texts.bytes(), texts.from(kind), texts.to(kind) - texts.from(kind), UTF_8);
  }
}
