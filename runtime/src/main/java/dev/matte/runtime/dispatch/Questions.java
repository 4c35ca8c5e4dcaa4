package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Question;
import dev.matte.runtime.json.JsonWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the questions of one call go. Thread-safe.
 *
 * <p>Keys and capabilities were checked by whoever calls. This class remembers things for calls
 * whose method runs once; the one whose method runs again overrides that.
 */
abstract class Questions {

  private volatile @Nullable String state;

  /**
   * Gets answers to all questions, each read by its question.
   *
   * @param questions by key
   * @return the answers by key
   * @throws AskSignal if the answers come with another call
   * @throws dev.matte.runtime.binding.AskException if there will be none
   */
  abstract Map<String, Object> ask(Map<String, ? extends Question<?>> questions);

  /** Does some work unless it was done in an earlier run of the method. */
  String once(String key, Supplier<String> work) {
    return work.get();
  }

  /** What was remembered last. */
  Optional<String> state() {
    return Optional.ofNullable(state);
  }

  /** Remembers a text. */
  void state(String text) {
    this.state = text;
  }

  /** Tells whether the call has to end with questions instead of an answer. */
  boolean open() {
    return false;
  }

  /** Writes the answer that asks. */
  void write(JsonWriter answer) {
    throw new IllegalStateException("nothing is open");
  }

  /** Takes back what waits for an answer, since the call is over; who waits is told so. */
  void withdraw() {}
}
