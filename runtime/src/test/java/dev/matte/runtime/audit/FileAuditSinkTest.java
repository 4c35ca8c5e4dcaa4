package dev.matte.runtime.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Pass;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileAuditSinkTest {

  @TempDir private Path folder;
  private FileTrail trail;

  @BeforeEach
  void prepare() {
    trail = new FileTrail(folder);
  }

  @Test
  void chain_overThreeProcesses_isOne() throws Exception {
    trail.run(3);
    trail.run(0);
    trail.run(2);

    AuditReport report = trail.verified();
    assertThat(report.records()).isEqualTo(3 * 2 + 5);
    assertThat(report.remarks()).isEmpty();
    assertThat(new AuditVerifier().closed().verify(trail.files()).fault()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FileSync.class)
  void chain_underEachSync_isWhole(FileSync sync) throws Exception {
    trail.run(FileAuditSink.builder(trail.current()).sync(sync).build(), 20);

    assertThat(trail.verified().records()).isEqualTo(22);
  }

  @Test
  void lastRecord_tornAtAnyByte_isPutAsideAndToldOf() throws Exception {
    trail.run(2);
    byte[] whole = Files.readAllBytes(trail.current());
    int lastFrom = new String(whole, 0, whole.length - 1, UTF_8).lastIndexOf('\n') + 1;

    for (int length = lastFrom + 1; length < whole.length - 1; length++) {
      Files.write(trail.current(), Arrays.copyOf(whole, length));
      trail.run(1);

      List<String> remarks = trail.verified().remarks();
      assertThat(remarks).as("cut at " + length).hasSize(2);
      assertThat(remarks.get(0)).contains("did not end in order");
      assertThat(remarks.get(1)).contains("record 4 says that " + (length - lastFrom) + " bytes");
      Path aside = folder.resolve("audit.jsonl.torn-000000000004");
      assertThat(aside).hasBinaryContent(Arrays.copyOfRange(whole, lastFrom, length));
      Files.delete(aside);
    }
  }

  @Test
  void lastRecord_withoutItsLineEnd_isKept() throws Exception {
    trail.run(1);
    byte[] whole = Files.readAllBytes(trail.current());
    Files.write(trail.current(), Arrays.copyOf(whole, whole.length - 1));

    trail.run(1);

    assertThat(trail.verified().remarks()).isEmpty();
  }

  @Test
  void lastRecord_cutOffWhole_isMissedInTheChainOfProcesses() throws Exception {
    trail.run(1);
    List<String> lines = Files.readAllLines(trail.current());
    Files.write(trail.current(), lines.subList(0, lines.size() - 1));

    trail.run(1);

    assertThat(trail.verified().remarks())
        .containsExactly(
            "the process before record 3 did not end in order; what waited is missing");
  }

  @Test
  void firstRecord_torn_isPutAside() throws Exception {
    trail.run(0);
    byte[] whole = Files.readAllBytes(trail.current());
    Files.write(trail.current(), Arrays.copyOf(whole, 100));

    trail.run(0);

    assertThat(trail.lines().get(0)).contains("\"n\":1,", "\"kind\":\"torn\"", "100 bytes");
    trail.verified();
  }

  @Test
  void file_thatHoldsSomethingElse_isLeftAlone() throws Exception {
    byte[] other = new byte[(1 << 20) + 1];
    Files.write(trail.current(), other);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> trail.run(0))
        .withMessage("no audit record stands in the last 1048576 bytes");

    assertThat(trail.current()).hasBinaryContent(other);
  }

  @Test
  void file_thatIsFull_isFollowedByAnother() throws Exception {
    for (int i = 0; i < 3; i++) {
      trail.run(FileAuditSink.builder(trail.current()).maxBytes(1 << 16).build(), 300);
    }

    assertThat(trail.verified().records()).isEqualTo(906);
    List<Path> files = trail.files();
    assertThat(files).hasSizeGreaterThan(5);
    for (Path file : files) {
      assertThat(Files.size(file)).isLessThanOrEqualTo(1 << 16);
    }
  }

  @Test
  void day_thatBegins_beginsAFile() throws Exception {
    trail.run(1);
    trail.clock.advance(Duration.ofDays(1));
    trail.run(1);
    trail.clock.advance(Duration.ofDays(2));
    trail.run(1);

    assertThat(trail.files())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "audit-20261122-000000000003.jsonl",
            "audit-20261123-000000000006.jsonl",
            "audit.jsonl");
    trail.verified();
  }

  @Test
  void day_thatBegins_canBePassedOver() throws Exception {
    trail.run(1);
    trail.clock.advance(Duration.ofDays(1));
    trail.run(FileAuditSink.builder(trail.current()).daily(false).build(), 1);

    assertThat(trail.files()).containsExactly(trail.current());
    trail.verified();
  }

  @Test
  void process_endedBetweenTwoFiles_isGoneOnFrom() throws Exception {
    trail.run(1);
    trail.clock.advance(Duration.ofDays(1));
    trail.run(1);
    Files.delete(trail.current());
    Files.move(trail.files().get(0), trail.current());
    Files.move(trail.current(), folder.resolve("audit-20261122-000000000003.jsonl"));

    trail.run(1);

    assertThat(trail.verified().records()).isEqualTo(6);
  }

  @Test
  void secondWriter_isToldOfTheFirst() throws Exception {
    FileAuditSink first = FileAuditSink.of(trail.current());
    first.open();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> trail.run(0))
        .withMessage("another trail writes to " + trail.current());

    first.close();
    trail.run(0);
  }

  @Test
  void files_areForTheirOwner() throws Exception {
    trail.run(0);

    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(trail.current()))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void write_triedAgain_doublesNothing() throws Exception {
    FileAuditSink sink = FileAuditSink.of(trail.current());
    AuditChain chain = new AuditChain(sink.open().head());
    List<AuditLine> lines = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      lines.add(chain.next(AuditEntry.own(trail.clock.instant(), AuditEntry.START, ""), 0));
    }

    sink.write(lines.subList(0, 2));
    sink.write(lines);
    sink.write(lines.subList(3, 5));
    sink.close();

    assertThat(trail.verified().records()).isEqualTo(5);
  }

  @Test
  void eightThreads_together_areRecordedOnceEach() throws Exception {
    FileAuditSink sink = FileAuditSink.builder(trail.current()).maxBytes(1 << 18).build();
    try (AuditTrail audit = AuditTrail.builder(sink, AuditPolicy.BLOCK).capacity(64).start()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int first = i * 1_000;
        Thread thread = new Thread(() -> thousandCalls(audit, first));
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }

    assertThat(trail.verified().records()).isEqualTo(8_002);
    Set<String> requests = new HashSet<>();
    for (String line : trail.lines()) {
      requests.add(line.replaceAll(".*\"request\":\"([^\"]*)\".*", "$1"));
    }
    assertThat(requests).hasSize(8_001);
  }

  private static void thousandCalls(AuditTrail audit, int first) {
    for (int id = first; id < first + 1_000; id++) {
      Pass pass = audit.enter(MadeOperation.of(id));
      pass.leave(Outcome.SUCCEEDED);
      audit.ended(MadeOperation.of(id), Outcome.SUCCEEDED, Optional.empty(), 0);
    }
  }

  @Test
  void nextFile_thatCannotBeBegunAtOnce_leavesNoGap() throws Exception {
    AuditTrail audit =
        AuditTrail.builder(FileAuditSink.of(trail.current()), AuditPolicy.COUNT)
            .clock(trail.clock)
            .start();
    awaitHead(audit, 1);
    Path obstacle = folder.resolve("audit-20261122-000000000001.jsonl");
    Files.createDirectory(obstacle);
    trail.clock.advance(Duration.ofDays(1));
    trail.call(audit);
    trail.call(audit);

    Files.delete(obstacle);
    audit.close();

    assertThat(trail.files()).hasSize(2);
    assertThat(trail.verified().records()).isEqualTo(4);
  }

  @Test
  void diskThatIsFull_holdsWholeRecordsAndLosesNoCount() throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // A limit on the length of files: writes come to a stop within a record, as on a full disk.
    String limited =
        "ulimit -f 40; exec '%s' -cp '%s' %s '%s'"
            .formatted(
                java,
                System.getProperty("java.class.path"),
                FullDisk.class.getName(),
                trail.current());
    Process process =
        new ProcessBuilder("/bin/bash", "-c", limited).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    Matcher told = Pattern.compile("let in (\\d+), (\\d+) audit records could").matcher(said);
    assertThat(told.find()).as(said).isTrue();
    long whole = trail.verified().records();
    assertThat(whole).isGreaterThan(10);
    assertThat(whole + Long.parseLong(told.group(2))).isEqualTo(Long.parseLong(told.group(1)) + 2);
    trail.run(1);
    assertThat(trail.verified().remarks()).hasSize(1);
  }

  private static void awaitHead(AuditTrail audit, long number) {
    long end = System.nanoTime() + 30_000_000_000L;
    while (audit.head().number() < number) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
