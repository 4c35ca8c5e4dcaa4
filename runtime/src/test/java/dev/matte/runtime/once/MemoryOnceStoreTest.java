package dev.matte.runtime.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.OnceStoreContract;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.json.JsonSlice;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What holds of every store, and the bounds of this one. */
class MemoryOnceStoreTest extends OnceStoreContract {

  private final HandClock clock = new HandClock();

  @Override
  protected OnceStore store(HandClock clock) {
    return new MemoryOnceStore(1_000, 1 << 20, Duration.ofSeconds(30), clock);
  }

  @Test
  void calls_moreThanThereIsRoomFor_areRefusedUntilOthersAreOver() {
    MemoryOnceStore store = new MemoryOnceStore(100, 1 << 20, Duration.ofSeconds(30), clock);
    for (int i = 0; i < 100; i++) {
      claim(store, "old" + i, 10);
      clock.advance(Duration.ofMillis(1));
    }

    assertThatThrownBy(() -> claim(store, "new", 10))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("remembers as many calls as it can");
    assertThat(store.claim(call("old0", 10))).isInstanceOf(OnceAnswer.Running.class);
    clock.advance(Duration.ofSeconds(40).minusMillis(100));
    claim(store, "new", 10);
    assertThat(store.size()).isLessThanOrEqualTo(100);
  }

  @Test
  void results_moreThanThereIsRoomFor_areRefusedUntilOthersAreOver() {
    MemoryOnceStore store = new MemoryOnceStore(100, 5_000, Duration.ofSeconds(30), clock);
    OnceLease lease = claim(store, "long", 10);
    store.commit(lease, JsonSlice.of("{\"result\":\"" + "x".repeat(5_000) + "\"}"));

    assertThatThrownBy(() -> claim(store, "new", 10)).isInstanceOf(RefusedException.class);
    clock.advance(Duration.ofSeconds(10));
    claim(store, "new", 10);
    assertThat(store.size()).isEqualTo(1);
  }

  @Test
  void calls_whoseTimeIsOver_leaveByThemselves() {
    MemoryOnceStore store = new MemoryOnceStore(1_000, 1 << 20, Duration.ofSeconds(30), clock);
    for (int i = 0; i < 900; i++) {
      store.commit(claim(store, "key" + i, 1), JsonSlice.of("{}"));
      clock.advance(Duration.ofMillis(100));
    }

    assertThat(store.size()).isLessThan(50);
  }

  private static OnceLease claim(MemoryOnceStore store, String key, int seconds) {
    OnceAnswer said = store.claim(call(key, seconds));
    assertThat(said).isInstanceOf(OnceAnswer.Owned.class);
    return ((OnceAnswer.Owned) said).lease();
  }

  private static OnceClaim call(String key, int seconds) {
    return new OnceClaim(key, "", Duration.ofSeconds(seconds), false);
  }
}
