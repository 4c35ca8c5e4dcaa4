package dev.matte.bench.guard;

import dev.matte.runtime.guard.Credentials;
import org.jspecify.annotations.Nullable;

/** A key or token as it comes with a request. */
record Presented(String key) implements Credentials {

  @Override
  public @Nullable String header(String name) {
    return name.equalsIgnoreCase(AUTHORIZATION) ? "Bearer " + key : null;
  }

  @Override
  public boolean repeated(String name) {
    return false;
  }
}
