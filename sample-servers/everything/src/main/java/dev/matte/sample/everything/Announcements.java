package dev.matte.sample.everything;

import dev.matte.runtime.binding.CallContext;

/** Announces changes. Thread-safe. */
final class Announcements implements ChangeTools {

  @Override
  public String toolChange(CallContext call) {
    call.changes().toolsChanged();
    return "Whoever listens knows that the tools have changed.";
  }

  @Override
  public String promptChange(CallContext call) {
    call.changes().promptsChanged();
    return "Whoever listens knows that the prompts have changed.";
  }
}
