package dev.matte.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.json.JsonSlice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which arguments are the same. */
class FingerprintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"b\":[true,null]} | { \"b\" : [ true , null ], \"a\" : 1 }",
        "{\"a\":1} | {\"a\":1.0}",
        "{\"a\":100} | {\"a\":1e2}",
        "{\"a\":0.5} | {\"a\":5E-1}",
        "{\"a\":0} | {\"a\":-0.0}",
        "{\"a\":1E400} | {\"a\":10e399}",
        "{\"a\":\"x\"} | {\"\\u0061\":\"\\u0078\"}",
      })
  void writtenOtherwise_isTheSame(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1} | {\"a\":\"1\"}",
        "{\"a\":1} | {\"a\":1.0000000000000000001}",
        "{\"a\":[1,2]} | {\"a\":[2,1]}",
        "{\"a\":[[1],2]} | {\"a\":[[1,2]]}",
        "{\"a\":null} | {}",
        "{\"a\":null} | {\"a\":false}",
        "{\"a\":{\"b\":1}} | {\"a\":{},\"b\":1}",
        "{\"a\":\"b\",\"c\":\"d\"} | {\"a\":\"d\",\"c\":\"b\"}",
      })
  void other_isAnother(String one, String other) {
    assertThat(of(one)).isNotEqualTo(of(other));
  }

  @Test
  void texts_areNotRunTogether() {
    JsonSlice none = JsonSlice.of("{}");

    assertThat(Fingerprint.of(none, "a", "bc")).isNotEqualTo(Fingerprint.of(none, "ab", "c"));
    assertThat(Fingerprint.of(none, "a", "")).isNotEqualTo(Fingerprint.of(none, "a"));
    assertThat(Fingerprint.of(none, "a")).matches("[A-Za-z0-9_-]{43}");
  }

  private static String of(String arguments) {
    return Fingerprint.of(JsonSlice.of(arguments));
  }
}
