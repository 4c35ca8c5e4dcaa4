package dev.matte.processor.read;

import dev.matte.processor.model.OnceModel;
import java.util.Optional;

/** Reads {@code @AtMostOnce}. */
final class OnceReader {

  private OnceReader() {}

  static Optional<OnceModel> of(Marks marks) {
    return marks
        .find(Names.AT_MOST_ONCE)
        .map(
            written ->
                new OnceModel(
                    written.whole("windowMillis").orElse(OnceModel.DEFAULT_WINDOW),
                    written.flag("keyRequired").orElse(false),
                    written.flag("repeatable").orElse(false)));
  }

  /** Only tools act. */
  static void refuse(Reading reading, Marks marks) {
    marks
        .find(Names.AT_MOST_ONCE)
        .ifPresent(
            written ->
                reading.fault(
                    "misplaced-annotation", written.origin(), "@AtMostOnce", "this is no tool"));
  }
}
