package dev.matte.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LiveHeapTest {

  @Test
  void total_ofTheLastLine_isItsBytes() {
    assertThat(LiveHeap.total("Total         98765        4321098")).isEqualTo(4_321_098);
  }

  @Test
  void total_ofAnythingElse_isRefused() {
    assertThatThrownBy(() -> LiveHeap.total("4711: No such process"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("4711: No such process");
  }
}
