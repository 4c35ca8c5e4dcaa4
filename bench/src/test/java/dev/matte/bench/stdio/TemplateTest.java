package dev.matte.bench.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private final Template template = new Template("{\"id\":1000000,\"text\":\"1000000\"}");

  @Test
  void line_ofAnotherNumber_isWrittenAndReadBack() {
    byte[] line = new byte[template.size()];
    template.write(1_234_567, line, 0);
    assertThat(line).asString().isEqualTo("{\"id\":1234567,\"text\":\"1234567\"}\n");
    assertThat(read("{\"id\":1234567,\"text\":\"1234567\"}")).isEqualTo(1_234_567);
  }

  @Test
  void line_thatMixesTwoNumbers_isRefused() {
    assertThat(read("{\"id\":1234567,\"text\":\"1234568\"}")).isEqualTo(-1);
  }

  @Test
  void line_withAWrongByteAnywhere_isRefused() {
    assertThat(read("{\"id\":1234567,\"text\":\"1234567\"]")).isEqualTo(-1);
    assertThat(read("[\"id\":1234567,\"text\":\"1234567\"}")).isEqualTo(-1);
    assertThat(read("{\"id\":1234567,\"Text\":\"1234567\"}")).isEqualTo(-1);
    assertThat(read("{\"id\":12345x7,\"text\":\"12345x7\"}")).isEqualTo(-1);
    assertThat(read("{\"id\":1234567,\"text\":\"1234567\"}}")).isEqualTo(-1);
  }

  private int read(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return template.read(bytes, 0, bytes.length);
  }
}
