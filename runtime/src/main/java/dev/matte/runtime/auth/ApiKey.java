package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Caller;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key: whose it is, the hash of its text, what it lets its caller do, and when it holds.
 * Immutable: each method that adds something answers with another. The text is kept nowhere.
 *
 * <p>A plain SHA-256 is enough for keys that were drawn from 128 random bits or more, since nobody
 * can try that many; it would not be for passwords. So keys that are too short are refused.
 *
 * <p>A caller may have several keys, with different rights; so keys are changed without a gap.
 */
public final class ApiKey {

  static final String ROLES = "roles";
  static final String SCOPES = "scopes";
  static final String PERMISSIONS = "permissions";
  static final String TENANT = "tenant";
  static final String CLAIM = "claim.";

  private static final int LONGEST_ID = 128;
  private static final int HEX_DIGITS = 64;

  private final String id;
  private final String hash;
  private final Map<String, List<String>> attributes;
  private final Optional<Instant> notBefore;
  private final Optional<Instant> expires;

  private ApiKey(
      String id,
      String hash,
      Map<String, List<String>> attributes,
      Optional<Instant> notBefore,
      Optional<Instant> expires) {
    this.id = id;
    this.hash = hash;
    this.attributes = attributes;
    this.notBefore = notBefore;
    this.expires = expires;
  }

  /**
   * A key whose text is known.
   *
   * @param id whose it is, one word of at most 128 characters; the caller's id is {@code key:} and
   *     this
   * @throws IllegalArgumentException if the id is no such word, or the key is too easy to guess
   */
  public static ApiKey of(String id, String key) {
    KeyText.requireStrong(key);
    return hashed(id, HexFormat.of().formatHex(KeyText.hash(key)));
  }

  /**
   * A key of which only the hash is known.
   *
   * @param sha256 the hash of the key's text in UTF-8, 64 hexadecimal digits
   * @throws IllegalArgumentException if the id is no word or the hash no such digits
   */
  public static ApiKey hashed(String id, String sha256) {
    if (!isWord(id) || id.length() > LONGEST_ID || id.startsWith("#")) {
      throw new IllegalArgumentException(
          "expected an id of at most " + LONGEST_ID + " characters without spaces");
    }
    if (sha256.length() != HEX_DIGITS || !sha256.chars().allMatch(HexFormat::isHexDigit)) {
      throw new IllegalArgumentException("expected sha256: and 64 hexadecimal digits");
    }
    return new ApiKey(
        id, sha256.toLowerCase(Locale.ROOT), Map.of(), Optional.empty(), Optional.empty());
  }

  /**
   * A key as a line of a file describes it: {@code ann sha256:5e88… roles=admin tier=pro
   * expires=2027-01-01}. The guide has a page on what may stand there.
   *
   * @throws IllegalArgumentException if the line cannot be read; the message repeats nothing of it
   */
  public static ApiKey line(String line) {
    return KeyLines.parse(line);
  }

  /** With these roles. */
  public ApiKey roles(String... roles) {
    return with(ROLES, List.of(roles));
  }

  /** With these scopes. */
  public ApiKey scopes(String... scopes) {
    return with(SCOPES, List.of(scopes));
  }

  /** With these permissions, which may be patterns: {@code sandbox:*}. */
  public ApiKey permissions(String... permissions) {
    return with(PERMISSIONS, List.of(permissions));
  }

  /** As a member of a tenant. */
  public ApiKey tenant(String tenant) {
    return with(TENANT, List.of(tenant));
  }

  /** With a claim, such as {@code tier}. */
  public ApiKey claim(String name, String... values) {
    return with(CLAIM + name, List.of(values));
  }

  /** Holds from a moment on. */
  public ApiKey notBefore(Instant moment) {
    return new ApiKey(id, hash, attributes, Optional.of(moment), expires);
  }

  /** Holds until a moment, and no longer. */
  public ApiKey expires(Instant moment) {
    return new ApiKey(id, hash, attributes, notBefore, Optional.of(moment));
  }

  /** Whose key it is. */
  public String id() {
    return id;
  }

  /** When it begins to hold; empty for always. */
  public Optional<Instant> notBefore() {
    return notBefore;
  }

  /** When it ceases to hold; empty for never. */
  public Optional<Instant> expires() {
    return expires;
  }

  /** The line that describes the key; {@link #line(String)} reads it back. */
  public String line() {
    return KeyLines.write(this);
  }

  /** The id and no more, lest a hash gets into a log. */
  @Override
  public String toString() {
    return "key of " + id;
  }

  String hash() {
    return hash;
  }

  /** Roles, scopes and the rest by the names they have in a line, in the order they were given. */
  Map<String, List<String>> attributes() {
    return attributes;
  }

  /** Whether the key holds at a moment. */
  boolean holds(Instant now) {
    return (notBefore.isEmpty() || !now.isBefore(notBefore.get()))
        && (expires.isEmpty() || now.isBefore(expires.get()));
  }

  /** Whom the key vouches for. */
  Caller caller() {
    Caller caller = Caller.of("key:" + id);
    for (Map.Entry<String, List<String>> each : attributes.entrySet()) {
      List<String> values = each.getValue();
      caller =
          switch (each.getKey()) {
            case ROLES -> caller.roles(values);
            case SCOPES -> caller.scopes(values);
            case PERMISSIONS -> caller.permissions(values);
            case TENANT -> caller.tenant(values.get(0));
            default -> caller.claim(each.getKey().substring(CLAIM.length()), values);
          };
    }
    return expires.isPresent() ? caller.expiry(expires.get()) : caller;
  }

  ApiKey with(String name, List<String> values) {
    if (!isWord(name) || name.indexOf('=') >= 0 || name.equals(CLAIM)) {
      throw new IllegalArgumentException("expected a claim's name without spaces and =");
    }
    for (String value : values) {
      if (!isWord(value) || value.indexOf(',') >= 0) {
        throw new IllegalArgumentException("expected values without spaces and commas");
      }
    }
    if (values.isEmpty() || (name.equals(TENANT) && values.size() > 1)) {
      throw new IllegalArgumentException("expected a value, for a tenant one alone");
    }
    Map<String, List<String>> all = new LinkedHashMap<>(attributes);
    all.put(name, List.copyOf(values));
    return new ApiKey(id, hash, all, notBefore, expires);
  }

  private static boolean isWord(String text) {
    return !text.isEmpty()
        && text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  /** Two keys are one when nothing tells them apart. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ApiKey key
        && key.id.equals(id)
        && key.hash.equals(hash)
        && key.attributes.equals(attributes)
        && key.notBefore.equals(notBefore)
        && key.expires.equals(expires);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }
}
