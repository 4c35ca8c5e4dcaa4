package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.client.RecordedCall;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed of values that are known; items of the protocol checklist in the name. */
class CompletionCallTest {

  @ParameterizedTest
  @CsvSource({
    "'',COLD cool Warm cold",
    "c,cool cold COLD",
    "C,COLD cool cold",
    "cold,cold COLD",
    "WARM,Warm",
    "x,''",
    "coldest,''",
  })
  void among_knownValues_givesThoseThatBeginSo_bestFirst_CMP3(String typed, String proposed) {
    CompletionCall call = new CompletionCall(0, typed, Map.of(), new RecordedCall());

    assertThat(String.join(" ", call.among("COLD", "cool", "Warm", "cold"))).isEqualTo(proposed);
  }
}
