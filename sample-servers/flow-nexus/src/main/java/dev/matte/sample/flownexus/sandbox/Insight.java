package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.sandbox.SandboxTools.End;
import dev.matte.sample.flownexus.sandbox.SandboxTools.LogLine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is in the sandboxes of a caller, and what ran there. Files are listed and read by programs
 * that are kept apart like all others, so that no link of theirs leads anywhere. Thread-safe.
 */
public final class Insight {
  private static final Duration TIME = Duration.ofSeconds(20);
  private static final int MOST_FILES = 1_000;
  private static final int MOST_BYTES = 1 << 20;
  private static final int LISTING = 2 << 20;

  private final SandboxTable table;
  private final Workbench workbench;
  private final Isolation isolation;
  private final Function<Caller, Limits> limits;
  private final InstantSource clock;

  Insight(
      SandboxTable table,
      Workbench workbench,
      Isolation isolation,
      Function<Caller, Limits> limits,
      InstantSource clock) {
    this.table = table;
    this.workbench = workbench;
    this.isolation = isolation;
    this.limits = limits;
    this.clock = clock;
  }

  /** How a program ended. */
  public record Ended(Instant at, End outcome, int code, long millis) {}

  /**
   * A sandbox as it is now.
   *
   * @param open whether programs can be run in it
   * @param programs how many run
   */
  public record State(String id, boolean open, int programs) {}

  /** A file in a sandbox. */
  public record Found(String path, long bytes, Instant changedAt) {}

  /**
   * What is in a file.
   *
   * @param whole whether this is all of it
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Read(byte[] bytes, boolean whole) {}

  /**
   * How a sandbox is.
   *
   * @throws ToolException if the caller has no such sandbox
   */
  public State state(String sandbox, CallContext call) {
    Sandbox own = own(sandbox, call);
    return new State(own.id(), own.running(clock.instant()), workbench.runs().count(own.id()));
  }

  /** The latest programs that ended since a moment, newest first. */
  public List<Ended> ended(State sandbox, Instant since, int most) {
    return table.ended(sandbox.id(), since, most);
  }

  /** The latest lines that programs wrote, oldest first. */
  public List<LogLine> lines(State sandbox, int most) {
    return table.lines(sandbox.id(), most);
  }

  /** The files of a sandbox by their paths, a thousand at most; links are left out. */
  public List<Found> files(String sandbox, CallContext call) {
    String listing =
        output(
            sandbox,
            "find . -type f -printf '%T@ %s %P\\0' | head -z -n " + MOST_FILES + " | base64 -w 0",
            call);
    List<Found> files = new ArrayList<>();
    String text = new String(decoded(listing), StandardCharsets.UTF_8);
    for (String line : text.split("\0", -1)) {
      String[] parts = line.split(" ", 3);
      if (parts.length == 3) {
        long seconds = (long) Double.parseDouble(parts[0]);
        files.add(new Found(parts[2], Long.parseLong(parts[1]), Instant.ofEpochSecond(seconds)));
      }
    }
    files.sort((a, b) -> a.path().compareTo(b.path()));
    return files;
  }

  /**
   * What is in a file, up to a megabyte.
   *
   * @throws ToolException if it cannot be read
   */
  public Read read(String sandbox, String path, CallContext call) {
    String file = Program.quoted("./" + Paths.within(path, "file_path"));
    String code =
        "set -e; test -f %s; head -c %d -- %s | base64 -w 0".formatted(file, MOST_BYTES + 1, file);
    byte[] bytes = decoded(output(sandbox, code, call));
    boolean whole = bytes.length <= MOST_BYTES;
    return new Read(whole ? bytes : Arrays.copyOf(bytes, MOST_BYTES), whole);
  }

  private String output(String sandbox, String code, CallContext call) {
    isolation.require();
    Sandbox own = own(sandbox, call);
    Limits most = limits.apply(call.caller()).keeping(LISTING);
    Program program = new Program(Language.SH, code, Map.of(), ".");
    Result result = workbench.run(own, program, TIME, most, call);
    if (result.end() != Result.End.COMPLETED) {
      throw new ToolException("there is no such file, or it cannot be read");
    }
    return result.output().text();
  }

  private static byte[] decoded(String base64) {
    return Base64.getMimeDecoder().decode(base64);
  }

  private Sandbox own(String id, CallContext call) {
    return table
        .find(call.caller().id(), id)
        .orElseThrow(
            () -> new ToolException("sandbox_id: you have no such sandbox; see sandbox_list"));
  }
}
