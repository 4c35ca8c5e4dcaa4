package dev.matte.runtime.access;

/** A way in which a server is reached. */
interface Way {

  /**
   * Does something with a credential, and finds the word for what comes of it.
   *
   * @param credential its text; empty for none
   */
  String word(Action action, String credential) throws Exception;
}
