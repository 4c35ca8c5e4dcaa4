package dev.matte.sample.payments.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.sample.payments.Json;
import dev.matte.sample.payments.crypto.CanonicalJson.UnwritableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  @Test
  void members_anyOrder_areSortedAtEveryDepth() throws UnwritableException {
    assertThat(canonical("{ \"b\" : [ {\"d\":1, \"c\":[ ]} , null ], \"a\" : true, \"A\": {} }"))
        .isEqualTo("{\"A\":{},\"a\":true,\"b\":[{\"c\":[],\"d\":1},null]}");
  }

  @Test
  void names_beyondAscii_areSortedByCodeUnits() throws UnwritableException {
    // RFC 8785, section 3.2.3: the surrogates of U+1F600 stand before U+FB33.
    assertThat(canonical("{\"\uFB33\":1,\"\uD83D\uDE00\":2,\"\u20AC\":3,\"1\":4,\"\\r\":5}"))
        .isEqualTo("{\"\\r\":5,\"1\":4,\"\u20AC\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
  }

  @Test
  void text_escapesWhatItMustAndNothingElse() throws UnwritableException {
    assertThat(
            canonical("\"\\u20ac$\\u000f\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\u2028\\u007f\""))
        .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u2028\u007f\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "0.000, 0",
    "1.50, 1.5",
    "1e2, 100",
    "-12.0, -12",
    "9007199254740991, 9007199254740991",
    "-9007199254740991, -9007199254740991",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "123e20, 1.23e+22",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "0.00000123, 0.00000123",
    "1.25e-9, 1.25e-9",
    "123456789012.345, 123456789012.345",
  })
  void number_thatADoubleKeeps_isWrittenAsEcmaScriptDoes(String number, String expected)
      throws UnwritableException {
    assertThat(canonical(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "0.1234567890123456",
        "1e301",
        "1e-302",
        "12345678901234567890",
      })
  void number_thatADoubleWouldChange_isRefusedByPlace(String number) {
    assertThatExceptionOfType(UnwritableException.class)
        .isThrownBy(() -> canonical("{\"cap\":[{\"amount\":" + number + "}]}"))
        .withMessageStartingWith("cap[0].amount: ");
  }

  private static String canonical(String json) throws UnwritableException {
    return CanonicalJson.text(Json.tree(json));
  }
}
