package dev.matte.runtime.auth;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes {@link ApiKeys}. Not thread-safe; may be built from more than once. */
public final class ApiKeysBuilder {

  final List<ApiKey> keys = new ArrayList<>();
  @Nullable Path path;
  Clock clock = Clock.systemUTC();

  ApiKeysBuilder() {}

  /** Adds a key. */
  public ApiKeysBuilder add(ApiKey key) {
    keys.add(key);
    return this;
  }

  /**
   * Adds the keys of a text, one a line, such as an environment variable holds. Empty lines and
   * those that begin with {@code #} say nothing.
   *
   * @param place where the text comes from, for messages
   * @throws IllegalArgumentException if a line cannot be read; the message says which one, and
   *     repeats nothing of it
   */
  public ApiKeysBuilder lines(String text, String place) {
    keys.addAll(KeyLines.parseAll(text, place));
    return this;
  }

  /**
   * Adds the keys of a file, one a line, of at most 1 MiB. It is asked at most once a second, when
   * somebody calls, whether it has changed, and read again if so. An edit that cannot be read is
   * logged, without what stands there, and the keys from before stay; best is to write a new file
   * and move it over the old one.
   */
  public ApiKeysBuilder file(Path path) {
    this.path = path;
    return this;
  }

  /** Tells the time. */
  public ApiKeysBuilder clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Builds the authenticator.
   *
   * @throws IllegalArgumentException if the file cannot be read, or the same key is there twice
   */
  public ApiKeys build() {
    return new ApiKeys(this);
  }
}
