package dev.matte.runtime.once;

import dev.matte.runtime.json.JsonSlice;

/** What a store says to somebody who asks to carry a call out. */
public sealed interface OnceAnswer {

  /**
   * Nobody has, so who asked is the owner now.
   *
   * @param lease to be renewed, and ended by one of the store's methods
   */
  record Owned(OnceLease lease) implements OnceAnswer {}

  /** Somebody does; ask again, after {@link OnceStore#await}. */
  record Running() implements OnceAnswer {}

  /**
   * Somebody has.
   *
   * @param kept what was committed
   */
  record Done(JsonSlice kept) implements OnceAnswer {}

  /** The same key stands for a call with other arguments. */
  record Conflict() implements OnceAnswer {}

  /** Somebody began and was lost, and nobody knows how far it came. */
  record Lost() implements OnceAnswer {}
}
