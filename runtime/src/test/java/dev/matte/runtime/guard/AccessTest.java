package dev.matte.runtime.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

  private static final Caller ADA = Caller.of("ada");

  @Test
  void fixedDecisions_doNotLookAtTheCaller() {
    assertThat(Access.PERMIT_ALL.admits(Caller.ANONYMOUS)).isTrue();
    assertThat(Access.UNDECIDED.admits(Caller.ANONYMOUS)).isTrue();
    assertThat(Access.DENY_ALL.admits(ADA.roles(List.of("admin")))).isFalse();
  }

  @Test
  void demands_needSomebodyKnown() {
    assertThat(Access.requires().admits(ADA)).isTrue();
    assertThat(Access.requires().admits(Caller.ANONYMOUS)).isFalse();
  }

  @Test
  void demands_addUp() {
    Access access = Access.requires().role("admin", "ops").scope("read", "write");

    assertThat(access.admits(ADA.roles(List.of("ops")).scopes(List.of("read", "write")))).isTrue();
    assertThat(access.admits(ADA.roles(List.of("ops")).scopes(List.of("read")))).isFalse();
    assertThat(access.admits(ADA.scopes(List.of("read", "write")))).isFalse();
  }

  @Test
  void claims_needOneOfTheValues_orAny() {
    Access paying = Access.requires().claim("tier", "pro", "enterprise");

    assertThat(paying.admits(ADA.claim("tier", List.of("free", "pro")))).isTrue();
    assertThat(paying.admits(ADA.claim("tier", List.of("free")))).isFalse();
    assertThat(paying.admits(ADA)).isFalse();
    assertThat(Access.requires().claim("tier").admits(ADA.claim("tier", List.of("x")))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sandbox:execute, sandbox:execute, true",
    "sandbox:*, sandbox:execute, true",
    "sandbox:*, sandbox:files:read, true",
    "sandbox:*, sandbox, false",
    "*, anything:at:all, true",
    "*:read, files:read, true",
    "*:read, files:write, false",
    "*:read, files:read:all, false",
    "sandbox:*:read, sandbox:a:read, true",
    "sandbox:*:read, sandbox:a:b:read, false",
    "sandbox, sandbox:execute, false",
    "Sandbox:*, sandbox:execute, false",
  })
  void permissions_areCoveredByPatterns(String given, String wanted, boolean covered) {
    Caller caller = ADA.permissions(List.of(given));

    assertThat(Access.requires().permission(wanted).admits(caller)).isEqualTo(covered);
  }

  @Test
  void refusal_namesAllScopes_whenMoreOfThemAreAllThatIsMissing() {
    Access access = Access.requires().role("admin").scope("read", "write");

    assertThat(access.refusal(ADA.roles(List.of("admin")).scopes(List.of("read"))))
        .isEqualTo(new Refusal.Forbidden("more scopes are needed", Set.of("read", "write")));
    assertThat(access.refusal(ADA))
        .isEqualTo(new Refusal.Forbidden("this caller may not do that", Set.of()));
    assertThat(access.refusal(Caller.ANONYMOUS).status()).isEqualTo(401);
  }

  @Test
  void words_areTheDemands() {
    assertThat(Access.requires()).hasToString("any known caller");
    assertThat(
            Access.requires()
                .role("admin", "ops")
                .scope("a", "b")
                .permission("x:y")
                .claim("tier", "pro"))
        .hasToString("role admin or ops, scope a and b, permission x:y, claim tier = pro");
    assertThat(Access.DENY_ALL).hasToString("none");
  }

  @Test
  void fixedDecision_takesNoDemands() {
    assertThatThrownBy(() -> Access.PERMIT_ALL.role("admin"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void callers_areOneById_andShowNoClaims() {
    Caller again = Caller.of("ada").claim("email", List.of("ada@example.org"));

    assertThat(again).isEqualTo(ADA).hasToString("ada");
    assertThatThrownBy(() -> Caller.of("")).isInstanceOf(IllegalArgumentException.class);
  }
}
