package dev.matte.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsTest {

  private static final Rights RIGHTS =
      Rights.builder()
          .role("admin", "*")
          .role("user", "profile:read")
          .role("ops", "server:restart")
          .inherit("ops", "user")
          .tier("free", "sandbox:list")
          .tier("pro", "sandbox:create")
          .tier("team", "sandbox:share")
          .inherit("team", "pro")
          .inherit("pro", "free")
          .scopeImplies("repo", "repo:write")
          .scopeImplies("repo:write", "repo:read")
          .build();

  private final Caller ann = Caller.of("ann");

  @Test
  void role_givesItsPermissions() {
    assertThat(RIGHTS.enrich(ann.roles(List.of("admin"))).permitted("any:thing:at:all")).isTrue();
    assertThat(RIGHTS.enrich(ann.roles(List.of("user"))).permissions())
        .containsExactly("profile:read");
    assertThat(RIGHTS.enrich(ann.roles(List.of("stranger"))).permissions()).isEmpty();
  }

  @Test
  void roleThatInherits_isTheOtherToo() {
    Caller ops = RIGHTS.enrich(ann.roles(List.of("ops")));

    assertThat(ops.permissions()).containsExactlyInAnyOrder("server:restart", "profile:read");
    assertThat(Access.requires().role("user").admits(ops)).isTrue();
    assertThat(RIGHTS.enrich(ann.roles(List.of("user"))).roles()).containsExactly("user");
  }

  @Test
  void tier_givesWhatThoseBelowItHave() {
    assertThat(RIGHTS.enrich(ann.claim("tier", List.of("free"))).permissions())
        .containsExactly("sandbox:list");
    assertThat(RIGHTS.enrich(ann.claim("tier", List.of("team"))).permissions())
        .containsExactlyInAnyOrder("sandbox:list", "sandbox:create", "sandbox:share");
    assertThat(RIGHTS.enrich(ann).permissions()).isEmpty();
  }

  @Test
  void tierClaim_mayHaveAnotherName() {
    Rights rights = Rights.builder().tierClaim("plan").tier("free", "a").build();

    assertThat(rights.enrich(ann.claim("plan", List.of("free"))).permitted("a")).isTrue();
    assertThat(rights.enrich(ann.claim("tier", List.of("free"))).permitted("a")).isFalse();
  }

  @Test
  void broaderScope_satisfiesNarrowerOnes_AUTH7() {
    Access reading = Access.requires().scope("repo:read");

    assertThat(reading.admits(RIGHTS.enrich(ann.scopes(List.of("repo"))))).isTrue();
    assertThat(reading.admits(RIGHTS.enrich(ann.scopes(List.of("repo:write"))))).isTrue();
    assertThat(reading.admits(ann.scopes(List.of("repo")))).isFalse();
    assertThat(RIGHTS.enrich(ann.scopes(List.of("repo:read"))).scopes())
        .containsExactly("repo:read");
  }

  @Test
  void whatACallerHas_stays() {
    Caller caller =
        RIGHTS.enrich(
            ann.tenant("acme")
                .roles(List.of("user"))
                .permissions(List.of("own"))
                .claim("c", List.of("v")));

    assertThat(caller).isEqualTo(ann);
    assertThat(caller.tenant()).isEqualTo("acme");
    assertThat(caller.permissions()).containsExactly("own", "profile:read");
    assertThat(caller.claim("c")).containsExactly("v");
    assertThat(RIGHTS.enrich(Caller.ANONYMOUS)).isSameAs(Caller.ANONYMOUS);
  }

  @Test
  void enriching_isDoneOnceForAVerdict_andByVerdictNotById() {
    Caller[] next = {ann.roles(List.of("user"))};
    Authenticator enriching = RIGHTS.on(credentials -> next[0]);
    Authenticator without =
        RIGHTS.on(
            new Authenticator() {
              @Override
              public Caller authenticate(dev.matte.runtime.guard.Credentials credentials) {
                return next[0];
              }

              @Override
              public Caller known(dev.matte.runtime.guard.Credentials credentials) {
                return next[0];
              }
            });

    Caller first = enriching.authenticate(TestCredentials.none());
    assertThat(enriching.authenticate(TestCredentials.none())).isSameAs(first);
    assertThat(enriching.known(TestCredentials.none())).isNull();
    assertThat(without.known(TestCredentials.none())).isNotNull();

    // The same caller with other rights, as after a change.
    next[0] = ann.roles(List.of("admin"));
    assertThat(enriching.authenticate(TestCredentials.none()).permitted("x")).isTrue();
  }

  @Test
  void tables_thatMakeNoSense_areRefused() {
    assertThatThrownBy(() -> Rights.builder().tier("a").inherit("a", "b"))
        .hasMessageContaining("neither");
    assertThatThrownBy(() -> Rights.builder().tier("a").role("b").inherit("a", "b"))
        .hasMessageContaining("neither");
    RightsBuilder round =
        Rights.builder().tier("a").tier("b").tier("c").inherit("a", "b").inherit("b", "c");
    assertThat(round.build()).isNotNull();
    assertThatThrownBy(() -> round.inherit("c", "a").build()).hasMessageContaining("itself");
    assertThatThrownBy(() -> Rights.builder().scopeImplies("x", "x").build())
        .hasMessageContaining("itself");
  }
}
