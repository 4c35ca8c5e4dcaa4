package dev.matte.runtime.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.json.JsonWriter;
import org.junit.jupiter.api.Test;

class FrontmatterTest {

  @Test
  void values_ofEveryKind_areTheSameInJson() {
    String yaml =
        "a: text\nb: [1, -2.5, 0x1F, 12345678901234567890]\nc: {d: true, e: null, f: ~}\n"
            + "g: 2026-01-31\nh: yes\ni: \"q\\u0041\"\nj: >\n  folded\n  text\n1: one\nk: []\n"
            + "l: &x {m: 1}\nn: *x\n";

    assertThat(json("---\n" + yaml + "---\nbody: [not yaml"))
        .isEqualTo(
            "{\"a\":\"text\",\"b\":[1,-2.5,31,12345678901234567890],"
                + "\"c\":{\"d\":true,\"e\":null,\"f\":null},\"g\":\"2026-01-31\",\"h\":\"yes\","
                + "\"i\":\"qA\",\"j\":\"folded text\\n\",\"1\":\"one\",\"k\":[],"
                + "\"l\":{\"m\":1},\"n\":{\"m\":1}}");
  }

  @Test
  void lines_endedAsOnWindows_andAByteOrderMark_areUnderstood() {
    assertThat(json("\uFEFF---\r\nname: a\r\n--- \r\nbody")).isEqualTo("{\"name\":\"a\"}");
  }

  @Test
  void dashes_insideAValue_doNotEndIt() {
    assertThat(json("---\ntext: |\n  ---\n  more\n---")).isEqualTo("{\"text\":\"---\\nmore\\n\"}");
  }

  @Test
  void text_thatIsNoFrontmatter_isRefusedWithTheReason() {
    assertRefused("name: a\n", "first line is not ---");
    assertRefused("----\nname: a\n---\n", "first line is not ---");
    assertRefused("---\nname: a\n", "not ended");
    assertRefused("", "first line is not ---");
    assertRefused("---\n---\n", "no names and values");
    assertRefused("---\n- a\n---\n", "no names and values");
    assertRefused("---\na: 1\na: 2\n---\n", "not YAML");
    assertRefused("---\na: [1\n---\n", "not YAML");
    assertRefused("---\na: !!java.io.File x\n---\n", "not YAML");
    assertRefused("---\n? [a]\n: b\n---\n", "not YAML");
    assertRefused("---\na: .nan\n---\n", "JSON does not know");
  }

  private static void assertRefused(String file, String reason) {
    assertThatIllegalArgumentException().isThrownBy(() -> json(file)).withMessageContaining(reason);
  }

  private static String json(String file) {
    JsonWriter json = new JsonWriter();
    Frontmatter.read(file).writeTo(json);
    return json.toString();
  }
}
