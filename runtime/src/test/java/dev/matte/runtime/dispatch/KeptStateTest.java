package dev.matte.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.dispatch.KeptState.Bond;
import org.junit.jupiter.api.Test;

/** What binds a remembered state to its call: MRTR-9. */
class KeptStateTest {

  private static final Bond ADA = new Bond("ada", "call", "2026-07-28");

  @Test
  void state_ofTheSameCaller_comesBack() {
    KeptState state = new KeptState();
    state.text("chosen");
    state.done().put("order", "17");

    KeptState back = KeptState.of(state.toBytes(ADA, 5, "id"), ADA);

    assertThat(back).isNotNull();
    if (back != null) {
      assertThat(back.text()).isEqualTo("chosen");
      assertThat(back.done()).containsEntry("order", "17");
      assertThat(back.expiry()).isEqualTo(5);
      assertThat(back.round()).isEqualTo(1);
      assertThat(back.id()).isEqualTo("id");
    }
  }

  @Test
  void state_ofAnotherPrincipalCallOrRevision_isNobodys_MRTR9() {
    byte[] kept = new KeptState().toBytes(ADA, 5, "id");

    assertThat(KeptState.of(kept, new Bond("", "call", "2026-07-28"))).isNull();
    assertThat(KeptState.of(kept, new Bond("bob", "call", "2026-07-28"))).isNull();
    assertThat(KeptState.of(kept, new Bond("ada", "other", "2026-07-28"))).isNull();
    assertThat(KeptState.of(kept, new Bond("ada", "call", "2027-01-01"))).isNull();
  }
}
