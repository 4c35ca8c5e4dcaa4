package dev.matte.runtime.limit;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.matte.runtime.fixture.TestOperation;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.guard.StoreAwayException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who shares a limit, what calls cost, and what holds while a store is away. */
class RateLimitTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Shared shared = new Shared();

  @Test
  void callers_haveLimitsOfTheirOwn() {
    RateLimit limit = RateLimit.window(1, HOUR).build();

    assertThat(limit.tryTake(TestOperation.tool("a", "ann"))).isTrue();
    assertThat(limit.tryTake(TestOperation.tool("b", "ann"))).isFalse();
    assertThat(limit.tryTake(TestOperation.tool("a", "bob"))).isTrue();
    assertThat(limit.tryTake(TestOperation.tool("a", ""))).isTrue();
    assertThat(limit.tryTake(TestOperation.tool("a", ""))).isFalse();
  }

  @Test
  void keys_holdTogether() {
    RateLimit limit = RateLimit.window(1, HOUR).per(LimitKey.tenant(), LimitKey.tool()).build();

    assertThat(limit.tryTake(TestOperation.tool("a", "ann").of("x"))).isTrue();
    assertThat(limit.tryTake(TestOperation.tool("a", "bob").of("x"))).isFalse();
    assertThat(limit.tryTake(TestOperation.tool("b", "bob").of("x"))).isTrue();
    assertThat(limit.tryTake(TestOperation.tool("a", "bob").of("y"))).isTrue();
  }

  @Test
  void keys_neverLookAlike() {
    RateLimit limit =
        RateLimit.window(1, HOUR)
            .store(shared)
            .per(LimitKey.tenant(), LimitKey.caller(), LimitKey.of("size", op -> "1"))
            .build();

    limit.take(TestOperation.tool("a", "x").of("y,caller=z"));
    limit.take(TestOperation.tool("a", "z,caller=x").of("y"));
    limit.take(TestOperation.tool("a", "\u00e4 b").of(""));
    limit.take(TestOperation.tool("a", "c".repeat(10_000)).of(""));

    assertThat(shared.keys)
        .startsWith(
            "window-1-in-3600-s|tenant=y%2ccaller%3dz,caller=x,size=1",
            "window-1-in-3600-s|tenant=y,caller=z%2ccaller%3dx,size=1",
            "window-1-in-3600-s|tenant=,caller=%c3%a4%20b,size=1")
        .allMatch(key -> key.length() < 200)
        .doesNotHaveDuplicates();
  }

  @Test
  void kindsOfCalls_areToldApart() {
    RateLimit limit =
        RateLimit.window(1, HOUR).store(shared).per(LimitKey.tool()).name("x").build();

    for (OperationKind kind : OperationKind.values()) {
      limit.take(new TestOperation(kind, "same", "", "", "{}"));
    }

    assertThat(shared.keys)
        .containsExactly(
            "x|tool=same", "x|tool=resource", "x|tool=prompt%20same", "x|tool=completion");
  }

  @Test
  void costs_areThoseOfTheToolOrOfAFunction() {
    RateLimit limit =
        RateLimit.bucket(100, HOUR)
            .cost("train", 10)
            .cost("free", 0)
            .cost(op -> op.arguments().to() - op.arguments().from())
            .store(shared)
            .build();

    limit.take(TestOperation.tool("train", "ann"));
    limit.take(TestOperation.tool("free", "ann"));
    limit.take(TestOperation.tool("other", "ann").with("{\"a\":1}"));

    assertThat(shared.taken).containsExactly(10, 7);
  }

  @Test
  void calls_thatAreNotMeant_pass() {
    RateLimit limit = RateLimit.window(1, HOUR).tools("train").per().build();

    assertThat(limit.tryTake(TestOperation.tool("train", "ann"))).isTrue();
    assertThat(limit.tryTake(TestOperation.tool("train", "bob"))).isFalse();
    assertThat(limit.tryTake(TestOperation.tool("other", "ann"))).isTrue();
    assertThat(limit.tryTake(new TestOperation(OperationKind.PROMPT, "train", "", "", "{}")))
        .isTrue();
  }

  @Test
  void refusal_saysTheLimitAndWhenItIsWorthTryingAgain() {
    RateLimit limit = RateLimit.window(1, HOUR).build();
    limit.enter(TestOperation.tool("a", "ann"));

    assertThatThrownBy(() -> limit.enter(TestOperation.tool("a", "ann")))
        .asInstanceOf(type(RefusedException.class))
        .extracting(RefusedException::refusal)
        .asInstanceOf(type(Refusal.TooMany.class))
        .satisfies(
            no -> {
              assertThat(no.text()).isEqualTo("too many calls: the limit is 1 in 3600 s");
              assertThat(no.retryAfter()).isBetween(Duration.ofMinutes(59), HOUR);
            });
  }

  @Test
  void contradictions_areRefusedWhenTheLimitIsDescribed() {
    assertThatThrownBy(() -> RateLimit.window(1, HOUR).burst(2))
        .hasMessageContaining("a window has no burst");
    assertThatThrownBy(() -> RateLimit.window(5, HOUR).cost("train", 6).build())
        .hasMessageContaining("train costs 6 where 5 is the most");
    assertThatThrownBy(() -> RateLimit.window(5, HOUR).cost("train", -1))
        .hasMessageContaining("0 or more");
    assertThatThrownBy(() -> RateLimit.window(5, HOUR).name("a|b")).hasMessageContaining("letters");
  }

  @Test
  void outage_denied_isUnavailable_untilTheStoreIsBack() {
    RateLimit limit = RateLimit.window(8, HOUR).store(shared).build();
    shared.away = true;

    assertThatThrownBy(() -> limit.enter(TestOperation.tool("a", "ann")))
        .asInstanceOf(type(RefusedException.class))
        .extracting(RefusedException::refusal)
        .isEqualTo(
            new Refusal.Unavailable(
                "what this server shares with others is out of reach", ofSeconds(2)));
    shared.away = false;
    assertThat(limit.tryTake(TestOperation.tool("a", "ann"))).isTrue();
  }

  @Test
  void outage_withAShare_goesOnByItself_untilTheStoreIsBack() {
    RateLimit limit = RateLimit.window(8, HOUR).store(shared).outage(Outage.localShare(4)).build();
    shared.away = true;

    int passed = 0;
    for (int i = 0; i < 8; i++) {
      passed += limit.tryTake(TestOperation.tool("a", "ann")) ? 1 : 0;
    }
    assertThat(passed).isEqualTo(2);
    shared.away = false;
    assertThat(limit.tryTake(TestOperation.tool("a", "ann"))).isTrue();
  }

  @Test
  void waiting_isTheStoresAffair() {
    assertThat(RateLimit.window(1, HOUR).build().blocking()).isFalse();
    assertThat(RateLimit.window(1, HOUR).store(shared).build().blocking()).isTrue();
  }

  /** Somebody else's store, which has always more. */
  private static final class Shared implements RateStore {
    private final List<String> keys = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();
    private boolean away;

    @Override
    public Duration take(String key, Rate rate, int permits) {
      if (away) {
        throw new StoreAwayException("gone", ofSeconds(2));
      }
      keys.add(key);
      taken.add(permits);
      return Duration.ZERO;
    }

    @Override
    public boolean blocking() {
      return true;
    }
  }
}
