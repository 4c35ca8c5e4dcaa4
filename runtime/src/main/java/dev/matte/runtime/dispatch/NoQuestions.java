package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.Question;
import java.util.Map;

/** For calls that may not ask. */
final class NoQuestions extends Questions {

  private final String reason;

  NoQuestions(String reason) {
    this.reason = reason;
  }

  @Override
  Map<String, Object> ask(Map<String, ? extends Question<?>> questions) {
    throw new AskException(reason);
  }
}
