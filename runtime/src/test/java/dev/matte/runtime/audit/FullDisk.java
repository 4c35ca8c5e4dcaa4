package dev.matte.runtime.audit;

import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A program that is called until it refuses, since its disk is full. */
final class FullDisk {

  private FullDisk() {}

  /** Records into the file that is named first. */
  public static void main(String[] arguments) {
    int calls = 0;
    try (AuditTrail trail =
        AuditTrail.builder(FileAuditSink.of(Path.of(arguments[0])), AuditPolicy.REFUSE)
            .grace(Duration.ofMillis(10))
            .start()) {
      try {
        while (true) {
          trail.enter(MadeOperation.of(calls)).leave(Outcome.SUCCEEDED);
          trail.ended(MadeOperation.of(calls), Outcome.SUCCEEDED, Optional.empty(), 0);
          calls++;
        }
      } catch (RefusedException e) {
        System.out.print("let in " + calls + ", ");
      }
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }
}
