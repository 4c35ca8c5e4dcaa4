package dev.matte.bench.legacy;

import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Time and memory of the packaged command on a list of 10,000 tools, each command a process of its
 * own with half a gigabyte of heap. The argument is the jar.
 */
public final class LegacyBenchmark {
  private static final int TOOLS = 10_000;

  private final Path jar;
  private final Path folder;
  private final Table table =
      new Table("", "exit code", "seconds", "CPU seconds", "most memory, MB");

  private LegacyBenchmark(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args.length > 0 ? args[0] : "legacy-adapter/target/matte.jar");
    new LegacyBenchmark(jar.toAbsolutePath(), Jars.workFolder()).run();
  }

  private void run() throws IOException, InterruptedException {
    Path old = Files.writeString(folder.resolve("old.json"), LongList.text(TOOLS, false));
    Path now = Files.writeString(folder.resolve("new.json"), LongList.text(TOOLS, true));
    String sources = folder.resolve("src").toString();
    measure("inspect", "inspect", old.toString());
    measure("stub, first run", "stub", old.toString(), "-o", sources, "--package", "demo");
    measure("stub, nothing new", "stub", old.toString(), "-o", sources, "--package", "demo");
    measure(
        "stub, 1,000 tools changed", "stub", now.toString(), "-o", sources, "--package", "demo");
    measure("diff, equal sides", "diff", old.toString(), old.toString());
    measure("diff, 1,000 tools changed", "diff", old.toString(), now.toString());
    measure("the same as JUnit XML", "diff", "-f", "junit", old.toString(), now.toString());
    measure("diff, all tools gone", "diff", old.toString(), empty().toString());
    System.out.printf(
        Locale.ROOT,
        "A list of %,d tools and %.1f MB, JDK %s, -Xmx512m:%n%n",
        TOOLS,
        Files.size(old) / 1e6,
        Jdk.current().version());
    table.print(System.out);
  }

  private Path empty() throws IOException {
    return Files.writeString(folder.resolve("empty.json"), "[]");
  }

  private void measure(String name, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Jdk.current().java(), "-Xmx512m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
    command.addAll(List.of(args));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long memory = 0;
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, peakKilobytes(process.pid()));
      Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
      cpu = used.compareTo(cpu) > 0 ? used : cpu;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    table.row(
        name,
        String.valueOf(process.exitValue()),
        String.format(Locale.ROOT, "%.1f", seconds),
        String.format(Locale.ROOT, "%.1f", cpu.toMillis() / 1e3),
        String.valueOf(memory / 1024));
  }

  private static long peakKilobytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // The process has ended in between, or the system does not tell.
      return 0;
    }
  }
}
