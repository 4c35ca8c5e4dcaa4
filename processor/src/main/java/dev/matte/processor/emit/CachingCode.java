package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.Caching;
import java.time.Duration;

/** Java for how long a client may keep something, and for whom. */
final class CachingCode {

  private CachingCode() {}

  /** Both as arguments. */
  static CodeBlock of(Caching caching) {
    return CodeBlock.of(
        "$T.ofMillis($L), $T.$L",
        Duration.class,
        NumberLiterals.ofLong(caching.millis()),
        RuntimeTypes.CACHE_SCOPE,
        caching.shared() ? "PUBLIC" : "PRIVATE");
  }
}
