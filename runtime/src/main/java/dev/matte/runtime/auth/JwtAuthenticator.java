package dev.matte.runtime.auth;

import dev.matte.runtime.auth.Verdicts.Hash;
import dev.matte.runtime.auth.Verdicts.Verdict;
import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows callers by signed tokens (JWT) that an authorization server issued for this server, and
 * that come as {@code Authorization: Bearer TOKEN}.
 *
 * <p>A token has to be signed by a key of the issuer, for this audience, and to be neither expired
 * nor from the future. What is found of it is remembered by its hash until it expires, or the
 * issuer drops the key. On the thread that reads a network only that memory is asked, and
 * signatures that cost microseconds are checked; everything else is done on others. Whatever is
 * wrong with a token, its sender hears the same, and nothing of it is logged.
 *
 * <p>The caller's id is issuer and subject with {@code |} between. All claims that are texts or
 * lists of texts are the caller's, those within objects under names with dots.
 *
 * <p>Needs {@code org.bitbucket.b_c:jose4j}. Safe for use by many threads.
 *
 * <p>Specification: RFC 7519, RFC 8725, RFC 9068; basic/authorization, "Token Handling".
 */
public final class JwtAuthenticator implements Authenticator {

  private final KeySource source;
  private final TokenRules rules;
  private final Set<String> algorithms;
  private final Clock clock;
  private final Verdicts verdicts;

  JwtAuthenticator(
      KeySource source, TokenRules rules, Set<String> algorithms, Clock clock, int maxTokens) {
    this.source = source;
    this.rules = rules;
    this.algorithms = algorithms;
    this.clock = clock;
    this.verdicts = new Verdicts(maxTokens);
  }

  /**
   * Tokens that are signed with a secret (HS256): for development, since whoever can check a token
   * can make one too.
   *
   * @param secret 256 bits or more, as the bytes of the text in UTF-8
   * @throws IllegalArgumentException if it is shorter
   */
  public static JwtAuthenticatorBuilder secret(String secret) {
    return new JwtAuthenticatorBuilder(new SharedSecret(secret));
  }

  /**
   * Tokens that are signed with a key that the issuer publishes.
   *
   * @param keys the address of its set of keys (JWKS): {@code https}, or {@code http} on this
   *     machine
   * @throws IllegalArgumentException if it is another address
   */
  public static JwtAuthenticatorBuilder jwks(URI keys) {
    return new JwtAuthenticatorBuilder(keys);
  }

  @Override
  public Caller authenticate(Credentials credentials) {
    Token token = token(text(credentials));
    KeySet keys = source.current();
    Hash hash = Hash.of(token.text());
    Caller remembered = remembered(hash, keys);
    return remembered == null ? check(token, hash, keys) : remembered;
  }

  @Override
  public @Nullable Caller known(Credentials credentials) {
    String text = text(credentials);
    KeySet keys = source.atHand();
    if (keys == null) {
      token(text);
      return null;
    }
    Hash hash = Hash.of(text);
    Caller remembered = remembered(hash, keys);
    if (remembered != null) {
      return remembered;
    }
    Token token = token(text);
    return source.cheap() ? check(token, hash, keys) : null;
  }

  private static String text(Credentials credentials) {
    String text = Presented.bearer(credentials);
    if (text == null) {
      throw Presented.nothing();
    }
    if (!Token.hasForm(text)) {
      throw Presented.notAccepted();
    }
    return text;
  }

  private Token token(String text) {
    Token token = Token.read(text);
    if (token == null || !algorithms.contains(token.algorithm())) {
      throw Presented.notAccepted();
    }
    return token;
  }

  /** Who was found for a token before, if its key is still one of the issuer's. */
  private @Nullable Caller remembered(Hash hash, KeySet keys) {
    Verdict verdict = verdicts.find(hash, clock.instant());
    if (verdict == null) {
      return null;
    }
    if (!keys.holds(verdict.key())) {
      verdicts.remove(hash);
      return null;
    }
    return verdict.caller();
  }

  private Caller check(Token token, Hash hash, KeySet keys) {
    List<VerificationKey> candidates = keys.candidates(token);
    if (candidates.isEmpty() && token.keyId() != null) {
      candidates = source.renewed(keys).candidates(token);
    }
    for (VerificationKey key : candidates) {
      byte[] payload = Signatures.payload(token, key);
      if (payload != null) {
        return accept(payload, hash, key);
      }
    }
    throw Presented.notAccepted();
  }

  private Caller accept(byte[] payload, Hash hash, VerificationKey key) {
    Instant now = clock.instant();
    Claims claims = Claims.read(payload);
    Caller caller = claims == null ? null : rules.caller(claims, now);
    if (caller == null) {
      throw Presented.notAccepted();
    }
    verdicts.put(hash, new Verdict(caller, key, caller.expiry().orElse(now)), now);
    return caller;
  }
}
