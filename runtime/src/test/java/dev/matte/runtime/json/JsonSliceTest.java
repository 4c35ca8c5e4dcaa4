package dev.matte.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonSliceTest {

  @Test
  void of_textOnManyLines_isOnOne() {
    assertThat(JsonSlice.of("{\n  \"a\": [1,\r\n 2],\n \"b\": \"\\n\"\n}"))
        .hasToString("{   \"a\": [1,   2],  \"b\": \"\\n\" }");
  }

  @Test
  void onOneLine_bytesOfOthers_staysAsTheyAre() {
    byte[] bytes = "[1,\n2]".getBytes(StandardCharsets.UTF_8);
    JsonSlice slice = JsonSlice.of(bytes, 0, bytes.length);

    assertThat(slice.onOneLine()).hasToString("[1, 2]");
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("[1,\n2]");
    assertThat(JsonSlice.of("[1]").onOneLine()).hasToString("[1]");
  }

  @Test
  void of_lineBreakWithinText_isNoJson() {
    assertThatExceptionOfType(JsonException.class).isThrownBy(() -> JsonSlice.of("\"a\nb\""));
  }
}
