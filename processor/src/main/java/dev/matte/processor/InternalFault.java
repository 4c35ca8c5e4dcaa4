package dev.matte.processor;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** A mistake of ours: it says so, and never poses as the author's. */
final class InternalFault {
  private static final int FRAMES = 12;

  private InternalFault() {}

  /** javac's way to say that a class file it needs is not there. */
  private static void missingClassFile(TypeElement type, Throwable fault, Diagnostics report) {
    report.error(
        "unresolved-type",
        Origins.of(type),
        "server %s could not be read: %s".formatted(type.getSimpleName(), fault.getMessage()),
        "A type in a library needs that class, and the class path does not have it.",
        "put the library that has it on the class path.");
  }

  /** Adds the fault with the top of its stack; the other interfaces go on. */
  static void report(TypeElement type, Throwable fault, Diagnostics report) {
    if (fault.getClass().getSimpleName().equals("CompletionFailure")) {
      missingClassFile(type, fault, report);
      return;
    }
    String frames =
        Stream.of(fault.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "    at " + frame)
            .collect(Collectors.joining("\n"));
    report.error(
        "internal-error",
        Origins.of(type),
        "the Matte processor failed on " + type.getSimpleName(),
        "This is a fault of the processor, not of the interface:\n" + fault + "\n" + frames,
        "report it, with the lines above and the interface.");
  }
}
