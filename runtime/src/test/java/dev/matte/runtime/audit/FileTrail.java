package dev.matte.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.guard.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Trails in one folder, one after the other, and what stands in their files. */
final class FileTrail {

  final HandClock clock = new HandClock();
  private final Path folder;
  private int calls;

  FileTrail(Path folder) {
    this.folder = folder;
  }

  Path current() {
    return folder.resolve("audit.jsonl");
  }

  /** A process that records so many calls and closes its trail. */
  void run(int calls) throws IOException {
    run(FileAuditSink.of(current()), calls);
  }

  /** The same with a sink. */
  void run(AuditSink sink, int calls) throws IOException {
    try (AuditTrail trail = AuditTrail.builder(sink, AuditPolicy.BLOCK).clock(clock).start()) {
      for (int i = 0; i < calls; i++) {
        call(trail);
      }
    }
  }

  /** Records one call. */
  void call(AuditTrail trail) {
    calls++;
    trail.enter(MadeOperation.of(calls)).leave(Outcome.SUCCEEDED);
    trail.ended(MadeOperation.of(calls), Outcome.SUCCEEDED, Optional.empty(), 1_000);
  }

  /** All files of the trail, the oldest first. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  /** All records. */
  List<String> lines() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files()) {
      text.append(Files.readString(file));
    }
    return text.toString().lines().toList();
  }

  /** The whole chain holds. */
  AuditReport verified() throws IOException {
    AuditReport report = new AuditVerifier().verify(files());
    assertThat(report.fault()).isEmpty();
    assertThat(report.records()).isEqualTo(lines().size());
    return report;
  }
}
