package dev.matte.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatternsTest {

  @Test
  void repetition_ofWhatRepeats_isFound() {
    for (String pattern :
        List.of(
            "(a+)+",
            "(a*)*",
            "([a-z]+)*",
            "(\\w+\\s?)+",
            "(a|b+)*",
            "((a+))+",
            "(?:x+){2,}",
            "^(\\d+)*$",
            "(?<n>a+)+",
            "([)]+)*")) {
      assertThat(Repetition.nested(pattern)).as(pattern).isPresent();
    }
  }

  @Test
  void repetition_withAFixedPart_passes() {
    for (String pattern :
        List.of(
            "[a-z]+(-[a-z]+)*",
            "(a|b)*",
            "a+b+",
            "(\\d{1,3}\\.){3}\\d{1,3}",
            "[(+*]+",
            "\\(+\\)*",
            "(ab)+",
            "(a+){3}",
            "(?=a+)b",
            "\\p{L}+",
            "")) {
      assertThat(Repetition.nested(pattern)).as(pattern).isEmpty();
    }
  }

  @Test
  void portability_ofSharedSyntax_hasNoObstacle() {
    for (String pattern :
        List.of(
            "[A-Za-z0-9_.-]{1,64}",
            "^\\d{4}-\\d{2}$",
            "(?:a|b)+?",
            "(?<year>\\d+)-\\k<year>",
            "(?=x)(?!y)(?<=a)(?<!b)",
            "\\p{L}\\p{Lu}\\P{N}",
            "\\u00e9\\x41",
            "[\\]\\[\\-]",
            "[^/]+",
            "a{2}b{2,}c{2,3}",
            "\\++",
            "[+*?{}]")) {
      assertThat(Portability.obstacle(pattern)).as(pattern).isEmpty();
    }
  }

  @Test
  void portability_ofJavaOnlySyntax_namesTheObstacle() {
    assertThat(Portability.obstacle("a++")).hasValue("the possessive quantifier ++");
    assertThat(Portability.obstacle("a{2}+")).hasValue("the possessive quantifier }+");
    assertThat(Portability.obstacle("(?i)a")).hasValue("the flags (?i)");
    assertThat(Portability.obstacle("(?s-m:a)")).hasValue("the flags (?s-m)");
    assertThat(Portability.obstacle("(?>a)")).hasValue("an atomic group (?>...)");
    assertThat(Portability.obstacle("\\Qa\\E")).hasValue("the escape \\Q");
    assertThat(Portability.obstacle("\\A\\z")).hasValue("the escape \\A");
    assertThat(Portability.obstacle("\\p{Alpha}")).hasValue("the escape \\p");
    assertThat(Portability.obstacle("\\-")).hasValue("the escape \\-");
    assertThat(Portability.obstacle("[a[b]]")).hasValue("a class within a class");
    assertThat(Portability.obstacle("[a-z&&b]")).hasValue("the intersection && of classes");
    assertThat(Portability.obstacle("a}")).hasValue("an unescaped }");
  }
}
