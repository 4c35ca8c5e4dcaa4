package dev.matte.processor.read;

import dev.matte.processor.model.Caching;

/** Reads how long a client may keep something. */
final class Cachings {

  private Cachings() {}

  /** What an annotation says; by default nothing may be kept. */
  static Caching of(Written written) {
    return new Caching(
        written.whole("cacheMillis").orElse(0L),
        written.constant("cacheScope").orElse("").equals("PUBLIC"));
  }
}
