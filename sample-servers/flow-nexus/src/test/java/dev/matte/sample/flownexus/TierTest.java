package dev.matte.sample.flownexus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.sandbox.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tiers and what follows from them. */
class TierTest {

  @Test
  void tier_isTheHighestOfTheClaim() {
    assertThat(Tier.of(caller())).isEqualTo(Tier.FREE);
    assertThat(Tier.of(caller("gold"))).isEqualTo(Tier.FREE);
    assertThat(Tier.of(caller("free", "enterprise", "pro"))).isEqualTo(Tier.ENTERPRISE);
    assertThat(Tier.limits(caller("pro"))).isEqualTo(Limits.SMALL);
    assertThat(Tier.limits(caller("enterprise"))).isEqualTo(Limits.LARGE);
  }

  @Test
  void permissions_growWithTheTier() {
    Caller free = Tier.RIGHTS.enrich(caller("free"));
    Caller pro = Tier.RIGHTS.enrich(caller("pro"));

    assertThat(free.permitted("sandbox:read")).isTrue();
    assertThat(free.permitted("sandbox:execute")).isFalse();
    assertThat(pro.permissions()).containsAll(free.permissions());
    assertThat(pro.permitted("sandbox:execute")).isTrue();
    assertThat(Tier.RIGHTS.enrich(caller("enterprise")).permissions())
        .containsExactlyInAnyOrderElementsOf(pro.permissions());
    assertThat(pro.permitted("admin:metrics")).isFalse();
  }

  private static Caller caller(String... tiers) {
    return Caller.of("ada").claim("tier", List.of(tiers));
  }
}
