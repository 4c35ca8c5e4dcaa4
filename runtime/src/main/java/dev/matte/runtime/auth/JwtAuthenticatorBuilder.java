package dev.matte.runtime.auth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Describes a {@link JwtAuthenticator}. Not thread-safe; may be built from more than once. */
public final class JwtAuthenticatorBuilder {

  private final @Nullable SharedSecret secret;
  private final @Nullable URI address;
  private Set<String> algorithms;
  private String issuer = "";
  private final Set<String> audiences = new TreeSet<>();
  private Duration skew = Duration.ofSeconds(60);
  private List<String> roles = List.of("roles");
  private String permissions = "permissions";
  private String tenant = "tenant";
  private int maxTokens = 10_000;
  private Clock clock = Clock.systemUTC();
  private Duration timeout = Duration.ofSeconds(5);
  private Duration maxAge = Duration.ofMinutes(15);
  private Duration outage = Duration.ofHours(4);

  JwtAuthenticatorBuilder(SharedSecret secret) {
    this.secret = secret;
    this.address = null;
    this.algorithms = Set.of(Algorithms.SHARED);
  }

  JwtAuthenticatorBuilder(URI address) {
    this.secret = null;
    this.address = JwksFetch.checked(address);
    this.algorithms = Algorithms.PUBLISHED;
  }

  /** Who issues the tokens, exactly as their {@code iss} says it; required. */
  public JwtAuthenticatorBuilder issuer(String issuer) {
    this.issuer = issuer;
    return this;
  }

  /**
   * For whom tokens have to be issued, as one of their {@code aud}: this server's canonical address
   * as a rule; required. Case does not count in scheme and host.
   */
  public JwtAuthenticatorBuilder audience(String... anyOf) {
    for (String each : anyOf) {
      audiences.add(Audience.canonical(each));
    }
    return this;
  }

  /** By how much the clocks of issuer and server may differ; one minute by default. */
  public JwtAuthenticatorBuilder clockSkew(Duration skew) {
    if (skew.isNegative()) {
      throw new IllegalArgumentException("expected zero or more, found " + skew);
    }
    this.skew = skew;
    return this;
  }

  /**
   * Narrows the algorithms of signatures that are accepted. By default those are RS256, RS384,
   * RS512, PS256, PS384, PS512, ES256, ES384, ES512 and EdDSA for keys that an issuer publishes,
   * and HS256 for a secret; each with its own kind of key alone, and {@code none} never.
   *
   * @throws IllegalArgumentException if one is not among them
   */
  public JwtAuthenticatorBuilder algorithms(String... accepted) {
    Set<String> possible = secret == null ? Algorithms.PUBLISHED : Set.of(Algorithms.SHARED);
    Set<String> wanted = new TreeSet<>(List.of(accepted));
    if (wanted.isEmpty() || !possible.containsAll(wanted)) {
      throw new IllegalArgumentException("expected some of " + new TreeSet<>(possible));
    }
    this.algorithms = wanted;
    return this;
  }

  /**
   * The claims that name roles, {@code roles} by default. A name with dots leads into objects:
   * {@code realm_access.roles}.
   */
  public JwtAuthenticatorBuilder roles(String... claims) {
    this.roles = List.of(claims);
    return this;
  }

  /** The claim that names permissions, {@code permissions} by default. */
  public JwtAuthenticatorBuilder permissions(String claim) {
    this.permissions = claim;
    return this;
  }

  /** The claim that names the caller's tenant, {@code tenant} by default. */
  public JwtAuthenticatorBuilder tenant(String claim) {
    this.tenant = claim;
    return this;
  }

  /** How many tokens are remembered; 10,000 by default. */
  public JwtAuthenticatorBuilder maxTokens(int tokens) {
    if (tokens < 1) {
      throw new IllegalArgumentException("expected 1 or more, found " + tokens);
    }
    this.maxTokens = tokens;
    return this;
  }

  /** Tells the time. */
  public JwtAuthenticatorBuilder clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  /** How long the issuer may take to tell its keys; five seconds by default. */
  public JwtAuthenticatorBuilder timeout(Duration timeout) {
    this.timeout = positive(timeout);
    return this;
  }

  /**
   * How old keys may be before the issuer is asked for them again, 15 minutes by default, and how
   * old when it does not answer, four hours by default; after that, requests are told to come
   * again. A key that the issuer drops is good for as long as that at most.
   */
  public JwtAuthenticatorBuilder keyAge(Duration usual, Duration outage) {
    if (outage.compareTo(positive(usual)) < 0) {
      throw new IllegalArgumentException("expected the age in an outage to be the longer one");
    }
    this.maxAge = usual;
    this.outage = outage;
    return this;
  }

  /**
   * Builds the authenticator. Nobody is asked for keys before the first token comes.
   *
   * @throws IllegalArgumentException without an issuer or an audience
   * @throws NoClassDefFoundError if jose4j is not there
   */
  public JwtAuthenticator build() {
    if (issuer.isEmpty() || audiences.isEmpty()) {
      throw new IllegalArgumentException("expected an issuer, and an audience");
    }
    Signatures.prepare();
    TokenRules rules =
        new TokenRules(issuer, Set.copyOf(audiences), skew, roles, permissions, tenant);
    return new JwtAuthenticator(source(), rules, Set.copyOf(algorithms), clock, maxTokens);
  }

  private KeySource source() {
    if (secret != null) {
      return secret;
    }
    if (address == null) {
      throw new IllegalStateException("neither a secret nor an address");
    }
    return new Jwks(new JwksFetch(address, timeout), clock, maxAge, outage, timeout);
  }

  private static Duration positive(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a time has to be more than zero, found " + time);
    }
    return time;
  }
}
