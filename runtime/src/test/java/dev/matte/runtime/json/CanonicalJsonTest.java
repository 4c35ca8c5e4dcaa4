package dev.matte.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"b\" : 1, \"a\" : [ true, null ] } | {\"a\":[true,null],\"b\":1}",
        "{\"b\":{\"d\":{},\"c\":[]},\"a\":\"x\"} | {\"a\":\"x\",\"b\":{\"c\":[],\"d\":{}}}",
        "{\"a\":1,\"A\":2,\"\":3} | {\"\":3,\"A\":2,\"a\":1}",
        "{\"b\":1,\"a\":2,\"b\":0} | {\"a\":2,\"b\":1,\"b\":0}",
        "\"\\u0041\\/\\n\" | \"A/\\n\"",
        "[10, 10.0, 1e1, 1E+1] | [1E+1,1E+1,1E+1,1E+1]",
        "[0, -0, 0.00, 0e7] | [0,0,0,0]",
        "[9007199254740992, 9007199254740993] | [9007199254740992,9007199254740993]",
        "[1.50, -1.5e-7] | [1.5,-1.5E-7]",
      })
  void value_anyWriting_hasOneText(String written, String text) {
    assertThat(canonical(written)).isEqualTo(text);
  }

  @Test
  void names_beyondTheFirstPlane_areOrderedByCodeUnits() {
    assertThat(canonical("{\"\uff01\":1,\"\ud83d\ude00\":2}"))
        .isEqualTo("{\"\ud83d\ude00\":2,\"\uff01\":1}");
  }

  @Test
  void text_ofItself_isTheSame() {
    String text = canonical("{\"z\":[{\"y\":1e3,\"x\":\"\\u00e9\"}],\"a\":-0.10}");

    assertThat(canonical(text)).isEqualTo(text);
  }

  private static String canonical(String json) {
    return new String(CanonicalJson.of(JsonSlice.of(json)), StandardCharsets.UTF_8);
  }
}
