package dev.matte.bench.scale;

import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A scenario, compiled, and what that took.
 *
 * @param scenario what was compiled
 * @param folder where the classes are
 * @param jar classes and runtime together
 * @param plain processor time for the author's files alone, without the processor
 * @param generated processor time for the generated files alone, without the processor
 * @param processed processor time for everything, with the processor
 */
record Built(
    Scenario scenario, Path folder, Path jar, Samples plain, Samples generated, Samples processed) {

  /** Compiles a scenario the given number of times each way, in turn, and packs a jar. */
  static Built build(Scenario scenario, Path work, int runs) throws IOException {
    Path folder = work.resolve(scenario.title().replace(' ', '-'));
    Built built =
        new Built(
            scenario,
            folder,
            work.resolve(folder.getFileName() + ".jar"),
            new Samples(),
            new Samples(),
            new Samples());
    List<JavaFileObject> authored = Sources.authored(scenario);
    for (int i = 0; i < runs; i++) {
      Path plain = work.resolve("plain");
      built.plain.add(Compilation.plain(authored, plain));
      if (i > 0) {
        Jars.delete(folder);
      }
      built.processed.add(Compilation.processed(authored, folder));
      List<JavaFileObject> bindings = Compilation.generated(folder);
      built.generated.add(Compilation.plain(bindings, plain));
      Jars.delete(plain);
    }
    Compilation.plain(List.of(Sources.program(scenario), Sources.floor(scenario)), folder);
    built.writeFloor();
    List<Path> roots = Stream.concat(Stream.of(folder), Jars.classPath().stream()).toList();
    Jars.pack(
        built.jar, roots, List.of(Scenario.PACKAGE + "/", "META-INF/matte/scale.", Jars.RUNTIME));
    return built;
  }

  /** Leaves the texts of the benchmark's revision, without their lengths, to the floor. */
  private void writeFloor() throws IOException {
    for (int number = 0; number < scenario.interfaces(); number++) {
      String name = Scenario.interfaceName(number);
      // What 2025-06-18 shows, 2025-11-25 does not change for tools without icons.
      Path texts = folder.resolve("META-INF/matte/scale." + name + ".2025-06-18.lists");
      String text = Files.readString(texts);
      Path target = folder.resolve(Scenario.PACKAGE).resolve(name + ".floor");
      Files.writeString(target, text.substring(0, text.lastIndexOf('}') + 1));
    }
  }

  /** Bytes of the author's own classes. */
  long authoredBytes() throws IOException {
    return bytes(name -> name.endsWith(".class") && !binding(name));
  }

  /** Bytes of the generated classes. */
  long generatedBytes() throws IOException {
    return bytes(name -> name.endsWith(".class") && binding(name));
  }

  /** Bytes of the largest generated class. */
  long largestBytes() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class") && binding(file.toString()))
          .mapToLong(Built::size)
          .max()
          .orElse(0);
    }
  }

  /** Bytes of what the runtime serves. */
  long listsBytes() throws IOException {
    return bytes(name -> name.endsWith(".lists"));
  }

  /** Bytes of the catalogs that people read. */
  long catalogBytes() throws IOException {
    return bytes(name -> name.endsWith(".json"));
  }

  private static boolean binding(String name) {
    return name.contains("Binding");
  }

  private long bytes(Predicate<String> which) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> which.test(file.toString()))
          .mapToLong(Built::size)
          .sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
