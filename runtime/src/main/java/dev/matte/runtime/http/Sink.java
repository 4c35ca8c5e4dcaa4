package dev.matte.runtime.http;

import dev.matte.runtime.json.JsonWriter;

/** Takes the answer of work that has run. */
interface Sink {

  /**
   * Takes an answer, from the thread that worked for it.
   *
   * @param status what the status of a response says that has nothing else
   * @param answer empty when there is none
   */
  void finish(int status, JsonWriter answer);
}
