package dev.matte.bench.stdio;

import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs that are compared, each packed into one jar as its author would.
 *
 * @param folder where jars and class archives are
 */
record Programs(Path folder) {

  private static final String PACKAGE = "dev.matte.bench.stdio.";

  /** Packs the programs. */
  static Programs pack(Path folder) throws IOException {
    Jars.pack(
        folder.resolve("tiny.jar"),
        Jars.classPath(),
        List.of(
            Jars.RUNTIME,
            "dev/matte/bench/stdio/tiny/",
            "META-INF/matte/dev.matte.bench.stdio.tiny."));
    Jars.pack(
        folder.resolve("floor.jar"), Jars.classPath(), List.of("dev/matte/bench/stdio/floor/"));
    return new Programs(folder);
  }

  /** Our server with one tool. */
  List<String> tiny(Jdk jdk, String... options) {
    return command(jdk, "tiny.jar", "tiny.TinyServer", options);
  }

  /** The program that answers the same line to every line. */
  List<String> fixedLines(Jdk jdk, String answer, String... options) {
    List<String> command = command(jdk, "floor.jar", "floor.FixedLines", options);
    command.add(answer);
    return command;
  }

  /** The program that only starts. */
  List<String> hello(Jdk jdk) {
    return command(jdk, "floor.jar", "floor.Hello");
  }

  private List<String> command(Jdk jdk, String jar, String main, String... options) {
    List<String> command = new ArrayList<>();
    command.add(jdk.java());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", folder.resolve(jar).toString(), PACKAGE + main));
    return command;
  }
}
