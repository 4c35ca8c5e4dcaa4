package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.client.RecordedCall;
import org.junit.jupiter.api.Test;

class CallersTest {

  @Test
  void shares_ofManyCallers_areEven() {
    int[] counts = new int[100];
    for (int i = 0; i < 100_000; i++) {
      counts[Callers.share("caller user-" + i)]++;
    }

    for (int count : counts) {
      assertThat(count).isBetween(850, 1_150);
    }
  }

  @Test
  void share_ofACaller_neverChanges() {
    // Kept numbers: a canary must not move when the server is updated.
    assertThat(Callers.share("caller ann")).isEqualTo(50);
    assertThat(Callers.share("caller eve")).isEqualTo(19);
  }

  @Test
  void streams_withoutAName_areOneCaller() {
    Callers callers = new Callers();
    boolean among = callers.among(new RecordedCall(), 50);

    for (int i = 0; i < 100; i++) {
      assertThat(callers.among(new RecordedCall(), 50)).isEqualTo(among);
    }
  }

  @Test
  void none_andAll_needNoShare() {
    Callers callers = new Callers();

    assertThat(callers.among(new RecordedCall(), 0)).isFalse();
    assertThat(callers.among(new RecordedCall(), 100)).isTrue();
  }
}
