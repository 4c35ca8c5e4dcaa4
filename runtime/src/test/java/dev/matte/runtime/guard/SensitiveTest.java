package dev.matte.runtime.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.json.JsonSlice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitiveTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a | {\"a\":1,\"b\":2} | {\"a\":\"***\",\"b\":2}",
        "/a | {\"a\":{\"x\":[1]},\"b\":2} | {\"a\":\"***\",\"b\":2}",
        "/a | {\"b\":2} | {\"b\":2}",
        "/a/b | {\"a\":{\"b\":\"s\",\"c\":\"t\"}} | {\"a\":{\"b\":\"***\",\"c\":\"t\"}}",
        "/l/*/t | {\"l\":[{\"t\":\"s\"},{\"u\":1}]} | {\"l\":[{\"t\":\"***\"},{\"u\":1}]}",
        "/m/* | {\"m\":{\"x\":\"s\",\"y\":2}} | {\"m\":{\"x\":\"***\",\"y\":\"***\"}}",
        "/a~1b/c~0d | {\"a/b\":{\"c~d\":\"s\"}} | {\"a/b\":{\"c~d\":\"***\"}}",
        // A decoder takes one item for a list, and the text of an object for an object.
        "/l/*/t | {\"l\":{\"t\":\"s\"}} | {\"l\":{\"t\":\"***\"}}",
        "/l/*/c/t | {\"l\":{\"c\":{\"t\":{}},\"d\":1}} | {\"l\":{\"c\":{\"t\":\"***\"},\"d\":\"***\"}}",
        "/l/*/*/c/t | {\"l\":{\"c\":{\"t\":[]}}} | {\"l\":{\"c\":{\"t\":\"***\"}}}",
        "/a/b | {\"a\":[\"s\"]} | {\"a\":\"***\"}",
        "/a/b | {\"a\":\"{\\\"b\\\":\\\"s\\\"}\"} | {\"a\":\"***\"}",
        "/a/b | {\"a\":null} | {\"a\":null}",
        "/m/*/*/t | {\"m\":{\"x\":[{\"t\":1,\"u\":2}]}} | {\"m\":{\"x\":[{\"t\":\"***\",\"u\":2}]}}",
      })
  void mask_coversWhatThePointersLeadTo(String pointer, String value, String masked) {
    Sensitive sensitive = Sensitive.of(pointer).results(pointer);

    assertThat(sensitive.masked(JsonSlice.of(value))).hasToString(masked);
    assertThat(sensitive.maskedResult(JsonSlice.of(value))).hasToString(masked);
  }

  @Test
  void list_whereAnObjectOrAListMayStand_isSearchedForBoth() {
    Sensitive sensitive = Sensitive.of("/a/*/t", "/a/key");

    assertThat(sensitive.masked(JsonSlice.of("{\"a\":[{\"t\":1,\"key\":2,\"u\":3},[{\"t\":4}]]}")))
        .hasToString("{\"a\":[{\"t\":\"***\",\"key\":\"***\",\"u\":3},\"***\"]}");
  }

  @Test
  void nothingSensitive_isTheSameSlice() {
    JsonSlice value = JsonSlice.of("{\"a\":1}");

    assertThat(Sensitive.NONE.masked(value)).isSameAs(value);
  }
}
