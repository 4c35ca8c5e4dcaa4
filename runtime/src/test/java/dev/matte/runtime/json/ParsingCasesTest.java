package dev.matte.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our set of parsing cases: each door of the reader, and Jackson as the judge. */
class ParsingCasesTest {

  static List<ParsingCase> cases() {
    return ParsingCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void check_eachCase_asExpected(ParsingCase each) {
    assertThat(Reading.accepts(each.bytes())).isEqualTo(each.accepted());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decoding_eachCase_asExpected(ParsingCase each) {
    assertThat(Reading.decodes(each.bytes())).isEqualTo(each.accepted());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void jackson_eachCase_agreesButForTheDocumentedDifferences(ParsingCase each) {
    boolean judged = JacksonOracle.accepts(each.bytes());

    boolean agrees = judged == each.accepted();
    assertThat(agrees || (judged && JacksonOracle.isLax(each.bytes()))).isTrue();
  }

  @Test
  void cases_areManyAndNamedOnce() {
    Set<String> names = new HashSet<>();
    cases().forEach(each -> names.add(each.name()));

    assertThat(names).hasSizeGreaterThan(300).hasSameSizeAs(cases());
  }
}
