package dev.matte.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void percentiles_ofOneToAHundred_areTheirOwnNumbers() {
    Samples samples = new Samples();
    LongStream.rangeClosed(1, 100).map(i -> 101 - i).forEach(samples::add);
    assertThat(samples.median()).isEqualTo(50);
    assertThat(samples.percentile(99)).isEqualTo(99);
    assertThat(samples.min()).isEqualTo(1);
    assertThat(samples.max()).isEqualTo(100);
  }

  @Test
  void median_ofNothing_isRefused() {
    assertThatThrownBy(() -> new Samples().median()).isInstanceOf(IllegalStateException.class);
  }
}
