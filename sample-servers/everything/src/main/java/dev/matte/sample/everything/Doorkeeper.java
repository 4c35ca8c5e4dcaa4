package dev.matte.sample.everything;

import dev.matte.runtime.binding.CallContext;

/** Knows who calls, since others do not get as far as here. Thread-safe. */
final class Doorkeeper implements ScopedTools {

  @Override
  public String scope(CallContext call) {
    return "You are " + call.caller().id() + ".";
  }
}
