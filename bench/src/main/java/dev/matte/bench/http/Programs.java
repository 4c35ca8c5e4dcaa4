package dev.matte.bench.http;

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

  private static final String PACKAGE = "dev.matte.bench.http.";
  private static final String ENGINE = "io/netty/";

  /** Packs the programs. */
  static Programs pack(Path folder) throws IOException {
    Jars.pack(
        folder.resolve("tiny.jar"),
        Jars.classPath(),
        List.of(
            Jars.RUNTIME,
            ENGINE,
            "dev/matte/bench/http/tiny/",
            "META-INF/matte/dev.matte.bench.http.tiny."));
    Jars.pack(
        folder.resolve("floor.jar"),
        Jars.classPath(),
        List.of(ENGINE, "dev/matte/bench/http/floor/"));
    return new Programs(folder);
  }

  /** Our server. */
  List<String> tiny(Jdk jdk, String... options) {
    return command(jdk, "tiny.jar", "tiny.TinyServer", options);
  }

  /** The engine's codec with the same body for every request, answered on a loop or in a pool. */
  List<String> fixed(Jdk jdk, String body, String thread, String... options) {
    List<String> command = command(jdk, "floor.jar", "floor.FixedHttp", options);
    command.addAll(List.of(body, thread));
    return command;
  }

  private List<String> command(Jdk jdk, String jar, String main, String... options) {
    List<String> command = new ArrayList<>();
    command.add(jdk.java());
    // Whatever the JVM has to say must not meet the port on standard output.
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", folder.resolve(jar).toString(), PACKAGE + main));
    return command;
  }
}
