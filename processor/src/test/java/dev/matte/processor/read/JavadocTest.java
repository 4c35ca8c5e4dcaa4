package dev.matte.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JavadocTest {

  @Test
  void summary_endsWithItsParagraph() {
    assertThat(summary(" One\n two.\n\n Three.")).isEqualTo("One two.");
    assertThat(summary(" One.\n <p>Two.")).isEqualTo("One.");
    assertThat(summary(" <p>One.</p><ul><li>a</li></ul>")).isEqualTo("One.");
    assertThat(summary(" One.\n @param a b")).isEqualTo("One.");
    assertThat(summary("")).isEmpty();
  }

  @Test
  void inlineTags_leaveTheirText() {
    assertThat(summary("{@code a<b>} and {@literal <c>}")).isEqualTo("a<b> and <c>");
    assertThat(
            summary("{@link Foo#bar(int, int) the bar} {@link #baz} {@linkplain java.util.List}"))
        .isEqualTo("the bar baz java.util.List");
    assertThat(summary("{@code {nested {braces}}} {@unknown kept}"))
        .isEqualTo("{nested {braces}} kept");
    assertThat(summary("{@code open")).isEqualTo("open");
  }

  @Test
  void html_isTakenOff() {
    assertThat(summary("<b>bold</b> a &lt; b &amp;&amp; c &#8594; &#x2192; &unknown; 3 < 4"))
        .isEqualTo("bold a < b && c → → &unknown; 3 < 4");
    assertThat(summary("one<br>two <!-- gone --> three")).isEqualTo("one two three");
  }

  @Test
  void parameters_areCollected() {
    Javadoc javadoc =
        Javadoc.parse(
            " Does.\n\n @param a the\n   first {@code\n   @x}\n @param b\n @return it\n @throws X no");

    assertThat(javadoc.parameter("a")).isEqualTo("the first @x");
    assertThat(javadoc.parameter("b")).isEmpty();
    assertThat(javadoc.parameter("c")).isEmpty();
    assertThat(javadoc.returns()).isEqualTo("it");
  }

  private static String summary(String comment) {
    return Javadoc.parse(comment).summary();
  }
}
