package dev.matte.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void lines_thatComeInPieces_areReadWhole() throws IOException {
    String text = "one\n\n" + "long".repeat(50_000) + "\nlast\n";
    Lines lines = new Lines(drops(text, 777));
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      lines.read();
      read.append(lines.text()).append('\n');
    }
    assertThat(read.toString()).isEqualTo(text);
    assertThat(lines.ready()).isFalse();
  }

  @Test
  void ready_withALineInTheBuffer_isTrue() throws IOException {
    Lines lines = new Lines(drops("one\ntwo\nthr", 100));
    lines.read();
    assertThat(lines.ready()).isTrue();
    lines.read();
    assertThat(lines.text()).isEqualTo("two");
    assertThat(lines.ready()).isFalse();
  }

  @Test
  void end_inTheMiddleOfALine_isAnErrorThatShowsIt() {
    assertThatThrownBy(() -> new Lines(drops("half", 10)).read())
        .isInstanceOf(EOFException.class)
        .hasMessageContaining("half");
  }

  /** A stream that gives at most so many bytes at once. */
  private static InputStream drops(String text, int size) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, size));
      }
    };
  }
}
