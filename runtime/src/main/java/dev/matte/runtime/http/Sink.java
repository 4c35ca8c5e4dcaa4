package dev.matte.runtime.http;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Takes the answer of work that has run. */
interface Sink {

  /**
   * Takes an answer, from the thread that worked for it.
   *
   * @param status what the status of a response says that has nothing else
   * @param refusal why the work was not let in; {@code null} when it was
   * @param answer empty when there is none
   */
  void finish(int status, @Nullable Refusal refusal, JsonWriter answer);
}
