package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows callers by keys, which come as {@code Authorization: Bearer KEY} or {@code X-API-Key: KEY}.
 * Never waits.
 *
 * <p>Keys are kept as hashes. All candidates are compared from their first byte to their last,
 * whichever was presented. Keys come from code, from a file that is looked at again when it was
 * edited, or from both, and may be added and removed while a server runs; every request is held
 * against those that there are then.
 *
 * <p>Safe for use by many threads: what is read is one immutable table; the monitor guards how it
 * is made.
 */
public final class ApiKeys implements Authenticator {

  private final Clock clock;
  private final @Nullable KeyFile file;
  private final List<ApiKey> own;
  private List<ApiKey> fromFile;
  private volatile KeyTable table;

  ApiKeys(ApiKeysBuilder builder) {
    Path path = builder.path;
    this.clock = builder.clock;
    this.file = path == null ? null : new KeyFile(path, clock);
    this.own = new ArrayList<>(builder.keys);
    this.fromFile = file == null ? List.of() : file.first();
    this.table = table(own, fromFile);
  }

  /** Starts without keys. */
  public static ApiKeysBuilder builder() {
    return new ApiKeysBuilder();
  }

  /**
   * The keys of a file.
   *
   * @throws IllegalArgumentException if it cannot be read
   * @see ApiKeysBuilder#file
   */
  public static ApiKeys file(Path path) {
    return builder().file(path).build();
  }

  /** A new key, of 256 random bits. */
  public static String newKey() {
    return KeyText.fresh();
  }

  /**
   * Adds a key beside those there are.
   *
   * @throws IllegalArgumentException if there is one of the same text
   */
  public synchronized void add(ApiKey key) {
    List<ApiKey> more = new ArrayList<>(own);
    more.add(key);
    table = table(more, fromFile);
    own.add(key);
  }

  /**
   * Removes all keys of an id that were given by code; those of the file go with their lines.
   *
   * @return whether there were any
   */
  public synchronized boolean remove(String id) {
    boolean removed = own.removeIf(key -> key.id().equals(id));
    table = table(own, fromFile);
    return removed;
  }

  /**
   * Removes one key that was given by code.
   *
   * @return whether it was there
   */
  public synchronized boolean remove(ApiKey key) {
    boolean removed = own.remove(key);
    table = table(own, fromFile);
    return removed;
  }

  @Override
  public Caller authenticate(Credentials credentials) {
    return known(credentials);
  }

  @Override
  public Caller known(Credentials credentials) {
    String key = presented(credentials);
    if (key.length() > KeyText.LONGEST) {
      throw Presented.notAccepted();
    }
    if (file != null) {
      file.refresh(this::replace);
    }
    Caller caller = table.find(KeyText.hash(key), clock.instant());
    if (caller == null) {
      throw Presented.notAccepted();
    }
    return caller;
  }

  private static String presented(Credentials credentials) {
    String key = Presented.apiKey(credentials);
    String bearer = Presented.bearer(credentials);
    if (key != null && bearer != null && !key.equals(bearer)) {
      throw Presented.malformed("the headers Authorization and X-API-Key differ; send one of them");
    }
    if (key != null) {
      return key;
    }
    if (bearer == null) {
      throw Presented.nothing();
    }
    return bearer;
  }

  private synchronized void replace(List<ApiKey> keys) {
    table = table(own, keys);
    fromFile = keys;
  }

  private static KeyTable table(List<ApiKey> own, List<ApiKey> fromFile) {
    List<ApiKey> all = new ArrayList<>(own);
    all.addAll(fromFile);
    return new KeyTable(all);
  }
}
