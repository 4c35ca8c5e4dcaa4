package dev.matte.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An installed JDK.
 *
 * @param home its folder
 * @param version its version, such as {@code 17.0.15}
 */
public record Jdk(Path home, String version) {

  /** The JDK this program runs on. */
  public static Jdk current() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().toString());
  }

  /** This program's JDK and its neighbours of version 17 or later, one per feature version. */
  public static List<Jdk> installed() throws IOException {
    Map<Integer, Jdk> found = new TreeMap<>();
    found.put(Runtime.version().feature(), current());
    Path neighbourhood = current().home().toAbsolutePath().getParent();
    if (neighbourhood != null) {
      try (Stream<Path> homes = Files.list(neighbourhood)) {
        for (Path home : homes.sorted(Comparator.naturalOrder()).toList()) {
          if (Files.isRegularFile(home.resolve("release"))) {
            Jdk jdk = new Jdk(home, version(home));
            if (jdk.feature() >= 17) {
              found.putIfAbsent(jdk.feature(), jdk);
            }
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static String version(Path home) throws IOException {
    return Files.readAllLines(home.resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
        .findFirst()
        .orElse("0");
  }

  /** Its feature version, such as 17. */
  public int feature() {
    return Integer.parseInt(version.split("\\D", 2)[0]);
  }

  /** Its launcher. */
  public String java() {
    return tool("java");
  }

  /** A program of its, by name. */
  public String tool(String name) {
    return home.resolve("bin").resolve(name).toString();
  }
}
