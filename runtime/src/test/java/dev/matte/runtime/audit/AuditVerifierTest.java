package dev.matte.runtime.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.audit.AuditFault.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a trail, the first record that suffers is named. */
class AuditVerifierTest {

  private static final int ROUNDS = 200;

  @TempDir private Path folder;
  private final Random random = new Random(20261130);
  private List<String> lines = new ArrayList<>();
  private AuditHead head = AuditHead.NONE;

  @BeforeEach
  void record() throws Exception {
    FileTrail trail = new FileTrail(folder);
    trail.run(4);
    trail.run(5);
    lines = new ArrayList<>(trail.lines());
    head = trail.verified().head();
  }

  @Test
  void trail_asItWas_holds() throws Exception {
    AuditReport report = new AuditVerifier().closed().head(head).verify(write(lines));

    assertThat(report.fault()).isEmpty();
    assertThat(report.records()).isEqualTo(13);
    assertThat(report.head()).isEqualTo(head);
    assertThat(report.remarks()).isEmpty();
  }

  @Test
  void byte_changedAnywhere_isFound() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      int line = random.nextInt(lines.size());
      byte[] bytes = lines.get(line).getBytes(UTF_8);
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 + random.nextInt(255));
      List<String> changed = new ArrayList<>(lines);
      changed.set(line, new String(bytes, ISO_8859_1));

      AuditFault fault = fault(new AuditVerifier(), changed, ISO_8859_1);

      assertThat(fault.kind()).isEqualTo(Kind.CHANGED);
      assertThat(fault.record()).isEqualTo(line + 1);
    }
  }

  @Test
  void record_changedWithItsHash_isFoundByTheNext() throws Exception {
    for (int line = 0; line < lines.size() - 1; line++) {
      List<String> changed = new ArrayList<>(lines);
      changed.set(line, forged(lines.get(line), "\"micros\":1000", "\"micros\":1"));
      if (changed.equals(lines)) {
        changed.set(line, forged(lines.get(line), "\"note\":\"", "\"note\":\"x"));
      }

      AuditFault fault = fault(new AuditVerifier(), changed);

      assertThat(fault.kind()).isEqualTo(Kind.CHANGED);
      assertThat(fault.record()).isEqualTo(line + 1);
      assertThat(fault.line()).isEqualTo(line + 1);
    }
  }

  @Test
  void chain_madeAnew_isFoundByAKeptHead() throws Exception {
    List<String> changed = new ArrayList<>(lines);
    changed.set(12, forged(lines.get(12), "\"note\":\"", "\"note\":\"x"));

    assertThat(new AuditVerifier().verify(write(changed)).fault()).isEmpty();
    AuditFault fault = fault(new AuditVerifier().head(head), changed);
    assertThat(fault.kind()).isEqualTo(Kind.CHANGED);
    assertThat(fault.record()).isEqualTo(13);
  }

  @Test
  void records_takenOut_areFound() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      int from = random.nextInt(lines.size() - 1);
      int to = from + 1 + random.nextInt(lines.size() - 1 - from);
      List<String> changed = new ArrayList<>(lines);
      changed.subList(from, to).clear();

      AuditFault fault = fault(new AuditVerifier(), changed);

      assertThat(fault.kind()).isEqualTo(Kind.REMOVED);
      assertThat(fault.record()).isEqualTo(from + 1);
      assertThat(fault.text())
          .isEqualTo(
              to == from + 1
                  ? "record " + to + " is missing"
                  : "records " + (from + 1) + " to " + to + " are missing");
    }
  }

  @Test
  void record_doubled_isFound() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      int line = random.nextInt(lines.size());
      int at = line + 1 + random.nextInt(lines.size() - line);
      List<String> changed = new ArrayList<>(lines);
      changed.add(at, lines.get(line));

      AuditFault fault = fault(new AuditVerifier(), changed);

      assertThat(fault.kind()).isEqualTo(Kind.INSERTED);
      assertThat(fault.line()).isEqualTo(at + 1);
    }
  }

  @Test
  void record_madeUpAndLinked_isFound() throws Exception {
    for (int line = 0; line < lines.size() - 1; line++) {
      List<String> changed = new ArrayList<>(lines);
      changed.add(line, forged(lines.get(line), "\"note\":\"", "\"note\":\"x"));

      AuditFault fault = fault(new AuditVerifier(), changed);

      assertThat(fault.kind()).isEqualTo(Kind.INSERTED);
      assertThat(fault.line()).isEqualTo(line + 1);
    }
  }

  @Test
  void line_thatIsNoRecord_isFound() throws Exception {
    for (int at = 0; at < lines.size(); at++) {
      for (String other : List.of("", "{}", lines.get(at) + " ", lines.get(at) + '\r')) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(at, other);

        AuditFault fault = fault(new AuditVerifier(), changed);

        assertThat(fault.kind()).isEqualTo(Kind.INSERTED);
        assertThat(fault.line()).isEqualTo(at + 1);
      }
    }
  }

  @Test
  void records_inAnotherOrder_areFound() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      List<String> changed = new ArrayList<>(lines);
      Collections.shuffle(changed, random);
      if (changed.equals(lines)) {
        continue;
      }
      int first = 0;
      while (changed.get(first).equals(lines.get(first))) {
        first++;
      }

      AuditFault fault = fault(new AuditVerifier(), changed);

      assertThat(fault.kind()).isEqualTo(Kind.REORDERED);
      assertThat(fault.record()).isEqualTo(first + 1);
    }
  }

  @Test
  void end_cutOffWithinALine_isFound() throws Exception {
    byte[] whole = text(lines).getBytes(UTF_8);
    for (int i = 0; i < ROUNDS; i++) {
      int length = 1 + random.nextInt(whole.length - 1);
      if (whole[length - 1] == '\n') {
        continue;
      }
      Path file = folder.resolve("cut");
      Files.write(file, Arrays.copyOf(whole, length));

      AuditFault fault = new AuditVerifier().verify(List.of(file)).fault().orElseThrow();

      assertThat(fault.kind()).isEqualTo(Kind.TRUNCATED);
    }
  }

  @Test
  void end_cutOffBehindALine_isFoundByAKeptHeadAndInAClosedTrail() throws Exception {
    for (int length = 0; length < lines.size(); length++) {
      List<Path> files = write(lines.subList(0, length));

      for (AuditVerifier verifier :
          List.of(new AuditVerifier().head(head), new AuditVerifier().closed())) {
        boolean stops = length == 6 && verifier.verify(files).fault().isEmpty();
        if (!stops) {
          AuditFault fault = verifier.verify(files).fault().orElseThrow();
          assertThat(fault.kind()).isEqualTo(Kind.TRUNCATED);
          assertThat(fault.record()).isEqualTo(length + 1);
        }
      }
      AuditReport open = new AuditVerifier().verify(files);
      if (length == 0) {
        assertThat(open.fault().orElseThrow().text()).isEqualTo("there are no records");
      } else if (length != 6) {
        assertThat(open.remarks())
            .containsExactly("the trail is not closed: it is still written, or its end is missing");
      }
    }
  }

  @Test
  void beginning_putAway_isLeftOutWhenAskedTo() throws Exception {
    List<Path> files = write(lines.subList(4, 13));

    assertThat(fault(new AuditVerifier(), lines.subList(4, 13)).kind()).isEqualTo(Kind.REMOVED);
    assertThat(new AuditVerifier().partial().head(head).verify(files).fault()).isEmpty();
    assertThat(new AuditVerifier().partial().verify(files).records()).isEqualTo(9);
  }

  @Test
  void fault_inOneOfSeveralFiles_isToldWithFileAndLine() throws Exception {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    Files.writeString(first, text(lines.subList(0, 7)));
    Files.writeString(second, text(lines.subList(8, 13)));

    AuditFault fault = new AuditVerifier().verify(List.of(first, second)).fault().orElseThrow();

    assertThat(fault).isEqualTo(new AuditFault(Kind.REMOVED, second, 1, 8, "record 8 is missing"));
  }

  /** A record with other words and the hash that goes with them. */
  private static String forged(String line, String before, String after) {
    String text = line.substring(0, line.indexOf(",\"hash\"")).replace(before, after);
    byte[] bytes = text.getBytes(UTF_8);
    return text + ",\"hash\":\"" + RecordText.hash(bytes, 0, bytes.length) + "\"}";
  }

  private AuditFault fault(AuditVerifier verifier, List<String> changed) throws IOException {
    return fault(verifier, changed, UTF_8);
  }

  private AuditFault fault(AuditVerifier verifier, List<String> changed, Charset charset)
      throws IOException {
    Path file = folder.resolve("changed");
    Files.writeString(file, text(changed), charset);
    return verifier.verify(List.of(file)).fault().orElseThrow();
  }

  private List<Path> write(List<String> changed) throws IOException {
    Path file = folder.resolve("written");
    Files.writeString(file, text(changed));
    return List.of(file);
  }

  private static String text(List<String> changed) {
    StringBuilder text = new StringBuilder();
    changed.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
