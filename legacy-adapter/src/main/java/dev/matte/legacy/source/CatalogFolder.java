package dev.matte.legacy.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of compiled classes, with catalogs in {@code META-INF/matte}, or a lock folder, with
 * catalogs in itself. Other JSON beside them is passed over.
 */
record CatalogFolder(Path folder) {

  List<Catalog> read() throws SourceException {
    Path inside = folder.resolve("META-INF").resolve("matte");
    List<Catalog> catalogs = catalogs(Files.isDirectory(inside) ? inside : folder);
    if (catalogs.isEmpty()) {
      throw new SourceException(
          "folder \"" + folder + "\" holds no catalogs, neither in META-INF/matte nor in itself",
          fix());
    }
    return catalogs;
  }

  private String fix() {
    for (String output : List.of("target/classes", "build/classes/java/main", "src/main/matte")) {
      if (Files.isDirectory(folder.resolve(output))) {
        return "name " + folder.resolve(output) + ".";
      }
    }
    return "compile it with matte-processor on the processor path, or name the file you mean.";
  }

  private static List<Catalog> catalogs(Path folder) throws SourceException {
    List<Catalog> catalogs = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.toString();
      Catalog.read(name, Bytes.text(Bytes.of(file), name)).ifPresent(catalogs::add);
    }
    return catalogs;
  }

  private static List<Path> files(Path folder) throws SourceException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SourceException(
          "folder \"" + folder + "\" could not be read: " + e.getMessage(),
          "see who may read it: ls -ld " + folder + ".",
          e);
    }
  }
}
